namespace BacKan.Indicators.Planning;

/// <summary>The points for a measured value between two ends: <i>thang điểm của một tiêu chuẩn</i>.</summary>
/// <remarks>
/// More points may belong to the larger or the smaller value. Short of the end with fewer points there are none; beyond the other end they
/// do not grow. Immutable; compares by reference.
/// </remarks>
internal sealed class PointScale
{
    /// <summary>Creates a scale.</summary>
    /// <param name="from">The value for the minimum.</param>
    /// <param name="to">The value for the maximum, different from the other.</param>
    /// <param name="minimum">The points at <paramref name="from"/>, 0 or more.</param>
    /// <param name="maximum">The points at <paramref name="to"/>, greater than the minimum.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The values are equal, or the points do not satisfy 0 ≤ minimum &lt; maximum.
    /// </exception>
    public PointScale(Fraction from, Fraction to, decimal minimum, decimal maximum)
    {
        if (from == to)
            throw new ArgumentOutOfRangeException(nameof(to), to, "The two ends of a scale must differ.");
        if (minimum < 0m || minimum >= maximum)
            throw new ArgumentOutOfRangeException(
                nameof(minimum), minimum, FormattableString.Invariant($"The minimum must be from 0 to less than {maximum}."));
        (From, To, Minimum, Maximum) = (from, to, minimum, maximum);
    }

    /// <summary>Gets the value for the minimum.</summary>
    public Fraction From { get; }

    /// <summary>Gets the value for the maximum.</summary>
    public Fraction To { get; }

    /// <summary>Gets the points at <see cref="From"/>.</summary>
    public decimal Minimum { get; }

    /// <summary>Gets the points at <see cref="To"/>.</summary>
    public decimal Maximum { get; }

    /// <summary>Returns the exact interpolated points of a value (<i>nội suy</i>); round if the document says so.</summary>
    /// <remarks>The documents read do not say that urban classes are scored by interpolation; the caller chooses the method.</remarks>
    public Fraction Interpolated(Fraction value) =>
        Way(value) is var way && way.Sign < 0 ? 0m : way >= 1m ? Maximum : Minimum + (way * (Maximum - Minimum));

    /// <summary>Returns the points of a value by steps (<i>theo mức</i>): those of the lower end until the upper one is reached.</summary>
    public decimal Stepped(Fraction value) => Way(value) is var way && way.Sign < 0 ? 0m : way >= 1m ? Maximum : Minimum;

    private Fraction Way(Fraction value) => (value - From) / (To - From);
}
