using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A fact that is missing for a decision: <i>dữ kiện còn thiếu</i>.</summary>
/// <param name="Fact">The fact.</param>
public sealed record MissingFact(Fact Fact)
{
    /// <summary>Gets whether only people can answer it, so that no file can supply it.</summary>
    public bool NeedsJudgement => Fact.IsJudgement;

    /// <summary>Returns the question in a language.</summary>
    public string In(Language language) => Fact.Question.In(language);

    /// <summary>Returns the Vietnamese question.</summary>
    public override string ToString() => In(Language.Vietnamese);
}
