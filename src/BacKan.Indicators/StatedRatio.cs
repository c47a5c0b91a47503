using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>
/// Two printed numbers with a slash between them: <i>cặp số như đã in</i>, actual and plan
/// ("125/120 ha", "07/02 hợp tác xã"), or part and whole ("111/664 đơn vị").
/// </summary>
/// <remarks>
/// <para>A slash also means "per" (see <see cref="MeasureUnit"/>) and separates dates; use this type when a pair is meant.</para>
/// <para>Immutable; equality compares numbers and unit.</para>
/// </remarks>
internal sealed record StatedRatio : IParsable<StatedRatio>, ISpanFormattable
{
    /// <summary>Creates a pair.</summary>
    /// <param name="first">The actual number, or the part; without a word.</param>
    /// <param name="second">The plan, or the whole; without a word.</param>
    /// <param name="unit">The unit of both, or null if none is printed.</param>
    /// <exception cref="ArgumentException">A number has a word.</exception>
    public StatedRatio(StatedNumber first, StatedNumber second, MeasureUnit? unit = null)
    {
        StatedText.RequirePlain(first, nameof(first));
        StatedText.RequirePlain(second, nameof(second));
        (First, Second, Unit) = (first, second, unit);
    }

    /// <summary>Gets the actual number, or the part.</summary>
    public StatedNumber First { get; }

    /// <summary>Gets the plan, or the whole.</summary>
    public StatedNumber Second { get; }

    /// <summary>Gets the unit of both, or null.</summary>
    public MeasureUnit? Unit { get; }

    /// <summary>Gets the exact ratio of the first number to the second; null if the second is zero: 125/120 is 25/24.</summary>
    public Fraction? Ratio => Second.Value == 0m ? null : (Fraction)First.Value / Second.Value;

    /// <summary>Reads the invariant form, "125/120 ha", with a unit of <see cref="MeasureUnitCatalogue.Vietnam"/> or none.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the form is invariant.</param>
    /// <exception cref="FormatException">The text is not such a pair.</exception>
    public static StatedRatio Parse(string s, IFormatProvider? provider) =>
        StatedText.ReadRatio(s, language: null, MeasureUnitCatalogue.Vietnam).Value;

    /// <summary>Reads the invariant form, with a unit of <see cref="MeasureUnitCatalogue.Vietnam"/> or none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out StatedRatio result) =>
        TextFormat.TryParse(s is null ? null : StatedText.ReadRatio(s, language: null, MeasureUnitCatalogue.Vietnam), out result);

    /// <summary>Reads a pair: "125/120 ha", "345,45ha/300ha", "07/02".</summary>
    public static ReadResult<StatedRatio> Read(string text, Language language) =>
        StatedText.ReadRatio(text, language, MeasureUnitCatalogue.Vietnam);

    /// <summary>Reads a pair, with a unit of a catalogue.</summary>
    public static ReadResult<StatedRatio> Read(string text, Language language, MeasureUnitCatalogue units) =>
        StatedText.ReadRatio(text, language, units);

    /// <summary>Prints the pair in a language: "125/120 ha".</summary>
    public string In(Language language)
    {
        string pair = $"{LocalNumber.Format(First.Value, language)}/{LocalNumber.Format(Second.Value, language)}";
        return Unit is null ? pair : Unit.After(pair, language);
    }

    /// <summary>Returns the invariant form: "125/120 ha".</summary>
    public override string ToString() => Unit is null ? $"{First}/{Second}" : $"{First}/{Second} {Unit.Code}";

    /// <summary>Returns the form that a format names: G, vi or en; the provider is ignored.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        TextFormat.LanguageOf(format) is { } language ? In(language) : ToString();

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryFormat(((IFormattable)this).ToString(format.ToString(), provider), destination, out charsWritten);
}
