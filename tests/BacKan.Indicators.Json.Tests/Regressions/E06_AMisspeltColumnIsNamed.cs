using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Tests.Regressions;

/// <summary>E6: one wrong letter in a key ("twoyear" for "twoYear") and a column of the report vanished.</summary>
public class E06_AMisspeltColumnIsNamed
{
    [Fact]
    public void No_column_of_a_row_can_vanish_by_a_wrong_letter()
    {
        StatedQuantity Tonnes(decimal value) => new(new(value), MeasureUnits.Tonne);
        string json = JsonForm.Of(new ComparisonRow(IndicatorCatalogue.GrainOutput, Tonnes(4_350m), Tonnes(4_500m), Tonnes(4_785m), Tonnes(4_800m)));
        foreach (string column in new[] { "previousActual", "plan", "estimate", "nextPlan" })
        {
            json.Should().Contain($"\"{column}\"");
            string misspelt = column[..^1] + char.ToUpperInvariant(column[^1]);
            JsonForm.Problems<ComparisonRow>(json.Replace($"\"{column}\"", $"\"{misspelt}\"", StringComparison.Ordinal)).Should().Contain($"$.{misspelt}");
        }
    }
}
