using System.Globalization;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Localization.Tables;
using BacKan.Indicators.Tool.Shell;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace BacKan.Indicators.Tool.Input;

/// <summary>One sheet of an .xlsx workbook as rows of text. Numbers are the invariant text of the file, never a double; days come out as
/// 2015-12-31.</summary>
internal sealed class Workbook : IDisposable
{
    private readonly SpreadsheetDocument document;
    private readonly WorksheetPart part;
    private readonly string[] shared;
    private readonly bool[] isDay;
    private readonly bool is1904;

    private Workbook(SpreadsheetDocument document, WorksheetPart part, string sheet)
    {
        (this.document, this.part, Sheet) = (document, part, sheet);
        WorkbookPart book = document.WorkbookPart!;
        shared = [.. book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(TextOf) ?? []];
        is1904 = book.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
        isDay = [.. DayStyles(book.WorkbookStylesPart?.Stylesheet)];
    }

    /// <summary>Gets the name of the sheet that is read.</summary>
    public string Sheet { get; }

    /// <summary>Opens a workbook.</summary>
    /// <param name="file">The whole file; it can be sought in.</param>
    /// <param name="sheet">The name of the sheet; null for the first.</param>
    /// <exception cref="RefusedException">It is no workbook, it is damaged or protected, or it has no such sheet.</exception>
    public static Workbook Open(Stream file, string? sheet)
    {
        SpreadsheetDocument opened = Guarded(() => SpreadsheetDocument.Open(file, isEditable: false));
        WorkbookPart book = Guarded(() => opened.WorkbookPart) ?? throw NotOne();
        (Sheet Sheet, WorksheetPart Part)[] sheets = Guarded(() => (book.Workbook?.Sheets?.Elements<Sheet>() ?? [])
            .Select(s => (s, s.Id?.Value is { } id ? book.GetPartById(id) as WorksheetPart : null)).Where(s =>
                s.Item2 is not null).Select(s => (s.s, s.Item2!)).ToArray());
        string Plain(string name) => VietnameseText.Fold(string.Join(' ',
            name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        int at = sheet is null ? (sheets.Length == 0 ? -1 : 0)
            : Array.FindIndex(sheets, s => string.Equals(Plain(s.Sheet.Name?.Value ?? ""), Plain(sheet), StringComparison.Ordinal));
        if (at >= 0)
            return Guarded(() => new Workbook(opened, sheets[at].Part, sheets[at].Sheet.Name?.Value ?? ""));
        string names = string.Join(", ", sheets.Select(s => Shown.Of(s.Sheet.Name?.Value ?? "", 40)));
        opened.Dispose();
        throw sheet is null ? NotOne()
            : new RefusedException(ToolErrorCodes.Usage, "--sheet", sheet,
                new($"Tệp không có trang tính này; các trang: {names}.", $"The workbook has no such sheet; its sheets: {names}."));
    }

    /// <summary>Reads the rows that hold something, each with the number that the sheet gives it.</summary>
    public IEnumerable<TableRow> Rows()
    {
        IEnumerator<TableRow> rows = Read().GetEnumerator();
        while (Guarded(rows.MoveNext))
            yield return rows.Current;
    }

    public void Dispose()
    {
        try
        {
            document.Dispose();
        }
        catch (Exception damaged) when (damaged is not OutOfMemoryException)
        {
            // It was read only; what a damaged file makes of closing it is no matter.
        }
    }

    private IEnumerable<TableRow> Read()
    {
        using OpenXmlReader reader = OpenXmlReader.Create(part);
        int number = 0;
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement || reader.LoadCurrentElement() is not Row row)
                continue;
            number = row.RowIndex?.Value is { } index ? (int)index : number + 1;
            var cells = new List<TableCell>();
            foreach (Cell cell in row.Elements<Cell>())
            {
                int column = ColumnOf(cell.CellReference?.Value) ?? cells.Count + 1;
                if (column > 16_384)
                    break;
                while (cells.Count < column - 1)
                    cells.Add(new("", number, cells.Count + 1));
                cells.Add(new(TextOf(cell), number, cells.Count + 1));
            }

            yield return new(number, number, string.Join('\t', cells.Select(c => c.Value)), cells, null);
        }
    }

    private static RefusedException NotOne() => new(ToolErrorCodes.Form, "$", null, new(
        "Đây không phải tệp .xlsx đọc được (tệp nén, .docx, .ods, tệp hỏng hoặc có mật khẩu); hãy lưu lại dạng .xlsx hoặc CSV UTF-8.",
        "This is no .xlsx file that can be read (an archive, .docx, .ods, damaged or protected); save it as .xlsx or CSV UTF-8."));

    // Whatever a damaged file makes of the library that reads it is one answer.
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception damaged) when (damaged is not (RefusedException or OutOfMemoryException))
        {
            throw NotOne();
        }
    }

    private static string TextOf(OpenXmlElement item) =>
        string.Concat(item.Descendants<DocumentFormat.OpenXml.Spreadsheet.Text>().Where(t => t.Parent is not PhoneticRun).Select(t =>
            t.Text));

    private static int? ColumnOf(string? reference)
    {
        int column = 0;
        foreach (char c in reference ?? "")
        {
            if (!char.IsAsciiLetter(c) || column > 16_384)
                break;
            column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
        }

        return column == 0 ? null : column;
    }

    private string TextOf(Cell cell)
    {
        string value = cell.CellValue?.Text ?? "";
        string type = cell.DataType?.InnerText ?? "";
        return type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int at) && at < shared.Length ? shared[at] : "",
            "inlineStr" => cell.InlineString is { } inline ? TextOf(inline) : "",
            "b" => value,
            "d" => value.Split('T')[0],
            "str" or "e" => value,
            _ when cell.CellFormula is not null && value.Length == 0 => "=" + cell.CellFormula.Text,
            _ when value.Length > 0 && cell.StyleIndex?.Value is { } style && style < isDay.Length && isDay[style] => DayOf(value),
            _ => value,
        };
    }

    // A day is a count from 1900 (with a 29 February that never was) or 1904; a time of the day is dropped.
    private string DayOf(string value)
    {
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal serial)
            || serial is < 1m or > 2_958_465m)
            return value;
        int days = (int)decimal.Truncate(serial);
        DateOnly day = is1904 ? new DateOnly(1904, 1, 1).AddDays(days) : new DateOnly(1899, 12, 31).AddDays(days > 59 ? days - 1 : days);
        return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static IEnumerable<bool> DayStyles(Stylesheet? styles)
    {
        Dictionary<uint, string> formats = [];
        foreach (NumberingFormat format in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            if (format.NumberFormatId?.Value is { } id)
                formats[id] = format.FormatCode?.Value ?? "";
        }

        foreach (CellFormat cell in styles?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            uint id = cell.NumberFormatId?.Value ?? 0;
            yield return id is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58
                || (formats.TryGetValue(id, out string? code) && IsDayCode(code));
        }
    }

    // Letters in quotes and brackets are words and colours.
    private static bool IsDayCode(string code)
    {
        bool isQuoted = false, isBracket = false;
        foreach (char c in code)
        {
            isQuoted ^= c == '"';
            isBracket = c == '[' || (isBracket && c != ']');
            if (!isQuoted && !isBracket && c is 'y' or 'Y' or 'd' or 'D' && !isQuoted && !isBracket)
                return true;
        }

        return false;
    }
}
