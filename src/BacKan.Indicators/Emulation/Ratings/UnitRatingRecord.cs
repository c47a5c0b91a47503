namespace BacKan.Indicators.Emulation.Ratings;

/// <summary>What is known of a unit's year before it is rated: <i>hồ sơ xếp loại đơn vị</i>. Null means unknown, never "none".</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class UnitRatingRecord
{
    private readonly decimal? points;
    private readonly Percentage? done, late, beyond;

    /// <summary>Creates a record of a public service unit or of a part of one.</summary>
    /// <param name="year">The rated year.</param>
    public UnitRatingRecord(int year) => Year = year;

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

    /// <summary>Gets the share of the year's tasks that were done.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 0 to 100.</exception>
    public Percentage? Done
    {
        get => done;
        init => done = Share(value, nameof(Done));
    }

    /// <summary>Gets the share of the tasks that were late.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 0 to 100.</exception>
    public Percentage? Late
    {
        get => late;
        init => late = Share(value, nameof(Late));
    }

    /// <summary>Gets the share of the tasks done beyond what was asked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 0 to 100.</exception>
    public Percentage? Beyond
    {
        get => beyond;
        init => beyond = Share(value, nameof(Beyond));
    }

    /// <summary>Gets whether the quality and effect of the tasks was assured.</summary>
    public bool? IsGoodQuality { get; init; }

    /// <summary>Gets whether a part of the unit was rated as not completed.</summary>
    public bool? HasFailedPart { get; init; }

    /// <summary>Gets whether all faults that were pointed out are mended, or there were none.</summary>
    public bool? IsMended { get; init; }

    /// <summary>Gets whether faults in personnel work, disunity or factions were found.</summary>
    public bool? HasFault { get; init; }

    private static Percentage? Share(Percentage? value, string name) => value is { Value: < 0m or > 100m } wrong
        ? throw new ArgumentOutOfRangeException(name, wrong, "Expected 0 to 100%.")
        : value;
}
