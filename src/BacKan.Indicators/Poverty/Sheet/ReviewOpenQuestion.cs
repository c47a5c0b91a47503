namespace BacKan.Indicators.Poverty;

/// <summary>Questions that belong together because their answers affect the points together.</summary>
/// <param name="Questions">The questions.</param>
/// <param name="Points">The points for their answers, fewest first.</param>
/// <param name="Most">The most points while they are not answered.</param>
internal sealed record ReviewOpenQuestion(ReviewQuestion[] Questions, int[] Points, int Most)
{
    public ReviewOpenQuestion(ReviewQuestion[] questions, int[] points)
        : this(questions, points, points[^1])
    {
    }

    public int Spread => Most - Points[0];
}
