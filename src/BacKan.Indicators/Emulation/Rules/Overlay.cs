using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>What a circular makes of one national standard.</summary>
/// <param name="Circular">The circular.</param>
/// <param name="From">Its first day.</param>
/// <param name="Until">The first day on which it is no longer applied, or null.</param>
/// <param name="Title">The title.</param>
/// <param name="Recipient">The kind of recipient.</param>
/// <param name="Change">Makes the standard from the national one of the day.</param>
internal sealed record Overlay(
    LegalInstrument Circular, LocalDate From, LocalDate? Until, EmulationTitle Title, RecipientKind Recipient,
    Func<Criterion, Criterion> Change)
{
    /// <summary>Makes those of a circular, each provision cited from it.</summary>
    public static IEnumerable<Overlay> Of(
        LegalInstrument circular, LocalDate? until,
        params (EmulationTitle Title, RecipientKind Recipient, Func<Func<string, Clause>, Criterion, Criterion> Change)[] changes)
    {
        Confidence confidence = circular.Confidence ?? Confidence.Secondary;
        LocalDate from = ((RuleDay)circular).From;
        return changes.Select(c => new Overlay(circular, from, until, c.Title, c.Recipient, national => c.Change(
            provision => new(circular.At(provision), confidence), national)));
    }

    /// <summary>Adds ways to the "or" of the national standard, in whose place the circular lists its own.</summary>
    /// <exception cref="InvalidOperationException">The national standard has no such "or".</exception>
    public static Criterion WithLimbs(Criterion national, params Criterion[] limbs)
    {
        AnyCriterion own = national.Parts.OfType<AnyCriterion>().SingleOrDefault(p => p.Id is "limbs" or "initiative")
            ?? throw new InvalidOperationException($"{national.Id} has no limbs.");
        var more = new AnyCriterion(own.Id, own.Words, own.Citation, own.Confidence, [.. own.Parts, .. limbs]);
        return new AllCriterion(
            national.Id, national.Words, national.Citation, national.Confidence, national.Parts.Select(p => p == own ? more : p));
    }

    /// <summary>What the circular asks, and the national standard.</summary>
    public static Criterion And(Clause at, string id, string vi, string en, Criterion national, params Criterion[] own) =>
        at.All(id, vi, en, [.. own, national]);
}
