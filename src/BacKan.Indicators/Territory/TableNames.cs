using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Territory;

/// <summary>Takes "Phường Đức Xuân" apart without reading every word: a table has twenty thousand of them.</summary>
internal static class TableNames
{
    private static readonly UnitType[] Communes = [UnitType.Commune, UnitType.Ward, UnitType.Township, UnitType.SpecialZone];
    private static readonly UnitType[] Districts = [UnitType.RuralDistrict, UnitType.UrbanDistrict, UnitType.Town, UnitType.ProvincialCity];

    public static (UnitType Type, string Name)? Read(string fullName, UnitLevel level)
    {
        string text = VietnameseText.Compose(fullName).Trim();
        foreach (UnitType type in level == UnitLevel.Commune ? Communes : Districts)
        {
            string word = type.Word().Vi;
            if (text.Length > word.Length && text[word.Length] == ' ' && text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text[word.Length..].Trim() is { Length: > 0 } name)
                return (type, name);
        }

        return null;
    }

    public static UnitType? TypeOf(string word)
    {
        string text = VietnameseText.Compose(word).Trim();
        int found = Array.FindIndex(Communes, t => string.Equals(t.Word().Vi, text, StringComparison.OrdinalIgnoreCase));
        return found < 0 ? null : Communes[found];
    }

    /// <summary>Tells whether two names are one, wherever the tone stands.</summary>
    public static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal) || string.Equals(UnitName.Fold(left), UnitName.Fold(right), StringComparison.Ordinal);
}
