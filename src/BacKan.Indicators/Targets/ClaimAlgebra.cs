using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Targets;

/// <summary>Solves a stated comparison with ranges. Each number occurs once in each formula, so the ranges are exact.</summary>
internal static class ClaimAlgebra
{
    private static readonly ValueRange OverZero = new(0m, lowIncluded: false, null, highIncluded: false);

    // actual = reference × (stated × factor + offset), or of points actual = reference + stated × factor.
    private sealed record Sense(BilingualText Meaning, bool IsDifference, Fraction Factor, Fraction Offset)
    {
        public ValueRange Of(ValueRange stated) => (stated * Factor) + ValueRange.Point(Offset);
    }

    public static ClaimExamination Examine(StatedClaim claim)
    {
        Sense[] senses = Senses(claim);
        ClaimReading[] readings = [.. senses.Select(sense => Read(claim, sense))];
        ClaimVerdict verdict = Together(readings);
        bool misworded = claim is { OfRates: false, Form: ClaimForm.PointsMore or ClaimForm.PointsLess };
        return new(
            new(ErrorCodes.TargetStatedPercent, verdict, ClaimCheck.SeverityOf(verdict), ClaimWords.Reason(
                claim, readings, verdict, misworded)),
            readings, misworded);
    }

    private static Sense[] Senses(StatedClaim claim)
    {
        var more = new Sense(new("tỷ lệ: 100% + số đã nêu", "a ratio: 100% and the stated percent"), IsDifference: false, new(1, 100), 1m);
        var less = new Sense(
            new("tỷ lệ: 100% − số đã nêu", "a ratio: 100% less the stated percent"), IsDifference: false, new(-1, 100), 1m);
        var pointsMore = new Sense(new("chênh lệch, điểm %", "a difference in points"), IsDifference: true, 1m, default);
        var pointsLess = new Sense(pointsMore.Meaning, IsDifference: true, -1m, default);
        var times = new Sense(new("gấp số lần đã nêu", "the stated number of times"), IsDifference: false, 1m, default);
        return (claim.Form, claim.OfRates) switch
        {
            (ClaimForm.PercentOf, _) => [new(new("tỷ lệ đã nêu", "the stated percent of it"), IsDifference: false, new(1, 100), default)],
            (ClaimForm.PercentMore, true) => [pointsMore, more],
            (ClaimForm.PercentLess, true) => [pointsLess, less],
            (ClaimForm.PercentMore, false) or (ClaimForm.PointsMore, false) => [more],
            (ClaimForm.PercentLess, false) or (ClaimForm.PointsLess, false) => [less],
            (ClaimForm.PointsMore, true) => [pointsMore],
            (ClaimForm.PointsLess, true) => [pointsLess],
            (ClaimForm.TimesMore, _) => [times, new(
                new("thêm số lần đã nêu, tức gấp số đó cộng 1", "so many times more, one more than times"), IsDifference: false, 1m, 1m)],
            _ => [times],
        };
    }

    private static ClaimReading Read(StatedClaim claim, Sense sense) =>
        (claim.Actual?.AsOperand, claim.Reference?.AsOperand, claim.Stated) switch
    {
        ({ } actual, { } reference, { } stated) => new(sense.Meaning, Verdict(claim, sense, actual, reference, stated), null, null),
        ({ } actual, { } reference, null) => Implied(sense, Stated(sense, actual, reference), Stated(sense, actual, reference)),
        ({ } actual, null, { } stated) =>
            Implied(sense, Reference(sense, actual, stated.Rounded), Reference(sense, actual, stated.Truncated)),
        (null, { } reference, { } stated) =>
            Implied(sense, Actual(sense, reference, stated.Rounded), Actual(sense, reference, stated.Truncated)),
        _ => Implied(sense, null, null),
    };

    private static ClaimReading Implied(Sense sense, ValueRange? ifRounded, ValueRange? ifTruncated) =>
        new(sense.Meaning, ClaimVerdict.CannotBeChecked, ifRounded, ifTruncated);

    private static ValueRange Actual(Sense sense, ValueRange reference, ValueRange stated) =>
        sense.IsDifference ? reference + sense.Of(stated) : reference * sense.Of(stated);

    // A quotient is taken over the ratios above zero: no plan is a negative part of its figure.
    private static ValueRange? Reference(Sense sense, ValueRange actual, ValueRange stated) =>
        sense.IsDifference ? actual - sense.Of(stated)
        : sense.Of(stated).Intersect(OverZero) is { } ratio ? actual / ratio
        : null;

    private static ValueRange? Stated(Sense sense, ValueRange actual, ValueRange reference) =>
        sense.IsDifference ? (actual - reference) * (1m / sense.Factor)
        : reference.Contains(default) ? null
        : ((actual / reference) - ValueRange.Point(sense.Offset)) * (1m / sense.Factor);

    private static ClaimVerdict Verdict(StatedClaim claim, Sense sense, ValueRange actual, ValueRange reference, StatedNumber stated) =>
        Actual(sense, reference, stated.Rounded).Overlaps(actual) ? ClaimVerdict.Consistent
        : Actual(sense, reference, stated.Truncated).Overlaps(actual) ? ClaimVerdict.ConsistentIfTruncated
        : new[] { claim.Actual, claim.Reference, stated }.Any(n => n!.Qualifier == Qualifier.About) ? ClaimVerdict.Ambiguous
        : ClaimVerdict.Inconsistent;

    // Readings that disagree leave the claim ambiguous: the text does not say which one is meant.
    private static ClaimVerdict Together(ClaimReading[] readings)
    {
        ClaimVerdict first = readings[0].Verdict;
        if (Array.TrueForAll(readings, r => r.Verdict == first))
            return first == ClaimVerdict.CannotBeChecked && readings.Length > 1 && readings[0].IfRounded is not null
                ? ClaimVerdict.Ambiguous
                : first;
        return Array.TrueForAll(readings, r => r.Verdict is ClaimVerdict.Consistent or ClaimVerdict.ConsistentIfTruncated)
            ? ClaimVerdict.ConsistentIfTruncated
            : ClaimVerdict.Ambiguous;
    }
}
