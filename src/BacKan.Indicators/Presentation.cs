using System.Globalization;
using System.Numerics;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators;

/// <summary>
/// How values are printed for people: <i>cách trình bày số liệu</i>, the language, the rounding of
/// computed numbers, and the sign for a missing number.
/// </summary>
/// <remarks>
/// <para>
/// Given numbers are printed as given; computed numbers are rounded here and nowhere else. A word before
/// a number is kept where the value has one, never invented: an open range prints as "trên …" or "dưới
/// …", rounded towards its open side so that the words stay true; a range with two ends prints both.
/// </para>
/// <para>Immutable and thread-safe; compares by reference.</para>
/// </remarks>
public sealed class Presentation
{
    private const string Ellipsis = "…";

    /// <summary>Creates a presentation.</summary>
    /// <param name="language">The language.</param>
    /// <param name="decimals">The decimals of computed numbers, 0 to 20.</param>
    /// <param name="rounding">How computed numbers are rounded.</param>
    /// <param name="absence">The sign for a missing number; not empty.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The language or the rounding is not defined, or the decimals are not from 0 to 20.
    /// </exception>
    /// <exception cref="ArgumentException">The sign for a missing number is empty.</exception>
    public Presentation(Language language, int decimals = 2, Rounding rounding = Rounding.HalfAwayFromZero, string absence = Ellipsis)
    {
        if (!Enum.IsDefined(language))
            throw new ArgumentOutOfRangeException(nameof(language), language, "Expected Vietnamese or English.");
        if (decimals is < 0 or > 20)
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Expected 0 to 20 decimals.");
        if (!Enum.IsDefined(rounding))
            throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Expected a defined rounding.");
        ArgumentException.ThrowIfNullOrWhiteSpace(absence);
        (Language, Decimals, Rounding, Absence) = (language, decimals, rounding, absence);
    }

    /// <summary>Gets the language.</summary>
    public Language Language { get; }

    /// <summary>Gets the decimals of computed numbers.</summary>
    public int Decimals { get; }

    /// <summary>Gets how computed numbers are rounded.</summary>
    public Rounding Rounding { get; }

    /// <summary>Gets the sign for a missing number: "…".</summary>
    public string Absence { get; }

    /// <summary>Returns the default presentation in a language: two decimals, half away from zero, "…".</summary>
    public static Presentation In(Language language) =>
        language == Language.English ? English : language == Language.Vietnamese ? Vietnamese : new(language);

    /// <summary>Returns the same presentation in another language.</summary>
    public Presentation With(Language language) => language == Language ? this : new(language, Decimals, Rounding, Absence);

    /// <summary>Returns the same presentation with other decimals: a ratio takes two more than its percent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not from 0 to 20.</exception>
    public Presentation With(int decimals) => decimals == Decimals ? this : new(Language, decimals, Rounding, Absence);

    /// <summary>Rounds a computed number for printing, to fewer decimals if a decimal cannot hold its digits.</summary>
    /// <param name="value">The number, exactly.</param>
    /// <exception cref="OverflowException">The number is larger than any decimal.</exception>
    public decimal Round(Fraction value) => Round(value, Rounding)
        ?? throw new OverflowException("The number is larger than any decimal; print it, or keep it exact.");

    /// <summary>Prints a computed number, rounded: "110,00"; whatever its size.</summary>
    public string Number(Fraction value) => Number(value, Rounding);

    /// <summary>Prints a given number with all its decimals: "4.785".</summary>
    public string Number(decimal given) => LocalNumber.Format(given, Language);

    /// <summary>Prints the number of a quantity without its unit: as given if it is a finite decimal, otherwise rounded.</summary>
    public string Number(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return quantity.Exact.TryToDecimal(out _) ? quantity.NumberIn(Language) : Number(quantity.Exact);
    }

    /// <summary>
    /// Prints a quantity with its unit: as given if it is a finite decimal, otherwise rounded; null prints the sign for a missing number.
    /// </summary>
    public string Quantity(Quantity? quantity) => quantity is null ? Absence : quantity.Unit.After(Number(quantity), Language);

    /// <summary>Prints a number as it was stated, with its word and its unit; null prints the sign for a missing number.</summary>
    public string Stated(StatedNumber? stated, MeasureUnit? unit = null) =>
        stated is null ? Absence : unit is null ? stated.In(Language) : stated.In(Language, unit);

    /// <summary>Prints the range of a computed value: "110,00", "trên 100,00", "98,53–101,52".</summary>
    /// <param name="range">The exact range; null prints the sign for a missing number.</param>
    /// <param name="unit">The unit, or null to print the numbers alone.</param>
    /// <param name="word">The word of the source figure: "khoảng" and "gần" are kept where they still hold.</param>
    public string Range(ValueRange? range, MeasureUnit? unit = null, Qualifier word = Qualifier.Exactly)
    {
        string Unit(string number) => unit is null ? number : unit.After(number, Language);
        return range switch
        {
            null => Absence,
            { IsPoint: true, Low: { } value } => Unit(Number(value)),
            { Low: { } low, High: { } high } when word == Qualifier.About =>
                QualifierText.Print(word, Unit(Number((low + high) / 2)), Language),
            { Low: { } low, High: { } high } =>
                Number(low) is var first && Number(high) is var last && string.Equals(first, last, StringComparison.Ordinal)
                ? Unit(first)
                : Unit($"{first}–{last}"),
            { Low: { } low } =>
                QualifierText.Print(range.LowIncluded ? Qualifier.AtLeast : Qualifier.Over, Unit(Cut(low, Rounding.Floor)), Language),
            { High: { } high } => QualifierText.Print(Upper(range, word), Unit(Cut(high, Rounding.Ceiling)), Language),
            _ => Absence,
        };
    }

    /// <summary>Prints a day: "22/1/2014".</summary>
    public string Day(LocalDate day) => DateText.Format(day, Language);

    /// <summary>Prints a period: "6 tháng đầu năm 2016".</summary>
    public string Period(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.In(Language);
    }

    /// <summary>Prints the period that follows: the next year after a year, the last six months after the first six.</summary>
    internal string NextPeriod(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (period.Kind != PeriodKind.YearToDate)
            return period.Next.In(Language);
        int rest = 12 - period.Number!.Value;
        return rest == 1
            ? ReportingPeriod.Month(period.FirstYear, 12).In(Language)
            : Say(
                FormattableString.Invariant($"{rest} tháng cuối năm {period.FirstYear}"),
                FormattableString.Invariant($"last {rest} months of {period.FirstYear}"));
    }

    internal static Presentation Vietnamese { get; } = new(Language.Vietnamese);

    internal static Presentation English { get; } = new(Language.English);

    /// <summary>Formulas print at most four decimals, without trailing zeros.</summary>
    internal static Presentation OfFormulas(Language language) => new(language, 4);

    /// <summary>Prints a computed number without trailing zeros, and reports whether it is exact.</summary>
    internal string Shortest(Fraction value, out bool isExact)
    {
        isExact = false;
        if (Round(value, Rounding) is not { } rounded)
            return Number(value);
        isExact = rounded == value;
        return LocalNumber.Format(isExact ? rounded / 1.0000000000000000000000000000m : rounded, Language);
    }

    /// <summary>Rounds a computed number; null if it is too large for a decimal.</summary>
    internal decimal? Rounded(Fraction value) => Round(value, Rounding);

    internal string Say(string vi, string en) => Language == Language.English ? en : vi;

    internal string Say(BilingualText words) => words.In(Language);

    private static Qualifier Upper(ValueRange range, Qualifier word) =>
        range.HighIncluded ? Qualifier.AtMost : word == Qualifier.Nearly ? Qualifier.Nearly : Qualifier.Under;

    private string Cut(Fraction value, Rounding towards) => Number(value, towards);

    private string Number(Fraction value, Rounding rounding) =>
        Round(value, rounding) is { } rounded ? LocalNumber.Format(rounded, Language) : Whole(value);

    // A number beyond every decimal is one with its unit mistaken; it is shown all the same.
    private string Whole(Fraction value)
    {
        string digits = BigInteger.Abs(BigInteger.Divide(value.Numerator, value.Denominator)).ToString(CultureInfo.InvariantCulture);
        for (int at = digits.Length - 3; at > 0; at -= 3)
            digits = digits.Insert(at, Say(".", ","));
        return value.Sign < 0 ? "-" + digits : digits;
    }

    private decimal? Round(Fraction value, Rounding rounding)
    {
        if (value > decimal.MaxValue || value < decimal.MinValue)
            return null;
        for (int decimals = Decimals; decimals > 0; decimals--)
        {
            if (value.TryRound(rounding, decimals, out decimal rounded))
                return rounded;
        }

        return value.TryRound(rounding, 0, out decimal whole) ? whole : null;
    }
}
