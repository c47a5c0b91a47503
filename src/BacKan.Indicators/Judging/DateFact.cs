using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A fact that is a day: <i>dữ kiện là ngày</i>.</summary>
public sealed class DateFact : Fact
{
    /// <summary>Creates a fact.</summary>
    /// <param name="key">The stable key.</param>
    /// <param name="name">The name.</param>
    /// <param name="question">The question to a person.</param>
    public DateFact(string key, BilingualText name, BilingualText question)
        : base(key, name, question)
    {
    }
}
