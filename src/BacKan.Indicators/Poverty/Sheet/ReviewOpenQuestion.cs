namespace BacKan.Indicators.Poverty;

/// <summary>Questions that are asked together because their answers move the points together.</summary>
/// <param name="Questions">The questions.</param>
/// <param name="Points">The points that their answers give, fewest first.</param>
/// <param name="Most">The most points as long as they are not answered.</param>
internal sealed record ReviewOpenQuestion(ReviewQuestion[] Questions, int[] Points, int Most)
{
    public ReviewOpenQuestion(ReviewQuestion[] questions, int[] points)
        : this(questions, points, points[^1])
    {
    }

    public int Spread => Most - Points[0];
}
