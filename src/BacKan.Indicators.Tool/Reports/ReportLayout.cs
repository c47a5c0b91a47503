using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Reports;

/// <summary>
/// What a checked report shows, in its order, whatever renderer lays it out: the text, the table of the plan, every figure checked.
/// </summary>
internal sealed class ReportLayout(ExaminedReport report, CommandRun run)
{
    // A bar has no room for more; such a percent is a mistake of the unit, and stands in the tables.
    private static readonly Fraction Most = 1_000_000m;

    private readonly Presentation presentation = run.Presentation;

    /// <summary>Gets the title of the page.</summary>
    public string Title => run.Say(
        $"Báo cáo {report.Report.Period.In(Language.Vietnamese)} – {report.Report.Place.In(Language.Vietnamese)}",
        $"Report on {report.Report.Period.In(Language.English)} – {report.Report.Place.In(Language.English)}");

    /// <summary>Writes everything.</summary>
    /// <param name="renderer">Where it goes.</param>
    /// <param name="withCharts">Whether bars are drawn: on a page, where they do not push the words away.</param>
    public void Write(Renderer renderer, bool withCharts)
    {
        foreach (string paragraph in report.Paragraphs(presentation))
            renderer.Paragraph(paragraph + "\n");
        if (withCharts)
            Charts(renderer);
        PlanTable plan = report.Table(presentation);
        if (plan.Rows.Count > 0)
        {
            renderer.Heading(plan.Title);
            Plan(renderer, plan);
        }

        renderer.Heading(run.Say("Kiểm tra từng con số", "Every figure checked"));
        renderer.Table(
            [
                .. run.Say(
                    "Chỉ tiêu|Giá trị|Kế hoạch|Tính được|Công bố|Kết luận|Lý do",
                    "Figure|Value|Target|Computed|Stated|Verdict|Reason")
                    .Split('|')
                .Select((head, i) => new TableHead(head, IsNumber: i is 3 or 4))],
            report.Rows.Select(Cells));
        renderer.Paragraph(Counts);
        renderer.Note(run.Say(
            $"Tỷ lệ tính được làm tròn nửa lên đến {presentation.Decimals} số lẻ.",
            $"Computed percents are rounded half away from zero to {presentation.Decimals} decimals."));
        renderer.End();
    }

    /// <summary>Writes the table of the plan alone, to paste.</summary>
    public void WritePlan(Renderer renderer)
    {
        Plan(renderer, report.Table(presentation));
        renderer.End();
    }

    private static void Plan(Renderer renderer, PlanTable table) => renderer.Table(
        [.. table.Header.Select((head, i) => new TableHead(head, IsNumber: i is 6) { IsName = i == 1 })],
        table.Rows.Select(row => (IReadOnlyList<TableCellText>)
            [.. row.Cells.Select(
                (cell, i) => new TableCellText(cell, row.IsHeading ? Tone.Heading : Tone.None) { Indent = i == 1 ? row.Indent : 0 })]));

    private string Counts => report.Assessment.Counts(AttainmentScale.Plain).In(run.Language) + ".";

    private IReadOnlyList<TableCellText> Cells(ReportRow row)
    {
        string name = row.Name.In(run.Language), source = row.IsFromOtherSource ? $" ({row.Figure!.Source.Title})" : "";
        return
        [
            char.ToUpperInvariant(name[0]) + name[1..] + source,
            row.ToText(presentation),
            row.Attainment is { Target: var target } ? target.ToText(presentation) + Said(target) : "",
            row.Attainment is { PercentRange: not null } or { Gap: not null } ? row.Attainment!.ToText(presentation) : "",
            row.StatedPercent is { } percent ? presentation.Stated(percent, MeasureUnits.Percent) : "",
            new(Words.Of(row.Verdict, run.Language), Words.ToneOf(row.Verdict)),
            row.Reason(presentation),
        ];
    }

    private string Said(Target target) =>
        (target.Assigner is { } assigner ? $", {assigner}" : "")
            + (target.IsImplied ? run.Say(" (suy ra)", " (implied)") : "");

    private void Charts(Renderer renderer)
    {
        if (report.Structure is { Structure.Shares: { Count: > 0 } shares } examined)
        {
            string heading = run.Say("Cơ cấu kinh tế", "Economic structure");
            renderer.Heading(heading);
            renderer.Bars(new BarChart(heading, [.. shares.Select(share => (share.Sector.Name.In(run.Language), Bar(share)))], 100m));
            renderer.Note(examined.Check.Reason.In(run.Language));
        }

        TargetBar[] bars =
            [.. report.Rows.Where(r => !r.IsFromOtherSource || r.StatedPercent is not null).Select(TargetBar).OfType<TargetBar>()];
        if (bars.Length == 0)
            return;
        renderer.Heading(run.Say("Mức độ hoàn thành kế hoạch", "Attainment of the plan"));
        renderer.TargetBars(run.Say("Mức độ hoàn thành kế hoạch, %", "Attainment of the plan, %"), bars);
        renderer.Note(Counts);
    }

    private IReadOnlyList<(string Name, decimal Value, string Shown)> Bar(SectorShare share) =>
        [(presentation.Period(report.Report.Period), share.Stated.Value, presentation.Stated(share.Stated, MeasureUnits.Percent))];

    private TargetBar? TargetBar(ReportRow row)
    {
        if (row.Attainment is not { PercentRange: { } range } attainment || (range.Low ?? range.High) is not { } end || end > Most)
            return null;
        string assigner = attainment.Target.Assigner is { } by ? $" ({by})" : "",
            source = row.IsFromOtherSource ? $" ({row.Figure!.Source.Title})" : "";
        return new(
            row.Name.In(run.Language) + assigner + source, presentation.Round(end), attainment.ToText(presentation),
            Words.ToneOf(attainment.Status), range.High is null);
    }
}
