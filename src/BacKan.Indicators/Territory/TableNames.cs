using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Territory;

/// <summary>Takes "Phường Đức Xuân" apart without reading every word: a table has twenty thousand of them.</summary>
internal static class TableNames
{
    private static readonly AdministrativeUnitType[] Communes =
    [AdministrativeUnitType.Commune, AdministrativeUnitType.Ward, AdministrativeUnitType.Township, AdministrativeUnitType.SpecialZone];
    private static readonly AdministrativeUnitType[] Districts =
    [
        AdministrativeUnitType.RuralDistrict, AdministrativeUnitType.UrbanDistrict, AdministrativeUnitType.Town,
        AdministrativeUnitType.ProvincialCity,
    ];

    public static (AdministrativeUnitType Type, string Name)? Read(string fullName, AdministrativeUnitLevel level)
    {
        string text = VietnameseText.Compose(fullName).Trim();
        foreach (AdministrativeUnitType type in level == AdministrativeUnitLevel.Commune ? Communes : Districts)
        {
            string word = type.Name().Vi;
            if (text.Length > word.Length
                && text[word.Length] == ' '
                && text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && text[word.Length..].Trim() is { Length: > 0 } name)
                return (type, name);
        }

        return null;
    }

    public static AdministrativeUnitType? TypeOf(string word)
    {
        string text = VietnameseText.Compose(word).Trim();
        int found = Array.FindIndex(Communes, t => string.Equals(t.Name().Vi, text, StringComparison.OrdinalIgnoreCase));
        return found < 0 ? null : Communes[found];
    }

    /// <summary>Determines whether two names are equal, regardless of tone placement.</summary>
    public static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal)
            || string.Equals(AdministrativeUnitName.Fold(left), AdministrativeUnitName.Fold(right), StringComparison.Ordinal);
}
