using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Judging;

/// <summary>The rule under which a case is judged, with its basis: <i>quy định được áp dụng</i>.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="Id">The stable id of the rule.</param>
/// <param name="Name">The name of the rule.</param>
/// <param name="On">The day for which the rule was chosen.</param>
/// <param name="Citation">The provision that makes it apply on that day.</param>
/// <param name="Confidence">How reliably the provision was checked.</param>
/// <param name="IsSetByHost">Whether the host, not the library, set the rule for that day.</param>
public sealed record AppliedRule(
    string Id, BilingualText Name, LocalDate On, Citation Citation, Confidence Confidence, bool IsSetByHost = false)
{
    /// <summary>Creates the applied rule of an enactment on a day.</summary>
    /// <exception cref="ArgumentException">The rule has no name.</exception>
    public static AppliedRule Of(IEnactment enactment, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(enactment);
        BilingualText name = enactment.Name
            ?? throw new ArgumentException($"{enactment.Id} holds a rule that does not say what it is.", nameof(enactment));
        return new(enactment.Id, name, on, enactment.Citation, enactment.Confidence, enactment.Origin == EnactmentOrigin.Host);
    }
}
