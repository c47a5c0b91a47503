using BacKan.Indicators.Emulation;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Reporting;

/// <summary>All that a locality's yearly report says, as typed values: <i>báo cáo tổng kết năm</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class AnnualSummary
{
    /// <summary>Gets the place.</summary>
    public required AdministrativeUnit Place { get; init; }

    /// <summary>Gets the year that is reported.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>Gets the day of the report.</summary>
    public required LocalDate ReportedOn { get; init; }

    /// <summary>Gets the targets of the year; milestones among them.</summary>
    public required DevelopmentPlan Plan { get; init; }

    /// <summary>Gets the report's own figures, in its order.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Gets figures of other publications on the same place and year, and of earlier years.</summary>
    public IReadOnlyList<Figure> OtherFigures { get; init; } = [];

    /// <summary>Gets the percents of attainment that are stated.</summary>
    public IReadOnlyList<StatedAttainment> StatedAttainments { get; init; } = [];

    /// <summary>Gets the claims that a plan was fulfilled early, on time or late.</summary>
    public IReadOnlyList<CompletionClaim> Completions { get; init; } = [];

    /// <summary>Gets the economic structure, or null.</summary>
    public EconomicStructure? Structure { get; init; }

    /// <summary>Gets the word on where the structure went, or null.</summary>
    public StructureShift? Shift { get; init; }

    /// <summary>Gets the verdicts in words, in order.</summary>
    public IReadOnlyList<Appraisal> Appraisals { get; init; } = [];

    /// <summary>Gets the decisions that hand out the next year's targets.</summary>
    public IReadOnlyList<PlanAssignment> Assignments { get; init; } = [];

    /// <summary>Gets the emulation movement, or null.</summary>
    public EmulationMovement? Movement { get; init; }

    /// <summary>Gets the holders of titles, in order.</summary>
    public IReadOnlyList<TitleCount> Titles { get; init; } = [];

    /// <summary>Gets the commendation granted to them, or null.</summary>
    public Commendation? Commendation { get; init; }

    /// <summary>Gets the acclaimed leaders of emulation blocs.</summary>
    public IReadOnlyList<GroupStanding> Standings { get; init; } = [];

    /// <summary>Gets the signed pledges.</summary>
    public IReadOnlyList<EmulationPledge> Pledges { get; init; } = [];
}
