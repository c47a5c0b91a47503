using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;
using static System.FormattableString;

namespace BacKan.Indicators.Reporting;

/// <summary>The annex table that offices paste into a report: <i>phụ lục tình hình thực hiện các chỉ tiêu</i>.</summary>
/// <remarks>Seven columns: STT, chỉ tiêu, đơn vị tính, thực hiện năm trước, kế hoạch, (ước) thực hiện, so sánh với kế hoạch (%). A figure with several targets has a line for each. "…" is a number that was not given.</remarks>
public sealed class AnnexTable
{
    private AnnexTable(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> lines)
    {
        (Header, Lines) = (header, lines);
    }

    /// <summary>Gets the seven heads.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Gets the lines, seven cells each.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Lines { get; }

    /// <summary>Draws the table of a report's own figures.</summary>
    public static AnnexTable From(AnnualReport report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        AnnualSummary summary = report.Summary;
        bool vi = language == Language.Vietnamese;
        bool estimated = summary.Figures.Any(f => f.Nature == FigureNature.Estimate);
        int year = summary.Period.CalendarYear;
        string[] header = vi
            ? ["STT", "Chỉ tiêu", "ĐVT", Invariant($"TH {year - 1}"), Invariant($"KH {year}"), Invariant($"{(estimated ? "ƯTH" : "TH")} {year}"), "So sánh (%)"]
            : ["No.", "Indicator", "Unit", Invariant($"Actual {year - 1}"), Invariant($"Plan {year}"), Invariant($"{(estimated ? "Estimate" : "Actual")} {year}"), "Compared (%)"];
        ReportRow[] rows = [.. report.Rows.Where(r => !r.IsFromOtherSource && r.Value is not null)];
        return new(header, [.. rows.Select((row, i) => Line(row, i + 1, summary, language))]);
    }

    private static string[] Line(ReportRow row, int number, AnnualSummary summary, Language language)
    {
        Figure? before = row.Figure is null ? null : summary.Figures.Concat(summary.OtherFigures)
            .FirstOrDefault(f => f.Indicator == row.Figure.Indicator && f.Period == summary.Period.Previous && f.Stated is not null);
        string plan = row.Attainment?.Target is LevelTarget target
            ? target.Level.NumberIn(language) + (target.Level.Unit == row.Unit ? "" : " " + target.Level.Unit.Name.In(language)) + (target.Assigner is null ? "" : $" ({target.Assigner})")
            : "…";
        return
        [
            Invariant($"{number}"),
            row.Name.In(language),
            row.Unit?.Name.In(language) ?? "",
            before?.Stated?.In(language) ?? "…",
            plan,
            row.Value!.In(language),
            PercentText.Of(row.Attainment, language) ?? "…",
        ];
    }
}
