using BacKan.Indicators.Emulation.Quotas;

namespace BacKan.Indicators.Tests.Emulation.Quotas;

/// <summary>
/// Ceilings to 100,000 where n times p crosses a whole number, and one step to each side: every percent in steps of 0.01 where BACKAN_SWEEP=1
/// is set, every whole percent else.
/// </summary>
[Trait("Size", "Sweep")]
public class QuotaSweepTests
{
    private const int Most = 100_000;

    private static readonly int Step = string.Equals(Environment.GetEnvironmentVariable("BACKAN_SWEEP"), "1", StringComparison.Ordinal) ? 1 : 100;

    [Fact]
    public void Every_base_to_100000_where_a_share_crosses_a_whole_number() => Parallel.For(0, (10_000 / Step) + 1, step =>
    {
        int p = step * Step;
        QuotaRule rule = QuotaCeilingTests.Of(p);

        // From a third on, the crossings and their neighbours are every base there is.
        if (p is 0 or > 3333)
        {
            for (int n = 0; n <= Most; n++)
                Same(rule, p, n);
            return;
        }

        for (long k = 0; k <= (long)Most * p / 10_000; k++)
        {
            int first = (int)(((k * 10_000) + p - 1) / p);
            Same(rule, p, Math.Max(0, first - 1));
            Same(rule, p, first);
            Same(rule, p, Math.Min(Most, first + 1));
        }
    });

    private static void Same(QuotaRule rule, int p, int n)
    {
        if (rule.Count(n, Rounding.Floor) != (long)n * p / 10_000)
            throw new InvalidOperationException(FormattableString.Invariant($"{p}/10000 of {n}: {rule.Count(n, Rounding.Floor)}."));
    }
}
