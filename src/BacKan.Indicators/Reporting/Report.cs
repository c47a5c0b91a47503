using BacKan.Indicators.Emulation;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Reporting;

/// <summary>All that a locality's report says, as one tree of typed values: <i>báo cáo tình hình thực hiện kế hoạch</i>, of a year, 6 or 9 months, a quarter or a month.</summary>
/// <remarks>What is said of a figure stands with the figure. Immutable; compares by reference.</remarks>
public sealed class Report
{
    /// <summary>Gets the place.</summary>
    public required AdministrativeUnit Place { get; init; }

    /// <summary>Gets the period that is reported.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>Gets the day of the report.</summary>
    public required LocalDate ReportedOn { get; init; }

    /// <summary>Gets the plan whose period the reported one is, or is a part of: six months are reported against the targets of the year; milestones among them.</summary>
    public required DevelopmentPlan Plan { get; init; }

    /// <summary>Gets the publication itself: of two figures that nothing else tells apart, its own counts. That of the first figure unless set.</summary>
    public DataSource? Source
    {
        get => field ?? (Figures.Count == 0 ? null : Figures[0].Figure.Source);
        init;
    }

    /// <summary>Gets the report's own figures, in its order, each with what is said of it.</summary>
    public IReadOnlyList<ReportedFigure> Figures { get; init; } = [];

    /// <summary>Gets figures of other publications on the same place and period, and of earlier periods.</summary>
    public IReadOnlyList<ReportedFigure> OtherFigures { get; init; } = [];

    /// <summary>Gets the economic structure, or null.</summary>
    public EconomicStructure? Structure { get; init; }

    /// <summary>Gets where the structure stands in the source, or null.</summary>
    public SourcePlace? StructurePlace { get; init; }

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

    /// <summary>Gets where the holders stand in the source, or null.</summary>
    public SourcePlace? TitlesPlace { get; init; }

    /// <summary>Gets the commendation granted to them, or null.</summary>
    public Commendation? Commendation { get; init; }

    /// <summary>Gets the acclaimed leaders of emulation blocs.</summary>
    public IReadOnlyList<GroupStanding> Standings { get; init; } = [];

    /// <summary>Gets the signed pledges.</summary>
    public IReadOnlyList<EmulationPledge> Pledges { get; init; } = [];
}
