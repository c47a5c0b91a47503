using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Law;

/// <summary>An enactment of a rule of any type, for listing: <i>hiệu lực của một quy định</i>.</summary>
public interface IEnactment
{
    /// <summary>Gets the stable id, "vn-2011-2015@2011-01-01".</summary>
    string Id { get; }

    /// <summary>Gets the name of the rule, or null if it has none.</summary>
    BilingualText? Name { get; }

    /// <summary>Gets the thresholds of the rule, in the order of the provision.</summary>
    IReadOnlyList<RuleParameter> Parameters { get; }

    /// <summary>Gets the days on which the rule applies.</summary>
    EffectivePeriod Applies { get; }

    /// <summary>Gets the provision that makes it apply.</summary>
    Citation Citation { get; }

    /// <summary>Gets how reliably the provision was checked.</summary>
    Confidence Confidence { get; }

    /// <summary>Gets the day of that check.</summary>
    LocalDate CheckedOn { get; }

    /// <summary>Gets whether the host, not the library, set the rule.</summary>
    bool IsSetByHost { get; }

    /// <summary>Gets what ends the rule, or null if it is open or a host did not say.</summary>
    RuleEnd? End { get; }
}
