using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>The words for a row of a standard.</summary>
internal static class PovertyRowText
{
    /// <summary>Class and sub-class: "hộ nghèo (nghèo về thu nhập)".</summary>
    public static BilingualText Name(PovertyRow row) => row.SubClass is { } sub
        ? new($"{row.Class.Name().Vi} ({sub.Name().Vi})", $"{row.Class.Name().En} ({sub.Name().En})")
        : row.Class.Name();

    /// <summary>The bands of a row, each a parameter; the row itself where it has none.</summary>
    public static IEnumerable<RuleParameter> Parameters(PovertyRow row, PovertyStandard standard)
    {
        (BilingualText What, ValueRange Band, MeasureUnit Unit)[] bands = [.. BandsOf(row, standard)];
        BilingualText name = new(string.Join(", ", Parts(row, Language.Vietnamese)), string.Join(", ", Parts(row, Language.English)));
        return bands.Length == 0
            ? [new(name, new("", ""), row.Citation)]
            : bands.Select(b => new RuleParameter(
                new($"{name.Vi}, {b.What.Vi}", $"{name.En}, {b.What.En}"), ThresholdText.Of(b.Band, b.Unit), row.Citation, b.Band, b.Unit));
    }

    /// <summary>The bands of a row: "thu nhập từ 1.500.000 đồng/người/tháng trở xuống, thiếu hụt từ 3 chỉ số trở lên".</summary>
    public static BilingualText Bands(PovertyRow row, PovertyStandard standard)
    {
        BilingualText[] bands = [.. BandsOf(row, standard).Select(b => Of(b.What, b.Band, b.Unit))];
        return new(string.Join(", ", bands.Select(b => b.Vi)), string.Join(", ", bands.Select(b => b.En)));
    }

    private static IEnumerable<(BilingualText What, ValueRange Band, MeasureUnit Unit)> BandsOf(PovertyRow row, PovertyStandard standard)
    {
        bool byPoints = standard.PointRows.Contains(row);
        if (row.Income is { } income)
            yield return (
                byPoints ? new("điểm A (B1)", "points A (B1)") : new("thu nhập", "income"), income,
                byPoints ? PovertyFacts.Points : PovertyFacts.IncomeUnit(standard.IncomePeriod));
        if (row.Deprivations is { } count)
            yield return (
                byPoints ? new("điểm B (B2)", "points B (B2)") : new("thiếu hụt", "deprived of"), count,
                byPoints ? PovertyFacts.Points : PovertyFacts.IndicatorUnit);
        if (row.DimensionDeprivations is { } inDimension)
            yield return (
                new($"thiếu hụt trong chiều {row.Dimension}", $"deprived in the dimension {row.Dimension} of"), inDimension,
                PovertyFacts.IndicatorUnit);
    }

    private static IEnumerable<string> Parts(PovertyRow row, Language language)
    {
        yield return Name(row).In(language);
        if (row.Areas.Count > 0)
            yield return string.Join(", ", row.Areas.Select(a => a.Name().In(language)));
        if (row.Livelihood is { } livelihood)
            yield return PovertyFacts.Word(livelihood).In(language);
        if (row.From is not null || row.Until is not null)
            yield return Days(row).In(language) + (row.End is { } end ? $" ({end.In(language)})" : "");
    }

    private static BilingualText Days(PovertyRow row)
    {
        string On(LocalDate day, Language language) => DateText.Format(day, language);
        string last = row.Until is { } until ? On(until.PlusDays(-1), Language.Vietnamese) : "",
            lastEn = row.Until is { } end ? On(end.PlusDays(-1), Language.English) : "";
        return (row.From, row.Until) switch
        {
            ({ } from, null) => new($"từ {On(from, Language.Vietnamese)}", $"from {On(from, Language.English)}"),
            (null, _) => new($"đến hết {last}", $"to {lastEn}"),
            ({ } from, _) => new($"từ {On(from, Language.Vietnamese)} đến hết {last}", $"from {On(from, Language.English)} to {lastEn}"),
        };
    }

    private static BilingualText Of(BilingualText what, ValueRange band, MeasureUnit unit)
    {
        BilingualText threshold = ThresholdText.Of(band, unit);
        return new($"{what.Vi} {threshold.Vi}", $"{what.En} {threshold.En}");
    }
}
