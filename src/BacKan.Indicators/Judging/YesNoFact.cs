using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A fact that is so or not: <i>dữ kiện có – không</i>.</summary>
public sealed record YesNoFact : Fact
{
    /// <summary>Creates the fact.</summary>
    /// <param name="key">The stable key.</param>
    /// <param name="name">What it is.</param>
    /// <param name="question">How a person is asked for it.</param>
    public YesNoFact(string key, BilingualText name, BilingualText question)
        : base(key, name, question)
    {
    }
}
