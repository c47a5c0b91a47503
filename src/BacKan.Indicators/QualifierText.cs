using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>The words before a printed number; "từ" also has words after it, "trở lên".</summary>
internal static class QualifierText
{
    public const string Upwards = "trở lên";
    private const string From = "từ";

    private static readonly (string Words, Qualifier Qualifier)[] Symbols =
    [
        (">=", Qualifier.AtLeast), ("≥", Qualifier.AtLeast), ("<=", Qualifier.AtMost), ("≤", Qualifier.AtMost),
        ("<~", Qualifier.Nearly), ("~", Qualifier.About), (">", Qualifier.Over), ("<", Qualifier.Under),
    ];

    // The first words of each qualifier are those that are printed; longer ones stand before their own beginnings.
    private static readonly (string Words, Qualifier Qualifier)[] Vietnamese =
    [
        ("trên", Qualifier.Over), ("hơn", Qualifier.Over), ("ít nhất", Qualifier.AtLeast), ("dưới", Qualifier.Under),
        ("không quá", Qualifier.AtMost),
        ("khoảng", Qualifier.About), ("ước khoảng", Qualifier.About), ("ước", Qualifier.About), ("gần", Qualifier.Nearly),
    ];

    private static readonly (string Words, Qualifier Qualifier)[] English =
    [
        ("over", Qualifier.Over), ("more than", Qualifier.Over), ("at least", Qualifier.AtLeast), ("under", Qualifier.Under),
        ("less than", Qualifier.Under),
        ("at most", Qualifier.AtMost), ("about", Qualifier.About), ("nearly", Qualifier.Nearly),
    ];

    public static string Print(Qualifier qualifier, string number, Language? language) => (qualifier, language) switch
    {
        (Qualifier.Exactly, _) => number,
        (_, null) => Array.Find(Symbols, s => s.Qualifier == qualifier).Words + number,
        (Qualifier.AtLeast, Language.Vietnamese) => $"{From} {number} {Upwards}",
        (_, Language.Vietnamese) => $"{Array.Find(Vietnamese, s => s.Qualifier == qualifier).Words} {number}",
        _ => $"{Array.Find(English, s => s.Qualifier == qualifier).Words} {number}",
    };

    /// <summary>Reads the words before a number; "từ" expects "trở lên" after the number.</summary>
    public static (Qualifier Qualifier, bool Upwards) Scan(TextScanner scanner)
    {
        if (scanner.Language == Language.Vietnamese && scanner.Skip(From))
            return (Qualifier.AtLeast, true);
        (string Words, Qualifier Qualifier)[] words =
            scanner.Language switch { Language.Vietnamese => Vietnamese, Language.English => English, _ => [] };
        foreach ((string word, Qualifier qualifier) in Symbols.Concat(words))
        {
            if (scanner.Skip(word))
                return (qualifier, false);
        }

        return (Qualifier.Exactly, false);
    }

    public static ReadError MissingUpwards(TextScanner scanner) =>
        scanner.Refuse(NumberErrorCodes.MissingWord, scanner.Position, new("Sau “từ …” cần “trở lên”.", "After 'từ …' stands 'trở lên'."));
}
