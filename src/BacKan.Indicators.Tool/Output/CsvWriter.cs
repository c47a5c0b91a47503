using System.Globalization;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Output;

/// <summary>The one writer of CSV: RFC 4180, with the separator and the byte order mark of the table that was read.</summary>
internal sealed class CsvWriter
{
    private readonly Action<string> write;
    private readonly char separator;
    private readonly CommonOptions options;
    private readonly bool hasBom;
    private bool isBegun;
    private int formulas;

    public CsvWriter(Action<string> write, char separator, CommonOptions options, bool hasBom)
    {
        (this.write, this.separator, this.options, this.hasBom) = (write, separator, options, hasBom);
    }

    public void Write(IReadOnlyList<string> cells)
    {
        string line = string.Join(separator, cells.Select(Quoted)) + "\r\n";
        write(hasBom && !isBegun ? "\uFEFF" + line : line);
        isBegun = true;
    }

    /// <summary>Counts text that a spreadsheet would run, and writes it as text where that is asked for; numbers stay as they
    /// are.</summary>
    public string Safe(string cell, bool isRaw = false)
    {
        if (isRaw || !IsFormula(cell))
            return cell;
        formulas++;
        return options.SafeCells ? "'" + cell : cell;
    }

    /// <summary>Says once how many cells a spreadsheet would run.</summary>
    public void NoteFormulas(Problems problems, string path)
    {
        if (formulas == 0)
            return;
        string count = formulas.ToString(CultureInfo.InvariantCulture);
        problems.Note(ToolErrorCodes.Formula, 0, 0, path, null, options.SafeCells
            ? new($"{count} ô mà bảng tính coi là công thức đã được viết thành chữ (thêm dấu ').",
                $"{count} cells that a spreadsheet would run were written as text (with a ').")
            : new($"{count} ô mà bảng tính coi là công thức (bắt đầu bằng =, +, -, @); thêm --safe-cells để viết thành chữ.",
                $"{count} cells that a spreadsheet would run as formulas (they begin with =, +, - or @); --safe-cells writes them as "
                    + "text."));
    }

    private static bool IsFormula(string cell) =>
        cell.Length > 1 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !IsNumber(cell);

    private static bool IsNumber(string cell) =>
        decimal.TryParse(cell.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.Float,
            CultureInfo.InvariantCulture, out _)
        || decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private string Quoted(string cell) => cell.Contains(separator, StringComparison.Ordinal) || cell.AsSpan().IndexOfAny("\"\r\n") >= 0
        ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
