using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A fact that is a day: <i>dữ kiện là ngày</i>.</summary>
public sealed record DateFact : Fact
{
    /// <summary>Creates the fact.</summary>
    /// <param name="key">The stable key.</param>
    /// <param name="name">What it is.</param>
    /// <param name="question">How a person is asked for it.</param>
    public DateFact(string key, BilingualText name, BilingualText question)
        : base(key, name, question)
    {
    }
}
