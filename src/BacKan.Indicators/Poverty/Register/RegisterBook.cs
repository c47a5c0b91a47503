namespace BacKan.Indicators.Poverty;

/// <summary>A register by the codes of its households; of a code that stands twice the first row counts.</summary>
internal sealed class RegisterBook
{
    private readonly Dictionary<string, RegisterEntry> entries = new(StringComparer.Ordinal);
    private readonly List<RegisterEntry> again = [];

    public RegisterBook(IEnumerable<RegisterEntry> rows)
    {
        foreach (RegisterEntry row in rows)
        {
            if (!entries.TryAdd(row.Id, row))
                again.Add(row);
        }
    }

    public IEnumerable<string> Ids => entries.Keys;

    public IEnumerable<RegisterEntry> Entries => entries.Values;

    public RegisterEntry? this[string id] => entries.GetValueOrDefault(id);

    /// <summary>The list that an entry is on: poor, near-poor, or none.</summary>
    public static PovertyClass? ListOf(RegisterEntry? entry) =>
        entry?.Status is PovertyClass.Poor or PovertyClass.NearPoor ? entry.Status : null;

    public IEnumerable<RegisterDifference> Twice(string vi, string en) =>
        again.Select(row => new RegisterDifference(row.Id, RegisterDifferenceKind.Twice,
            RegisterWords.Twice(vi, en, entries[row.Id], row)));
}
