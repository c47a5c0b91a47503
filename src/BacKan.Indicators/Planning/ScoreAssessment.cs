using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Planning;

/// <summary>The points of a case, with their sum and the verdict: <i>kết quả chấm điểm</i>.</summary>
/// <remarks>
/// <para>Unknown points may be anything from 0 to their maximum: the sum is decided if every such case agrees.
/// A minimum or a pass mark that is not held leaves the verdict unknown, unless something else already fails.</para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
public sealed class ScoreAssessment
{
    internal ScoreAssessment(ScoreSet set, IReadOnlyDictionary<string, decimal> points)
    {
        (Set, Points) = (set, points);
        decimal known = points.Values.Sum(), open = set.Items.Where(i => !points.ContainsKey(i.Id)).Sum(i => i.Maximum);
        Sum = new(known, lowIncluded: true, known + open, highIncluded: true);
        Total = open == 0m ? known : null;
        SumOutcome = set.Pass
            is not { } pass ? Outcome.Unknown : known >= pass ? Outcome.Met : known + open < pass ? Outcome.NotMet : Outcome.Unknown;
        Findings =
        [
            .. set.Items.Select(Find),
            new(
                "sum", SumOutcome, new("tổng điểm", "sum of points"),
                Total is { } total ? Said(total) : new(Sum.In(Language.Vietnamese), Sum.In(Language.English)), set.PassText, set.Citation,
                set.PassConfidence),
        ];
        Outcome = Findings.Any(f => f.Outcome == Outcome.NotMet)
            ? Outcome.NotMet
            : !IsSimulation && Findings.All(f => f.Outcome == Outcome.Met)
            ? Outcome.Met
            : Outcome.Unknown;
    }

    /// <summary>Gets the set.</summary>
    public ScoreSet Set { get; }

    /// <summary>Gets the known points, by the id of the criterion.</summary>
    public IReadOnlyDictionary<string, decimal> Points { get; }

    /// <summary>Gets the range of the sum.</summary>
    public ValueRange Sum { get; }

    /// <summary>Gets the sum, or null while points are missing.</summary>
    public decimal? Total { get; }

    /// <summary>Gets the margin of the sum over the pass mark, negative below it; null if either is not known.</summary>
    public decimal? Margin => Total - Set.Pass;

    /// <summary>
    /// Gets whether a number of the set was not verified, so that the sum and its outcome are a
    /// simulation and <see cref="Outcome"/> is never met.
    /// </summary>
    public bool IsSimulation => Findings.Any(f => f.Confidence == Confidence.Unverified);

    /// <summary>Gets whether the sum passes, regardless of the minima.</summary>
    public Outcome SumOutcome { get; }

    /// <summary>Gets whether the sum passes and every criterion reaches its minimum.</summary>
    public Outcome Outcome { get; }

    /// <summary>Gets the findings of the criteria and of the sum.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Returns the Vietnamese lines.</summary>
    public override string ToString() => string.Join('\n', Findings);

    private Finding Find(ScoreItem item)
    {
        bool isKnown = Points.TryGetValue(item.Id, out decimal points);
        Outcome outcome = item.Minimum == 0m ? Outcome.Met : !isKnown || item.Minimum
            is not { } minimum ? Outcome.Unknown : points >= minimum ? Outcome.Met : Outcome.NotMet;
        return new(
            item.Id, outcome, item.Name, isKnown ? Said(points) : new("chưa rõ", "not known"), item.Threshold, Set.Citation,
            item.Confidence ?? Set.Confidence);
    }

    private static BilingualText Said(decimal points) =>
        new($"{ScoreItem.Points(points, Language.Vietnamese)} điểm", $"{ScoreItem.Points(points, Language.English)} points");
}
