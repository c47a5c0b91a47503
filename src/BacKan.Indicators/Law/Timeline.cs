using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Law;

/// <summary>The enactments of one rule or parameter through time: <i>dòng thời gian của một quy định</i>.</summary>
/// <remarks>
/// <para>A day is covered; or uncovered (<see cref="NoRuleInForceException"/>); or covered by a law that is not held (<see cref="LawNotHeldException"/>).</para>
/// <para>Overlaps are refused when it is built; gaps are kept. Immutable and thread-safe.</para>
/// </remarks>
/// <typeparam name="T">The kind of rule.</typeparam>
public sealed class Timeline<T>
    where T : class
{
    private readonly Enactment<T>[] enactments;
    private readonly UnheldLaw[] unheld;

    /// <summary>Creates a timeline.</summary>
    /// <param name="name">What the rule is, for messages.</param>
    /// <param name="enactments">The enactments, in any order.</param>
    /// <param name="unheld">The days whose law is known but not held.</param>
    /// <exception cref="ArgumentException">Two periods overlap.</exception>
    public Timeline(string name, IEnumerable<Enactment<T>> enactments, IEnumerable<UnheldLaw>? unheld = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(enactments);
        Name = name;
        this.enactments = [.. enactments.OrderBy(e => e.Applies.From)];
        this.unheld = [.. (unheld ?? []).OrderBy(u => u.Applies.From)];
        EffectivePeriod[] all = [.. this.enactments.Select(e => e.Applies).Concat(this.unheld.Select(u => u.Applies)).OrderBy(p => p.From)];
        for (int i = 1; i < all.Length; i++)
        {
            if (all[i - 1].Until is not { } until || until > all[i].From)
                throw new ArgumentException(Invariant($"{name}: {all[i - 1]} and {all[i]} overlap; one day has one rule."), nameof(enactments));
        }
    }

    /// <summary>Gets what the rule is.</summary>
    public string Name { get; }

    /// <summary>Gets the enactments in order of time.</summary>
    public IReadOnlyList<Enactment<T>> Enactments => enactments;

    /// <summary>Gets the days whose law is known but not held, in order of time.</summary>
    public IReadOnlyList<UnheldLaw> Unheld => unheld;

    /// <summary>Gets the rule of a day.</summary>
    /// <exception cref="NoRuleInForceException">No rule covers the day.</exception>
    /// <exception cref="LawNotHeldException">A law covers the day whose content is not held.</exception>
    public Enactment<T> On(LocalDate on)
    {
        if (Array.Find(enactments, e => e.Applies.Contains(on)) is { } found)
            return found;
        if (Array.Find(unheld, u => u.Applies.Contains(on)) is { } law)
            throw new LawNotHeldException(Name, on, law);
        throw new NoRuleInForceException(Name, on, [.. enactments.Select(e => e.Applies)]);
    }
}
