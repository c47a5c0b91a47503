using System.Globalization;
using System.Text.Json;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Tests.Structure;

namespace BacKan.Indicators.Tests.Conformance;

/// <summary>The vectors of tests/conformance/structure.json, which any implementation can run.</summary>
public class StructureVectorTests
{
    private const string File = "structure.json";

    public static IEnumerable<TheoryDataRow<string>> Changes => Vectors.Ids(File);

    public static IEnumerable<TheoryDataRow<string>> Closures => Vectors.Ids(File, "closures");

    public static IEnumerable<TheoryDataRow<string>> Roundings => Vectors.Ids(File, "roundings");

    public static IEnumerable<TheoryDataRow<string>> Contributions => Vectors.Ids(File, "contributions");

    public static IEnumerable<TheoryDataRow<string>> ShiftShares => Vectors.Ids(File, "shiftShares");

    [Theory]
    [MemberData(nameof(Changes))]
    public void Change(string id)
    {
        JsonElement row = Vectors.Case(File, id), input = row.GetProperty("input"), expect = row.GetProperty("expect");
        EconomicStructure[] structures = input.TryGetProperty("shares", out JsonElement shares)
            ? [.. shares.EnumerateArray().Select(s => Kit.Shares(Texts(s)))]
            : [.. input.GetProperty("values").EnumerateArray().Select(s => Kit.Values(Texts(s)))];
        StructuralChange change = structures[0].ChangeTo(structures[1]);
        (EconomicStructure before, EconomicStructure after) = (structures[0], structures[1]);
        Nine(change.Cosine, expect, "cosPhi");
        Nine(change.AngleDegrees, expect, "phiDegrees");
        Nine(change.RatioPercent, expect, "ratioPercent");
        Nine((double)change.NormOfAbsoluteValues.Value, expect, "nav");
        Nine(Kit.Double(change.Krugman), expect, "krugman");
        Nine(change.Lilien, expect, "lilien");
        Nine(change.ModifiedLilien, expect, "modifiedLilien");
        Pair(Kit.Double(before.Herfindahl), Kit.Double(after.Herfindahl), expect, "hhi");
        Pair(Kit.Double(before.NormalisedHerfindahl), Kit.Double(after.NormalisedHerfindahl), expect, "hhiNormalised");
        Pair(Kit.Double(before.EquivalentNumber), Kit.Double(after.EquivalentNumber), expect, "equivalentNumber");
        Pair(before.Entropy, after.Entropy, expect, "entropy");
        Pair(before.Theil, after.Theil, expect, "theil");
        Pair(before.NormalisedEntropy, after.NormalisedEntropy, expect, "entropyNormalised");
    }

    [Theory]
    [MemberData(nameof(Closures))]
    public void Closure(string id)
    {
        JsonElement row = Vectors.Case(File, id, "closures"), expect = row.GetProperty("expect");
        StructureExamination examined = new StructureExaminer().Examine(Kit.Shares(Texts(row.GetProperty("input"))));
        (examined.Sum.Value.ToString(CultureInfo.InvariantCulture), examined.Residual.Value.ToString(CultureInfo.InvariantCulture), examined.Tolerance.Value, examined.Closure.ToString())
            .Should().Be((expect.GetProperty("sum").GetString()!, expect.GetProperty("residual").GetString()!, Decimal(expect.GetProperty("tolerance")), expect.GetProperty("closure").GetString()!));
    }

    [Theory]
    [MemberData(nameof(Roundings))]
    public void Rounding(string id)
    {
        JsonElement row = Vectors.Case(File, id, "roundings"), input = row.GetProperty("input"), expect = row.GetProperty("expect");
        EconomicStructure closed = Kit.Values(Texts(input.GetProperty("values")))
            .Close(Enum.Parse<ClosurePolicy>(input.GetProperty("policy").GetString()!), input.GetProperty("decimals").GetInt32());
        closed.Shares.Select(s => s.Value.Value.ToString(CultureInfo.InvariantCulture)).Should().Equal(Texts(expect.GetProperty("shares")));
        closed.Shares.Select(s => s.Absorbed!.Value.Value.ToString(CultureInfo.InvariantCulture)).Should().Equal(Texts(expect.GetProperty("absorbed")));
        closed.Shares.Sum(s => s.Value.Value).Should().Be(100m);
    }

    [Theory]
    [MemberData(nameof(Contributions))]
    public void Contribution(string id)
    {
        JsonElement row = Vectors.Case(File, id, "contributions"), expect = row.GetProperty("expect");
        JsonElement[] rows = [.. row.GetProperty("input").EnumerateArray()];
        Fraction[] later = [.. rows.Select(r => (Fraction)Decimal(r.GetProperty("value")))];
        Fraction[] earlier = [.. rows.Select((r, i) => later[i] / (1m + ((Fraction)Decimal(r.GetProperty("growth")) / 100m)))];
        GrowthDecomposition growth = Kit.Values(earlier).GrowthTo(Kit.Values(later));
        string Round(Fraction value, JsonElement like) => value.Round(Indicators.Rounding.HalfAwayFromZero, Decimal(like).Scale).ToString(CultureInfo.InvariantCulture);
        JsonElement[] points = [.. expect.GetProperty("points").EnumerateArray()], parts = [.. expect.GetProperty("shareOfGrowth").EnumerateArray()];
        growth.Parts.Select((s, i) => Round(s.Exact, points[i])).Should().Equal(Texts(expect.GetProperty("points")));
        growth.Parts.Select((s, i) => Round(s.ExactShareOfGrowth!.Value, parts[i])).Should().Equal(Texts(expect.GetProperty("shareOfGrowth")));
        Round(growth.Exact, expect.GetProperty("growth")).Should().Be(expect.GetProperty("growth").GetString());
    }

    [Theory]
    [MemberData(nameof(ShiftShares))]
    public void Shift_share(string id)
    {
        JsonElement row = Vectors.Case(File, id, "shiftShares"), input = row.GetProperty("input"), expect = row.GetProperty("expect");
        EconomicStructure[] Two(string name) => [.. input.GetProperty(name).EnumerateArray().Select(v => Kit.Values([.. v.EnumerateArray().Select(n => (Fraction)n.GetDecimal())]))];
        EconomicStructure[] region = Two("region"), nation = Two("nation");
        ShiftShare total = ShiftShare.Of(region[0], region[1], nation[0], nation[1]);
        (total.Change.Value, total.National.Value, total.Mix.Value, total.Regional.Value)
            .Should().Be((expect.GetProperty("change").GetDecimal(), expect.GetProperty("national").GetDecimal(), expect.GetProperty("mix").GetDecimal(), expect.GetProperty("regional").GetDecimal()));
    }

    private static string[] Texts(JsonElement list) => [.. list.EnumerateArray().Select(t => t.GetString()!)];

    private static decimal Decimal(JsonElement text) => decimal.Parse(text.GetString()!, CultureInfo.InvariantCulture);

    private static void Pair(double before, double after, JsonElement expect, string name)
    {
        if (!expect.TryGetProperty(name, out JsonElement pair))
            return;
        Nine(before, pair[0], name);
        Nine(after, pair[1], name);
    }

    private static void Nine(double? value, JsonElement expect, string name)
    {
        JsonElement expected = expect.ValueKind == JsonValueKind.Object ? expect.GetProperty(name) : expect;
        if (expected.ValueKind == JsonValueKind.Null)
            value.Should().BeNull(name);
        else
            value!.Value.ToString("G9", CultureInfo.InvariantCulture).Should().Be(expected.GetDouble().ToString("G9", CultureInfo.InvariantCulture), name);
    }
}
