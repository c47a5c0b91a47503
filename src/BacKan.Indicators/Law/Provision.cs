using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Law;

/// <summary>
/// A place in the text of a document: <i>điểm, khoản, Điều, mục, Chương, Phụ lục</i>; "điểm a khoản
/// 2 Điều 3", "point a, clause 2, Article 3".
/// </summary>
/// <remarks>
/// <para>
/// Only the innermost level may be a list or a range ("các khoản 2, 3 Điều 10", "Điều 1–5"). Points
/// have the letters a b c d đ e g h i k l m n o p q r s t u v x y.
/// </para>
/// <para>
/// Ordered as in the document: annexes after the text, a provision before its parts, articles by number, d before đ. The invariant form is
/// the Vietnamese one, as the law is cited; the format provider is ignored. Immutable; equality compares the levels.
/// </para>
/// </remarks>
public sealed class Provision : IEquatable<Provision>, IComparable<Provision>, IParsable<Provision>, ISpanFormattable
{
    // Articles are numbered through a document whatever chapter they stand in, so they decide before chapters do.
    private static readonly ProvisionLevel[] Decide =
        [
            ProvisionLevel.Annex, ProvisionLevel.Article, ProvisionLevel.Chapter, ProvisionLevel.Section, ProvisionLevel.Clause,
            ProvisionLevel.Point,
        ];

    internal Provision(IReadOnlyList<ProvisionPart> parts)
    {
        Parts = [.. parts];
    }

    /// <summary>Gets the levels, from the outermost to the innermost.</summary>
    internal IReadOnlyList<ProvisionPart> Parts { get; }

    /// <summary>Reads a provision in a language, with any case, composition and order of levels.</summary>
    public static ReadResult<Provision> Read(string text, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ProvisionReader.Read(text, language);
    }

    /// <summary>Reads a provision written in Vietnamese.</summary>
    /// <exception cref="FormatException">The text cannot be read.</exception>
    public static Provision Parse(string s, IFormatProvider? provider) => Read(s).Value;

    /// <summary>Reads a provision written in Vietnamese, if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Provision result) =>
        TextFormat.TryParse(s is null ? null : Read(s), out result);

    /// <summary>Determines whether two provisions are equal.</summary>
    public static bool operator ==(Provision? left, Provision? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two provisions differ.</summary>
    public static bool operator !=(Provision? left, Provision? right) => !(left == right);

    /// <summary>Determines whether the left provision comes before the right one.</summary>
    public static bool operator <(Provision? left, Provision? right) => Comparer<Provision>.Default.Compare(left, right) < 0;

    /// <summary>Determines whether the left provision comes after the right one.</summary>
    public static bool operator >(Provision? left, Provision? right) => Comparer<Provision>.Default.Compare(left, right) > 0;

    /// <summary>Determines whether the left provision does not come after the right one.</summary>
    public static bool operator <=(Provision? left, Provision? right) => Comparer<Provision>.Default.Compare(left, right) <= 0;

    /// <summary>Determines whether the left provision does not come before the right one.</summary>
    public static bool operator >=(Provision? left, Provision? right) => Comparer<Provision>.Default.Compare(left, right) >= 0;

    /// <summary>Prints the provision: "điểm a khoản 2 Điều 3", "point a, clause 2, Article 3".</summary>
    public string In(Language language)
    {
        IEnumerable<string> inwards = Parts.Reverse().Select(p => p.In(language));
        return string.Join(language == Language.Vietnamese ? " " : ", ", inwards);
    }

    /// <inheritdoc/>
    public int CompareTo(Provision? other)
    {
        if (other is null)
            return 1;
        foreach (ProvisionLevel level in Decide)
        {
            int order = Compare(At(level), other.At(level));
            if (order != 0)
                return order;
        }

        return 0;
    }

    /// <inheritdoc/>
    public bool Equals(Provision? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Provision);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(In(Language.Vietnamese));

    /// <summary>Returns the Vietnamese words.</summary>
    public override string ToString() => In(Language.Vietnamese);

    /// <summary>Prints the provision: G and vi are the Vietnamese words, en the English ones.</summary>
    /// <exception cref="FormatException">The format is none of them.</exception>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        In(TextFormat.LanguageOf(format) ?? Language.Vietnamese);

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryFormat(((IFormattable)this).ToString(format.ToString(), provider), destination, out charsWritten);

    private static int Compare(ProvisionPart? left, ProvisionPart? right)
    {
        if (left is null || right is null)
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        for (int i = 0; i < Math.Min(left.Spans.Count, right.Spans.Count); i++)
        {
            int order = left.Spans[i].Order(right.Spans[i]);
            if (order != 0)
                return order;
        }

        return left.Spans.Count.CompareTo(right.Spans.Count);
    }

    private ProvisionPart? At(ProvisionLevel level) => Parts.FirstOrDefault(p => p.Level == level);
}
