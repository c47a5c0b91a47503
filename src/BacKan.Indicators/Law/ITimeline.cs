using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Law;

/// <summary>A timeline of rules of any type, for listing: <i>dòng thời gian của một quy định</i>.</summary>
/// <example>
/// <code>
/// IEnumerable&lt;ITimeline&gt; timelines = BacKanServices.Create().Get&lt;IEnumerable&lt;ITimeline&gt;&gt;();
/// ITimeline poverty = timelines.Single(t =&gt; t.Title.En == "national poverty standards");
/// Console.WriteLine(poverty.Enactments[0].Applies.From.Year); // 2001
/// </code>
/// </example>
public interface ITimeline
{
    /// <summary>Gets the stable id.</summary>
    string Id { get; }

    /// <summary>Gets the title of the rule.</summary>
    BilingualText Title { get; }

    /// <summary>Gets the enactments in order of time.</summary>
    IReadOnlyList<IEnactment> Enactments { get; }

    /// <summary>Gets the periods whose law is known but not held, in order of time.</summary>
    IReadOnlyList<UnheldLaw> Unheld { get; }

    /// <summary>Gets the uncovered periods between the first and the last covered day, in order of time.</summary>
    IReadOnlyList<EffectivePeriod> Gaps { get; }
}
