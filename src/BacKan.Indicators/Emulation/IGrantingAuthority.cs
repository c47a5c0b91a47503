using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>Determines whether an office may grant a title or a form on a day: <i>xét thẩm quyền</i>.</summary>
internal interface IGrantingAuthority
{
    /// <summary>Determines whether an office may grant a title or form.</summary>
    /// <param name="grantor">The granting office.</param>
    /// <param name="title">The title or form.</param>
    /// <param name="on">The day of the decision.</param>
    /// <returns>
    /// Met or not met with the clause; unknown if the clause leaves it to another text, or the law of the day is not held.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The office is not defined.</exception>
    /// <exception cref="NoRuleInForceException">No law covers the day.</exception>
    Finding Assess(Grantor grantor, EmulationTitle title, LocalDate on);

    /// <summary>Returns the offices that may grant a title or form on a day.</summary>
    /// <exception cref="NoRuleInForceException">No law covers the day.</exception>
    /// <exception cref="LawNotHeldException">The law of the day is not held.</exception>
    IReadOnlyList<Grantor> GrantorsOf(EmulationTitle title, LocalDate on);
}
