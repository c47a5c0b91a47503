using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A fact that only people can judge, such as "outstanding among them": <i>nội dung do hội đồng xem xét</i>.</summary>
/// <remarks>Until a council has said yes or no, a criterion that depends on it needs judgement; nothing is assumed.</remarks>
public sealed class JudgementFact : Fact
{
    /// <summary>Creates a fact.</summary>
    /// <param name="key">The stable key.</param>
    /// <param name="name">The name.</param>
    /// <param name="question">The question to the council.</param>
    public JudgementFact(string key, BilingualText name, BilingualText question)
        : base(key, name, question)
    {
    }

    /// <inheritdoc/>
    public override bool IsJudgement => true;
}
