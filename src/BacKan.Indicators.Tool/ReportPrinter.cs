using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Tool.Output;

namespace BacKan.Indicators.Tool;

/// <summary>Paragraphs and the table of every figure, whatever renderer lays them out.</summary>
internal static class ReportPrinter
{
    public static void Print(Renderer renderer, ExaminedReport report, ReportOptions options)
    {
        foreach (string paragraph in report.Paragraphs(options.Presentation))
            renderer.Paragraph(paragraph + "\n");
        renderer.Table([.. Heads(options).Select((h, i) => new TableHead(h, IsNumber: i is 3 or 4))], report.Rows.Select(row =>
        {
            RowText text = RowText.Of(row, options);
            return (IReadOnlyList<TableCellText>)[text.Name, text.Value, text.Plan, text.Computed, text.Stated, new(text.Verdict, Words.ToneOf(row.Verdict)), text.Reason];
        }));
        renderer.Paragraph(Counts(report, options));
        renderer.Note(options.Say(
            $"Tỷ lệ tính được làm tròn nửa lên đến {options.Decimals} số lẻ.", $"Computed percents are rounded half away from zero to {options.Decimals} decimals."));
    }

    public static string Counts(ExaminedReport report, ReportOptions options) => report.Assessment.Counts(AttainmentScale.Plain).In(options.Language) + ".";

    public static string[] Heads(ReportOptions options) => options.Say("Chỉ tiêu|Giá trị|Kế hoạch|Tính được|Công bố|Kết luận|Lý do", "Figure|Value|Target|Computed|Stated|Verdict|Reason").Split('|');
}
