using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators;

/// <summary>
/// The period of a figure or a plan: <i>kỳ báo cáo</i> (<i>năm, quý, tháng, 6 tháng, 9 tháng, năm học, giai đoạn, nhiệm kỳ</i>).
/// </summary>
/// <remarks>
/// <para>
/// A school year and a term of office have no days here, because a separate decision sets them;
/// their days throw, see <see cref="HasDays"/>.
/// </para>
/// <para>
/// The machine form, which <see cref="ToString()"/> prints and <see cref="Parse(string, IFormatProvider?)"/>
/// reads, sorts by time within a kind: "2013", "2018-Q3", "2018-09", "2016-01..06" (January to June
/// together), "2013/2014" (a school year), "2011..2015" (whole years), "2010/2015" (a term).
/// </para>
/// <para>
/// Only periods of the same kind are compared. Immutable; equality compares kind, years and number:
/// the first 3 months do not equal the first quarter.
/// </para>
/// </remarks>
public sealed class ReportingPeriod
    : IEquatable<ReportingPeriod>, IComparable<ReportingPeriod>, IParsable<ReportingPeriod>, ISpanFormattable
{
    internal const int Earliest = 1945;
    internal const int Latest = 2999;

    private ReportingPeriod(PeriodKind kind, int first, int last, int? number = null)
    {
        CheckYear(first, nameof(first));
        CheckYear(last, nameof(last));
        (Kind, FirstYear, LastYear, Number) = (kind, first, last, number);
    }

    /// <summary>Gets the kind.</summary>
    public PeriodKind Kind { get; }

    /// <summary>Gets the calendar year in which the period begins, 1945 to 2999.</summary>
    public int FirstYear { get; }

    /// <summary>Gets the calendar year in which the period ends.</summary>
    public int LastYear { get; }

    /// <summary>Gets the quarter (1 to 4), the month (1 to 12) or the number of first months (2 to 11); null for the other kinds.</summary>
    public int? Number { get; }

    /// <summary>Gets the calendar year to which the period belongs.</summary>
    /// <exception cref="InvalidOperationException">The period spans several years.</exception>
    public int CalendarYear =>
        FirstYear == LastYear ? FirstYear : throw new InvalidOperationException($"{this} belongs to no single calendar year.");

    /// <summary>Gets whether the days are known: false for a school year and a term of office.</summary>
    public bool HasDays => Kind is not (PeriodKind.SchoolYear or PeriodKind.Term);

    /// <summary>Gets whether the period is a window of first months, which later windows of the year contain: <i>lũy kế</i>.</summary>
    internal bool IsCumulative => Kind == PeriodKind.YearToDate;

    /// <summary>Gets the first day.</summary>
    /// <exception cref="InvalidOperationException">The period <see cref="HasDays">has no days</see>.</exception>
    public LocalDate FirstDay => RequireDays().Kind switch
    {
        PeriodKind.Quarter => new(FirstYear, (3 * Number!.Value) - 2, 1),
        PeriodKind.Month => new(FirstYear, Number!.Value, 1),
        _ => new(FirstYear, 1, 1),
    };

    /// <summary>Gets the last day.</summary>
    /// <exception cref="InvalidOperationException">The period <see cref="HasDays">has no days</see>.</exception>
    public LocalDate LastDay => RequireDays().Kind switch
    {
        PeriodKind.Quarter => EndOfMonth(3 * Number!.Value),
        PeriodKind.Month or PeriodKind.YearToDate => EndOfMonth(Number!.Value),
        _ => new(LastYear, 12, 31),
    };

    /// <summary>
    /// Gets the previous period (<i>kỳ trước</i>): the fourth quarter of last year before the
    /// first, 2006–2010 before 2011–2015, the term 2005–2010 before 2010–2015.
    /// </summary>
    /// <remarks>
    /// For first months, the previous period is the same window of the year before, because windows overlap within a year.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The result is not within 1945 to 2999.</exception>
    public ReportingPeriod Previous => Step(-1);

    /// <summary>Gets the next period (<i>kỳ sau</i>), the reverse of <see cref="Previous"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is not within 1945 to 2999.</exception>
    public ReportingPeriod Next => Step(1);

    /// <summary>Gets the same period of the previous year: <i>cùng kỳ năm trước</i>.</summary>
    /// <exception cref="InvalidOperationException">The period spans several years.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The result is before 1945.</exception>
    public ReportingPeriod SamePeriodLastYear => Kind is PeriodKind.Years or PeriodKind.Term
        ? throw new InvalidOperationException($"{this} is of several years: it has no same period last year.")
        : new(Kind, FirstYear - 1, LastYear - 1, Number);

    /// <summary>Creates the period of a calendar year: <i>năm 2013</i>.</summary>
    /// <param name="year">The year, 1945 to 2999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1945 to 2999.</exception>
    public static ReportingPeriod Year(int year)
    {
        CheckYear(year, nameof(year));
        return new(PeriodKind.Year, year, year);
    }

    /// <summary>Creates the period of a quarter: <i>quý III/2018</i>.</summary>
    /// <param name="year">The year, 1945 to 2999.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static ReportingPeriod Quarter(int year, int quarter) => OfYear(PeriodKind.Quarter, year, quarter, 1, 4, nameof(quarter));

    /// <summary>Creates the period of a month: <i>tháng 9/2018</i>.</summary>
    /// <param name="year">The year, 1945 to 2999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static ReportingPeriod Month(int year, int month) => OfYear(PeriodKind.Month, year, month, 1, 12, nameof(month));

    /// <summary>Creates the window of a year's first months: <i>6 tháng đầu năm 2016</i>.</summary>
    /// <param name="year">The year, 1945 to 2999.</param>
    /// <param name="months">The number of months, 2 to 11. Official reports use 6 and 9.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static ReportingPeriod FirstMonths(int year, int months) => OfYear(PeriodKind.YearToDate, year, months, 2, 11, nameof(months));

    /// <summary>Creates the period of a school year: <i>năm học 2013–2014</i>.</summary>
    /// <param name="startYear">The year in which it begins, 1945 to 2998.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1945 to 2998.</exception>
    public static ReportingPeriod SchoolYear(int startYear)
    {
        CheckYear(startYear, nameof(startYear));
        return new(PeriodKind.SchoolYear, startYear, startYear + 1);
    }

    /// <summary>Creates the period of several whole calendar years: <i>giai đoạn 2011–2015</i>.</summary>
    /// <param name="first">The first year, 1945 to 2998.</param>
    /// <param name="last">The last year, after the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is not from 1945 to 2999, or the last is not after the first.</exception>
    public static ReportingPeriod Years(int first, int last) => Span(PeriodKind.Years, first, last, 1);

    /// <summary>Creates the period of a term of office: <i>nhiệm kỳ 2010–2015</i>.</summary>
    /// <param name="first">The year in which it begins, 1945 to 2997.</param>
    /// <param name="last">The year in which it ends and the next one begins; at least two years later.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A year is not from 1945 to 2999, or the last is not at least two years after the first.
    /// </exception>
    public static ReportingPeriod Term(int first, int last) => Span(PeriodKind.Term, first, last, 2);

    /// <summary>Determines whether a day lies in the period.</summary>
    /// <exception cref="InvalidOperationException">The period <see cref="HasDays">has no days</see>.</exception>
    public bool Contains(LocalDate day) => FirstDay <= day && day <= LastDay;

    /// <summary>
    /// Determines whether every day of this period lies in another period: a quarter in its year, a year in its plan's years.
    /// </summary>
    /// <exception cref="InvalidOperationException">One of the periods <see cref="HasDays">has no days</see>.</exception>
    public bool IsPartOf(ReportingPeriod whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return whole.FirstDay <= FirstDay && LastDay <= whole.LastDay;
    }

    /// <summary>Orders two periods of one kind by their first year, then by number or last year.</summary>
    /// <exception cref="ArgumentException">The periods are of different kinds.</exception>
    public int CompareTo(ReportingPeriod? other)
    {
        if (other is null)
            return 1;
        if (Kind != other.Kind)
            throw new ArgumentException($"{this} and {other} are periods of different kinds and have no order.", nameof(other));
        return (FirstYear, Number ?? 0, LastYear).CompareTo((other.FirstYear, other.Number ?? 0, other.LastYear));
    }

    /// <summary>Determines whether a period comes before another one of its kind.</summary>
    public static bool operator <(ReportingPeriod? left, ReportingPeriod? right) => Compare(left, right) < 0;

    /// <summary>Determines whether a period comes before another one of its kind, or equals it.</summary>
    public static bool operator <=(ReportingPeriod? left, ReportingPeriod? right) => Compare(left, right) <= 0;

    /// <summary>Determines whether a period comes after another one of its kind.</summary>
    public static bool operator >(ReportingPeriod? left, ReportingPeriod? right) => Compare(left, right) > 0;

    /// <summary>Determines whether a period comes after another one of its kind, or equals it.</summary>
    public static bool operator >=(ReportingPeriod? left, ReportingPeriod? right) => Compare(left, right) >= 0;

    /// <summary>
    /// Prints the period: "năm 2013", "quý III/2018", "6 tháng đầu năm 2016"; "2013", "Q3 2018", "first 6 months of 2016".
    /// </summary>
    public string In(Language language) => PeriodText.In(this, language);

    /// <summary>
    /// Reads the words of a period: "Quý III/2018", "quý 3 năm 2018", "tháng 09/2018", "9 tháng năm
    /// 2016", "năm học 2013-2014", "giai đoạn 2011–2015".
    /// </summary>
    /// <returns>The period, or the reason why there is none (BK1211 to BK1218).</returns>
    public static ReadResult<ReportingPeriod> Read(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PeriodReader.Read(new WordScanner(text), language);
    }

    /// <summary>Reads the machine form; the provider is ignored.</summary>
    /// <exception cref="FormatException">The text is not the machine form of a period.</exception>
    public static ReportingPeriod Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return PeriodText.Parse(s).Value;
    }

    /// <summary>Reads the machine form, if the text is one; the provider is ignored.</summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ReportingPeriod result) =>
        TextFormat.TryParse(s is null ? null : PeriodText.Parse(s), out result);

    /// <summary>Returns the machine form, invariant.</summary>
    public override string ToString() => PeriodText.Machine(this);

    /// <summary>Returns the machine form ("G" or nothing) or the words ("vi", "en"); the provider is ignored.</summary>
    /// <exception cref="FormatException">The format is none of them.</exception>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        TextFormat.LanguageOf(format) is { } language ? In(language) : ToString();

    /// <summary>
    /// Splits a period into parts of one kind: a year into quarters or months, years into years, a
    /// window of first months into months, or quarters where they fit.
    /// </summary>
    /// <param name="kind">Year, quarter or month.</param>
    /// <exception cref="ArgumentException">The period does not consist of such parts.</exception>
    public IReadOnlyList<ReportingPeriod> Split(PeriodKind kind)
    {
        if (!HasDays)
            throw new ArgumentException($"{this} has no days, and so no parts.", nameof(kind));
        var parts = new List<ReportingPeriod>();
        ReportingPeriod part = kind switch
        {
            PeriodKind.Year => Year(FirstYear),
            PeriodKind.Quarter => Quarter(FirstYear, ((FirstDay.Month - 1) / 3) + 1),
            PeriodKind.Month => Month(FirstYear, FirstDay.Month),
            _ => throw new ArgumentException($"A period is split into years, quarters or months, not into {kind}.", nameof(kind)),
        };
        for (; part.LastDay <= LastDay; part = part.Next)
            parts.Add(part);
        return parts.Count > 0 && parts[0].FirstDay == FirstDay && parts[^1].LastDay == LastDay
            ? parts
            : throw new ArgumentException($"{this} does not consist of parts of the kind {kind}.", nameof(kind));
    }

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryFormat(((IFormattable)this).ToString(format.ToString(), provider), destination, out charsWritten);

    private static int Compare(ReportingPeriod? left, ReportingPeriod? right) =>
        left is null ? (right is null ? 0 : -1) : left.CompareTo(right);

    private static ReportingPeriod OfYear(PeriodKind kind, int year, int number, int lowest, int highest, string name)
    {
        CheckYear(year, nameof(year));
        return number >= lowest && number <= highest
            ? new(kind, year, year, number)
            : throw new ArgumentOutOfRangeException(name, number, Invariant($"Expected a number from {lowest} to {highest}."));
    }

    private static ReportingPeriod Span(PeriodKind kind, int first, int last, int least) => last - first >= least
        ? new(kind, first, last)
        : throw new ArgumentOutOfRangeException(nameof(last), last, Invariant($"Expected a year at least {least} after {first}."));

    private static void CheckYear(int year, string name)
    {
        if (year is < Earliest or > Latest)
            throw new ArgumentOutOfRangeException(name, year, Invariant($"Expected a year from {Earliest} to {Latest}."));
    }

    private ReportingPeriod Step(int by)
    {
        int years = Kind switch
        {
            PeriodKind.Quarter or PeriodKind.Month => 0,
            PeriodKind.Years => LastYear - FirstYear + 1,
            PeriodKind.Term => LastYear - FirstYear,
            _ => 1,
        };
        if (years != 0)
            return new(Kind, FirstYear + (by * years), LastYear + (by * years), Number);
        int parts = Kind == PeriodKind.Quarter ? 4 : 12;
        int count = (FirstYear * parts) + Number!.Value - 1 + by;
        return new(Kind, count / parts, count / parts, (count % parts) + 1);
    }

    private ReportingPeriod RequireDays() => HasDays ? this : throw new InvalidOperationException(
        $"{this} has no days of its own: a decision sets them for each {(Kind == PeriodKind.SchoolYear ? "school year" : "term")}. Ask "
            + "HasDays first.");

    private LocalDate EndOfMonth(int month) => new(LastYear, month, CalendarSystem.Iso.GetDaysInMonth(LastYear, month));

    /// <inheritdoc/>
    public bool Equals(ReportingPeriod? other) => other is not null
        && Kind == other.Kind
        && FirstYear == other.FirstYear
        && LastYear == other.LastYear
        && Number == other.Number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportingPeriod);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, FirstYear, LastYear, Number);

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(ReportingPeriod? left, ReportingPeriod? right) => Equals(left, right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(ReportingPeriod? left, ReportingPeriod? right) => !Equals(left, right);
}
