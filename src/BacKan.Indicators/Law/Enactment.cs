using NodaTime;

namespace BacKan.Indicators.Law;

/// <summary>A rule and the days on which a provision makes it apply: <i>hiệu lực của một quy định</i>.</summary>
/// <remarks>The rule (what the test is) and its enactment (when, by which provision) are two objects: one rule may be continued by a later document.</remarks>
/// <typeparam name="T">The kind of rule.</typeparam>
public sealed class Enactment<T>
    where T : class
{
    /// <summary>Creates an enactment.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="applies">The days on which it applies.</param>
    /// <param name="basis">The provision that makes it apply.</param>
    /// <param name="confidence">How well the provision was checked.</param>
    /// <param name="checkedOn">The day of that check.</param>
    public Enactment(T rule, EffectivePeriod applies, Citation basis, Confidence confidence, LocalDate checkedOn)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(applies);
        ArgumentNullException.ThrowIfNull(basis);
        (Rule, Applies, Basis, Confidence, CheckedOn) = (rule, applies, basis, confidence, checkedOn);
    }

    /// <summary>Gets the rule.</summary>
    public T Rule { get; }

    /// <summary>Gets the days on which the rule applies.</summary>
    public EffectivePeriod Applies { get; }

    /// <summary>Gets the provision that makes it apply.</summary>
    public Citation Basis { get; }

    /// <summary>Gets how well the provision was checked.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets the day of that check.</summary>
    public LocalDate CheckedOn { get; }
}
