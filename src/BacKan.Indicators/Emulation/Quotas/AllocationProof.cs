using BacKan.Indicators.Localization;
using static System.FormattableString;

namespace BacKan.Indicators.Emulation.Quotas;

/// <summary>The line that proves an allocation: exact shares, whole numbers, what was left and who got it.</summary>
internal static class AllocationProof
{
    public static BilingualText Of(
        QuotaRule rule, IReadOnlyList<AllocatedQuota> parts, int ceiling, QuotaMethod method, bool onWholeAlone) =>
        QuotaWords.Of(l => Line(rule, parts, ceiling, method, onWholeAlone, l));

    private static string Line(
        QuotaRule rule, IReadOnlyList<AllocatedQuota> parts, int ceiling, QuotaMethod method, bool onWholeAlone, Language l)
    {
        bool vi = l == Language.Vietnamese;
        Fraction total = parts.Aggregate(default(Fraction), (sum, part) => sum + part.Exact);
        string exact = $"{Sum(parts.Select(p => QuotaWords.Number(p.Exact, l)))} = {QuotaWords.Number(total, l)}",
            most = vi ? Invariant($"trần chung {ceiling}") : Invariant($"the whole may have {ceiling}"),
            given = $"{Sum(parts.Select(p => Invariant($"{p.Given}")))} = {parts.Sum(p => p.Given)}";
        List<string> said = [$"{(vi ? "tính đúng" : "exactly")} {exact}", most];
        if (method == QuotaMethod.LargestRemainder)
            said.AddRange(Remainders(rule, parts, ceiling, l));
        else
            said.Add(vi
                ? "từng suất cho thương số lớn nhất theo 1, 3, 5…"
                : "place by place to the highest quotient by 1, 3, 5…");
        said.Add(vi ? $"phân bổ {given}" : $"given {given}");
        int free = ceiling - parts.Sum(p => p.Given);
        if (free > 0)
            said.Add(vi
                ? Invariant($"còn {free} suất không phân bổ vì mọi đơn vị đã đến trần của mình")
                : Invariant($"{free} {(free == 1 ? "stays" : "stay")} free because every unit is at its own ceiling"));
        said.Add(onWholeAlone
            ? vi ? "trần tính trên toàn cơ quan, không tính ở từng đơn vị" : "the ceiling is taken on the whole body, not on its units"
            : vi ? "không đơn vị nào vượt trần của mình" : "no unit is above its own ceiling");
        said.Add(vi
            ? "bằng nhau thì theo thứ tự đã định, rồi số lớn hơn, rồi tên đơn vị"
            : "what is equal goes by the order that was set, then the larger number, then the name");
        return string.Join("; ", said) + ".";
    }

    private static IEnumerable<string> Remainders(QuotaRule rule, IReadOnlyList<AllocatedQuota> parts, int ceiling, Language l)
    {
        bool vi = l == Language.Vietnamese;
        int[] whole = [.. parts.Select(p => Math.Min(QuotaRule.Count(p.Unit.Number, rule.Share!.Value, Rounding.Floor), p.Ceiling))];
        yield return $"{(vi ? "phần nguyên" : "whole numbers")} {Sum(whole.Select(n => Invariant($"{n}")))} = {whole.Sum()}";
        string[] more = [.. parts.Select((p, i) => (Part: p, Whole: whole[i]))
            .Where(p => p.Part.Given > p.Whole)
            .Select(p => $"{p.Part.Unit.Key} ({QuotaWords.Number(p.Part.Exact - p.Whole, l)})")];
        if (more.Length > 0)
            yield return vi
                ? Invariant($"còn {ceiling - whole.Sum()}, cho số dư lớn nhất: {string.Join(", ", more)}")
                : Invariant($"{ceiling - whole.Sum()} left, for the largest remainders: {string.Join(", ", more)}");
    }

    private static string Sum(IEnumerable<string> numbers) => string.Join(" + ", numbers);
}
