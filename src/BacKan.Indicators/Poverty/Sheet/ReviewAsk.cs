using System.Numerics;

namespace BacKan.Indicators.Poverty;

/// <summary>Which questions decide a sheet.</summary>
internal sealed class ReviewAsk
{
    private readonly ReviewScoring scoring;
    private readonly Func<int, int, PovertyClass?> judge;
    private readonly Dictionary<int, (PovertyClass? Class, bool IsKnown)[]> classes = [];
    private readonly int certain;
    private readonly int leastA;
    private readonly int mostA;

    private ReviewAsk(ReviewScoring scoring, Func<int, int, PovertyClass?> judge)
    {
        (this.scoring, this.judge) = (scoring, judge);
        certain = 10 * scoring.Indicators.Count(i => i.Low == 10);
        leastA = scoring.FixedLow + scoring.Open.Sum(q => q.Points[0]);
        mostA = scoring.FixedHigh + scoring.Open.Sum(q => q.Most);
    }

    /// <summary>Returns a set of open questions that decides whatever the answers, and from which none can be left out; all that are open
    /// where even they do not.</summary>
    public static IReadOnlyList<ReviewQuestion> Smallest(ReviewScoring scoring, Func<int, int, PovertyClass?> judge)
    {
        var ask = new ReviewAsk(scoring, judge);
        List<ReviewOpenQuestion> asked = [.. scoring.Open.Concat(scoring.OpenIndicators).OrderByDescending(q => q.Spread)];
        if (ask.Decides(asked))
        {
            for (int i = asked.Count - 1; i >= 0; i--)
            {
                ReviewOpenQuestion left = asked[i];
                asked.RemoveAt(i);
                if (!ask.Decides(asked))
                    asked.Insert(i, left);
            }
        }

        return [.. asked.SelectMany(q => q.Questions).Distinct()];
    }

    private bool Decides(List<ReviewOpenQuestion> asked)
    {
        (int wide, int[] sums) = Boxes(scoring.FixedLow, scoring.FixedHigh, scoring.Open, asked);
        (int high, int[] others) = Boxes(certain, certain, scoring.OpenIndicators, asked);
        return Array.TrueForAll(others, b => Array.TrueForAll(sums, a => Agreed(a, a + wide, b, b + high)));
    }

    /// <summary>The least points after each way of answering, and how far above them the most can lie; questions that hang together reach
    /// less than each alone, which only makes more.</summary>
    private static (int Width, int[] Lows) Boxes(int low, int high, IReadOnlyList<ReviewOpenQuestion> open, List<ReviewOpenQuestion> asked)
    {
        // The sums as bits: those of one more question are the old ones moved by each of its points.
        BigInteger sums = BigInteger.One;
        foreach (ReviewOpenQuestion question in open)
        {
            int least = question.Points[0];
            bool isAsked = asked.Exists(q => ReferenceEquals(q, question));
            low += least;
            high += isAsked ? least : question.Most;
            if (isAsked)
                sums = question.Points.Aggregate(BigInteger.Zero, (all, points) => all | (sums << (points - least)));
        }

        byte[] bits = sums.ToByteArray();
        return (high - low,
            [.. Enumerable.Range(0, 8 * bits.Length).Where(sum => ((bits[sum / 8] >> (sum % 8)) & 1) == 1).Select(sum => low + sum)]);
    }

    // Both points only ever move a class one way, so that the corners speak for all between them.
    private bool Agreed(int lowA, int highA, int lowB, int highB) => ClassOf(lowA, lowB) is { } first && ClassOf(highA, highB) == first
        && ClassOf(lowA, highB) == first && ClassOf(highA, lowB) == first;

    private PovertyClass? ClassOf(int a, int b)
    {
        if (!classes.TryGetValue(b, out (PovertyClass? Class, bool IsKnown)[]? row))
            classes[b] = row = new (PovertyClass?, bool)[mostA - leastA + 1];
        ref (PovertyClass? Class, bool IsKnown) known = ref row[a - leastA];
        if (!known.IsKnown)
            known = (judge(a, b), true);
        return known.Class;
    }
}
