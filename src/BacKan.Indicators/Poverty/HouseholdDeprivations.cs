using System.Collections.ObjectModel;
using static System.FormattableString;

namespace BacKan.Indicators.Poverty;

/// <summary>The known deprivations of a household: <i>mức độ thiếu hụt của hộ</i>, by indicator or as a count.</summary>
/// <remarks>An indicator that is not given is unknown, never a no. Immutable; compares by reference.</remarks>
public sealed class HouseholdDeprivations
{
    private static readonly ReadOnlyDictionary<string, bool> NoIndicators = new(new Dictionary<string, bool>(StringComparer.Ordinal));
    private static readonly ReadOnlyDictionary<string, int> NoDimensions = new(new Dictionary<string, int>(StringComparer.Ordinal));

    private HouseholdDeprivations(
        int? least, int? most, ReadOnlyDictionary<string, bool> indicators, ReadOnlyDictionary<string, int> dimensions)
    {
        (Least, Most, Indicators, Dimensions) = (least, most, indicators, dimensions);
    }

    /// <summary>Gets the lowest count, or null if no count was given.</summary>
    public int? Least { get; }

    /// <summary>Gets the highest count, or null if limited only by the number of indicators.</summary>
    public int? Most { get; }

    /// <summary>Gets whether the household is deprived of an indicator, by its key; missing keys are unknown.</summary>
    public IReadOnlyDictionary<string, bool> Indicators { get; }

    /// <summary>Gets the counts within dimensions, by the key of the dimension.</summary>
    public IReadOnlyDictionary<string, int> Dimensions { get; }

    /// <summary>Creates an exact count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static HouseholdDeprivations Count(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new(count, count, NoIndicators, NoDimensions);
    }

    /// <summary>Creates a minimum count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static HouseholdDeprivations AtLeast(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new(count, null, NoIndicators, NoDimensions);
    }

    /// <summary>Creates deprivations by indicator; null or missing if not known.</summary>
    public static HouseholdDeprivations Of(IEnumerable<KeyValuePair<string, bool?>> indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        return new(
            null, null,
            new(indicators.Where(i => i.Value is not null).ToDictionary(i => i.Key, i => i.Value!.Value, StringComparer.Ordinal)),
            NoDimensions);
    }

    /// <summary>Creates deprivations with an unknown count; <see cref="WithDimension"/> adds counts of dimensions.</summary>
    public static HouseholdDeprivations NotCounted() => new(null, null, NoIndicators, NoDimensions);

    /// <summary>Returns the deprivations with the count within a dimension.</summary>
    /// <exception cref="InvalidOperationException">Indicators were given one by one and determine the dimension.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or greater than the whole count.</exception>
    public HouseholdDeprivations WithDimension(string dimension, int count)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dimension);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (Indicators.Count > 0)
            throw new InvalidOperationException("Indicators were said one by one; a dimension is counted from them.");
        if (count > Most)
            throw new ArgumentOutOfRangeException(nameof(count), count, Invariant($"Of {Most} deprivations no dimension has more."));
        return new(Least, Most, NoIndicators, new(new Dictionary<string, int>(Dimensions, StringComparer.Ordinal) { [dimension] = count }));
    }
}
