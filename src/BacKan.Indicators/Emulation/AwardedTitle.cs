using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>A granted title or form: <i>danh hiệu, hình thức khen thưởng đã được tặng</i>.</summary>
/// <remarks>Titles granted under an earlier law remain recognised. Immutable; equality compares the members.</remarks>
/// <param name="Title">The title or form.</param>
/// <param name="Year">The year of the achievement; the last one if it covers several.</param>
public sealed record AwardedTitle(EmulationTitle Title, int Year) : IYearlyRecord
{
    /// <summary>Gets the day of the decision, or null if not known.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>Gets the first year of the achievement if the decision states a period, otherwise null.</summary>
    public int? PeriodFrom { get; init; }

    /// <summary>Gets the unit at the time, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets whether the award was revoked: it then does not count, and is not a gap in the record.</summary>
    public bool IsRevoked { get; init; }
}
