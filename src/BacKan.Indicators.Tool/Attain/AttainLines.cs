using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Tool.Csv;
using Spectre.Console;

namespace BacKan.Indicators.Tool.Attain;

/// <summary>Writes a table for people: drawn where it is short and a terminal shows it, else lines whose widths the first rows set.</summary>
internal sealed class AttainLines(OutputBuffer output, ToolConsole console, CsvOptions options) : IAttainOutput
{
    private const int First = 200;
    private readonly List<(string[] Cells, AttainmentStatus Status)> waiting = [];
    private int[]? widths;

    public void Write(AttainRow row)
    {
        Attainment result = row.Result;
        string[] cells =
        [
            row.Indicator,
            Word(result.Status),
            Percent(result),
            result.Method is { } method ? method.Code() : "",
            result.Gap is { } gap ? Gap(gap, row.Unit) : "",
            row.Stated is { } stated ? RowText.Word(stated, options.Language) : "",
        ];
        if (widths is not null)
        {
            Line(cells);
            return;
        }

        waiting.Add((cells, result.Status));
        if (waiting.Count == First)
            Begin();
    }

    public void End()
    {
        if (widths is null && console.IsTerminal)
            Draw();
        else if (widths is null)
            Begin();
        output.Write("\n" + options.Say($"Tỷ lệ làm tròn nửa lên đến {options.Decimals} số lẻ.", $"Percents are rounded half away from zero to {options.Decimals} decimals.") + "\n");
    }

    private string[] Heads() => options.Say("Chỉ tiêu|Kết quả|Tỷ lệ %|Phương pháp|Chênh lệch|Công bố", "Indicator|Status|Percent|Method|Gap|Stated").Split('|');

    private void Begin()
    {
        string[][] lines = [Heads(), .. waiting.Select(w => w.Cells)];
        widths = [.. Enumerable.Range(0, lines[0].Length).Select(column => lines.Max(line => line[column].Length))];
        foreach (string[] line in lines)
            Line(line);
        waiting.Clear();
    }

    private void Line(string[] cells) => output.Write(string.Join("  ", cells.Select((cell, i) => cell.PadRight(widths![i]))).TrimEnd() + "\n");

    private void Draw()
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (string head in Heads())
            table.AddColumn(new TableColumn($"[bold]{Markup.Escape(head)}[/]"));
        foreach ((string[] cells, AttainmentStatus status) in waiting)
        {
            string colour = status switch { AttainmentStatus.Exceeded or AttainmentStatus.Attained => "green", AttainmentStatus.NotAttained => "red", _ => "grey" };
            table.AddRow([.. cells.Select((cell, i) => i == 1 ? $"[{colour}]{Markup.Escape(cell)}[/]" : Markup.Escape(cell))]);
        }

        AnsiConsole.Write(table);
    }

    private string Percent(Attainment result) => result.PercentRange is { IsPoint: false, Low: { } low, High: { } high }
        ? $"{Rounded(low)}–{Rounded(high)}"
        : PercentText.Rounded(result, options.Decimals)?.In(options.Language) ?? "";

    private string Rounded(Fraction percent) => LocalNumber.Format(Rounding.HalfAwayFromZero.Round(percent, options.Decimals), options.Language);

    private string Gap(Quantity gap, string? unit)
    {
        Quantity shown = gap.Exact.TryToDecimal(out _) ? gap : gap.Round(Rounding.HalfAwayFromZero, 4);
        string text = shown.In(options.Language);
        return unit is null && gap.Unit != MeasureUnits.PercentagePoint ? text[..text.LastIndexOf(' ')] : text;
    }

    private string Word(AttainmentStatus status) => status switch
    {
        AttainmentStatus.Exceeded => options.Say("vượt", "exceeded"),
        AttainmentStatus.Attained => options.Say("đạt", "attained"),
        AttainmentStatus.NotAttained => options.Say("không đạt", "not attained"),
        AttainmentStatus.NotComparable => options.Say("không so sánh được", "not comparable"),
        AttainmentStatus.InProgress => options.Say("đang thực hiện", "in progress"),
        _ => options.Say("chưa rõ", "unknown"),
    };
}
