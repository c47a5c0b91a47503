using BacKan.Indicators.Figures;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Reporting;

/// <summary>One line of a plan table: <i>một dòng của biểu</i>, its cells in the order of <see cref="PlanTable.Header"/>, and the values that they print.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class PlanTableRow
{
    internal PlanTableRow(int indent, IReadOnlyList<string> cells)
    {
        (Indent, Cells) = (indent, cells);
    }

    /// <summary>Gets how deep the line stands: 0 for headings and indicators, 1 for parts (<i>trong đó</i>).</summary>
    public int Indent { get; }

    /// <summary>Gets whether it is the heading of a group, with no numbers of its own.</summary>
    public bool IsHeading { get; internal init; }

    /// <summary>Gets the cells, as many as the table has heads.</summary>
    public IReadOnlyList<string> Cells { get; }

    /// <summary>Gets the figure that counts, or null.</summary>
    public Figure? Figure { get; internal init; }

    /// <summary>Gets how it stands to its target, or null for a heading or a figure without one.</summary>
    public Attainment? Attainment { get; internal init; }

    /// <summary>Gets the comparison with the period that the table compares with, or null.</summary>
    public QuantityComparison? Compared { get; internal init; }
}
