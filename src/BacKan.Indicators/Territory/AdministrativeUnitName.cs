using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Territory;

/// <summary>A unit's name with its type, as written in a text: <i>tên đầy đủ của đơn vị hành chính</i>, "Phường Đức Xuân".</summary>
/// <remarks>
/// The word for the type may mean several types: a <i>thành phố</i> belongs to the centre, a
/// province or a city. Immutable; compares by reference.
/// </remarks>
internal sealed class AdministrativeUnitName
{
    // Two words before one: "thị xã" is not "xã".
    private static readonly AdministrativeUnitType[][] ByWord =
    [
        [AdministrativeUnitType.CentralCity, AdministrativeUnitType.ProvincialCity, AdministrativeUnitType.CityOfCentralCity],
        [AdministrativeUnitType.Town], [AdministrativeUnitType.Township], [AdministrativeUnitType.SpecialZone],
        [AdministrativeUnitType.Province],
        [AdministrativeUnitType.RuralDistrict], [AdministrativeUnitType.UrbanDistrict], [AdministrativeUnitType.Commune],
        [AdministrativeUnitType.Ward],
    ];

    private AdministrativeUnitName(IReadOnlyList<AdministrativeUnitType> types, string name) => (Types, Name) = (types, name);

    /// <summary>Gets the types that the word may mean, one or more.</summary>
    public IReadOnlyList<AdministrativeUnitType> Types { get; }

    /// <summary>Gets the proper name, with composed letters and single spaces: "Đức Xuân".</summary>
    public string Name { get; }

    /// <summary>Reads a full name: "Phường Đức Xuân", "thị xã Bắc Kạn"; "Đức Xuân ward", "Ward 1".</summary>
    /// <returns>The type and name, or the reason why there are none (BK1232, BK1233).</returns>
    public static ReadResult<AdministrativeUnitName> Read(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        TidiedText tidied = VietnameseText.Tidy(text);
        string[] words = tidied.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (AdministrativeUnitType[] candidates in ByWord)
        {
            int length = WordsOf(candidates[0], language).Length;
            bool first = Is(words.AsSpan(0, Math.Min(length, words.Length)), candidates[0], language);
            bool last = language == Language.English
                && Is(words.AsSpan(words.Length - Math.Min(length, words.Length)), candidates[0], language);
            if (!first && !last)
                continue;
            AdministrativeUnitType[] types = candidates[0] == AdministrativeUnitType.RuralDistrict && language == Language.English
                ? [.. candidates, AdministrativeUnitType.UrbanDistrict]
                : candidates;
            string name = string.Join(' ', first ? words[length..] : words[..^length]);
            return name.Length == 0
                ? new(new ReadError(ErrorCodes.TerritoryNameMissing, text.Length, new(
                    "Có loại đơn vị mà không có tên.", "There is a type of unit, and no name.")))
                : new(new AdministrativeUnitName(types, name));
        }

        return new(new ReadError(ErrorCodes.TerritoryTypeMissing, tidied.Original(0), new(
            "Tên không cho biết loại đơn vị; cần như phường Đức Xuân, thị xã Bắc Kạn.",
            "The name does not say what type of unit it is; expected one like Đức Xuân ward, Bắc Kạn town.")));
    }

    /// <summary>Determines whether a unit has this name, in any spelling.</summary>
    public bool IsOf(AdministrativeUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Types.Contains(unit.Type) && string.Equals(Fold(Name), Fold(unit.Name), StringComparison.Ordinal);
    }

    /// <summary>Returns the proper name.</summary>
    public override string ToString() => Name;

    internal static string Print(string type, string name, Language language) =>
        language == Language.Vietnamese || char.IsAsciiDigit(name[0]) ? $"{type} {name}" : $"{name} {type}";

    /// <summary>Folds a name, in which doubled spaces mean nothing either.</summary>
    internal static string Fold(string name) =>
        string.Join(' ', VietnameseText.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string[] WordsOf(AdministrativeUnitType type, Language language) => type.Name().In(language).Split(' ');

    private static bool Is(ReadOnlySpan<string> words, AdministrativeUnitType type, Language language)
    {
        string[] expected = WordsOf(type, language);
        if (words.Length != expected.Length)
            return false;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Length > 8
                || !string.Equals(VietnameseText.Fold(words[i]), VietnameseText.Fold(expected[i]), StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}
