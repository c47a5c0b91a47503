using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>A printed range: <i>khoảng giá trị như đã in</i>, "6,5-7,2%", "từ 1-1,5%", "46 - 48 triệu đồng".</summary>
/// <remarks>Immutable; equality compares ends and unit.</remarks>
public sealed class StatedRange : IParsable<StatedRange>, ISpanFormattable
{
    /// <summary>Creates a range.</summary>
    /// <param name="low">The first end, without a word.</param>
    /// <param name="high">The second end, without a word and not below the first.</param>
    /// <param name="unit">The unit of both, or null if none is printed.</param>
    /// <exception cref="ArgumentException">An end has a word, or the ends are in the wrong order.</exception>
    public StatedRange(StatedNumber low, StatedNumber high, MeasureUnit? unit = null)
    {
        StatedText.RequirePlain(low, nameof(low));
        StatedText.RequirePlain(high, nameof(high));
        if (low.Value > high.Value)
            throw new ArgumentException($"A range cannot go from {low} down to {high}.", nameof(high));
        (Low, High, Unit) = (low, high, unit);
    }

    /// <summary>Gets the first end.</summary>
    public StatedNumber Low { get; }

    /// <summary>Gets the second end.</summary>
    public StatedNumber High { get; }

    /// <summary>Gets the unit of both, or null.</summary>
    public MeasureUnit? Unit { get; }

    /// <summary>Gets the range between the ends as printed, both included.</summary>
    internal ValueRange AsOperand => new(Low.Value, lowIncluded: true, High.Value, highIncluded: true);

    /// <summary>Gets the range if its ends were rounded.</summary>
    public ValueRange Rounded => Low.Rounded.Hull(High.Rounded);

    /// <summary>Reads the invariant form, "6.5 to 7.2 %", with a unit of <see cref="MeasureUnitCatalogue.Vietnam"/> or none.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the form is invariant.</param>
    /// <exception cref="FormatException">The text is not such a range.</exception>
    public static StatedRange Parse(string s, IFormatProvider? provider) =>
        StatedText.ReadRange(s, language: null, MeasureUnitCatalogue.Vietnam).Value;

    /// <summary>Reads the invariant form, with a unit of <see cref="MeasureUnitCatalogue.Vietnam"/> or none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out StatedRange result) =>
        TextFormat.TryParse(s is null ? null : StatedText.ReadRange(s, language: null, MeasureUnitCatalogue.Vietnam), out result);

    /// <summary>Reads a range: "6,5-7,2%", "từ 6,5 đến 7,2%".</summary>
    public static ReadResult<StatedRange> Read(string text, Language language) =>
        StatedText.ReadRange(text, language, MeasureUnitCatalogue.Vietnam);

    /// <summary>Reads a range, with a unit of a catalogue.</summary>
    public static ReadResult<StatedRange> Read(string text, Language language, MeasureUnitCatalogue units) =>
        StatedText.ReadRange(text, language, units);

    /// <summary>Prints the range in a language: "từ 6,5 đến 7,2%", "from 6.5 to 7.2%".</summary>
    public string In(Language language)
    {
        string high = LocalNumber.Format(High.Value, language);
        string last = Unit is null ? high : Unit.After(high, language), first = LocalNumber.Format(Low.Value, language);
        return language == Language.Vietnamese ? $"từ {first} đến {last}" : $"from {first} to {last}";
    }

    /// <summary>Returns the invariant form: "6.5 to 7.2 %".</summary>
    public override string ToString() => Unit is null ? $"{Low} to {High}" : $"{Low} to {High} {Unit.Code}";

    /// <summary>Returns the form that a format names: G, vi or en; the provider is ignored.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        TextFormat.LanguageOf(format) is { } language ? In(language) : ToString();

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryFormat(((IFormattable)this).ToString(format.ToString(), provider), destination, out charsWritten);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StatedRange other
        && Low == other.Low
        && High == other.High
        && Unit == other.Unit;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Low, High, Unit);

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(StatedRange? left, StatedRange? right) => Equals(left, right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(StatedRange? left, StatedRange? right) => !Equals(left, right);
}
