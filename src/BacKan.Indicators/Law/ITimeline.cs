using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Law;

/// <summary>A timeline whatever its rules are, for listing: <i>dòng thời gian của một quy định</i>.</summary>
public interface ITimeline
{
    /// <summary>Gets the stable id.</summary>
    string Id { get; }

    /// <summary>Gets what the rule is.</summary>
    BilingualText Title { get; }

    /// <summary>Gets the enactments in order of time.</summary>
    IReadOnlyList<IEnactment> Enactments { get; }

    /// <summary>Gets the days whose law is known but not held, in order of time.</summary>
    IReadOnlyList<UnheldLaw> Unheld { get; }

    /// <summary>Gets the days between the first and the last covered one that nothing covers, in order of time.</summary>
    IReadOnlyList<EffectivePeriod> Gaps { get; }
}
