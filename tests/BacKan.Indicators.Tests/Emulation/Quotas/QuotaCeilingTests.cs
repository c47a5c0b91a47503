using BacKan.Indicators.Emulation.Quotas;

namespace BacKan.Indicators.Tests.Emulation.Quotas;

/// <summary>Ceilings against whole-number arithmetic written out here: n times p, divided by ten thousand.</summary>
public class QuotaCeilingTests
{
    [Fact]
    public void Every_base_to_1000_at_every_hundredth_of_a_percent()
    {
        for (int p = 0; p <= 10_000; p++)
            Same(Of(p), p, Enumerable.Range(0, 1001));
    }

    // Why ceilings are whole-number arithmetic; the test above is right in all of them.
    [Fact]
    public void Binary_fractions_would_lose_a_person_in_49_of_them()
    {
        int wrong = 0;
        for (int n = 2; n <= 1000; n++)
        {
            for (int p = 0; p <= 100; p++)
            {
                int right = n * p / 100, binary = (int)Math.Floor(n * (p / 100.0));
                wrong += right == binary ? 0 : 1;
            }
        }

        wrong.Should().Be(49, "that many a program with binary fractions gets wrong");
    }

    internal static QuotaRule Of(int hundredths) => QuotaRule.AtMost("t", new("t", "t"), new("t", "t"), new Fraction(hundredths, 10_000));

    internal static void Same(QuotaRule rule, int hundredths, IEnumerable<int> bases)
    {
        foreach (int n in bases)
        {
            if (rule.CeilingOf(n) != (long)n * hundredths / 10_000)
                throw new InvalidOperationException(FormattableString.Invariant($"{hundredths}/10000 of {n}: {rule.CeilingOf(n)}."));
        }
    }
}
