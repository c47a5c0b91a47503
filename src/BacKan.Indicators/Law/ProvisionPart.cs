using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Law;

/// <summary>One level of a provision with its number or numbers: <i>điều 3</i>, <i>các khoản 2, 3</i>, <i>điều 1–5</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
internal sealed record ProvisionPart
{
    internal ProvisionPart(ProvisionLevel level, IReadOnlyList<ProvisionSpan> spans)
    {
        (Level, Spans, Label) = (level, spans, string.Join(", ", spans));
    }

    /// <summary>Gets the level.</summary>
    public ProvisionLevel Level { get; }

    /// <summary>Gets the printed number or letter: "3", "đ", "II", "I.2a", "2, 3", "1–5"; empty for the only annex of a document.</summary>
    public string Label { get; }

    /// <summary>Gets whether the part names more than one place: a list or a range.</summary>
    public bool IsMany => Spans.Count > 1 || Spans[0].Last is not null;

    internal IReadOnlyList<ProvisionSpan> Spans { get; }

    /// <summary>Prints the part: "khoản 2", "clause 2".</summary>
    public string In(Language language)
    {
        bool vi = language == Language.Vietnamese;
        string word = ProvisionWords.Of(Level, language, plural: IsMany);
        if (Label.Length == 0)
            return word;
        string many = vi && Spans.Count > 1 ? "các " : "";
        string label = vi || Spans.Count == 1 ? Label : $"{string.Join(", ", Spans.Take(Spans.Count - 1))} and {Spans[^1]}";
        return $"{many}{word} {label}";
    }

    /// <inheritdoc/>
    public bool Equals(ProvisionPart? other) =>
        other is not null && Level == other.Level && string.Equals(Label, other.Label, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Level, StringComparer.Ordinal.GetHashCode(Label));

    /// <summary>Returns the Vietnamese words.</summary>
    public override string ToString() => In(Language.Vietnamese);
}
