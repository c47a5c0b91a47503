using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using BacKan.Indicators.Localization;
using static System.FormattableString;

namespace BacKan.Indicators.Figures;

/// <summary>The price basis of an amount of money: <i>giá hiện hành, giá so sánh</i> (<i>giá cố định</i>).</summary>
/// <remarks>
/// <para>
/// Structure and amounts per head use current prices, growth uses constant prices. Amounts at different prices are never added, compared or
/// divided: convert them with a <see cref="PriceLink"/>.
/// </para>
/// <para>
/// Base years of Vietnamese statistics: 1994, then 2010 (Circular 02/2012/TT-BKHĐT), then 2020 (Circular 13/2019/TT-BKHĐT). Machine form:
/// "current", "constant-2010". Immutable; equality compares the base year.
/// </para>
/// </remarks>
public sealed class PriceBasis : IParsable<PriceBasis>, ISpanFormattable
{
    private const string CurrentWord = "current", ConstantWord = "constant-";

    private PriceBasis(int? baseYear)
    {
        BaseYear = baseYear;
    }

    /// <summary>Gets current prices, those of each year: <i>giá hiện hành</i>.</summary>
    public static PriceBasis Current { get; } = new(baseYear: null);

    /// <summary>Gets the prices of 1994: <i>giá cố định 1994</i>.</summary>
    public static PriceBasis Constant1994 { get; } = new(1994);

    /// <summary>Gets the prices of 2010: <i>giá so sánh 2010</i>.</summary>
    public static PriceBasis Constant2010 { get; } = new(2010);

    /// <summary>Gets the prices of 2020: <i>giá so sánh 2020</i>.</summary>
    public static PriceBasis Constant2020 { get; } = new(2020);

    /// <summary>Gets the base year, or null for current prices.</summary>
    public int? BaseYear { get; }

    /// <summary>Gets whether the prices are constant, so that amounts of different years compare volumes.</summary>
    public bool IsConstant => BaseYear is not null;

    /// <summary>Creates the prices of a base year; 1994, 2010 and 2020 are the official ones.</summary>
    /// <param name="baseYear">The year, 1945 to 2999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1945 to 2999.</exception>
    public static PriceBasis Constant(int baseYear) => baseYear is >= ReportingPeriod.Earliest and <= ReportingPeriod.Latest
        ? new(baseYear)
        : throw new ArgumentOutOfRangeException(
            nameof(baseYear), baseYear, Invariant($"Expected a base year from {ReportingPeriod.Earliest} to {ReportingPeriod.Latest}."));

    /// <summary>Prints the prices: "giá hiện hành", "giá so sánh 2010"; "current prices", "constant 2010 prices".</summary>
    public string In(Language language) => (BaseYear, language) switch
    {
        (null, Language.Vietnamese) => "giá hiện hành",
        (null, _) => "current prices",
        ({ } year, Language.Vietnamese) => Invariant($"giá so sánh {year}"),
        ({ } year, _) => Invariant($"constant {year} prices"),
    };

    /// <summary>Reads the machine form; the provider is ignored.</summary>
    /// <exception cref="FormatException">The text is not the machine form of a price basis.</exception>
    public static PriceBasis Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out PriceBasis? basis)
        ? basis
        : throw new FormatException($"'{s}' is no price basis; expected \"current\" or a base year, \"constant-2010\".");

    /// <summary>Reads the machine form, if the text is one; the provider is ignored.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PriceBasis result)
    {
        result = string.Equals(s, CurrentWord, StringComparison.Ordinal) ? Current : null;
        if (s is { Length: 13 } && s.StartsWith(ConstantWord, StringComparison.Ordinal)
            && int.TryParse(s.AsSpan(ConstantWord.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && year is >= ReportingPeriod.Earliest and <= ReportingPeriod.Latest)
            result = new(year);
        return result is not null;
    }

    /// <summary>Returns the machine form.</summary>
    public override string ToString() => BaseYear is { } year ? Invariant($"{ConstantWord}{year}") : CurrentWord;

    /// <summary>Returns the machine form ("G" or nothing) or the words ("vi", "en"); the provider is ignored.</summary>
    /// <exception cref="FormatException">The format is none of them.</exception>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        TextFormat.LanguageOf(format) is { } language ? In(language) : ToString();

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryFormat(((IFormattable)this).ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Requires two numbers to be at the same prices; if neither states them, they are assumed to be.</summary>
    internal static void RequireSame(PriceBasis? left, PriceBasis? right)
    {
        if (left != right)
            throw new InvalidOperationException(
                $"An amount at {Said(right)} cannot meet one at {Said(left)}: prices are not mixed. Give both at one basis, or link them "
                    + "by a year that is known in both (PriceLink).");
    }

    private static string Said(PriceBasis? basis) => basis?.In(Language.English) ?? "prices that are not said";

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PriceBasis other && BaseYear == other.BaseYear;

    /// <inheritdoc/>
    public override int GetHashCode() => BaseYear.GetHashCode();

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(PriceBasis? left, PriceBasis? right) => Equals(left, right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(PriceBasis? left, PriceBasis? right) => !Equals(left, right);
}
