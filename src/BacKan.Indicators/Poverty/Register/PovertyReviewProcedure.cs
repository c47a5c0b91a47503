using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>The procedure of the review of households, with its days, posting times and village meeting: <i>quy trình rà soát
/// hộ nghèo, hộ cận nghèo</i>.</summary>
/// <remarks>
/// Numbers of days are null if not read. Working days are not calculated, because holidays are for
/// the host to decide. Immutable; compares by reference.
/// </remarks>
public sealed class PovertyReviewProcedure
{
    private static readonly Citation Annex5 = VietnamInstruments.Circular07Of2021.At("Phụ lục V");

    // Part II, section 2, 2.1 (meeting, posting, complaints) and 2.4 (15 days), as a law portal quotes them.
    private static readonly Citation Of967 = new(VietnamInstruments.Decision967Of2025);

    private readonly Outcome atHalf;

    private PovertyReviewProcedure(string id, Outcome atHalf, Citation meeting) =>
        (Id, this.atHalf, MeetingCitation) = (id, atHalf, meeting);

    /// <summary>
    /// Gets the procedures through time: Decision 24/2021/QĐ-TTg, since 1 July 2025 with two levels of government (Decision 967/QĐ-BNNMT).
    /// Decision 24 governs the reviews of 2022 to 2025; for 2026 and later no text was read, and the law is not held.
    /// </summary>
    public static Timeline<PovertyReviewProcedure> National { get; } = new(
        "poverty-review-procedures",
        new("quy trình rà soát hộ nghèo, hộ cận nghèo", "procedure of poverty reviews"),
        [
            new(new("review-procedure-2021", Outcome.NeedsJudgement, Annex5), new(new LocalDate(2021, 9, 1), new LocalDate(2025, 7, 1)),
                VietnamInstruments.Decision24Of2021.At("Điều 4"), Confidence.Secondary, new LocalDate(2026, 12, 1),
                "review-procedure-2021@2021-09-01",
                end: RuleEnd.ByText(Of967, new("từ 01/7/2025 theo chính quyền hai cấp, không còn bước cấp huyện",
                    "since 1 July 2025 with two levels of government, without the step of the district"))),
            new(
                new("review-procedure-2025", Outcome.Met, Of967)
                {
                    PostingWorkingDays = 3, RecheckWorkingDays = 7, RecheckPostingWorkingDays = 3, MonthlySettlingDays = 15,
                    NeedsDistrict = false,
                },
                new(new LocalDate(2025, 7, 1), new LocalDate(2026, 1, 1)), Of967, Confidence.Quoted, new LocalDate(2026, 12, 1),
                "review-procedure-2025@2025-07-01",
                end: RuleEnd.NotHeldFromHere(new(
                    "Quyết định 24/2021/QĐ-TTg quy định cho giai đoạn 2022–2025; quy trình của năm 2026 chưa được đọc",
                    "Decision 24/2021/QĐ-TTg is of 2022–2025; no procedure of 2026 was read"))),
        ],
        [new(new(new LocalDate(2026, 1, 1), null), new(VietnamInstruments.Decree351Of2025), "review-procedure-2026")]);

    /// <summary>Gets the stable id.</summary>
    public string Id { get; }

    /// <summary>Gets the number of working days for which a result is posted; null if not read.</summary>
    public int? PostingWorkingDays { get; private init; }

    /// <summary>Gets the number of working days in which the commune rechecks a result after a complaint; null if not read.</summary>
    public int? RecheckWorkingDays { get; private init; }

    /// <summary>Gets the number of working days for which the result of that check is posted; null if not read.</summary>
    public int? RecheckPostingWorkingDays { get; private init; }

    /// <summary>Gets the number of days in which a monthly review is completed; null if not read.</summary>
    public int? MonthlySettlingDays { get; private init; }

    /// <summary>Gets whether the commune reports to the district before its chairman recognises a household.</summary>
    public bool NeedsDistrict { get; private init; } = true;

    /// <summary>Gets the provision of the village meeting.</summary>
    public Citation MeetingCitation { get; }

    /// <summary>Returns the period of the yearly review: 1 September to 14 December.</summary>
    /// <exception cref="NoRuleInForceException">The year is before 2021.</exception>
    /// <exception cref="LawNotHeldException">The year is after 2025.</exception>
    public static EffectivePeriod Yearly(int year)
    {
        var from = new LocalDate(year, 9, 1);
        _ = National.On(from);
        return new(from, new(year, 12, 15));
    }

    /// <summary>Returns the day from which additions and exits of a month are reviewed: the 15th.</summary>
    /// <exception cref="NoRuleInForceException">The month is before September 2021.</exception>
    /// <exception cref="LawNotHeldException">The month is after December 2025.</exception>
    public static LocalDate Monthly(int year, int month)
    {
        var from = new LocalDate(year, month, 15);
        _ = National.On(from);
        return from;
    }

    /// <summary>Returns the outcome of a village meeting on a household's result.</summary>
    /// <param name="agreeing">The number who agree.</param>
    /// <param name="present">The number who take part, one or more.</param>
    /// <returns>
    /// Met above 50%: recognised. Not met below 50%: reviewed again. Exactly 50% needs judgement, because the form of the minutes (Annex V
    /// of Circular 07/2021/TT-BLĐTBXH) is silent; since 1 July 2025 50% is enough.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">Nobody is present, or more agree than are present.</exception>
    public Outcome Meeting(int agreeing, int present)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(present, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(agreeing);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(agreeing, present);
        return (agreeing * 2L).CompareTo(present) switch { > 0 => Outcome.Met, < 0 => Outcome.NotMet, _ => atHalf };
    }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
