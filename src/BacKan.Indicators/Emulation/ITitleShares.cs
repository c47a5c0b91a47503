using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>Checks counts of titles against the ceiling of a day: <i>kiểm tra tỷ lệ danh hiệu</i>.</summary>
internal interface ITitleShares
{
    /// <summary>Checks the number of grassroots emulation fighters against that of advanced workers.</summary>
    /// <param name="fighters">The number of grassroots emulation fighters, 0 or more.</param>
    /// <param name="advancedWorkers">The number of advanced workers, 0 or more.</param>
    /// <param name="on">The day of the decision.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="NoRuleInForceException">No law covers the day.</exception>
    /// <exception cref="LawNotHeldException">The law of the day is not held.</exception>
    TitleShare OfGrassrootsFighters(int fighters, int advancedWorkers, LocalDate on);
}
