namespace BacKan.Indicators.Judging.Completions;

/// <summary>
/// Looks for answers with which one fact makes the difference, along every way from the whole to the fact: what stands beside the way must
/// hold in an "and" and must not in an "or".
/// </summary>
internal sealed class DifferenceSearch
{
    private const int MostWays = 300;

    private readonly MonotoneCondition condition;
    private readonly int place;
    private readonly bool[] touched;
    private readonly List<int> met = [], unmet = [];
    private int upper;
    private int left;
    private bool open;

    private DifferenceSearch(MonotoneCondition condition, int place)
    {
        (this.condition, this.place) = (condition, place);
        Step[] program = condition.Program;
        touched = new bool[program.Length];
        for (int i = 0; i < program.Length; i++)
            touched[i] = program[i].Variable == place || Array.Exists(program[i].Parts, part => touched[part]);
    }

    /// <summary>Determines whether a condition hangs on a fact, or null where neither was shown.</summary>
    public static bool? HangsOn(MonotoneCondition condition, int place)
    {
        var search = new DifferenceSearch(condition, place);
        for (search.upper = 1; search.upper <= condition.Best[place]; search.upper++)
        {
            search.left = MostWays;
            if (search.Search(condition.Program.Length - 1, new int[condition.Best.Length], [.. condition.Best]))
                return true;
        }

        return search.open ? null : false;
    }

    // The step makes the difference; the answers lie between low and high.
    private bool Search(int at, int[] low, int[] high)
    {
        if (--left < 0)
        {
            open = true;
            return false;
        }

        Step step = condition.Program[at];
        if (step.Variable >= 0)
            return step.From == upper && Found(low, high);
        (int metBefore, int unmetBefore) = (met.Count, unmet.Count);
        met.Add(at);
        unmet.Add(at);
        foreach (int part in step.Parts)
        {
            if (touched[part])
                continue;
            if (step.IsAny)
                Never(part, high);
            if (step.IsAll)
                Always(part, low);
        }

        bool found = !Contradicts(low, high) && Array.Exists(step.Parts, part => touched[part] && Search(part, [.. low], [.. high]));
        met.RemoveRange(metBefore, met.Count - metBefore);
        unmet.RemoveRange(unmetBefore, unmet.Count - unmetBefore);
        return found;
    }

    private void Never(int at, int[] high)
    {
        Step step = condition.Program[at];
        unmet.Add(at);
        if (step.Variable >= 0)
            high[step.Variable] = Math.Min(high[step.Variable], step.From - 1);
        foreach (int part in step.IsAny ? step.Parts : [])
            Never(part, high);
    }

    private void Always(int at, int[] low)
    {
        Step step = condition.Program[at];
        met.Add(at);
        if (step.Variable >= 0)
            low[step.Variable] = Math.Max(low[step.Variable], step.From);
        foreach (int part in step.IsAll ? step.Parts : [])
            Always(part, low);
    }

    // With the worst answers that are left a step that must not hold may not; with the best one that must hold may.
    private bool Contradicts(int[] low, int[] high)
    {
        for (int i = 0; i < low.Length; i++)
        {
            if (i != place && low[i] > high[i])
                return true;
        }

        Try(low, upper - 1);
        if (unmet.Exists(condition.Held))
            return true;
        Try(high, upper);
        return !met.TrueForAll(condition.Held);
    }

    private bool Try(int[] levels, int own)
    {
        levels.CopyTo(condition.Level, 0);
        condition.Level[place] = own;
        return condition.Holds();
    }

    private bool Found(int[] low, int[] high)
    {
        if (Contradicts(low, high))
            return false;
        foreach (int[] order in TrialOrders.Towards(condition.Variables, place))
        {
            Try(low, upper - 1);
            condition.Raise(order, high, found: null);
            condition.Level[place] = upper;
            if (condition.Holds())
                return true;
            Try(high, upper);
            condition.Lower(order, low, found: null);
            condition.Level[place] = upper - 1;
            if (!condition.Holds())
                return true;
        }

        open = true;
        return false;
    }
}
