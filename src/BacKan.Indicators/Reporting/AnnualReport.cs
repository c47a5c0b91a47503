using BacKan.Indicators.Planning;
using BacKan.Indicators.Structure;
using FluentValidation.Results;

namespace BacKan.Indicators.Reporting;

/// <summary>A report with every statement checked: <i>báo cáo đã kiểm tra</i>.</summary>
/// <param name="Summary">What the report says.</param>
/// <param name="Assessment">Every target answered.</param>
/// <param name="Structure">The examined structure, or null.</param>
/// <param name="Rows">Every statement with its verdict, in the report's order.</param>
/// <param name="Doubts">The validators' findings.</param>
/// <remarks>Compares by reference in its lists.</remarks>
public sealed record AnnualReport(
    AnnualSummary Summary, PlanAssessment Assessment, StructureExamination? Structure, IReadOnlyList<ReportRow> Rows, ValidationResult Doubts)
{
    /// <summary>Gets whether a check or a validator found an error.</summary>
    public bool HasErrors => Doubts.HasErrors() || Rows.Any(r => r.Severity == CheckSeverity.Error);
}
