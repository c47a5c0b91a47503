using System.Text;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty;

/// <summary>Parts by group, where one group however it was typed is one part, under the form that came first.</summary>
/// <remarks>What came without a group is a part of its own with an empty key.</remarks>
internal sealed class GroupedParts<T>
    where T : class, new()
{
    private readonly Dictionary<string, (string? Name, T Part)> parts = new(StringComparer.Ordinal);

    public IEnumerable<(string? Name, T Part)> All => parts.Values;

    /// <summary>Returns the named parts in the order of their names.</summary>
    public IEnumerable<(string Name, T Part)> Named =>
        parts.Values.Where(p => p.Name is not null).Select(p => (p.Name!, p.Part)).OrderBy(p => p.Item1, StringComparer.Ordinal);

    public T this[string? group]
    {
        get
        {
            string? name = string.IsNullOrWhiteSpace(group) ? null : group.Trim();
            string key = name is null ? string.Empty : KeyOf(name);
            if (!parts.TryGetValue(key, out (string? Name, T Part) found))
                parts[key] = found = (name, new T());
            return found.Part;
        }
    }

    /// <summary>Returns a key that is one for every way of typing a name: case, composition, place of the tone, kind and number of
    /// spaces.</summary>
    public static string KeyOf(string name)
    {
        var key = new StringBuilder();
        foreach (char letter in VietnameseText.Fold(name.Trim()))
        {
            if (letter != ' ' || key[^1] != ' ')
                key.Append(letter);
        }

        return key.ToString();
    }
}
