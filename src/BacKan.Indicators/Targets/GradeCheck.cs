using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Targets;

/// <summary>
/// Checks a verdict in words, "vượt", "đạt", "không đạt", with intervals: what no number allows is
/// false, what only some allow is not clear.
/// </summary>
internal static class GradeCheck
{
    // The gravest part speaks for "vượt" and "đạt" of several together, the mildest for "không đạt".
    private static readonly ClaimVerdict[] MildestFirst =
        [ClaimVerdict.Consistent, ClaimVerdict.Ambiguous, ClaimVerdict.CannotBeChecked, ClaimVerdict.Inconsistent];

    public static ClaimVerdict Of(Attainment attainment, AttainmentGrade stated)
    {
        if (attainment.Parts.Count > 0)
            return Several([.. attainment.Parts.Select(part => Of(part, stated))], IsMiss(stated));
        AttainmentStatus status = attainment.Early ?? attainment.Status;
        if (status is AttainmentStatus.InProgress or AttainmentStatus.NotComparable)
            return ClaimVerdict.CannotBeChecked;
        return attainment is { Value: { } value } && attainment.Target.Numeric() is { } target
            ? OfNumbers(target, target.Take(value.Operand, value.Unit), stated, value.Word == Qualifier.About)
            : OfStatus(status, stated);
    }

    private static ClaimVerdict OfNumbers(NumericTarget target, ValueRange measured, AttainmentGrade stated, bool isAbout)
    {
        bool? holds = stated switch
        {
            AttainmentGrade.Exceeded => target.IsStrict ? Lies(measured, target.Wanted) : Lies(measured, target.Beyond),
            AttainmentGrade.Attained => Lies(measured, target.Wanted),
            _ when IsMiss(stated) => !Lies(measured, target.Wanted),
            _ => false,
        };

        // More than a plan that nothing exceeds: true of the number, no merit by the plan.
        bool isMore = stated == AttainmentGrade.Exceeded && target.Better == Tendency.Neutral && measured.Low > target.Plan.High;
        return holds switch
        {
            true => ClaimVerdict.Consistent,
            null => ClaimVerdict.Ambiguous,
            _ => isAbout || isMore ? ClaimVerdict.Ambiguous : ClaimVerdict.Inconsistent,
        };
    }

    private static bool? Lies(ValueRange measured, ValueRange? wanted) =>
        wanted is null || !measured.Overlaps(wanted) ? false : measured.IsWithin(wanted) ? true : null;

    private static ClaimVerdict OfStatus(AttainmentStatus status, AttainmentGrade stated) => status switch
    {
        AttainmentStatus.Exceeded => Agree(stated is AttainmentGrade.Exceeded or AttainmentGrade.Attained),
        AttainmentStatus.Attained => Agree(stated == AttainmentGrade.Attained),
        AttainmentStatus.NotAttained => Agree(IsMiss(stated)),
        _ => ClaimVerdict.CannotBeChecked,
    };

    private static ClaimVerdict Several(ClaimVerdict[] parts, bool isMiss) =>
        isMiss ? MildestFirst.First(parts.Contains) : MildestFirst.Last(parts.Contains);

    private static bool IsMiss(AttainmentGrade stated) =>
        stated is AttainmentGrade.NotAttained or AttainmentGrade.NearlyAttained or AttainmentGrade.Low;

    private static ClaimVerdict Agree(bool agrees) => agrees ? ClaimVerdict.Consistent : ClaimVerdict.Inconsistent;
}
