using BacKan.Indicators.Law;
using FluentValidation;

namespace BacKan.Indicators.Poverty;

/// <summary>Scores sheets and lets the classifier say what the points make of them. Stateless and thread-safe.</summary>
internal sealed class PovertyReviews(IPovertyClassifier classifier, IValidator<ReviewSheet> validator) : IPovertyReviews
{
    public ReviewResult Score(ReviewSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        Enactment<ReviewForm> form = ReviewForm.National.On(sheet.On);
        if (validator.Validate(sheet).Errors.Find(e => e.Severity == Severity.Error) is { } wrong)
            throw new ArgumentException($"{wrong.PropertyName}: {wrong.ErrorMessage}", nameof(sheet));
        var scoring = new ReviewScoring(sheet);
        Dictionary<(int, int), BriefClassification> known = [];
        BriefClassification Judge(int a, int b) => known.TryGetValue((a, b), out BriefClassification verdict)
            ? verdict
            : known[(a, b)] = classifier.ClassifyBriefly(new(sheet.Area) { Points = new(a, b) }, sheet.On);
        PovertyClassification? byIncome = sheet.Income is null
            ? null : classifier.Classify(new(sheet.Area) { Income = sheet.Income }, sheet.On);
        return new(sheet, form, scoring, Judge, byIncome);
    }
}
