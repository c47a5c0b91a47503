using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Law;

/// <summary>The enactments of one rule or parameter through time: <i>dòng thời gian của một quy định</i>.</summary>
/// <remarks>
/// <para>
/// A day is covered, uncovered (<see cref="NoRuleInForceException"/>), or covered by a law that is
/// not held (<see cref="LawNotHeldException"/>).
/// </para>
/// <para>Overlaps are refused on creation; gaps are kept. Immutable and thread-safe; compares by reference.</para>
/// </remarks>
/// <typeparam name="T">The kind of rule.</typeparam>
public sealed class Timeline<T> : ITimeline
    where T : class
{
    private readonly Enactment<T>[] enactments;
    private readonly UnheldLaw[] unheld;

    /// <summary>Creates a timeline.</summary>
    /// <param name="id">The stable id.</param>
    /// <param name="title">The title of the rule.</param>
    /// <param name="enactments">The enactments, in any order.</param>
    /// <param name="unheld">The periods whose law is known but not held.</param>
    /// <exception cref="ArgumentException">Two periods overlap, or two entries have one id.</exception>
    public Timeline(string id, BilingualText title, IEnumerable<Enactment<T>> enactments, IEnumerable<UnheldLaw>? unheld = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(enactments);
        (Id, Title) = (id, title);
        this.enactments = [.. enactments.OrderBy(e => e.Applies.From)];
        this.unheld = [.. (unheld ?? []).OrderBy(u => u.Applies.From)];
        if (Ids.GroupBy(i => i, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ArgumentException(
                $"{id}: two entries have the id {twice.Key}; give one of them an id of its own.", nameof(enactments));
        EffectivePeriod[] all = Known();
        List<EffectivePeriod> gaps = [];
        for (int i = 1; i < all.Length; i++)
        {
            if (all[i - 1].Until is not { } until || until > all[i].From)
                throw new ArgumentException(
                    Invariant($"{id}: {all[i - 1]} and {all[i]} overlap; one day has one rule."), nameof(enactments));
            if (until < all[i].From)
                gaps.Add(new(until, all[i].From));
        }

        Gaps = gaps;
    }

    /// <summary>Creates a timeline whose name is its id and its title in both languages.</summary>
    /// <exception cref="ArgumentException">Two periods overlap, or two entries have one id.</exception>
    public Timeline(string name, IEnumerable<Enactment<T>> enactments)
        : this(name, BilingualText.Same(name), enactments)
    {
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public BilingualText Title { get; }

    /// <summary>Gets the enactments in order of time.</summary>
    public IReadOnlyList<Enactment<T>> Enactments => enactments;

    /// <inheritdoc/>
    public IReadOnlyList<UnheldLaw> Unheld => unheld;

    /// <inheritdoc/>
    public IReadOnlyList<EffectivePeriod> Gaps { get; }

    IReadOnlyList<IEnactment> ITimeline.Enactments => enactments;

    private IEnumerable<string> Ids => enactments.Select(e => e.Id).Concat(unheld.Select(u => u.Id));

    /// <summary>Returns the rule of a day.</summary>
    /// <exception cref="NoRuleInForceException">No rule covers the day.</exception>
    /// <exception cref="LawNotHeldException">A law covers the day whose content is not held.</exception>
    public Enactment<T> On(LocalDate on)
    {
        TimelineAnswer<T> answer = Ask(on);
        return answer.Coverage switch
        {
            DayCoverage.Covered => answer.Enactment!,
            DayCoverage.Unheld => throw new LawNotHeldException(Title.En, on, answer.Unheld!),
            _ => throw new NoRuleInForceException(Title.En, on, Known()),
        };
    }

    /// <summary>Gets the rule of a day, if the library holds one.</summary>
    public bool TryOn(LocalDate on, [NotNullWhen(true)] out Enactment<T>? enactment)
    {
        enactment = Ask(on).Enactment;
        return enactment is not null;
    }

    /// <summary>Returns what is known about a day: its rule, the law that is not held, or neither.</summary>
    internal TimelineAnswer<T> Ask(LocalDate on) =>
        new(on, Array.Find(enactments, e => e.Applies.Contains(on)), Array.Find(unheld, u => u.Applies.Contains(on)));

    /// <summary>Returns a timeline with a host's enactment for days that nothing covers.</summary>
    /// <exception cref="ArgumentException">
    /// The origin of the enactment is not the host, or it overlaps another entry or has its id.
    /// </exception>
    public Timeline<T> Add(Enactment<T> enactment) => new(Id, Title, [.. enactments, OfHost(enactment)], unheld);

    /// <summary>
    /// Returns a timeline in which a host's enactment replaces an entry: an enactment, or a law
    /// that is not held. Days that only the entry covered become uncovered.
    /// </summary>
    /// <param name="id">The id of the entry.</param>
    /// <param name="enactment">The host's enactment.</param>
    /// <exception cref="ArgumentException">
    /// No entry has the id; the origin of the enactment is not the host; or it overlaps another entry or has its id.
    /// </exception>
    public Timeline<T> Replace(string id, Enactment<T> enactment)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!Ids.Contains(id, StringComparer.Ordinal))
            throw new ArgumentException($"{Id} has no entry '{id}'; it has {string.Join(", ", Ids)}.", nameof(id));
        return new(
            Id, Title,
            [.. enactments.Where(e => !string.Equals(e.Id, id, StringComparison.Ordinal)), OfHost(enactment)],
            unheld.Where(u => !string.Equals(u.Id, id, StringComparison.Ordinal)));
    }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;

    // A rule of the host's must never pass for the library's.
    private static Enactment<T> OfHost(Enactment<T> enactment)
    {
        ArgumentNullException.ThrowIfNull(enactment);
        return enactment.IsSetByHost
            ? enactment
            : throw new ArgumentException($"{enactment.Id} must say that the host sets it.", nameof(enactment));
    }

    private EffectivePeriod[] Known() => [.. enactments.Select(e => e.Applies).Concat(unheld.Select(u => u.Applies)).OrderBy(p => p.From)];
}
