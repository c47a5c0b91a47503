using System.Text;

namespace BacKan.Indicators.Localization.Tables;

/// <summary>Reads a table of RFC 4180 row by row from blocks of UTF-8: <i>đọc bảng</i>. One row is held at a time, however long the text
/// is.</summary>
/// <remarks>
/// <para>Every problem has its place, and a broken quote costs the line on which it opens and no other: what follows is read again from
/// the next line.
/// So is a quote that closes well but takes in lines that are rows by themselves.</para>
/// <para>Internal, and compiled into the tool as well: the one reader of tables, public in neither.</para>
/// </remarks>
internal sealed class TableReader(IEnumerable<ReadOnlyMemory<byte>> blocks) : IDisposable
{
    /// <summary>The most characters of a line, and of a row over several lines.</summary>
    public const int Longest = 65_536;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly char[] Separators = [',', ';', '\t'];
    private readonly Utf8Lines lines = new(blocks);

    /// <summary>Gets or sets the mark between cells.</summary>
    public char Separator { get; set; } = ',';

    /// <summary>Gets or sets the count of cells of a row, by which rows inside an open quote are told; 0 where it is not known.</summary>
    public int Width { get; set; }

    /// <summary>Returns the most frequent mark in a line: comma, semicolon or tab.</summary>
    public static char SeparatorOf(string line) => Separators.MaxBy(mark => line.Count(c => c == mark));

    /// <summary>Returns the next line that is not empty without taking it; null after the last one.</summary>
    public string? PeekLine() => SkipBlank(out ReadOnlySpan<byte> line, out _) ? Decoded(line).Text : null;

    /// <summary>Reads the next row, good or bad; empty lines are passed over. Null after the last one.</summary>
    public TableRow? Read()
    {
        if (!SkipBlank(out ReadOnlySpan<byte> bytes, out int next))
            return null;
        int number = lines.Number;
        (string text, string ending) = Decoded(bytes);
        TableFault? fault = bytes.Length > Utf8Lines.Longest || text.Length > Longest
            ? new(number, 1, text[..60], new($"Dòng dài quá {Longest:#} ký tự; hãy chia nhỏ hoặc xóa phần thừa.",
                $"The line is longer than {Longest:#} characters; split it, or take out what is too much."))
            : NotUtf8(bytes, text, number);
        var cells = new TableCells(Separator, number);
        if (fault is null && !cells.Read(text))
            return OverLines(cells, text, ending, next, number);
        lines.Take(next, 1);
        return new(number, number, text, cells.Cells, fault ?? cells.Fault);
    }

    public void Dispose() => lines.Dispose();

    // A cell in quotes goes on: reads as far as it closes, or comes back to the line after the one on which it opens.
    private TableRow OverLines(TableCells cells, string first, string ending, int firstNext, int number)
    {
        (int line, int column) = cells.Opened;
        int next = firstNext, count = 1;
        var raw = new StringBuilder(first);
        bool isRowInside = false;
        while (raw.Length <= Longest && lines.TryPeek(next, out ReadOnlySpan<byte> bytes, out int after))
        {
            (string text, string end) = Decoded(bytes);
            if (NotUtf8(bytes, text, number) is not null)
                break;
            raw.Append(ending).Append(text);
            (next, count) = (after, count + 1);
            isRowInside |= IsRowLike(first, text);
            bool isClosed = cells.GoOn(ending, text);
            ending = end;
            if (!isClosed)
                continue;
            if (cells.Fault is not null || isRowInside || (Width > 0 && cells.Cells.Count != Width))
                break;
            lines.Take(next, count);
            return new(number, number + count - 1, raw.ToString(), cells.Cells, null) { Span = (line, column, number + count - 1) };
        }

        lines.Take(firstNext, 1);
        bool closes = isRowInside && cells.Fault is null && cells.IsClosed;
        TableFault fault = new(line, column, first[Math.Min(column - 1, first.Length)..], new(
            "Dấu ngoặc kép mở ở đây không đóng trong dòng này; hãy đóng lại, hoặc viết hai lần nếu là một phần của chữ.",
            "The quote that opens here does not close on this line; close it, or write it twice where it is part of the text."));
        return new(number, number, first, cells.Before, fault) { Span = closes ? (line, column, number + count - 1) : null };
    }

    // A line inside an open quote is a row by itself where its cells are as many as the header's, and numbers stand where they stand in
    // the first line.
    private bool IsRowLike(string first, string text)
    {
        if (Width < 2)
            return false;
        string[] left = first.Split(Separator), right = text.Split(Separator);
        if (left.Length != Width || right.Length != Width)
            return false;
        int numbers = 0;
        for (int i = 0; i < Width; i++)
        {
            string a = left[i].Trim(' ', '"'), b = right[i].Trim(' ', '"');
            if (a.Length == 0 || b.Length == 0)
                continue;
            if (char.IsAsciiDigit(a[0]) != char.IsAsciiDigit(b[0]))
                return false;
            numbers += char.IsAsciiDigit(a[0]) ? 1 : 0;
        }

        return numbers > 0;
    }

    private bool SkipBlank(out ReadOnlySpan<byte> line, out int next)
    {
        while (lines.TryPeek(0, out line, out next))
        {
            if (lines.Number == 1 && line.StartsWith("\uFEFF"u8))
                line = line[3..];
            if (!line.Trim(" \t\r\n"u8).IsEmpty)
                return true;
            if (next == 0)
                return false;
            lines.Take(next, 1);
        }

        return false;
    }

    private static (string Text, string Ending) Decoded(ReadOnlySpan<byte> line)
    {
        int length = line.TrimEnd("\r\n"u8).Length;
        return (Encoding.UTF8.GetString(line[..length]), length == line.Length ? "" : Encoding.UTF8.GetString(line[length..]));
    }

    private static TableFault? NotUtf8(ReadOnlySpan<byte> bytes, string text, int line)
    {
        int at = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        if (at < 0)
            return null;
        try
        {
            // A replacement character that the file itself holds was lost before: the file is UTF-8, its letter is not known.
            _ = Strict.GetCharCount(bytes);
            return new(line, at + 1, text[at..], new("Ký tự ở đây đã hỏng từ trước (�); hãy gõ lại chữ đúng.",
                "The character here was lost before (�); type the right letter again."));
        }
        catch (DecoderFallbackException)
        {
            return new(line, at + 1, text[at..], new("Chữ ở đây không phải mã UTF-8; hãy lưu lại tệp dạng CSV UTF-8.",
                "The text here is not UTF-8; save the file as CSV UTF-8."));
        }
    }
}
