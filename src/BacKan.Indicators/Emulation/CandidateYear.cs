using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>The known facts of a person in a year: <i>hồ sơ một năm công tác</i>. Null means unknown, never "none".</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
public sealed record CandidateYear : IYearlyRecord
{
    /// <summary>Creates a year with nothing known.</summary>
    /// <param name="year">The year.</param>
    public CandidateYear(int year) => Year = year;

    /// <summary>
    /// Creates an ordinary year: worked in full by a person hired long before, without leave,
    /// study, transfer, fine or discipline, and registered for emulation.
    /// </summary>
    /// <remarks>
    /// Set exceptions using <c>with</c>: <c>CandidateYear.Ordinary(2024, TaskRating.CompletedWell)
    /// with { LeaveMonths = 4, LeaveReason = LeaveReason.Sick }</c>.
    /// </remarks>
    /// <param name="year">The year.</param>
    /// <param name="rating">The annual rating; null if not known.</param>
    public static CandidateYear Ordinary(int year, TaskRating? rating) => new(year)
    {
        Rating = rating, IsNotRated = false, MonthsSinceHire = 12, MonthsUnderContract = 0, MonthsWorked = 12, LeaveDays = 0,
        LeaveMonths = 0,
        StudyMonths = 0, MonthsAtOldUnit = 0, SecondedFrom = "",
        IsRegistered = true, HasObjectiveReason = false, IsFined = false, Discipline = DisciplineLevel.None,
    };

    /// <summary>Gets the year.</summary>
    public int Year { get; }

    /// <summary>Gets the annual rating, or null; also null if the law does not rate the year.</summary>
    public TaskRating? Rating { get; init; }

    /// <summary>Gets whether the year is not rated because too little of it was worked (<i>không xếp loại</i>), or null.</summary>
    public bool? IsNotRated { get; init; }

    /// <summary>Gets the points of the rating if the sector uses points, or null.</summary>
    public decimal? Score { get; init; }

    /// <summary>Gets the months since the person was hired, at the end of the year; 12 if hired earlier.</summary>
    public int? MonthsSinceHire { get; init; }

    /// <summary>Gets the months under contract in the same body before being hired; 0 for none.</summary>
    public int? MonthsUnderContract { get; init; }

    /// <summary>Gets the months worked in the year, 0 to 12.</summary>
    public int? MonthsWorked { get; init; }

    /// <summary>Gets the working days off; 0 for none.</summary>
    public int? LeaveDays { get; init; }

    /// <summary>Gets the months off; 0 for none.</summary>
    public int? LeaveMonths { get; init; }

    /// <summary>Gets the reason for leave, or null.</summary>
    public LeaveReason? LeaveReason { get; init; }

    /// <summary>Gets the length of a course of assigned study (<i>được cử đi học</i>), in whole months; 0 for none.</summary>
    public int? StudyMonths { get; init; }

    /// <summary>Gets whether the rules of the school were kept.</summary>
    public bool? ObeyedSchoolRules { get; init; }

    /// <summary>Gets the result of the course, or null.</summary>
    public StudyResult? StudyResult { get; init; }

    /// <summary>Gets the months of the year in the old unit before a transfer (<i>chuyển công tác</i>); 0 for none.</summary>
    public int? MonthsAtOldUnit { get; init; }

    /// <summary>Gets whether the old unit gave a favourable opinion (<i>ý kiến nhận xét</i>).</summary>
    public bool? OldUnitSupports { get; init; }

    /// <summary>Gets the unit that sent the person on a secondment (<i>điều động, biệt phái</i>); empty for none.</summary>
    public string? SecondedFrom { get; init; }

    /// <summary>Gets whether the receiving unit confirms the work of a secondment.</summary>
    public bool? ReceiverConfirms { get; init; }

    /// <summary>Gets whether the person registered for emulation (<i>đăng ký thi đua</i>).</summary>
    public bool? IsRegistered { get; init; }

    /// <summary>Gets whether an objective reason for not registering is recorded.</summary>
    public bool? HasObjectiveReason { get; init; }

    /// <summary>Gets whether the person was fined for an administrative offence (<i>xử phạt hành chính</i>).</summary>
    public bool? IsFined { get; init; }

    /// <summary>Gets the most severe discipline decided in the year; <see cref="DisciplineLevel.None"/> for none.</summary>
    public DisciplineLevel? Discipline { get; init; }

    /// <summary>Gets the last day of the disciplinary period, or null.</summary>
    public LocalDate? DisciplineEndsOn { get; init; }
}
