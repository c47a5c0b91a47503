namespace BacKan.Indicators.Localization;

/// <summary>The same words in Vietnamese and in English: <i>văn bản song ngữ</i>.</summary>
/// <remarks>
/// It is declared beside the unit or rule that it describes; there is no central table of messages.
/// Immutable; equality compares both texts.
/// </remarks>
public sealed class BilingualText
{
    /// <summary>Creates a text.</summary>
    /// <param name="vi">The Vietnamese words, not empty.</param>
    /// <param name="en">The English words, not empty.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public BilingualText(string vi, string en)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(vi);
        ArgumentException.ThrowIfNullOrWhiteSpace(en);
        (Vi, En) = (vi, en);
    }

    /// <summary>Gets the Vietnamese words.</summary>
    public string Vi { get; }

    /// <summary>Gets the English words.</summary>
    public string En { get; }

    /// <summary>Creates a text whose words are the same in both languages: a proper name, a symbol.</summary>
    public static BilingualText Same(string words) => new(words, words);

    /// <summary>Returns the words in a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is neither Vietnamese nor English.</exception>
    public string In(Language language) => language switch
    {
        Language.Vietnamese => Vi,
        Language.English => En,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Expected Vietnamese or English."),
    };

    /// <summary>Returns the Vietnamese words.</summary>
    public override string ToString() => Vi;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BilingualText other
        && string.Equals(Vi, other.Vi, StringComparison.Ordinal)
        && string.Equals(En, other.En, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Vi, En);

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(BilingualText? left, BilingualText? right) => Equals(left, right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(BilingualText? left, BilingualText? right) => !Equals(left, right);
}
