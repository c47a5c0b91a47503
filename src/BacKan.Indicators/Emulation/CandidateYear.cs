using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>The known facts of a person in a year: <i>hồ sơ một năm công tác</i>. Null means unknown, never "none".</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="Year">The year.</param>
public sealed record CandidateYear(int Year) : IYearlyRecord
{
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
        Study = StudyTime.None, Transfer = UnitTransfer.None, Secondment = Emulation.Secondment.None,
        IsRegistered = true, HasObjectiveReason = false, IsFined = false, Discipline = DisciplineLevel.None,
    };

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

    /// <summary>Gets the time of study; <see cref="StudyTime.None"/> for none.</summary>
    public StudyTime? Study { get; init; }

    /// <summary>Gets the transfer to another unit; <see cref="UnitTransfer.None"/> for none.</summary>
    public UnitTransfer? Transfer { get; init; }

    /// <summary>Gets the secondment; <see cref="Emulation.Secondment.None"/> for none.</summary>
    public Secondment? Secondment { get; init; }

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
