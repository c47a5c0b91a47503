namespace BacKan.Indicators.Poverty;

/// <summary>Which questions decide a sheet.</summary>
internal static class ReviewAsk
{
    /// <summary>Returns a set of open questions that decides whatever the answers, and from which none can be left out; all that are open
    /// where even they do not.</summary>
    public static IReadOnlyList<ReviewQuestion> Smallest(ReviewScoring scoring, Func<int, int, int, int, PovertyClass?> agreed)
    {
        List<ReviewOpenQuestion> asked = [.. scoring.Open.Concat(scoring.OpenIndicators).OrderByDescending(q => q.Spread)];
        if (Decides(scoring, asked, agreed))
        {
            for (int i = asked.Count - 1; i >= 0; i--)
            {
                List<ReviewOpenQuestion> fewer = [.. asked];
                fewer.RemoveAt(i);
                if (Decides(scoring, fewer, agreed))
                    asked = fewer;
            }
        }

        return [.. asked.SelectMany(q => q.Questions).Distinct()];
    }

    private static bool Decides(ReviewScoring scoring, List<ReviewOpenQuestion> asked, Func<int, int, int, int, PovertyClass?> agreed)
    {
        HashSet<(int, int)> a = Boxes(scoring.FixedLow, scoring.FixedHigh, scoring.Open, asked);
        int certain = 10 * scoring.Indicators.Count(i => i.Low == 10);
        HashSet<(int, int)> b = Boxes(certain, certain, scoring.OpenIndicators, asked);
        return a.All(box => b.All(other => agreed(box.Item1, box.Item2, other.Item1, other.Item2) is not null));
    }

    /// <summary>The bounds that are left after each way of answering; questions that hang together reach less than each alone, which only
    /// makes more.</summary>
    private static HashSet<(int Low, int High)> Boxes(int low, int high, IReadOnlyList<ReviewOpenQuestion> open,
        List<ReviewOpenQuestion> asked)
    {
        HashSet<int> sums = [0];
        foreach (ReviewOpenQuestion question in open)
        {
            if (asked.Contains(question))
            {
                sums = [.. sums.SelectMany(sum => question.Points.Select(p => sum + p))];
            }
            else
            {
                low += question.Points[0];
                high += question.Most;
            }
        }

        return [.. sums.Select(sum => (low + sum, high + sum))];
    }
}
