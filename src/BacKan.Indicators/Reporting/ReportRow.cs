using BacKan.Indicators.Figures;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;
using FluentValidation.Results;

namespace BacKan.Indicators.Reporting;

/// <summary>
/// A checked statement of a report: <i>một dòng của bảng kiểm tra</i>, with the plan, the range of
/// the percentage, the verdict and the reasons.
/// </summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class ReportRow
{
    private static readonly ClaimVerdict[] WorstFirst =
    [
        ClaimVerdict.AgainstTheLaw, ClaimVerdict.Inconsistent, ClaimVerdict.Ambiguous,
        ClaimVerdict.ConsistentIfTruncated, ClaimVerdict.CannotBeChecked, ClaimVerdict.Consistent,
    ];

    private readonly RowCheck[] checks;

    internal ReportRow(string id, BilingualText name, params IReadOnlyList<RowCheck> checks)
    {
        (Id, Name, this.checks) = (id, name, [.. checks]);
    }

    /// <summary>Gets the id of the indicator, or of the kind of statement.</summary>
    public string Id { get; }

    /// <summary>Gets the subject of the statement.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the number as printed, or null.</summary>
    public StatedNumber? Value { get; internal init; }

    /// <summary>Gets the unit of the number, or null.</summary>
    public MeasureUnit? Unit { get; internal init; }

    /// <summary>Gets the words of a statement without a number, or null.</summary>
    public BilingualText? Words { get; internal init; }

    /// <summary>Gets the figure with its statements, or null for another kind of statement.</summary>
    public ReportedFigure? Reported { get; internal init; }

    /// <summary>Gets the figure, or null for another kind of statement.</summary>
    public Figure? Figure => Reported?.Figure;

    /// <summary>Gets the attainment of the figure's target, or null.</summary>
    public Attainment? Attainment { get; internal init; }

    /// <summary>Gets the percentage that the report states for this target, or null.</summary>
    public StatedNumber? StatedPercent { get; internal init; }

    /// <summary>Gets whether the statement comes from another publication than the report.</summary>
    public bool IsFromOtherSource { get; internal init; }

    /// <summary>Gets the checks, one or more.</summary>
    public IReadOnlyList<ClaimCheck> Checks => [.. checks.Select(c => c.Check)];

    /// <summary>Gets the validation failures of the statement.</summary>
    public IReadOnlyList<ValidationFailure> Doubts { get; internal init; } = [];

    /// <summary>Gets the place of the statement in its source, or null.</summary>
    public SourcePlace? Place { get; internal init; }

    /// <summary>Gets the most severe verdict of the checks.</summary>
    public ClaimVerdict Verdict => WorstFirst.First(v => checks.Any(c => c.Check.Verdict == v));

    /// <summary>Gets the highest severity of the checks.</summary>
    public CheckSeverity Severity => checks.Min(c => c.Check.Severity);

    /// <summary>Returns the reasons of all checks.</summary>
    /// <param name="presentation">The language, and the rounding of computed numbers.</param>
    public string Reason(Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(presentation);
        return string.Join(" ", checks.Select(c => c.Say(presentation)));
    }

    /// <summary>Prints the value: the number with its unit, the words, or the sign for a missing number.</summary>
    /// <param name="presentation">The language and the sign for a missing number.</param>
    public string ToText(Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(presentation);
        return Figure is { } figure ? figure.ToText(presentation) : Words
            is { } words ? presentation.Say(words) : presentation.Stated(Value, Unit);
    }
}
