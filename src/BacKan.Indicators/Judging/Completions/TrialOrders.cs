namespace BacKan.Indicators.Judging.Completions;

/// <summary>
/// Orders in which the open facts of a condition are tried. Any order proves something; these prove
/// most: the years of one fact together, each fact once first and once last.
/// </summary>
internal static class TrialOrders
{
    /// <summary>Gets orders for all facts.</summary>
    public static IEnumerable<int[]> General(IReadOnlyList<Variable> variables)
    {
        int[] all = [.. Enumerable.Range(0, variables.Count)];
        yield return [.. all.OrderBy(i => variables[i].Fact.IsJudgement ? 0 : 1)];
        yield return [.. all.OrderBy(i => variables[i].Fact.IsJudgement ? 0 : 1).ThenByDescending(i => i)];
        string[] groups = [.. all.Select(i => GroupOf(variables[i])).Distinct(StringComparer.Ordinal)];
        if (groups.Length < 2)
            yield break;
        for (int first = 0; first < groups.Length; first++)
        {
            // The groups in turn from each of them on, and back from each of them.
            int[] places = [.. all.Select(i => Array.IndexOf(groups, GroupOf(variables[i])))];
            foreach (int step in (int[])[1, groups.Length - 1])
            {
                int[] turn = [.. places.Select(p => (p - first + groups.Length) * step % groups.Length)];
                yield return [.. all.OrderBy(i => turn[i]).ThenBy(i => variables[i].Fact.Year)];
                yield return [.. all.OrderBy(i => turn[i]).ThenByDescending(i => variables[i].Fact.Year)];
            }
        }
    }

    /// <summary>Gets orders of all facts but one: what stands near it last or first, and its own years last or first.</summary>
    public static IEnumerable<int[]> Towards(IReadOnlyList<Variable> variables, int place)
    {
        int[] others = [.. Enumerable.Range(0, variables.Count).Where(i => i != place)];
        string own = GroupOf(variables[place]);
        yield return [.. others.OrderByDescending(i => Math.Abs(i - place))];
        yield return [.. others.OrderBy(i => Math.Abs(i - place))];
        string[] groups =
            [.. others.Select(i => GroupOf(variables[i])).Where(g => !string.Equals(g, own, StringComparison.Ordinal)).Distinct(
                StringComparer.Ordinal)];
        for (int first = 0; first < Math.Max(1, groups.Length); first++)
        {
            int[] turn = [.. others.Select(
                i => Array.IndexOf(groups, GroupOf(variables[i])) is var at && at < 0 ? -1 : (at - first + groups.Length) % groups.Length)];
            foreach (int ownTurn in (int[])[-1, groups.Length])
            {
                foreach (bool late in (bool[])[false, true])
                {
                    yield return
                    [
                        .. Enumerable.Range(0, others.Length)
                            .OrderBy(i => turn[i] < 0 ? ownTurn : turn[i])
                            .ThenBy(i => (late ? -1 : 1) * (variables[others[i]].Fact.Year ?? 0))
                            .Select(i => others[i]),
                    ];
                }
            }
        }
    }

    private static string GroupOf(Variable variable) =>
        variable.Fact.Year is null ? "" : variable.Fact.Key[..variable.Fact.Key.LastIndexOf('@')];
}
