using BacKan.Indicators.Localization;
using BacKan.Indicators.Localization.Tables;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Input;

/// <summary>The columns of a table, found by their names in either language, in any order.</summary>
internal sealed class TableHeader
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<(string Key, int First, int Second)> twice = [];
    private readonly IReadOnlyList<InputColumn> known;
    private readonly TableRow row;

    public TableHeader(TableRow row, IReadOnlyList<InputColumn> known)
    {
        (this.row, this.known) = (row, known);
        int count = row.Cells.Count;
        while (count > 0 && string.IsNullOrWhiteSpace(row.Cells[count - 1].Value))
            count--;
        Names = [.. row.Cells.Take(count).Select(c => c.Value)];
        string[] plain = [.. Names.Select(InputColumn.Plain)];
        for (int i = 0; i < plain.Length; i++)
        {
            string? key = known.FirstOrDefault(c => c.IsNamed(plain[i]))?.Key;
            if (key is not null && !places.TryAdd(key, i))
                twice.Add((key, places[key], i));
        }
    }

    /// <summary>Gets the names in the order of the file, as printed, without nameless columns at the end.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Gets the line of the header.</summary>
    public int Line => row.Line;

    /// <summary>Gets how many columns of the command it names.</summary>
    public int Known => places.Count;

    /// <summary>Tells whether every column is there that the command needs.</summary>
    public bool HasRequired => known.All(c => !c.IsRequired || places.ContainsKey(c.Key));

    public int? IndexOf(string key) => places.TryGetValue(key, out int index) ? index : null;

    /// <summary>Gets the name of a column as the file has it.</summary>
    public string Shown(string key) => IndexOf(key) is { } index ? Names[index].Trim() : key;

    /// <summary>Takes a column of the file by the name that the user gives it.</summary>
    public bool TryTake(string key, string name)
    {
        int at = Find(n => string.Equals(n.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase));
        if (at < 0)
            at = Find(n => string.Equals(VietnameseText.Fold(n.Trim()), VietnameseText.Fold(name.Trim()), StringComparison.Ordinal));
        if (at < 0)
            at = Find(n => string.Equals(InputColumn.Plain(n), InputColumn.Plain(name), StringComparison.Ordinal));
        if (at < 0 && known.FirstOrDefault(c => c.IsNamed(InputColumn.Plain(name))) is { } column && IndexOf(column.Key) is { } index)
            at = index;
        if (at < 0)
            return false;
        places[key] = at;
        return true;
    }

    /// <summary>Finds what keeps the table from being used: columns that are missing, or given twice.</summary>
    public IEnumerable<Problem> Problems(string command)
    {
        foreach (InputColumn column in known.Where(c => c.IsRequired && !places.ContainsKey(c.Key)))
        {
            string also = column.Names.Count == 0 ? "" : $" ({string.Join(", ", column.Names.Take(2))})";
            yield return new(Severity.Refused, ErrorCodes.ReportColumn, Line, 1, column.Key, null, new(
                $"Bảng không có cột {column.Key}{also}: {column.Words.Vi}. Tệp mẫu: backan {command} --template.",
                $"The table has no column {column.Key}{also}: {column.Words.En}. A file to start from: backan {command} --template."));
        }

        foreach ((string key, int first, int second) in twice)
        {
            yield return new(Severity.Refused, ErrorCodes.ReportColumn, row.Cells[second].Line, row.Cells[second].Column,
                Names[second].Trim(), Names[second], new(
                $"Cột {key} có hai lần ({Names[first].Trim()} và {Names[second].Trim()}); hãy bỏ một cột.",
                    $"The column {key} stands twice ({Names[first].Trim()} and {Names[second].Trim()}); take one out."));
        }
    }

    /// <summary>Gets the named columns that the command does not use.</summary>
    public IReadOnlyList<string> Unused(IEnumerable<string> alsoUsed)
    {
        HashSet<int> used = [.. places.Values, .. alsoUsed.Select(n =>
            Find(name => string.Equals(name.Trim(), n, StringComparison.OrdinalIgnoreCase)))];
        return [.. Names.Where((n, i) => !used.Contains(i) && !string.IsNullOrWhiteSpace(n)).Select(n => n.Trim())];
    }

    private int Find(Predicate<string> match) => Names.ToList().FindIndex(match);
}
