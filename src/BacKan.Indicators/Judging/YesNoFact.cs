using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A fact with the answer yes or no: <i>dữ kiện có – không</i>.</summary>
public sealed class YesNoFact : Fact
{
    /// <summary>Creates a fact.</summary>
    /// <param name="key">The stable key.</param>
    /// <param name="name">The name.</param>
    /// <param name="question">The question to a person.</param>
    public YesNoFact(string key, BilingualText name, BilingualText question)
        : base(key, name, question)
    {
    }
}
