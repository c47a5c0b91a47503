using BacKan.Indicators.Localization;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Law;

/// <summary>A rule and the days on which a provision makes it apply: <i>hiệu lực của một quy định</i>.</summary>
/// <remarks>
/// <para>
/// The rule (the test) and its enactment (when, by which provision) are separate, because a later document may continue a rule.
/// </para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
/// <typeparam name="T">The kind of rule.</typeparam>
public sealed class Enactment<T> : IEnactment
    where T : class
{
    /// <summary>Creates an enactment.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="applies">The days on which it applies.</param>
    /// <param name="citation">The provision that makes it apply.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="checkedOn">The day of that check.</param>
    /// <param name="id">The stable id; by default the rule's id and the first day, "vn-2011-2015@2011-01-01".</param>
    /// <param name="isSetByHost">Whether the host sets it, in addition to or in place of the library's own.</param>
    /// <param name="end">What ends the rule; always given for the library's own rules.</param>
    /// <exception cref="ArgumentException">
    /// The confidence is official text but the document has no address, or an open rule has an end.
    /// </exception>
    public Enactment(
        T rule, EffectivePeriod applies, Citation citation, Confidence confidence, LocalDate checkedOn, string? id = null,
        bool isSetByHost = false, RuleEnd? end = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(applies);
        ArgumentNullException.ThrowIfNull(citation);
        if (!Enum.IsDefined(confidence))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "Expected a defined confidence.");
        if (confidence == Confidence.OfficialText && citation.Instrument.Address is null)
            throw new ArgumentException(
                $"{citation} is said to be official text, but {citation.Instrument} has no address at which it was read.",
                nameof(confidence));
        if (end is not null && applies.Until is null)
            throw new ArgumentException($"{citation} applies without an end, but is said to end: {end}.", nameof(end));
        (Rule, Applies, Citation, Confidence, CheckedOn, IsSetByHost, End) =
            (rule, applies, citation, confidence, checkedOn, isSetByHost, end);
        Id = id ?? Invariant($"{(rule as IListedRule)?.Id}@{applies.From:uuuu-MM-dd}");
        ArgumentException.ThrowIfNullOrWhiteSpace(Id, nameof(id));
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <summary>Gets the rule.</summary>
    public T Rule { get; }

    /// <inheritdoc/>
    public EffectivePeriod Applies { get; }

    /// <inheritdoc/>
    public Citation Citation { get; }

    /// <inheritdoc/>
    public Confidence Confidence { get; }

    /// <inheritdoc/>
    public LocalDate CheckedOn { get; }

    /// <inheritdoc/>
    public bool IsSetByHost { get; }

    /// <inheritdoc/>
    public RuleEnd? End { get; }

    BilingualText? IEnactment.Name => (Rule as IListedRule)?.Name;

    IReadOnlyList<RuleParameter> IEnactment.Parameters => (Rule as IListedRule)?.Parameters ?? [];

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
