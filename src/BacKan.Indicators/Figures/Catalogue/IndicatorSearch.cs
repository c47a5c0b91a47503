using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Figures;

/// <summary>Finds indicators of a catalogue by words, however they were typed.</summary>
internal sealed class IndicatorSearch
{
    private readonly (Indicator Indicator, string[] Plain, string[] Folded, string[] Keys)[] entries;

    public IndicatorSearch(IReadOnlyList<Indicator> entries)
    {
        this.entries = [.. entries.Select(e =>
        {
            string[] names = [.. new[] { e.OfficialName.Vi, e.OfficialName.En, e.Name.Vi, e.Name.En }.Distinct(StringComparer.Ordinal)];
            return (
                e, names.Select(Plain).ToArray(), names.Select(VietnameseText.Fold).ToArray(),
                e.Codes.Select(c => c.Code).Append(e.Id).ToArray());
        })];
    }

    public IReadOnlyList<Indicator> Find(string text)
    {
        string query = Plain(text), folded = VietnameseText.Fold(text.Trim());
        return query.Length == 0 ? [] :
        [
            .. entries.Select((e, place) => (
                e.Indicator, Rank: Rank(e.Plain, e.Folded, e.Keys, query, folded, text.Trim()), Length: e.Plain.Min(n => n.Length),
                Place: place))
                .Where(found => found.Rank is not null)
                .OrderBy(found => found.Rank).ThenBy(found => found.Length).ThenBy(found => found.Place)
                .Select(found => found.Indicator),
        ];
    }

    // Id or code; then the phrase as name, at its beginning, within it; then all words anywhere. Typed diacritics that agree come first.
    private static int? Rank(string[] plain, string[] folded, string[] keys, string query, string foldedQuery, string text)
    {
        if (keys.Contains(text, StringComparer.OrdinalIgnoreCase))
            return 0;
        string[] words = query.Split(' ');
        int best = plain.Min(name => string.Equals(name, query, StringComparison.Ordinal) ? 1
            : name.StartsWith(query, StringComparison.Ordinal) ? 2
            : $" {name}".Contains($" {query}", StringComparison.Ordinal) ? 3
            : Array.TrueForAll(words, word => $" {name}".Contains($" {word}", StringComparison.Ordinal)) ? 4
            : int.MaxValue);
        return best == int.MaxValue
            ? null
            : (2 * best) + (folded.Any(name => name.Contains(foldedQuery, StringComparison.Ordinal)) ? 0 : 1);
    }

    // Without marks, and with one space for everything that is no letter or digit.
    private static string Plain(string text)
    {
        char[] letters = [.. VietnameseText.WithoutMarks(text).Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')];
        return string.Join(' ', new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
