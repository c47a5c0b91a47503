namespace BacKan.Indicators.Emulation.Ratings;

/// <summary>What is known of a person's year before it is rated: <i>hồ sơ xếp loại cá nhân</i>. Null means unknown, never "none".</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class RatingRecord
{
    private readonly decimal? points;
    private readonly int? worked;

    /// <summary>Creates a record.</summary>
    /// <param name="group">The group, which decides the decree: cadres, civil servants or public employees.</param>
    /// <param name="year">The rated year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The group is not one of the three.</exception>
    public RatingRecord(PersonGroup group, int year)
    {
        if (group is not (PersonGroup.Cadre or PersonGroup.CivilServant or PersonGroup.PublicEmployee))
            throw new ArgumentOutOfRangeException(
                nameof(group), group, "Only cadres, civil servants and public employees are rated by the decrees held.");
        (Group, Year) = (group, year);
    }

    /// <summary>
    /// Creates the record of an ordinary year: worked in full, without discipline or any finding against the person, who heads no unit.
    /// </summary>
    /// <param name="group">The group.</param>
    /// <param name="year">The rated year.</param>
    /// <param name="points">The points of the year, 0 to 100; null if not known.</param>
    public static RatingRecord Ordinary(PersonGroup group, int year, decimal? points) => new(group, year)
    {
        Points = points, MonthsWorked = 12, IsOffByInsurance = false, IsDisciplined = false, HasFinding = false,
        HasCorruptUnit = false, IsHead = false,
    };

    /// <summary>Gets the group.</summary>
    public PersonGroup Group { get; }

    /// <summary>Gets the rated year.</summary>
    public int Year { get; }

    /// <summary>Gets the points of the year, 0 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not from 0 to 100.</exception>
    public decimal? Points
    {
        get => points;
        init => points = value is < 0m or > 100m
            ? throw new ArgumentOutOfRangeException(nameof(Points), value, "Expected 0 to 100 points.")
            : value;
    }

    /// <summary>Gets the months worked in the year, 0 to 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not from 0 to 12.</exception>
    public int? MonthsWorked
    {
        get => worked;
        init => worked = value is < 0 or > 12
            ? throw new ArgumentOutOfRangeException(nameof(MonthsWorked), value, "Expected 0 to 12 months.")
            : value;
    }

    /// <summary>Gets whether the time off was sick or maternity leave under social insurance.</summary>
    public bool? IsOffByInsurance { get; init; }

    /// <summary>Gets whether a discipline of reprimand or more was decided in the year for a breach of duty.</summary>
    public bool? IsDisciplined { get; init; }

    /// <summary>Gets whether that act counts for another year or for the body the person left, so that it does not count here.</summary>
    public bool? IsCountedElsewhere { get; init; }

    /// <summary>
    /// Gets whether the competent level found a decline in ideology or morals, a breach of what Party members may not do or of setting an
    /// example.
    /// </summary>
    public bool? HasFinding { get; init; }

    /// <summary>Gets whether corruption or waste in what the person directly manages was punished.</summary>
    public bool? HasCorruptUnit { get; init; }

    /// <summary>Gets whether the person heads a unit.</summary>
    public bool? IsHead { get; init; }

    /// <summary>Gets the rating of the unit that the person heads.</summary>
    public TaskRating? UnitRating { get; init; }

    /// <summary>Gets whether the unit has issued its own regulation on rating; asked for the year 2026 of public employees alone.</summary>
    public bool? UnitHasRegulation { get; init; }
}
