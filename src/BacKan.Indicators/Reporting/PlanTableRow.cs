using BacKan.Indicators.Figures;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Reporting;

/// <summary>
/// A line of a plan table: <i>một dòng của biểu</i>, with its cells in the order of <see cref="PlanTable.Header"/> and their values.
/// </summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class PlanTableRow
{
    internal PlanTableRow(int indent, IReadOnlyList<string> cells)
    {
        (Indent, Cells) = (indent, cells);
    }

    /// <summary>Gets the depth of the line: 0 for headings and indicators, 1 for parts (<i>trong đó</i>).</summary>
    public int Indent { get; }

    /// <summary>Gets whether it is the heading of a group, without numbers.</summary>
    public bool IsHeading { get; internal init; }

    /// <summary>Gets the cells, one for each column heading.</summary>
    public IReadOnlyList<string> Cells { get; }

    /// <summary>Gets the figure that counts, or null.</summary>
    public Figure? Figure { get; internal init; }

    /// <summary>Gets the attainment of its target, or null for a heading or a figure without one.</summary>
    public Attainment? Attainment { get; internal init; }

    /// <summary>Gets the comparison with the other period of the table, or null.</summary>
    public QuantityComparison? Compared { get; internal init; }
}
