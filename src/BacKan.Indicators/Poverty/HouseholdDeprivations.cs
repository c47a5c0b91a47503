using System.Collections.ObjectModel;
using static System.FormattableString;

namespace BacKan.Indicators.Poverty;

/// <summary>What is known of the deprivations of a household: <i>mức độ thiếu hụt của hộ</i>, indicator by indicator or as a count.</summary>
/// <remarks>An indicator that is not said is not known; it is never a no. Immutable; compares by reference.</remarks>
public sealed class HouseholdDeprivations
{
    private static readonly ReadOnlyDictionary<string, bool> NoIndicators = new(new Dictionary<string, bool>(StringComparer.Ordinal));
    private static readonly ReadOnlyDictionary<string, int> NoDimensions = new(new Dictionary<string, int>(StringComparer.Ordinal));

    private HouseholdDeprivations(int? least, int? most, ReadOnlyDictionary<string, bool> indicators, ReadOnlyDictionary<string, int> dimensions)
    {
        (Least, Most, Indicators, Dimensions) = (least, most, indicators, dimensions);
    }

    /// <summary>Gets the least count, or null where no count was said.</summary>
    public int? Least { get; }

    /// <summary>Gets the greatest count, or null where it has no limit but the number of indicators.</summary>
    public int? Most { get; }

    /// <summary>Gets whether the household is deprived of an indicator, by its key; what is absent is not known.</summary>
    public IReadOnlyDictionary<string, bool> Indicators { get; }

    /// <summary>Gets counts within dimensions, by the key of the dimension.</summary>
    public IReadOnlyDictionary<string, int> Dimensions { get; }

    /// <summary>Says the count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is below zero.</exception>
    public static HouseholdDeprivations Count(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new(count, count, NoIndicators, NoDimensions);
    }

    /// <summary>Says that the count is so much or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is below zero.</exception>
    public static HouseholdDeprivations AtLeast(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new(count, null, NoIndicators, NoDimensions);
    }

    /// <summary>Says for each indicator whether the household is deprived of it; null, or nothing, where it is not known.</summary>
    public static HouseholdDeprivations Of(IEnumerable<KeyValuePair<string, bool?>> indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        return new(null, null, new(indicators.Where(i => i.Value is not null).ToDictionary(i => i.Key, i => i.Value!.Value, StringComparer.Ordinal)), NoDimensions);
    }

    /// <summary>Says nothing of the count; counts of dimensions are added with <see cref="WithDimension"/>.</summary>
    public static HouseholdDeprivations NotCounted() => new(null, null, NoIndicators, NoDimensions);

    /// <summary>Says also how many indicators of a dimension are missing.</summary>
    /// <exception cref="InvalidOperationException">Indicators were said one by one: the dimension follows from them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is below zero, or more than the whole count.</exception>
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
