using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>
/// A printed number with its word and its unit: <i>con số kèm đơn vị như đã in</i>, "trên 500ha", "từ 45 triệu đồng/người trở lên".
/// </summary>
/// <remarks>Immutable; equality compares number and unit.</remarks>
public sealed class StatedQuantity : IParsable<StatedQuantity>, ISpanFormattable
{
    /// <summary>Creates a printed quantity.</summary>
    public StatedQuantity(StatedNumber number, MeasureUnit unit)
    {
        ArgumentNullException.ThrowIfNull(number);
        ArgumentNullException.ThrowIfNull(unit);
        (Number, Unit) = (number, unit);
    }

    /// <summary>Gets the number with its word.</summary>
    public StatedNumber Number { get; }

    /// <summary>Gets the unit.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>Reads the invariant form, ">500 ha", with a unit of <see cref="MeasureUnitCatalogue.Vietnam"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the form is invariant.</param>
    /// <exception cref="FormatException">The text is not such a quantity.</exception>
    public static StatedQuantity Parse(string s, IFormatProvider? provider) =>
        StatedText.ReadQuantity(s, language: null, MeasureUnitCatalogue.Vietnam).Value;

    /// <summary>Reads the invariant form, with a unit of <see cref="MeasureUnitCatalogue.Vietnam"/>.</summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out StatedQuantity result) =>
        TextFormat.TryParse(s is null ? null : StatedText.ReadQuantity(s, language: null, MeasureUnitCatalogue.Vietnam), out result);

    /// <summary>Reads a printed quantity: "trên 500ha", "khoảng 2,43%".</summary>
    public static ReadResult<StatedQuantity> Read(string text, Language language) =>
        StatedText.ReadQuantity(text, language, MeasureUnitCatalogue.Vietnam);

    /// <summary>Reads a printed quantity, with a unit of a catalogue.</summary>
    public static ReadResult<StatedQuantity> Read(string text, Language language, MeasureUnitCatalogue units) =>
        StatedText.ReadQuantity(text, language, units);

    /// <summary>Prints the quantity in a language: "trên 500 ha".</summary>
    public string In(Language language) => Number.In(language, Unit);

    /// <summary>Returns the invariant form: ">500 ha".</summary>
    public override string ToString() => $"{Number} {Unit.Code}";

    /// <summary>Returns the form that a format names: G, vi or en; the provider is ignored.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        TextFormat.LanguageOf(format) is { } language ? In(language) : ToString();

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryFormat(((IFormattable)this).ToString(format.ToString(), provider), destination, out charsWritten);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StatedQuantity other && Number == other.Number && Unit == other.Unit;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Unit);

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(StatedQuantity? left, StatedQuantity? right) => Equals(left, right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(StatedQuantity? left, StatedQuantity? right) => !Equals(left, right);
}
