namespace BacKan.Indicators.Emulation;

/// <summary>The points of a household or village for one standard: <i>điểm đạt trên điểm tối đa</i>, 18 of 20.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class StandardPoints
{
    /// <summary>Creates points.</summary>
    /// <param name="got">The points, 0 or more.</param>
    /// <param name="most">The most that the standard gives, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is too small, or there are more points than the standard gives.</exception>
    public StandardPoints(int got, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(got);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(got, most);
        (Got, Most) = (got, most);
    }

    /// <summary>Gets the points.</summary>
    public int Got { get; }

    /// <summary>Gets the most that the standard gives.</summary>
    public int Most { get; }
}
