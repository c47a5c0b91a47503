using BacKan.Indicators.Emulation;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Reporting;

/// <summary>
/// A locality's report as a tree of typed values: <i>báo cáo tình hình thực hiện kế hoạch</i>, for
/// a year, 6 or 9 months, a quarter or a month.
/// </summary>
/// <remarks>Statements about a figure are kept with the figure. Immutable; compares by reference.</remarks>
public sealed class Report
{
    /// <summary>Gets the place.</summary>
    public required AdministrativeUnit Place { get; init; }

    /// <summary>Gets the reported period.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>Gets the day of the report.</summary>
    public required LocalDate ReportedOn { get; init; }

    /// <summary>
    /// Gets the plan, milestones included, whose period is or contains the reported one: six months
    /// are compared with the targets of the year.
    /// </summary>
    public required DevelopmentPlan Plan { get; init; }

    /// <summary>Gets the publication itself, whose figures win ties with others; the source of the first figure unless set.</summary>
    public DataSource? Source
    {
        get => field ?? (Figures.Count == 0 ? null : Figures[0].Figure.Source);
        init;
    }

    /// <summary>Gets the report's own figures in order, each with its statements.</summary>
    public IReadOnlyList<ReportedFigure> Figures { get; init; } = [];

    /// <summary>Gets figures of other publications for the same place and period, and of earlier periods.</summary>
    public IReadOnlyList<ReportedFigure> OtherFigures { get; init; } = [];

    /// <summary>Gets the economic structure, or null.</summary>
    public EconomicStructure? Structure { get; init; }

    /// <summary>Gets the place of the structure in the source, or null.</summary>
    public SourcePlace? StructurePlace { get; init; }

    /// <summary>Gets the reported direction of the structure, or null.</summary>
    public StructureShift? Shift { get; init; }

    /// <summary>Gets the verdicts in words, in order.</summary>
    public IReadOnlyList<Appraisal> Appraisals { get; init; } = [];

    /// <summary>Gets the decisions that assign the next year's targets.</summary>
    public IReadOnlyList<PlanAssignment> Assignments { get; init; } = [];

    /// <summary>Gets the emulation movement, or null.</summary>
    public EmulationMovement? Movement { get; init; }

    /// <summary>Gets the holders of titles, in order.</summary>
    public IReadOnlyList<TitleCount> Titles { get; init; } = [];

    /// <summary>Gets the place of the holders in the source, or null.</summary>
    public SourcePlace? TitlesPlace { get; init; }

    /// <summary>Gets the commendation granted to them, or null.</summary>
    public Commendation? Commendation { get; init; }

    /// <summary>Gets the acclaimed leaders of emulation blocs.</summary>
    public IReadOnlyList<GroupStanding> Standings { get; init; } = [];

    /// <summary>Gets the signed pledges.</summary>
    public IReadOnlyList<EmulationPledge> Pledges { get; init; } = [];
}
