using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Tests.Regressions;

/// <summary>E30: a manual printed <c>(30-25/25)*100 = 17 %</c>, and its readers copied it. The worked numbers of the guide are computed again here; its code is compiled, and its sample run, by other tests.</summary>
public class E30_ExamplesOfTheGuidesAreComputed
{
    [Fact]
    public void Every_row_of_the_guide_to_growth_is_what_the_library_answers()
    {
        string[][] rows =
        [
            .. File.ReadAllLines(Repository.PathOf("docs", "growth.md")).Select(line => line.Split('|', StringSplitOptions.TrimEntries))
                .Where(cells => cells.Length == 7 && decimal.TryParse(cells[1], System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out _)),
        ];
        rows.Should().HaveCount(7);
        foreach (string[] cells in rows)
        {
            QuantityComparison comparison = QuantityComparison.Between(Tonnes(cells[1]), Tonnes(cells[2]));
            (comparison.ExactPercent?.ToString() ?? "").Should().Be(cells[3]);
            comparison.Difference!.Exact.ToString().Should().Be(cells[4]);
            (comparison.Absence is { } absence ? $"`{absence}`" : "").Should().Be(cells[5]);
        }
    }

    [Fact]
    public void From_25_to_30_is_20_percent() => QuantityComparison.Between(Tonnes("25"), Tonnes("30")).Percent.Should().Be(new Percentage(20m));

    [Fact]
    public void The_averages_of_the_guide_are_computed()
    {
        string guide = File.ReadAllText(Repository.PathOf("docs", "growth.md"));
        guide.Should().Contain("8.447…").And.Contain("2.77, 9.85 and 4.08");
        AverageGrowth.Of(Tonnes("100"), Tonnes("150"), 5).Exact!.Value.Round(Rounding.Truncation, 3).Should().Be(8.447m);
        new[] { ("8743.4", "10883.4"), ("1235.0", "2618.2"), ("1960.2", "2699.2") }.Select(v => AverageGrowth.Of(Tonnes(v.Item1), Tonnes(v.Item2), 8).Exact!.Value.Round(Rounding.HalfAwayFromZero, 2)).Should().Equal(2.77m, 9.85m, 4.08m);
    }

    private static Quantity Tonnes(string number) => Quantity.Tonnes(StatedNumber.Parse(number, null).Value);
}
