using System.Globalization;

namespace BacKan.Indicators.Law;

/// <summary>The number or letter of one place in a document: "3", "58a", "đ", "II", "I.2a".</summary>
internal sealed record ProvisionLabel
{
    /// <summary>The letters of points in their order; Vietnamese lists have no f, j, w and z.</summary>
    public const string Letters = "abcdđeghiklmnopqrstuvxy";

    private static readonly string[] RomanOnes = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    private readonly string text;
    private readonly IReadOnlyList<(int Kind, int Number, int Letter)> keys;

    private ProvisionLabel(string text, IReadOnlyList<(int Kind, int Number, int Letter)> keys)
    {
        (this.text, this.keys) = (text, keys);
    }

    /// <summary>Gets the label of the only annex of a document.</summary>
    public static ProvisionLabel None { get; } = new("", []);

    /// <summary>Returns the label of a level, or null if the text is not a label.</summary>
    public static ProvisionLabel? Of(ProvisionLevel level, string typed)
    {
        string[] components = typed.Split('.');
        bool path = level is ProvisionLevel.Annex or ProvisionLevel.Section or ProvisionLevel.Point;
        if (components.Length > (path ? 6 : 1))
            return null;
        var read = new List<(int Kind, int Number, int Letter)>(components.Length);
        var printed = new List<string>(components.Length);
        foreach (string component in components)
        {
            if (Component(level, component) is not { } one)
                return null;
            read.Add(one.Key);
            printed.Add(one.Printed);
        }

        // A dotted point is one of the numbered lists of old circulars: "điểm 2.1".
        if (level == ProvisionLevel.Point && read.Exists(k => k.Kind != (read.Count == 1 ? 3 : 2)))
            return null;
        return new(string.Join('.', printed), read);
    }

    public int Order(ProvisionLabel? other)
    {
        if (other is null)
            return 1;
        for (int i = 0; i < Math.Min(keys.Count, other.keys.Count); i++)
        {
            int order = keys[i].CompareTo(other.keys[i]);
            if (order != 0)
                return order;
        }

        return keys.Count.CompareTo(other.keys.Count);
    }

    public bool Equals(ProvisionLabel? other) => other is not null && string.Equals(text, other.text, StringComparison.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);

    public override string ToString() => text;

    // Roman numbers come first, then Arabic ones, then letters.
    private static ((int Kind, int Number, int Letter) Key, string Printed)? Component(ProvisionLevel level, string text)
    {
        int digits = text.TakeWhile(char.IsAsciiDigit).Count();
        if (digits > 0)
            return digits <= 4 ? Numbered(level, text, digits) : null;
        if (level is ProvisionLevel.Article or ProvisionLevel.Clause || text.Length == 0)
            return null;
        if (level != ProvisionLevel.Point && Roman(text) is { } roman)
            return ((1, roman, 0), text);
        return level == ProvisionLevel.Chapter ? null : Lettered(level, text);
    }

    private static ((int Kind, int Number, int Letter) Key, string Printed)? Numbered(ProvisionLevel level, string text, int digits)
    {
        int number = int.Parse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture);
        string rest = text[digits..].ToLowerInvariant();
        int letter = rest.Length == 1 ? Letters.IndexOf(rest[0], StringComparison.Ordinal) + 1 : 0;
        bool whole = rest.Length == 0 || (letter > 0 && level != ProvisionLevel.Chapter);
        return number > 0 && whole ? ((2, number, letter), FormattableString.Invariant($"{number}{rest}")) : null;
    }

    private static ((int Kind, int Number, int Letter) Key, string Printed)? Lettered(ProvisionLevel level, string text)
    {
        // Sections and annexes may bear capital letters; points are always small, whatever a headline makes of them.
        string printed = level == ProvisionLevel.Point ? text.ToLowerInvariant() : text;
        int letter = Letters.IndexOf(char.ToLowerInvariant(printed[0]), StringComparison.Ordinal) + 1;
        if (letter == 0 || printed.Length > 3)
            return null;
        string after = printed[1..];
        if (after.Length > 0 && !(after.All(char.IsAsciiDigit) && after[0] != '0'))
            return null;
        int number = after.Length == 0 ? 0 : int.Parse(after, CultureInfo.InvariantCulture);
        int capital = char.IsUpper(printed[0]) ? 0 : 100;
        return ((3, capital + letter, number), printed);
    }

    // I to XXXIX; C, D, L and M are letters of sections.
    private static int? Roman(string text)
    {
        int tens = text.TakeWhile(c => c == 'X').Count();
        int ones = Array.IndexOf(RomanOnes, text[tens..]);
        return tens > 3 || ones < 0 || tens + ones == 0 ? null : (tens * 10) + ones;
    }
}
