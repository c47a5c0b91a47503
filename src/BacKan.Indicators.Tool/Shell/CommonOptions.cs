using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tool.Shell;

/// <summary>What every command is asked.</summary>
/// <param name="Language">The language of messages and of tables for people.</param>
/// <param name="Json">Whether a machine reads.</param>
internal sealed record CommonOptions(Language Language, bool Json)
{
    /// <summary>Gets the table that is asked for instead of what a person reads: csv, html or md; null for none.</summary>
    public string? Table { get; init; }

    /// <summary>Gets the form of numbers in the file; null for the invariant one.</summary>
    public Language? Numbers { get; init; }

    /// <summary>Gets the decimals of computed percents.</summary>
    public int Decimals { get; init; } = 2;

    /// <summary>Gets the sheet of a workbook; null for the first.</summary>
    public string? Sheet { get; init; }

    /// <summary>Gets whether values of the file stay out of messages.</summary>
    public bool HideValues { get; init; }

    /// <summary>Gets whether text that a spreadsheet would run is written as text.</summary>
    public bool SafeCells { get; init; }

    /// <summary>Gets whether CSV is written with a byte order mark; null as the input had it.</summary>
    public bool? Bom { get; init; }

    /// <summary>Gets how numbers are printed and rounded, in every output of the command.</summary>
    public Presentation Presentation => new(Language, Decimals);

    public string Say(string vi, string en) => Language == Language.Vietnamese ? vi : en;
}
