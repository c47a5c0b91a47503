using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A fact that only people can say, such as "outstanding among them": <i>nội dung do hội đồng xem xét</i>.</summary>
/// <remarks>Until a council has said yes or no, a criterion that hangs on it needs judgement; nothing is assumed.</remarks>
public sealed record JudgementFact : Fact
{
    /// <summary>Creates the fact.</summary>
    /// <param name="key">The stable key.</param>
    /// <param name="name">What it is.</param>
    /// <param name="question">How the council is asked for it.</param>
    public JudgementFact(string key, BilingualText name, BilingualText question)
        : base(key, name, question)
    {
    }

    /// <inheritdoc/>
    public override bool IsJudgement => true;
}
