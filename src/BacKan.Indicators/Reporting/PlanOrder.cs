using BacKan.Indicators.Figures;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Targets;
using static System.FormattableString;

namespace BacKan.Indicators.Reporting;

/// <summary>
/// The order of a plan table: groups in the order of the plan, parts (<i>trong đó</i>) under what
/// they are parts of, then figures without a target.
/// </summary>
internal sealed class PlanOrder(PlanAssessment assessment, PlanLines lines)
{
    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    private readonly List<PlanTableRow> rows = [];
    private readonly HashSet<int> done = [];
    private int number;

    public PlanTableRow[] Rows(IReadOnlyList<Figure> unplanned)
    {
        Localization.BilingualText?[] groups = [.. assessment.Rows.Select(r => r.Target.Group).Distinct()];
        int headed = 0;
        foreach (Localization.BilingualText? group in groups)
        {
            if (group is not null)
                rows.Add(lines.Heading(headed < Romans.Length ? Romans[headed++] : Invariant($"{++headed}"), group));
            for (int i = 0; i < assessment.Rows.Count; i++)
            {
                if (assessment.Rows[i].Target.Group == group && !HasParent(i))
                    Add(i, indent: 0);
            }
        }

        // Parts of one another have no line to stand under.
        for (int i = 0; i < assessment.Rows.Count; i++)
            Add(i, indent: 0);
        foreach (Figure figure in unplanned)
            rows.Add(lines.Unplanned(Invariant($"{++number}"), figure));
        return [.. rows];
    }

    private bool HasParent(int row) => assessment.Rows[row].Target.PartOf is { } whole
        && Enumerable.Range(0, assessment.Rows.Count).Any(i => i != row && assessment.Rows[i].Target.Indicator == whole);

    private void Add(int row, int indent)
    {
        if (!done.Add(row))
            return;
        Attainment attainment = assessment.Rows[row];
        rows.Add(lines.Of(indent == 0 ? Invariant($"{++number}") : "", attainment, indent));
        foreach (Attainment part in attainment.Parts)
            rows.Add(lines.Of("", part, indent + 1));

        // Under the last line of the whole, where several assigned it.
        Indicator whole = attainment.Target.Indicator;
        if (Enumerable.Range(0, assessment.Rows.Count).Any(
            i => !done.Contains(i)
                && assessment.Rows[i].Target.Indicator == whole
                && assessment.Rows[i].Target.Group == attainment.Target.Group))
            return;
        for (int i = 0; i < assessment.Rows.Count; i++)
        {
            if (assessment.Rows[i].Target.PartOf == whole)
                Add(i, indent + 1);
        }
    }
}
