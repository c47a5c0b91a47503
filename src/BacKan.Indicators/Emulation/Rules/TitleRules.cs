using BacKan.Indicators.Law;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>What rule files declare: a law that comes is one file, which names here its standards, titles and documents.</summary>
/// <remarks>
/// Such a file calls <see cref="Declare"/> from a module initializer: nothing is scanned, and nothing is built until it is asked for.
/// </remarks>
internal static class TitleRules
{
    private static readonly List<Func<IEnumerable<StandardRow>>> Declared = [];
    private static readonly List<Func<IEnumerable<EmulationTitle>>> NewTitles = [];

    /// <summary>Gets the declared lines of the table of standards.</summary>
    public static IEnumerable<StandardRow> Standards => Declared.SelectMany(rows => rows());

    /// <summary>Gets the declared titles.</summary>
    public static IEnumerable<EmulationTitle> Titles => NewTitles.SelectMany(titles => titles());

    /// <summary>Declares what a rule file adds.</summary>
    /// <param name="standards">The lines of the table of standards.</param>
    /// <param name="titles">New titles, or null.</param>
    /// <param name="documents">New documents for the bibliography, or null.</param>
    public static void Declare(
        Func<IEnumerable<StandardRow>> standards, Func<IEnumerable<EmulationTitle>>? titles = null,
        Func<IEnumerable<LegalInstrument>>? documents = null)
    {
        Declared.Add(standards);
        if (titles is not null)
            NewTitles.Add(titles);
        if (documents is not null)
            VietnamInstruments.Declare(documents);
    }
}
