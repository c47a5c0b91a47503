using BacKan.Indicators.Planning;
using BacKan.Indicators.Structure;
using FluentValidation;
using FluentValidation.Results;

namespace BacKan.Indicators.Reporting;

/// <summary>A report with all statements checked: <i>báo cáo đã kiểm tra</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class ExaminedReport
{
    internal ExaminedReport(
        Report report, PlanAssessment assessment, StructureExamination? structure, IReadOnlyList<ReportRow> rows, ValidationResult plan,
        IReadOnlyList<FigureRows> figures)
    {
        (Report, Assessment, Structure, Rows, PlanDoubts, Figures) = (report, assessment, structure, rows, plan, figures);
    }

    /// <summary>Gets the report.</summary>
    public Report Report { get; }

    /// <summary>Gets the assessed plan.</summary>
    public PlanAssessment Assessment { get; }

    /// <summary>Gets the examined structure, or null.</summary>
    public StructureExamination? Structure { get; }

    /// <summary>Gets every statement with its verdict, in the report's order.</summary>
    public IReadOnlyList<ReportRow> Rows { get; }

    /// <summary>Gets the validation failures of the plan; those of a statement are in its row.</summary>
    public ValidationResult PlanDoubts { get; }

    /// <summary>Gets whether a check or a validator found an error.</summary>
    public bool HasErrors => PlanDoubts.HasErrors()
        || Rows.Any(r => r.Severity == CheckSeverity.Error || r.Doubts.Any(d => d.Severity == Severity.Error));

    /// <summary>Writes the report as paragraphs, with every stated number as printed (<i>viết báo cáo</i>).</summary>
    /// <param name="presentation">The language, and the rounding of percentages that the report does not state.</param>
    public IReadOnlyList<string> Paragraphs(Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(presentation);
        return new ReportWriter(this, presentation).Write();
    }

    /// <summary>Creates the table of the plan used by offices (<i>biểu tình hình thực hiện các chỉ tiêu</i>).</summary>
    /// <param name="presentation">The language, the rounding and the sign for a missing number.</param>
    public PlanTable Table(Presentation presentation) => PlanTable.From(this, presentation);

    /// <summary>Gets the report's own figures with the rows of each.</summary>
    internal IReadOnlyList<FigureRows> Figures { get; }
}
