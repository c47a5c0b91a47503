using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Judging;

/// <summary>A rule that nobody can judge is refused; it does not take minutes and gigabytes.</summary>
public class EffortTests
{
    private static readonly Citation Basis = VietnamInstruments.Law06Of2022.At("Điều 23");

    [Theory]
    [InlineData(8, false)]
    [InlineData(60, true)]
    public void Pairs_that_must_differ_told_apart_far_from_each_other(int pairs, bool isRefused)
    {
        YesNoCriterion[] first = [.. Enumerable.Range(0, pairs).Select(i => Asked($"a{i}"))];
        YesNoCriterion[] second = [.. Enumerable.Range(0, pairs).Select(i => Asked($"b{i}"))];
        var differ = first.Zip(second, (a, b) => (Criterion)Count($"pair-{a.Id}", [a, b], 1, 1)).ToArray();
        // The list of all facts comes first, so that a pair stands far apart in the order of the rule.
        Criterion rule = All(
            "rule", [Count("any", [.. first, .. second], 0, 2 * pairs - 1), Count("half", differ, pairs / 2, pairs - 1)]);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Func<Outcome> judge = () => rule.Evaluate(new FactSheetBuilder().Build()) is var e && e.Missing.Count >= 0 ? e.Outcome : default;
        if (isRefused)
            judge.Should().Throw<InvalidOperationException>().WithMessage("*too intertwined*1000000 steps*");
        else
            judge().Should().Be(Outcome.Unknown);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(600_000_000);
    }

    private static YesNoCriterion Asked(string key) =>
        new(key, BilingualText.Same(key), Basis, Confidence.Quoted, new(key, BilingualText.Same(key), BilingualText.Same(key)));

    private static AllCriterion All(string id, Criterion[] parts) => new(id, BilingualText.Same(id), Basis, Confidence.Quoted, parts);

    private static CountCriterion Count(string id, Criterion[] parts, int least, int most) =>
        new(id, BilingualText.Same(id), Basis, Confidence.Quoted, parts, least, most);
}
