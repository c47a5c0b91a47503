using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Tests.Conformance;

public class GrowthVectorTests
{
    private const string File = "growth.json";

    public static IEnumerable<TheoryDataRow<string>> Comparisons => Vectors.Ids(File);

    public static IEnumerable<TheoryDataRow<string>> Averages => Vectors.Ids(File, "averages");

    public static IEnumerable<TheoryDataRow<string>> Chains => Vectors.Ids(File, "chains");

    public static IEnumerable<TheoryDataRow<string>> Published => Vectors.Ids(File, "published");

    public static IEnumerable<TheoryDataRow<string>> Contributions => Vectors.Ids(File, "contributions");

    public static IEnumerable<TheoryDataRow<string>> Sheets => Vectors.Ids(File, "sheets");

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void A_comparison_has_its_answer(string id)
    {
        JsonElement row = Vectors.Case(File, id), input = row.GetProperty("input"), expect = row.GetProperty("expect");
        MeasureUnit unit = Unit(input);
        StatedQuantity? Number(string name) => Text(input, name) is { } text ? new(StatedNumber.Parse(text, null), unit) : null;
        var comparison = new QuantityComparison(Number("from"), Number("to"));
        comparison.ExactPercent.Should().Be(Exact(expect, "percent"));
        (comparison.Difference?.Exact).Should().Be(Exact(expect, "difference"));
        (comparison.Absence?.ToString()).Should().Be(Text(expect, "absence"));
    }

    [Theory]
    [MemberData(nameof(Averages))]
    public void An_average_has_its_20_decimals(string id)
    {
        JsonElement row = Vectors.Case(File, id, "averages"), input = row.GetProperty("input"), expect = row.GetProperty("expect");
        AverageGrowth average = Average(input, Enum.Parse<AverageMethod>(Text(input, "method")!));
        average.Exact.Should().Be(Exact(expect, "value"));
        (average.Absence?.ToString()).Should().Be(Text(expect, "absence"));
    }

    [Theory]
    [MemberData(nameof(Chains))]
    public void Growths_are_chained(string id)
    {
        JsonElement row = Vectors.Case(File, id, "chains");
        QuantityComparison.Chain(row.GetProperty("growths").EnumerateArray().Select(g => Fraction.Parse(g.GetString()!, null))).Should().Be(Exact(row, "expect")!.Value);
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void A_published_comparison_reproduces_to_its_last_digit_or_says_why_not(string id)
    {
        JsonElement row = Vectors.Case(File, id, "published"), input = row.GetProperty("input"), expect = row.GetProperty("expect");
        StatedNumber printed = StatedNumber.Parse(Text(input, "printed")!, null);
        ClaimVerdict verdict = Text(input, "kind") switch
        {
            "ratio" => QuantityComparison.Between(Quantity(input, "from"), Quantity(input, "to")).CheckRatio(printed),
            "average" => Average(input, AverageMethod.Compound).Check(printed),
            _ => Average(input, AverageMethod.Arithmetic).Check(printed),
        };
        verdict.ToString().Should().Be(Text(expect, "verdict"));
        (Text(expect, "reason") is null).Should().Be(verdict == ClaimVerdict.Consistent, "what does not reproduce by rounding is named with its reason");
    }

    [Theory]
    [MemberData(nameof(Contributions))]
    public void Published_contributions_reproduce_or_say_why_not(string id)
    {
        JsonElement row = Vectors.Case(File, id, "contributions");
        JsonElement[] parts = [.. row.GetProperty("parts").EnumerateArray()];
        KeyValuePair<string, QuantityComparison> Part(JsonElement part)
        {
            Fraction later = Exact(part, "later")!.Value;
            return new(Text(part, "id")!, QuantityComparison.Between(new Quantity(later / ((Exact(part, "growth")!.Value / 100m) + 1m), MeasureUnits.BillionDong), new(later, MeasureUnits.BillionDong)));
        }

        var growth = GrowthDecomposition.Of(parts.Select(Part), prices: PriceBasis.Parse(Text(row, "prices")!, null));
        new GrowthDecompositionValidator().Validate(growth).IsValid.Should().BeTrue();
        Verdict(growth.Exact, Text(row, "growth")!).Should().Be(Text(row, "verdict"));
        foreach ((JsonElement part, GrowthDecomposition contribution) in parts.Zip(growth.Parts))
        {
            if (Text(part, "points") is { } points)
                Verdict(contribution.Exact, points).Should().Be(Text(part, "verdict"), Text(part, "id"));
            if (Text(part, "share") is { } share)
                Verdict(contribution.ExactShareOfGrowth!.Value, share).Should().Be(Text(part, "verdict"), Text(part, "id"));
        }
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void The_mistake_of_a_sheet_is_named(string id)
    {
        JsonElement row = Vectors.Case(File, id, "sheets");
        ComparisonRow sheet = new(IndicatorCatalogue.GrainOutput, null, null, null) { Term = [.. row.GetProperty("term").EnumerateArray().Select(v => new StatedQuantity(StatedNumber.Parse(v.GetString()!, null), MeasureUnits.Tonne))] };
        SheetAudit.Explain(sheet.TermAverage!, StatedNumber.Parse(Text(row, "printed")!, null)).Select(m => m.ToString()).Should().Equal(row.GetProperty("expect").EnumerateArray().Select(m => m.GetString()));
    }

    private static string Verdict(Fraction value, string printed)
    {
        StatedNumber stated = StatedNumber.Parse(printed, null);
        return stated.Rounded.Contains(value) ? nameof(ClaimVerdict.Consistent) : stated.Truncated.Contains(value) ? nameof(ClaimVerdict.ConsistentIfTruncated) : nameof(ClaimVerdict.Inconsistent);
    }

    private static AverageGrowth Average(JsonElement input, AverageMethod method) => new(Quantity(input, "from"), Quantity(input, "to"), input.GetProperty("years").GetInt32(), method);

    private static Quantity Quantity(JsonElement input, string name) => new(StatedNumber.Parse(Text(input, name)!, null).Value, Unit(input));

    private static MeasureUnit Unit(JsonElement input) => MeasureUnits.TryFind(Text(input, "unit"), out MeasureUnit? unit) ? unit : MeasureUnitCatalogue.Vietnam.Read(Text(input, "unit")!).Value;

    private static string? Text(JsonElement row, string name) => row.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static Fraction? Exact(JsonElement row, string name) => Text(row, name) is { } text ? Fraction.Parse(text, null) : null;
}
