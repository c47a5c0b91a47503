using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>
/// The conditions of one proposal: the standard of the day, what a circular changes in it, and the clocks. Put together once and shared.
/// </summary>
/// <param name="Criterion">The conditions, or null where the law of the day is not held.</param>
/// <param name="Rule">The rule that applies, or null where it is not held.</param>
/// <param name="Citation">The provision that makes it apply.</param>
internal sealed record AwardRule(Criterion? Criterion, AppliedRule? Rule, Citation Citation)
{
    private readonly Lazy<Criterion?> withoutSubmission = new(() => Criterion is null ? null : Strip(Criterion));

    /// <summary>
    /// Gets the conditions without the days of submission: an earlier law is asked of the achievement, and its days have passed.
    /// </summary>
    public Criterion? WithoutSubmission => withoutSubmission.Value;

    /// <summary>Returns the library's rule of a day; see <see cref="AwardRegistry.RuleOf"/>.</summary>
    public static AwardRule? For(EmulationTitle title, RecipientKind recipient, LocalDate on, InstrumentNumber? document = null) =>
        AwardRegistry.Library.RuleOf(title, recipient, on, document);

    private static Criterion Strip(Criterion criterion) => criterion switch
    {
        AllCriterion all => new AllCriterion(all.Id, all.Words, all.Citation, all.Confidence, Left(all)),
        AnyCriterion any => new AnyCriterion(any.Id, any.Words, any.Citation, any.Confidence, Left(any)),
        _ => criterion,
    };

    private static IEnumerable<Criterion> Left(Criterion whole) => whole.Parts.Where(p => !Submissions.Is(p)).Select(Strip);
}
