using BacKan.Indicators.Law;
using FluentValidation;

namespace BacKan.Indicators.Poverty;

/// <summary>Scores sheets and lets a classifier say what the points make of them.</summary>
internal static class PovertyReviews
{
    public static ReviewResult Score(IPovertyClassifier classifier, IValidator<ReviewSheet> validator, ReviewSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        Enactment<ReviewForm> form = ReviewForm.National.On(sheet.On);
        if (validator.Validate(sheet).Errors.Find(e => e.Severity == Severity.Error) is { } wrong)
            throw new ArgumentException($"{wrong.PropertyName}: {wrong.ErrorMessage}", nameof(sheet));
        var scoring = new ReviewScoring(sheet);
        Dictionary<(int, int), BriefClassification> known = [];
        BriefClassification Judge(int a, int b) => known.TryGetValue((a, b), out BriefClassification verdict)
            ? verdict
            : known[(a, b)] = classifier.ClassifyBriefly(new(sheet.Area) { PointsA = a, PointsB = b }, sheet.On);
        PovertyClassification? byIncome = sheet.Income is null
            ? null : classifier.Classify(new(sheet.Area) { Income = sheet.Income }, sheet.On);
        return new(sheet, form, scoring, Judge, byIncome);
    }
}
