using BacKan.Indicators.Figures;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Reporting;

/// <summary>One statement of a report, checked: <i>một dòng của bảng kiểm tra</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class ReportRow
{
    private static readonly ClaimVerdict[] WorstFirst =
    [
        ClaimVerdict.AgainstTheLaw, ClaimVerdict.Inconsistent, ClaimVerdict.Ambiguous,
        ClaimVerdict.ConsistentIfTruncated, ClaimVerdict.CannotBeChecked, ClaimVerdict.Consistent,
    ];

    internal ReportRow(string id, BilingualText name, params ClaimCheck[] checks)
    {
        (Id, Name, Checks) = (id, name, checks);
    }

    /// <summary>Gets the id of the indicator, or of the kind of statement.</summary>
    public string Id { get; }

    /// <summary>Gets what the statement speaks of.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the number as printed, or null.</summary>
    public StatedNumber? Value { get; internal init; }

    /// <summary>Gets the unit of the number, or null.</summary>
    public MeasureUnit? Unit { get; internal init; }

    /// <summary>Gets the words of a statement without a number, or null.</summary>
    public BilingualText? Words { get; internal init; }

    /// <summary>Gets the figure, or null for a statement that is not one.</summary>
    public Figure? Figure { get; internal init; }

    /// <summary>Gets how the figure stands to its target, or null.</summary>
    public Attainment? Attainment { get; internal init; }

    /// <summary>Gets the percent that the report states, or null.</summary>
    public StatedNumber? StatedPercent { get; internal init; }

    /// <summary>Gets whether another publication than the report says it.</summary>
    public bool IsFromOtherSource { get; internal init; }

    /// <summary>Gets the checks, one or more.</summary>
    public IReadOnlyList<ClaimCheck> Checks { get; }

    /// <summary>Gets the gravest verdict of the checks.</summary>
    public ClaimVerdict Verdict => WorstFirst.First(v => Checks.Any(c => c.Verdict == v));

    /// <summary>Gets the gravest severity of the checks.</summary>
    public CheckSeverity Severity => Checks.Min(c => c.Severity);

    /// <summary>Gets the reasons of all checks.</summary>
    public string Reason(Language language) => string.Join(" ", Checks.Select(c => c.Reason.In(language)));
}
