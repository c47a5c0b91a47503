using System.Globalization;
using BacKan.Indicators.Judging.Completions;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A fact must hold in a chain of years that ends at the year judged, or in a number of them: <i>liên tục n năm</i>.</summary>
/// <remarks>Years are counted, not records: the chain always ends at its last year, and a year without a record is unknown.</remarks>
internal sealed class YearsCriterion : Criterion
{
    /// <summary>Creates a condition.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition, without the numbers.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="fact">The fact of each year.</param>
    /// <param name="years">The number of years considered, 1 or more.</param>
    /// <param name="least">The number of years in which the fact must hold; null for all of them, without a gap.</param>
    /// <param name="lastYearOffset">The offset of the last year from the year judged: 0 for that year, -1 for the year before.</param>
    /// <exception cref="ArgumentOutOfRangeException">The numbers do not satisfy 1 ≤ least ≤ years ≤ 100.</exception>
    public YearsCriterion(
        string id, BilingualText words, Citation citation, Confidence confidence, YearlyFact fact, int years, int? least = null,
        int lastYearOffset = 0)
        : base(id, words, citation, confidence)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (years is < 1 or > 100)
            throw new ArgumentOutOfRangeException(nameof(years), years, $"{id} must look at 1 to 100 years.");
        if (least < 1 || least > years)
            throw new ArgumentOutOfRangeException(
                nameof(least), least, FormattableString.Invariant($"{id} must ask for 1 to {years} of its years."));
        (Fact, Years, Least, LastYearOffset) = (fact, years, least ?? years, lastYearOffset);
    }

    /// <summary>Gets the fact of each year.</summary>
    public new YearlyFact Fact { get; }

    /// <summary>Gets the number of years considered.</summary>
    public new int Years { get; }

    /// <summary>Gets the number of years in which the fact must hold.</summary>
    public int Least { get; }

    /// <summary>Gets the offset of the last year from the year judged.</summary>
    public int LastYearOffset { get; }

    /// <summary>Gets whether the fact must hold in every year.</summary>
    public bool IsConsecutive => Least == Years;

    internal override ValueRange Numbers => new(Least, lowIncluded: true, null, highIncluded: false);

    internal override MeasureUnit Unit => MeasureUnits.Year;

    /// <inheritdoc/>
    public override BilingualText Threshold
    {
        get
        {
            string end = LastYearOffset switch
            {
                0 => "",
                < 0 => string.Create(CultureInfo.InvariantCulture, $", kết thúc {-LastYearOffset} năm trước năm xét"),
                _ => string.Create(CultureInfo.InvariantCulture, $", kết thúc {LastYearOffset} năm sau năm xét"),
            };
            string last = LastYearOffset switch
            {
                0 => "",
                < 0 => string.Create(CultureInfo.InvariantCulture, $", ending {-LastYearOffset} before the year judged"),
                _ => string.Create(CultureInfo.InvariantCulture, $", ending {LastYearOffset} after the year judged"),
            };
            return IsConsecutive
                ? new(
                    string.Create(CultureInfo.InvariantCulture, $"{Years} năm{(Years == 1 ? "" : " liên tục")}{end}"),
                    string.Create(CultureInfo.InvariantCulture, $"{Years} {(Years == 1 ? "year" : "years running")}{last}"))
                : new(
                    string.Create(CultureInfo.InvariantCulture, $"ít nhất {Least} trong {Years} năm{end}"),
                    string.Create(CultureInfo.InvariantCulture, $"at least {Least} of {Years} years{last}"));
        }
    }

    internal override bool? Known(FactSheet sheet)
    {
        int last = sheet.RequireYear(Id) + LastYearOffset, met = 0, open = 0;
        for (int year = last - Years + 1; year <= last; year++)
        {
            bool? said = sheet[Fact.ForYear(year)];
            met += said == true ? 1 : 0;
            open += said is null ? 1 : 0;
        }

        return met >= Least ? true : met + open < Least ? false : null;
    }

    internal override void Announce(CaseCompiler compiler)
    {
        foreach (YesNoFact year in Chain(compiler.Sheet))
            compiler.Announce(year);
    }

    internal override Node Compile(CaseCompiler compiler) =>
        compiler.Nodes.Count(Chain(compiler.Sheet).Select(year => compiler.Yes(year, compiler.Sheet[year])), Least, Years);

    internal override BilingualText Value(FactSheet sheet) => new(
        string.Join(", ", Chain(sheet).Select(year => $"{year.Key[(Fact.Key.Length + 1)..]} {OutcomeText.YesNo(sheet[year]).Vi}")),
        string.Join(", ", Chain(sheet).Select(year => $"{year.Key[(Fact.Key.Length + 1)..]} {OutcomeText.YesNo(sheet[year]).En}")));

    private IEnumerable<YesNoFact> Chain(FactSheet sheet)
    {
        int last = sheet.RequireYear(Id) + LastYearOffset;
        return Enumerable.Range(last - Years + 1, Years).Select(Fact.ForYear);
    }
}
