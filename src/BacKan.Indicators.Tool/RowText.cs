using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Tool;

/// <summary>The cells of one checked row, as the terminal and the page show them.</summary>
internal sealed record RowText(string Name, string Value, string Plan, string Computed, string Stated, string Verdict, string Reason)
{
    public static RowText Of(ReportRow row, ReportOptions options)
    {
        Presentation p = options.Presentation;
        Language language = options.Language;
        string plan = row.Attainment is { Target: var target } ? target.ToText(p) + Said(target, options) : "";
        string computed = row.Attainment is { PercentRange: not null } or { Gap: not null } ? row.Attainment!.ToText(p) : "";
        string stated = row.StatedPercent is { } percent ? p.Stated(percent, MeasureUnits.Percent) : "";
        string name = char.ToUpperInvariant(row.Name.In(language)[0]) + row.Name.In(language)[1..];
        string source = row.IsFromOtherSource ? $" ({row.Figure!.Source.Title})" : "";
        return new(name + source, row.ToText(p), plan, computed, stated, Word(row.Verdict, language), row.Reason(p));
    }

    public static string Word(ClaimVerdict verdict, Language language) => (verdict switch
    {
        ClaimVerdict.Consistent => new BilingualText("khớp", "consistent"),
        ClaimVerdict.ConsistentIfTruncated => new("khớp nếu cắt số lẻ", "consistent if truncated"),
        ClaimVerdict.Inconsistent => new("không khớp", "inconsistent"),
        ClaimVerdict.Ambiguous => new("không rõ", "ambiguous"),
        ClaimVerdict.AgainstTheLaw => new("trái quy định", "against the law"),
        _ => new("không kiểm tra được", "cannot be checked"),
    }).In(language);

    /// <summary>Prints a difference: with its unit where the row names one, and points always.</summary>
    public static string Gap(Quantity gap, string? unit, Language language)
    {
        Quantity shown = gap.Exact.TryToDecimal(out _) ? gap : gap.Round(Rounding.HalfAwayFromZero, 4);
        string text = shown.In(language);
        return unit is null && gap.Unit != MeasureUnits.PercentagePoint ? text[..text.LastIndexOf(' ')] : text;
    }

    private static string Said(Target target, ReportOptions options) =>
        (target.Assigner is { } assigner ? $", {assigner}" : "") + (target.Origin == TargetOrigin.Implied ? options.Say(" (suy ra)", " (implied)") : "");
}
