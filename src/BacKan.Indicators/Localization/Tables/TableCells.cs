using System.Text;

namespace BacKan.Indicators.Localization.Tables;

/// <summary>Takes one row apart, line by line while a quote stands open.</summary>
internal sealed class TableCells(char separator, int line)
{
    private readonly List<TableCell> cells = [];
    private readonly StringBuilder quoted = new();
    private int number = line, at;
    private bool isOpen;

    /// <summary>Gets the cells so far.</summary>
    public IReadOnlyList<TableCell> Cells => cells;

    /// <summary>Gets the cells before the quote that opened last.</summary>
    public IReadOnlyList<TableCell> Before { get; private set; } = [];

    /// <summary>Returns where the quote stands that opened last.</summary>
    public (int Line, int Column) Opened { get; private set; }

    /// <summary>Gets the fault of the row, or null.</summary>
    public TableFault? Fault { get; private set; }

    /// <summary>Gets whether no quote stands open.</summary>
    public bool IsClosed => !isOpen;

    /// <summary>Reads the first line; false where a quote stands open at its end.</summary>
    public bool Read(string text) => Go(text);

    /// <summary>Reads a further line after the end of the one before; false where a quote stands open at its end.</summary>
    public bool GoOn(string ending, string text)
    {
        (number, at) = (number + 1, 0);
        quoted.Append(ending);
        return Go(text);
    }

    private bool Go(string text)
    {
        while (Fault is null)
        {
            if (isOpen || (at < text.Length && text[at] == '"'))
            {
                if (!Quoted(text))
                    return false;
            }
            else
            {
                Plain(text);
            }

            if (at >= text.Length)
                break;
            at++;
        }

        return true;
    }

    private void Plain(string text)
    {
        int start = at, ends = text.IndexOf(separator, at);
        at = ends < 0 ? text.Length : ends;
        string value = text[start..at];
        int quote = value.IndexOf('"', StringComparison.Ordinal);
        cells.Add(new(value, number, start + 1));
        if (quote >= 0)
        {
            Fault = new(number, start + quote + 1, value, new(
                "Dấu ngoặc kép ở giữa ô; hãy đặt cả ô trong ngoặc kép và viết dấu bên trong hai lần, hoặc bỏ dấu.",
                "A quote mark stands inside the cell; put the whole cell in quotes and write the mark twice, or take it out."));
        }
    }

    // False where the text ends before the quote does.
    private bool Quoted(string text)
    {
        if (!isOpen)
        {
            (Opened, Before, isOpen) = ((number, at + 1), [.. cells], true);
            quoted.Clear();
            at++;
        }

        while (true)
        {
            int quote = at < text.Length ? text.IndexOf('"', at) : -1;
            if (quote < 0)
            {
                quoted.Append(text.AsSpan(at));
                return false;
            }

            quoted.Append(text, at, quote - at);
            at = quote + 1;
            if (at >= text.Length || text[at] != '"')
                break;
            quoted.Append('"');
            at++;
        }

        isOpen = false;
        cells.Add(new(quoted.ToString(), Opened.Line, Opened.Column));
        if (at < text.Length && text[at] != separator)
        {
            Fault = new(number, at + 1, text[at..], new(
                "Sau dấu ngoặc kép đóng phải là dấu phân cách; hãy bỏ phần thừa, hoặc viết dấu bên trong hai lần.",
                "After the closing quote comes a separator; take out what is too much, or write the mark inside twice."));
        }

        return true;
    }
}
