using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;
using NodaTime;

namespace BacKan.Indicators.Emulation.Blocs;

/// <summary>A pledge of a member of a bloc for a year, with the targets it takes upon itself: <i>giao ước thi đua</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class BlocPledge
{
    /// <summary>Creates a pledge.</summary>
    /// <param name="year">The year for which it holds.</param>
    /// <param name="signedOn">The day on which it was signed; null if not known.</param>
    public BlocPledge(int year, LocalDate? signedOn) => (Year, SignedOn) = (year, signedOn);

    /// <summary>Gets the year.</summary>
    public int Year { get; }

    /// <summary>Gets the day of the signature; null if not known.</summary>
    public LocalDate? SignedOn { get; }

    /// <summary>Gets the registered targets; those of the plan are the plan's own.</summary>
    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>Gets the special case that was recorded for a later day (<i>trường hợp đặc biệt</i>), or null.</summary>
    public string? SpecialCase { get; init; }

    /// <summary>Returns the targets of the pledge that a plan does not have: the same indicator with the same words.</summary>
    /// <param name="plan">The targets of the plan.</param>
    public IReadOnlyList<Target> NotIn(IEnumerable<Target> plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Presentation words = Presentation.In(Language.Vietnamese);
        HashSet<(string Indicator, string Words)> planned = [.. plan.Select(t => (t.Indicator.Id, t.ToText(words)))];
        return [.. Targets.Where(t => !planned.Contains((t.Indicator.Id, t.ToText(words))))];
    }
}
