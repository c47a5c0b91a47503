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

    /// <summary>Gets the name of the emulation movement as launched (<i>phong trào thi đua</i>), or null.</summary>
    public string? Movement { get; init; }

    /// <summary>Gets the time for which the movement is called, or null for that of the report.</summary>
    public ReportingPeriod? MovementPeriod { get; init; }

    /// <summary>Gets the numbers of persons who hold titles, each 0 or more, in order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public IReadOnlyList<KeyValuePair<EmulationTitle, int>> Titles
    {
        get;
        init
        {
            foreach ((EmulationTitle title, int holders) in value)
            {
                if (holders < 0)
                    throw new ArgumentOutOfRangeException(nameof(value), holders, $"The holders of {title.Code} must be 0 or more.");
            }

            field = value;
        }
    } = [];

    /// <summary>Gets the place of the holders in the source, or null.</summary>
    public SourcePlace? TitlesPlace { get; init; }

    /// <summary>Gets the form of commendation granted to them, or null.</summary>
    public CommendationForm? Commendation { get; init; }

    /// <summary>Gets the office that granted it, "Chủ tịch UBND thị xã", or null.</summary>
    public string? CommendedBy { get; init; }

    /// <summary>Gets the acclaimed leaders of emulation blocs.</summary>
    public IReadOnlyList<GroupStanding> Standings { get; init; } = [];

    /// <summary>Gets the units that signed emulation pledges (<i>giao ước thi đua</i>), each with the time of its pledge.</summary>
    public IReadOnlyList<KeyValuePair<AdministrativeUnit, ReportingPeriod>> Pledges { get; init; } = [];
}
