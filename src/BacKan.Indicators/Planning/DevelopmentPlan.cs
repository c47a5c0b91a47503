using BacKan.Indicators.Law;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Planning;

/// <summary>The targets of a place for a year: <i>kế hoạch phát triển kinh tế – xã hội</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class DevelopmentPlan
{
    /// <summary>Gets the place.</summary>
    public required AdministrativeUnit Place { get; init; }

    /// <summary>Gets the year.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>Gets the targets in order of the document.</summary>
    public required IReadOnlyList<Target> Targets { get; init; }

    /// <summary>Gets the instrument that decides the plan, or null where it is not known.</summary>
    public Citation? Basis { get; init; }
}
