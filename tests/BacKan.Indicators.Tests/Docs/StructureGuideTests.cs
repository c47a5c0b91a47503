using System.Globalization;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Tests.Structure;

namespace BacKan.Indicators.Tests.Docs;

/// <summary>The guide's worked table is what the code computes, and its code is the sample.</summary>
public class StructureGuideTests
{
    private static readonly string Guide = File.ReadAllText(Repository.PathOf("docs", "structure.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_worked_table_is_computed_by_the_code()
    {
        StructuralChange town = Kit.Shares("8.21", "38.69", "53.1").ChangeTo(Kit.Shares("6.46", "35.68", "57.86"));
        StructuralChange dienBien = Kit.Values("2171588.31", "2271463.30", "7327004.06", "572404.75").ChangeTo(Kit.Values("2311306.65", "2496183.05", "8593524.68", "630161.18"));
        string Row(string name, Func<StructuralChange, string> cell) => $"| {name} | {cell(town)} | {cell(dienBien)} |";
        string Both(Func<EconomicStructure, string> of, StructuralChange c) => $"{of(c.From)} → {of(c.To)}";
        string table = string.Join("\n",
            Row("cos φ", c => Eight(c.Cosine)),
            Row("φ", c => c.AngleDegrees.ToString("F6", CultureInfo.InvariantCulture) + "°"),
            Row("n", c => c.RatioPercent.ToString("F4", CultureInfo.InvariantCulture) + "%"),
            Row("NAV, points", c => Round(c.Krugman * 50m, 4)),
            Row("Krugman", c => Round(c.Krugman, 8)),
            Row("Lilien", c => c.Lilien is { } lilien ? Eight(lilien) : "–"),
            Row("modified Lilien", c => Eight(c.ModifiedLilien!.Value)),
            Row("HHI", c => Both(s => Round(s.Herfindahl, 8), c)),
            Row("normalised HHI", c => Both(s => Round(s.NormalisedHerfindahl, 8), c)),
            Row("equivalent number", c => Both(s => Round(s.EquivalentNumber, 6), c)),
            Row("entropy", c => Both(s => Eight(s.Entropy), c)),
            Row("Theil", c => Both(s => Eight(s.Theil), c)),
            Row("non-agricultural, %", c => Both(s => s.NonAgricultural!.Value.Round(Rounding.HalfAwayFromZero, 2).Value.ToString(CultureInfo.InvariantCulture), c)));
        Guide.Should().Contain("\n|---|---|---|\n" + table + "\n\n");
    }

    [Fact]
    public void The_code_is_the_sample() =>
        Guide.Should().Contain("```csharp\n" + File.ReadAllText(Repository.PathOf("docs", "samples", "Structure", "Program.cs")).ReplaceLineEndings("\n") + "```\n");

    private static string Eight(double value) => value.ToString("F8", CultureInfo.InvariantCulture);

    private static string Round(Fraction value, int decimals) => value.Round(Rounding.HalfAwayFromZero, decimals).ToString(CultureInfo.InvariantCulture);
}
