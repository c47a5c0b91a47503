using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;
using Spectre.Console;

namespace BacKan.Indicators.Tool;

/// <summary>Prints paragraphs and the table of every figure: a drawn table for a person, plain lines for a pipe.</summary>
internal static class ReportPrinter
{
    public static void Print(ToolConsole console, ExaminedReport report, ReportOptions options)
    {
        foreach (string paragraph in report.Paragraphs(options.Presentation))
        {
            console.Out.WriteLine(paragraph);
            console.Out.WriteLine();
        }

        (RowText Text, ClaimVerdict Verdict)[] rows = [.. report.Rows.Select(r => (RowText.Of(r, options), r.Verdict))];
        if (console.IsTerminal)
            Draw(rows, options);
        else
            Lines(console.Out, [.. rows.Select(r => r.Text)], options);
        console.Out.WriteLine();
        console.Out.WriteLine(Counts(report, options));
        console.Out.WriteLine(options.Say(
            $"Tỷ lệ tính được làm tròn nửa lên đến {options.Decimals} số lẻ.", $"Computed percents are rounded half away from zero to {options.Decimals} decimals."));
    }

    public static string Counts(ExaminedReport report, ReportOptions options) => report.Assessment.Counts(AttainmentScale.Plain).In(options.Language) + ".";

    public static string[] Heads(ReportOptions options) => options.Say("Chỉ tiêu|Giá trị|Kế hoạch|Tính được|Công bố|Kết luận|Lý do", "Figure|Value|Target|Computed|Stated|Verdict|Reason").Split('|');

    private static void Draw((RowText Text, ClaimVerdict Verdict)[] rows, ReportOptions options)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (string head in Heads(options))
            table.AddColumn(new TableColumn($"[bold]{Markup.Escape(head)}[/]"));
        foreach ((RowText row, ClaimVerdict verdict) in rows)
        {
            string colour = verdict switch
            {
                ClaimVerdict.Consistent or ClaimVerdict.ConsistentIfTruncated => "green",
                ClaimVerdict.Inconsistent or ClaimVerdict.AgainstTheLaw => "red",
                ClaimVerdict.Ambiguous => "yellow",
                _ => "grey",
            };
            string[] cells = [row.Name, row.Value, row.Plan, row.Computed, row.Stated, row.Verdict, row.Reason];
            table.AddRow([.. cells.Select((cell, i) => i == 5 ? $"[{colour}]{Markup.Escape(cell)}[/]" : Markup.Escape(cell))]);
        }

        AnsiConsole.Write(table);
    }

    // A pipe gets every column at its full width but the last, so that nothing is cut.
    private static void Lines(TextWriter output, RowText[] rows, ReportOptions options)
    {
        string[][] cells = [Heads(options), .. rows.Select(r => new[] { r.Name, r.Value, r.Plan, r.Computed, r.Stated, r.Verdict, r.Reason })];
        int[] widths = [.. Enumerable.Range(0, 6).Select(column => cells.Max(line => line[column].Length))];
        foreach (string[] line in cells)
            output.WriteLine(string.Join("  ", line.Select((cell, i) => i < widths.Length ? cell.PadRight(widths[i]) : cell)).TrimEnd());
    }
}
