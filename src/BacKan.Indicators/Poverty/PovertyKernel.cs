using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Poverty;

/// <summary>
/// The rows of one stretch of days as plain comparisons, for households of which enough is known;
/// it gives the same answer as the decision table, or none.
/// </summary>
internal sealed class PovertyKernel
{
    private readonly Row[] rows;
    private readonly PovertyStandard standard;
    private readonly PovertyFacts facts;
    private readonly IncomePeriod period;
    private readonly bool byPoints;

    public PovertyKernel(PovertyStandard standard, PovertyFacts facts, IReadOnlyList<PovertyRow> rows, PovertyBasis basis)
    {
        (this.standard, this.facts, period, byPoints) = (standard, facts, standard.IncomePeriod, basis == PovertyBasis.Points);
        this.rows = [.. rows.Select(row => new Row(row))];
    }

    /// <summary>The row that decides; false where a row before it may or may not be met, so that only the decision table can say.</summary>
    public bool TryDecide(Household household, bool? excludesStateAllowance, out PovertyRow? deciding)
    {
        deciding = null;
        if (standard.AsksKindOf(household.Area.Area))
            return false;
        AreaType area = standard.AreaOf(household.Area.Area);
        foreach (Row row in rows)
        {
            if (!row.Source.AppliesIn(area))
                continue;
            bool open = false, no = false;
            Judge(row, household, excludesStateAllowance, ref open, ref no);
            if (no)
                continue;
            if (open)
                return false;
            deciding = row.Source;
            return true;
        }

        return true;
    }

    private void Judge(Row row, Household household, bool? excludes, ref bool open, ref bool no)
    {
        if (row.Livelihood is { } livelihood)
            Meet(household.Livelihood is null ? null : household.Livelihood == livelihood, ref open, ref no);
        if (row.Income is { } income && !no)
            Meet(byPoints ? Points(income, household.PointsA) : Income(income, household.Income, excludes), ref open, ref no);
        if (row.Deprivations is { } count && !no)
            Meet(byPoints ? Points(count, household.PointsB) : Count(count, facts.CountOf(household.Deprivations)), ref open, ref no);
        if (row.Dimension is { } dimension && !no)
            Meet(Count(dimension, facts.CountOf(household.Deprivations, row.Source.Dimension!)), ref open, ref no);
    }

    private static void Meet(bool? part, ref bool open, ref bool no)
    {
        open |= part is null;
        no |= part == false;
    }

    private static bool? Points(Band band, decimal? points) =>
        points is { } known ? !band.Below(known, 1m, included: true) && !band.Above(known, 1m, included: true) : null;

    private static bool? Count(Band band, (int Least, int Most) count)
    {
        if (band.Below(count.Most, 1m, included: true) || band.Above(count.Least, 1m, included: true))
            return false;
        return band.Below(count.Least, 1m, included: true) || band.Above(count.Most, 1m, included: true) ? null : true;
    }

    // The amount is not divided: the line is multiplied by the persons, so that no digit is lost.
    private bool? Income(Band band, HouseholdIncome? income, bool? excludes)
    {
        if (income is null)
            return null;
        int times = income.Times(period);
        decimal parts = income.Parts(period);
        decimal low = income.CountedLow(excludes) * times;
        bool limited = income.High is not null;
        decimal high = limited ? income.CountedHigh(excludes) * times : 0m;
        if ((limited && band.Below(high, parts, income.HighIncluded)) || band.Above(low, parts, income.LowIncluded))
            return false;
        bool startsInside = !band.StartsBelow(low, parts, income.LowIncluded);
        bool endsInside = limited ? !band.EndsAbove(high, parts, income.HighIncluded) : !band.HasHigh;
        return startsInside && endsInside ? true : null;
    }

    private sealed class Row(PovertyRow source)
    {
        public PovertyRow Source { get; } = source;

        public Livelihood? Livelihood { get; } = source.Livelihood;

        public Band? Income { get; } = Band.Of(source.Income);

        public Band? Deprivations { get; } = Band.Of(source.Deprivations);

        public Band? Dimension { get; } = Band.Of(source.DimensionDeprivations);
    }

    private sealed class Band(ValueRange source)
    {
        private readonly bool hasLow = source.Low is not null, lowIncluded = source.LowIncluded, highIncluded = source.HighIncluded;
        private readonly decimal low = End(source.Low), high = End(source.High);

        public bool HasHigh { get; } = source.High is not null;

        public static Band? Of(ValueRange? source) => source is null ? null : new(source);

        /// <summary>Whether a stretch that ends at value/parts lies wholly below the band.</summary>
        public bool Below(decimal value, decimal parts, bool included) => hasLow && Lower(value, low * parts, lowIncluded && included);

        /// <summary>Whether a stretch that starts at value/parts lies wholly above the band.</summary>
        public bool Above(decimal value, decimal parts, bool included) => HasHigh && Lower(high * parts, value, highIncluded && included);

        /// <summary>Whether a stretch that starts at value/parts begins before the band does.</summary>
        public bool StartsBelow(decimal value, decimal parts, bool included) => hasLow
            && Lower(value, low * parts, lowIncluded || !included);

        /// <summary>Whether a stretch that ends at value/parts goes on after the band has ended.</summary>
        public bool EndsAbove(decimal value, decimal parts, bool included) => HasHigh
            && Lower(high * parts, value, highIncluded || !included);

        private static bool Lower(decimal left, decimal right, bool touching) => touching ? left < right : left <= right;

        private static decimal End(Fraction? end) => end is { } known
            ? known.TryToDecimal(out decimal value) ? value : throw new ArgumentException($"A bound of {known} is no decimal.", nameof(end))
            : 0m;
    }
}
