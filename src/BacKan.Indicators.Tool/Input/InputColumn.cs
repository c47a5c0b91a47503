using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tool.Input;

/// <summary>One column that a command reads: its key, its Vietnamese names, what it holds.</summary>
/// <param name="Key">The name in English, as the documentation has it.</param>
/// <param name="Words">What it holds.</param>
internal sealed record InputColumn(string Key, BilingualText Words)
{
    private string[]? plainNames;

    /// <summary>Gets the other names under which a file may have it; diacritics may be left out.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Gets whether a table cannot be used without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets a cell for each row of the file to start from; empty where that file leaves it out.</summary>
    public IReadOnlyList<string> Samples { get; init; } = [];

    /// <summary>Gets the form under which names are compared: without marks, case, spaces and signs.</summary>
    public static string Plain(string name)
    {
        string bare = VietnameseText.WithoutMarks(name.Trim());
        return new([.. bare.Where(c => char.IsLetterOrDigit(c) || c is ':').Select(char.ToLowerInvariant)]);
    }

    /// <summary>Tells whether a name in a file is this column.</summary>
    public bool IsNamed(string plain) => Array.IndexOf(plainNames ??= [Plain(Key), .. Names.Select(Plain)], plain) >= 0;

    /// <summary>Makes a table to start from.</summary>
    public static string TemplateOf(IReadOnlyList<InputColumn> columns)
    {
        InputColumn[] used = [.. columns.Where(c => c.Samples.Count > 0)];
        IEnumerable<string[]> lines = Enumerable.Range(0, used.Max(c => c.Samples.Count)).Select(row =>
            used.Select(c => row < c.Samples.Count ? c.Samples[row] : "").ToArray());
        return string.Concat(lines.Prepend([.. used.Select(c => c.Key)]).Select(line => string.Join(',', line) + "\n"));
    }
}
