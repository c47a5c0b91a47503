using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>A granted title or form: <i>danh hiệu, hình thức khen thưởng đã được tặng</i>.</summary>
/// <remarks>Titles granted under an earlier law remain recognised. Immutable; compares by reference.</remarks>
public sealed class AwardedTitle : IYearlyRecord
{
    /// <summary>Creates an award.</summary>
    /// <param name="title">The title or form.</param>
    /// <param name="year">The year of the achievement; the last one if it covers several.</param>
    public AwardedTitle(EmulationTitle title, int year)
    {
        ArgumentNullException.ThrowIfNull(title);
        (Title, Year) = (title, year);
    }

    /// <summary>Gets the title or form.</summary>
    public EmulationTitle Title { get; }

    /// <summary>Gets the year of the achievement; the last one if it covers several.</summary>
    public int Year { get; }

    /// <summary>Gets the day of the decision, or null if not known.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>Gets the first year of the achievement if the decision states a period, otherwise null.</summary>
    public int? PeriodFrom { get; init; }

    /// <summary>Gets the unit at the time, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets whether the award was revoked: it then does not count, and is not a gap in the record.</summary>
    public bool IsRevoked { get; init; }
}
