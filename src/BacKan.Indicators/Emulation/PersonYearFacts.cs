using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Emulation;

/// <summary>Facts of the year judged: rating, months, leave, study, moves, discipline.</summary>
internal sealed class PersonYearFacts(Proposal proposal)
{
    private static readonly ValueRange Enough = ValueRange.Point(12m);

    private readonly CandidateYear year = proposal.Candidate.Years.Items.FirstOrDefault(y => y.Year == proposal.Year) ?? new CandidateYear(proposal.Year);

    public bool? YesNo(YesNoFact fact) => fact.Key switch
    {
        "registered" => year.IsRegistered,
        "objective-reason" => year.HasObjectiveReason,
        "fined" => year.IsFined,
        "pending-case" => proposal.Candidate.HasPendingCase,
        "study-obeyed" => year.Study?.ObeyedRules,
        "old-unit-opinion" => year.Transfer?.OldUnitSupports,
        "seconded" => year.Secondment is null ? null : year.Secondment.SendingUnit.Length > 0,
        "proposed-by-sender" => year.Secondment is { SendingUnit.Length: > 0 } away && proposal.Unit is { } unit ? string.Equals(away.SendingUnit, unit, StringComparison.Ordinal) : null,
        "receiver-confirms" => year.Secondment?.ReceiverConfirms,
        "heads-unit" => proposal.Candidate.HeadsUnit,
        "headed-unit-excellent" => proposal.Candidate.HeadedUnitIsExcellent,
        "reading:excellent-is-enough" => proposal.ExcellentRatingIsEnough,
        _ => null,
    };

    public ValueRange? Number(NumberFact fact) => fact.Key switch
    {
        "months-since-hire" => Point(year.MonthsSinceHire),
        "months-of-service" => Service(),
        "months-to-be-rated" => year.Rating is not null || year.IsNotRated == false ? Enough : Point(year.MonthsWorked),
        "leave-days" => Leave(year.LeaveDays),
        "leave-months" => Leave(year.LeaveMonths),
        "study-months" => Point(year.Study?.Months),
        "old-unit-months" => Point(year.Transfer?.MonthsAtOldUnit),
        "score" => year.Score is { } score ? ValueRange.Point(score) : null,
        _ => null,
    };

    public string? Choice(ChoiceFact fact) => fact.Key switch
    {
        "rating" => year.Rating is { } rating ? Code(rating) : null,
        "person-rating" => year.Rating is { } rating ? Code(rating) : year.IsNotRated == true ? "NOT_RATED" : null,
        "group" => proposal.Candidate.Group?.ToString(),
        "discipline" => year.Discipline?.ToString(),
        "study-result" => year.Study?.Result?.ToString(),
        "area" => proposal.Candidate.Culture?.Area switch
        {
            CultureArea.CityDistrict => "CITY_DISTRICT",
            CultureArea.Mountain => "MOUNTAIN",
            CultureArea.PoorOrNearPoor => "POOR_OR_NEAR_POOR",
            CultureArea.Other => "OTHER",
            _ => null,
        },
        _ => null,
    };

    private ValueRange? Service() => (year.MonthsSinceHire, year.MonthsUnderContract) switch
    {
        (null, _) => null,
        ( >= 12, _) => Enough,
        ({ } hired, { } contract) => ValueRange.Point(hired + contract),
        ({ } hired, null) => new(hired, lowIncluded: true, null, highIncluded: false),
    };

    // Maternity and a wound on duty do not count as time off; for a reason that is not known it may be either.
    private ValueRange? Leave(int? time) => (time, year.LeaveReason) switch
    {
        (_, LeaveReason.Maternity or LeaveReason.WoundedOnDuty) => ValueRange.Point(0m),
        (null, _) => null,
        (0, _) => ValueRange.Point(0m),
        ({ } length, null) => new(0m, lowIncluded: true, length, highIncluded: true),
        ({ } length, _) => ValueRange.Point(length),
    };

    private static string Code(TaskRating rating) => rating switch
    {
        TaskRating.NotCompleted => "KHTNV",
        TaskRating.Completed => "HTNV",
        TaskRating.CompletedWell => "HTTNV",
        _ => "HTXSNV",
    };

    private static ValueRange? Point(int? value) => value is { } number ? ValueRange.Point(number) : null;
}
