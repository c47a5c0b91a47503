using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>When households are reviewed and what a village meeting makes of a result: <i>quy trình rà soát hộ nghèo, hộ cận nghèo</i>.</summary>
/// <remarks>Decision 24/2021/QĐ-TTg, known from secondary sources; of 2026 and later no text was read, and such a year is refused.</remarks>
public static class PovertyReviewProcedure
{
    private static readonly LocalDate First = new(2021, 9, 1), End = new(2026, 1, 1);

    /// <summary>Gets the provision of the review days.</summary>
    public static Citation Citation { get; } = VietnamInstruments.Decision24Of2021.At("Điều 4");

    /// <summary>Gets the days of the yearly review: 1 September to 14 December.</summary>
    /// <exception cref="NoRuleInForceException">The year is not 2021 to 2025.</exception>
    public static EffectivePeriod Yearly(int year)
    {
        var from = new LocalDate(year, 9, 1);
        Require(from);
        return new(from, new(year, 12, 15));
    }

    /// <summary>Gets the day from which additions and exits of a month are reviewed: the 15th.</summary>
    /// <exception cref="NoRuleInForceException">The month does not lie between September 2021 and December 2025.</exception>
    public static LocalDate Monthly(int year, int month)
    {
        var from = new LocalDate(year, month, 15);
        Require(from);
        return from;
    }

    /// <summary>Tells what a village meeting makes of a household's result (Annex V of Circular 07/2021/TT-BLĐTBXH).</summary>
    /// <param name="agreeing">How many agree.</param>
    /// <param name="present">How many take part, one or more.</param>
    /// <returns>Met over 50%: to be recognised. Not met under 50%: to be reviewed again. At exactly 50% the form says neither: a judgement.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Nobody is present, or more agree than are.</exception>
    public static Outcome Meeting(int agreeing, int present)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(present, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(agreeing);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(agreeing, present);
        return (agreeing * 2L).CompareTo(present) switch { > 0 => Outcome.Met, < 0 => Outcome.NotMet, _ => Outcome.NeedsJudgement };
    }

    private static void Require(LocalDate on)
    {
        if (on < First || on >= End)
            throw new NoRuleInForceException("procedure of poverty reviews", on, [new(First, End)]);
    }
}
