using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation.Quotas;

/// <summary>What a rule allows for the numbers of a case: the lowest and the highest ceiling that its text can mean.</summary>
/// <param name="Low">The lowest ceiling; null if there is none or it is not known.</param>
/// <param name="High">The highest ceiling.</param>
/// <param name="Exact">The exact share of the base.</param>
/// <param name="Missing">What is not known, or null.</param>
internal sealed record QuotaBounds(int? Low, int? High, Fraction? Exact, BilingualText? Missing)
{
    public static QuotaBounds Of(QuotaRule rule, QuotaQuestion asked)
    {
        if (rule.IsFree)
            return new(null, null, null, null);
        if (rule.Steps.Count > 0)
            return rule.Steps.FirstOrDefault(s => s.From <= asked.Number && (s.To is null || asked.Number <= s.To)) is { } step
                ? new(step.AtMost, step.AtMost, null, null)
                : new(null, null, null, Hole(asked.Number));
        Fraction? share = rule.StatedBy is null ? rule.Share : asked.StatedCeiling?.AsFraction;
        if (share is not { } part)
            return new(null, null, null, rule.StatedBy);
        QuotaBounds usual = Shared(rule, asked, part);
        if (rule.Small is not { } small)
            return usual;
        int? size = small.Of is null ? asked.Number : asked.Units;
        if (size < small.Below)
            return new(small.AtMost, small.AtMost, usual.Exact, null);

        // Where the units are not counted, there are at least as many as the base counts of them.
        bool isLarge = size >= small.Below || asked.Number >= small.Below;
        return isLarge || (usual.Low == small.AtMost && usual.High == small.AtMost)
            ? usual
            : new(
                Math.Min(usual.Low!.Value, small.AtMost), Math.Max(usual.High!.Value, small.AtMost), usual.Exact, small.Of);
    }

    private static QuotaBounds Shared(QuotaRule rule, QuotaQuestion asked, Fraction share)
    {
        Rounding? chosen = rule.Chosen(asked.Reading);
        IEnumerable<Rounding> readings = chosen is { } one ? [one] : rule.Readings;
        int[] counts = [.. readings.Select(r => QuotaRule.Count(asked.Number, share, r))];
        return new(counts.Min(), counts.Max(), share * asked.Number, null);
    }

    private static BilingualText Hole(int size) => new(
        FormattableString.Invariant($"bảng số lượng của văn bản không có dòng cho {size}"),
        FormattableString.Invariant($"the table of the text has no row for {size}"));
}
