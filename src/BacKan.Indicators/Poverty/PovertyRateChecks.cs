namespace BacKan.Indicators.Poverty;

/// <summary>Whether printed rates fit one total.</summary>
internal static class PovertyRateChecks
{
    private static readonly ValueRange Any = new(0m, lowIncluded: false, null, highIncluded: false);
    private static readonly ValueRange Rate = new(0m, lowIncluded: false, 100m, highIncluded: true);

    public static ValueRange? TotalsOf(decimal count, ValueRange percent)
    {
        if (count == 0m)
            return percent.Overlaps(ValueRange.Point(0m)) ? Any : null;
        return percent.Intersect(Rate) is { } possible ? ValueRange.Point(count * 100m) / possible : null;
    }

    public static IReadOnlyList<ClaimVerdict> Totals(KeyValuePair<decimal, StatedNumber>[] counts)
    {
        ValueRange?[] rounded = [.. counts.Select(c => TotalsOf(c.Key, c.Value.Rounded))];
        if (Common(rounded) is not null)
            return [.. counts.Select(_ => ClaimVerdict.Consistent)];

        // A suspect is one without whom the others agree; if one of them was cut, that explains it.
        int[] suspects = [.. Enumerable.Range(0, counts.Length).Where(i => Common(rounded.Where((_, j) => j != i)) is not null)];
        int[] cut = [.. suspects.Where(i =>
            Common(rounded.Where((_, j) => j != i).Append(TotalsOf(counts[i].Key, counts[i].Value.Truncated))) is not null)];
        ClaimVerdict VerdictOf(int i) => cut.Length == 1 ? (i == cut[0] ? ClaimVerdict.ConsistentIfTruncated : ClaimVerdict.Consistent)
            : suspects.Length == 1 ? (i == suspects[0] ? ClaimVerdict.Inconsistent : ClaimVerdict.Consistent)
            : suspects.Length == 0 || suspects.Contains(i) ? ClaimVerdict.Ambiguous
            : ClaimVerdict.Consistent;
        return [.. counts.Select((_, i) => VerdictOf(i))];
    }

    private static ValueRange? Common(IEnumerable<ValueRange?> totals)
    {
        ValueRange? common = Any;
        foreach (ValueRange? total in totals)
            common = total is null ? null : common?.Intersect(total);
        return common;
    }
}
