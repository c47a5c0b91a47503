using BacKan.Indicators.Localization;
using static System.FormattableString;

namespace BacKan.Indicators.Territory;

/// <summary>A problem in units and their successions, with its place: <i>lỗi dữ liệu đơn vị hành chính</i>.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="Code">The stable code, "BK1263".</param>
/// <param name="Value">The value found: a cell, or the unit or part concerned.</param>
/// <param name="Reason">The problem, and what was expected.</param>
public sealed record TerritoryProblem(string Code, string Value, BilingualText Reason)
{
    /// <summary>Gets the severity: an error prevents the history, a warning does not.</summary>
    public CheckSeverity Severity { get; init; } = CheckSeverity.Error;

    /// <summary>Gets the table of the problem, or null if no table was read.</summary>
    internal TerritoryTableKind? Table { get; init; }

    /// <summary>Gets the line of the table, counted from 1, or null.</summary>
    public int? Line { get; init; }

    /// <summary>Gets the name of the column, or null for the whole line.</summary>
    public string? Column { get; init; }

    /// <summary>Returns place, code, value and the English words.</summary>
    public override string ToString() =>
        $"{(Table is null ? "" : Invariant($"{Table} line {Line}{(Column is null ? "" : $", {Column}")}: "))}{Code} '{Value}': {Reason.En}";
}
