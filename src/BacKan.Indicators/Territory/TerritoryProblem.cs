using BacKan.Indicators.Localization;
using static System.FormattableString;

namespace BacKan.Indicators.Territory;

/// <summary>A problem in units and their successions, with its place: <i>lỗi dữ liệu đơn vị hành chính</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class TerritoryProblem
{
    internal TerritoryProblem(string code, string value, BilingualText reason) => (Code, Value, Reason) = (code, value, reason);

    /// <summary>Gets the stable code, "BK1263".</summary>
    public string Code { get; }

    /// <summary>Gets the value found: a cell, or the unit or part concerned.</summary>
    public string Value { get; }

    /// <summary>Gets the problem, and what was expected.</summary>
    public BilingualText Reason { get; }

    /// <summary>Gets the severity: an error prevents the history, a warning does not.</summary>
    public CheckSeverity Severity { get; internal init; } = CheckSeverity.Error;

    /// <summary>Gets the table of the problem, or null if no table was read.</summary>
    internal TerritoryTableKind? Table { get; init; }

    /// <summary>Gets the line of the table, counted from 1, or null.</summary>
    public int? Line { get; internal init; }

    /// <summary>Gets the name of the column, or null for the whole line.</summary>
    public string? Column { get; internal init; }

    /// <summary>Returns the same problem as a doubt that does not prevent the history.</summary>
    internal TerritoryProblem AsWarning() =>
        new(Code, Value, Reason) { Severity = CheckSeverity.Warning, Table = Table, Line = Line, Column = Column };

    /// <summary>Returns place, code, value and the English words.</summary>
    public override string ToString() =>
        $"{(Table is null ? "" : Invariant($"{Table} line {Line}{(Column is null ? "" : $", {Column}")}: "))}{Code} '{Value}': {Reason.En}";
}
