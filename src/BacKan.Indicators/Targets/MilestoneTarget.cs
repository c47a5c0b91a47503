using BacKan.Indicators.Figures;
using NodaTime;

namespace BacKan.Indicators.Targets;

/// <summary>A milestone to be reached by a day: <i>mục tiêu có thời hạn</i>.</summary>
internal sealed class MilestoneTarget : Target
{
    /// <summary>Creates a target.</summary>
    /// <param name="indicator">The milestone.</param>
    /// <param name="deadline">The last day that counts.</param>
    public MilestoneTarget(Indicator indicator, LocalDate deadline)
        : base(indicator)
    {
        Deadline = deadline;
    }

    /// <summary>Gets the last day that counts.</summary>
    public LocalDate Deadline { get; }
}
