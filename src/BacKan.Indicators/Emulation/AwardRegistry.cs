using System.Collections.Concurrent;
using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>Every standard in one place: the library's, what circulars change in them, and what a host added.</summary>
/// <remarks>Built when it is first asked; each rule is put together once and shared by all proposals. Thread-safe.</remarks>
internal sealed class AwardRegistry
{
    private readonly ConcurrentDictionary<(Enactment<AwardStandard> Standard, ClockSet Clocks), AwardRule> rules = new();
    private readonly StandardTimelines law;
    private readonly Dictionary<string, Timeline<AwardStandard>> own = new(StringComparer.Ordinal);

    /// <summary>Puts the library's standards and a host's together.</summary>
    /// <param name="standards">The host's standards, each saying that its origin is the host.</param>
    /// <param name="assumptions">What is taken for granted of groups.</param>
    /// <param name="law">The standards of the law; null for the library's.</param>
    /// <exception cref="ArgumentException">Two of the host's overlap.</exception>
    public AwardRegistry(
        IEnumerable<Enactment<AwardStandard>>? standards = null, GroupAssumptions? assumptions = null, StandardTimelines? law = null)
    {
        this.law = law ?? AwardTimelines.Library;
        Assumptions = assumptions ?? GroupAssumptions.Standard;
        foreach (IGrouping<string, Enactment<AwardStandard>> of in (standards ?? []).GroupBy(IdOf, StringComparer.Ordinal))
        {
            AwardStandard first = of.First().Rule;
            own.Add(of.Key, new(of.Key, first.Name, of));
        }
    }

    /// <summary>Gets the library's standards alone.</summary>
    public static AwardRegistry Library { get; } = new();

    /// <summary>Gets what is taken for granted of groups.</summary>
    public GroupAssumptions Assumptions { get; }

    /// <summary>Gets the host's timelines, in the order in which they were added.</summary>
    public IReadOnlyList<Timeline<AwardStandard>> Own => [.. own.Values];

    /// <summary>Returns the rule of a day.</summary>
    /// <param name="title">The title or form.</param>
    /// <param name="recipient">The kind of recipient.</param>
    /// <param name="on">The day of the proposal.</param>
    /// <param name="named">
    /// The number of a ministry's circular or a host's document that applies too, or null; one
    /// without a rule of the day changes nothing, see <see cref="Unheld"/>.
    /// </param>
    /// <returns>The rule, or null where there is no standard for such a recipient at all.</returns>
    /// <exception cref="NoRuleInForceException">No law covers the day.</exception>
    public AwardRule? RuleOf(EmulationTitle title, RecipientKind recipient, LocalDate on, InstrumentNumber? named)
    {
        string? document = named is null ? null : TextOf(named);
        Timeline<AwardStandard>? timeline = law.Of(title, recipient)
            ?? own.GetValueOrDefault(IdOf(title, recipient, number: null));
        if (timeline is null)
            return null;
        TimelineAnswer<AwardStandard> answer = timeline.Ask(on);
        Enactment<AwardStandard>? changed = document is null ? null : Named(document, title, recipient, on);
        if (changed is not null && changed.IsSetByHost)
            return Whole(changed, on, document);
        if (answer.Unheld is { } unheld)
            return new(null, null, unheld.Citation);
        return Whole(changed ?? answer.Enactment ?? timeline.On(on), on, document);
    }

    /// <summary>Returns the place of a day's regime among all, or -1 before the first; read off the standards of the law.</summary>
    public int RegimeOf(LocalDate day) => law.RegimeOf(day);

    /// <summary>Determines whether there was a law on such an award on a day, held or not.</summary>
    public bool Covers(EmulationTitle title, RecipientKind recipient, LocalDate on) =>
        (law.Of(title, recipient) ?? own.GetValueOrDefault(IdOf(title, recipient, number: null)))
            ?.Ask(on).Coverage is not (null or DayCoverage.Uncovered);

    /// <summary>Returns the document that a proposal names where nothing of it is held for a title on a day, or null.</summary>
    public LegalInstrument? Unheld(InstrumentNumber? named, EmulationTitle title, LocalDate on)
    {
        if (named is null || own.Values.Any(t => t.Enactments.Any(e => e.Citation.Instrument.Number == named)))
            return null;
        LegalInstrument? held = SectorCirculars.Find(named);
        return held is not null && SectorCirculars.IsHeld(held, title, on) ? null : held ?? SectorCirculars.Outside(named);
    }

    // The number as the rules print it: "7/2014" and "07/2014" are one.
    private string TextOf(InstrumentNumber named) => (SectorCirculars.Find(named)
        ?? own.Values.SelectMany(t => t.Enactments).Select(e => e.Citation.Instrument).FirstOrDefault(
            i => i.Number == named))?.Number.Text ?? named.Text;

    private string IdOf(Enactment<AwardStandard> standard) =>
        IdOf(
            standard.Rule.Title, standard.Rule.Recipient,
            law.Of(standard.Rule.Title, standard.Rule.Recipient) is null ? null : standard.Citation.Instrument.Number.Text);

    private static string IdOf(EmulationTitle title, RecipientKind recipient, string? number) =>
        number is null ? $"standard-{title.Code}-{recipient}" : $"standard-{title.Code}-{recipient}-{number}";

    private Enactment<AwardStandard>? Named(string document, EmulationTitle title, RecipientKind recipient, LocalDate on) =>
        own.GetValueOrDefault(IdOf(title, recipient, document))?.Ask(on).Enactment ?? AwardOverlays.Of(document, title, recipient, on);

    private AwardRule Whole(Enactment<AwardStandard> enactment, LocalDate on, string? document)
    {
        AwardClock[] clocks = [.. AwardClocks.For(enactment.Rule.Title, enactment.Rule.Recipient, on, document)];
        AwardRule rule = rules.GetOrAdd((enactment, new(clocks)), _ =>
        {
            Criterion together = clocks.Length == 0
                ? enactment.Rule.Criterion
                : new AllCriterion(
                    "standard-and-clocks", enactment.Rule.Name, enactment.Citation, enactment.Confidence,
                    [enactment.Rule.Criterion, .. clocks.Select(c => c.Rule)]);
            return new(together, AppliedRule.Of(enactment, on), enactment.Citation);
        });
        return rule.Rule!.On == on ? rule : rule with { Rule = rule.Rule.ForDay(on) };
    }

    // The same clocks in the same order; they are made once, so that each is equal to itself alone.
    private readonly struct ClockSet(AwardClock[] clocks) : IEquatable<ClockSet>
    {
        private AwardClock[] All => clocks;

        public bool Equals(ClockSet other) => clocks.AsSpan().SequenceEqual(other.All);

        public override bool Equals(object? obj) => obj is ClockSet other && Equals(other);

        public override int GetHashCode() =>
            clocks.Length == 0 ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(clocks[0]) ^ clocks.Length;
    }
}
