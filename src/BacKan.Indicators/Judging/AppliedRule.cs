using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Judging;

/// <summary>The rule under which a case is judged, with its basis: <i>quy định được áp dụng</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class AppliedRule
{
    internal AppliedRule(string id, BilingualText name, LocalDate on, Citation citation, Confidence confidence, bool isSetByHost = false) =>
        (Id, Name, On, Citation, Confidence, IsSetByHost) = (id, name, on, citation, confidence, isSetByHost);

    /// <summary>Gets the stable id of the rule.</summary>
    public string Id { get; }

    /// <summary>Gets the name of the rule.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the day for which the rule was chosen.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the provision that makes it apply on that day.</summary>
    public Citation Citation { get; }

    /// <summary>Gets how reliably the provision was checked.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets whether the host, not the library, set the rule for that day.</summary>
    public bool IsSetByHost { get; }

    /// <summary>Creates the applied rule of an enactment on a day.</summary>
    /// <exception cref="ArgumentException">The rule has no name.</exception>
    internal static AppliedRule Of(IEnactment enactment, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(enactment);
        BilingualText name = enactment.Name
            ?? throw new ArgumentException($"{enactment.Id} holds a rule that does not say what it is.", nameof(enactment));
        return new(enactment.Id, name, on, enactment.Citation, enactment.Confidence, enactment.IsSetByHost);
    }

    /// <summary>Returns the rule as if its provision were checked in another way.</summary>
    internal AppliedRule As(Confidence confidence) => new(Id, Name, On, Citation, confidence, IsSetByHost);

    /// <summary>Returns the rule as chosen for another day.</summary>
    internal AppliedRule ForDay(LocalDate on) => new(Id, Name, on, Citation, Confidence, IsSetByHost);
}
