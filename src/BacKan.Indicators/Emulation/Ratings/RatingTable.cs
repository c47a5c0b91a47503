using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation.Ratings;

/// <summary>The levels of a decree in the order in which they are looked at.</summary>
internal sealed record RatingTable(string Id, BilingualText Name, DecisionTable<AnnualRating> Levels) : IListedRule
{
    public IReadOnlyList<RuleParameter> Parameters => [];

    public static BilingualText Words(AnnualRating rating) => rating switch
    {
        AnnualRating.CompletedExcellently => new("hoàn thành xuất sắc nhiệm vụ", "completed excellently"),
        AnnualRating.CompletedWell => new("hoàn thành tốt nhiệm vụ", "completed well"),
        AnnualRating.Completed => new("hoàn thành nhiệm vụ", "completed"),
        AnnualRating.NotCompleted => new("không hoàn thành nhiệm vụ", "not completed"),
        _ => new("không xếp loại", "not rated"),
    };
}
