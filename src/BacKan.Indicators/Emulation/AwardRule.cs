using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>The conditions of one proposal: the standard of the day, what a circular changes in it, and the clocks.</summary>
/// <param name="Criterion">The conditions, or null where the law of the day is not held.</param>
/// <param name="Rule">The rule that applies, or null where it is not held.</param>
/// <param name="Citation">The provision that makes it apply.</param>
internal sealed record AwardRule(Criterion? Criterion, AppliedRule? Rule, Citation Citation)
{
    /// <summary>Gets the rule of a day.</summary>
    /// <param name="title">The title or form.</param>
    /// <param name="recipient">The kind of recipient.</param>
    /// <param name="on">The day of the proposal.</param>
    /// <param name="circular">The number of a ministry's circular that applies too, or null.</param>
    /// <returns>The rule, or null where there is no standard for such a recipient at all.</returns>
    /// <exception cref="NoRuleInForceException">No law covers the day.</exception>
    public static AwardRule? For(EmulationTitle title, RecipientKind recipient, LocalDate on, string? circular = null)
    {
        if (AwardTimelines.Of(title, recipient) is not { } timeline)
            return null;
        TimelineAnswer<AwardStandard> answer = timeline.Ask(on);
        if (answer.Unheld is { } unheld)
            return new(null, null, unheld.Citation);
        Enactment<AwardStandard> enactment = answer.Enactment ?? timeline.On(on);
        if (circular is not null && AwardOverlays.Of(circular, title, recipient, on) is { } ofSector)
            enactment = ofSector;
        Criterion standard = enactment.Rule.Criterion;
        IReadOnlyList<Criterion> clocks = [.. AwardClocks.For(title, on, circular), .. recipient == RecipientKind.Individual ? DisciplineClock.For(title, on) : []];
        Criterion whole = clocks.Count == 0
            ? standard
            : new AllCriterion("standard-and-clocks", enactment.Rule.Name, enactment.Citation, enactment.Confidence, [standard, .. clocks]);
        return new(whole, AppliedRule.Of(enactment, on), enactment.Citation);
    }
}
