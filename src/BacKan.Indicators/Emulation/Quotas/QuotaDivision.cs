namespace BacKan.Indicators.Emulation.Quotas;

/// <summary>Divides a whole number of places over units, each at most its own ceiling; equal claims go by a key of the units.</summary>
internal static class QuotaDivision
{
    /// <summary>Gets what is equal by the units' own key: the order they were given, then the larger number, then the key.</summary>
    public static IComparer<QuotaUnit> ByKey { get; } = Comparer<QuotaUnit>.Create((left, right) =>
    {
        int order = (left.Order ?? int.MaxValue).CompareTo(right.Order ?? int.MaxValue);
        if (order == 0)
            order = right.Number.CompareTo(left.Number);
        return order != 0 ? order : string.CompareOrdinal(left.Key, right.Key);
    });

    /// <summary>Returns what each unit gets: at most the places in all, at most its ceiling.</summary>
    public static int[] Of(IReadOnlyList<QuotaUnit> units, Fraction share, IReadOnlyList<int> ceilings, int places, QuotaMethod method) =>
        method == QuotaMethod.LargestRemainder
            ? LargestRemainder(units, share, ceilings, places)
            : HighestQuotient(units, ceilings, places);

    private static int[] LargestRemainder(IReadOnlyList<QuotaUnit> units, Fraction share, IReadOnlyList<int> ceilings, int places)
    {
        int[] given = [.. units.Select((u, i) => Math.Min(QuotaRule.Count(u.Number, share, Rounding.Floor), ceilings[i]))];
        int left = places - given.Sum();
        foreach (int i in Enumerable.Range(0, units.Count)
            .Where(i => given[i] < ceilings[i])
            .OrderByDescending(i => (share * units[i].Number) - given[i])
            .ThenBy(i => units[i], ByKey)
            .Take(left))
            given[i]++;
        return given;
    }

    private static int[] HighestQuotient(IReadOnlyList<QuotaUnit> units, IReadOnlyList<int> ceilings, int places)
    {
        int[] given = new int[units.Count];
        var queue = new PriorityQueue<int, (Fraction Quotient, QuotaUnit Unit)>(
            Comparer<(Fraction Quotient, QuotaUnit Unit)>.Create((left, right) =>
            {
                int quotient = right.Quotient.CompareTo(left.Quotient);
                return quotient != 0 ? quotient : ByKey.Compare(left.Unit, right.Unit);
            }));
        for (int i = 0; i < units.Count; i++)
            Offer(i);
        while (places > 0 && queue.TryDequeue(out int next, out _))
        {
            given[next]++;
            places--;
            Offer(next);
        }

        return given;

        void Offer(int i)
        {
            if (given[i] < ceilings[i])
                queue.Enqueue(i, (new Fraction(units[i].Number, (2 * given[i]) + 1), units[i]));
        }
    }
}
