using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Targets;

/// <summary>
/// A target made of several targets: <i>chỉ tiêu gồm nhiều chỉ tiêu</i>, "giảm trên cả 3 tiêu chí:
/// số vụ, số người chết, số người bị thương".
/// </summary>
/// <remarks>Attained if all parts are attained, exceeded if all are exceeded, missed if one is missed.</remarks>
internal sealed class CompositeTarget : Target
{
    /// <summary>Creates a target.</summary>
    /// <param name="indicator">The heading.</param>
    /// <param name="parts">The targets, two or more, none of them composite.</param>
    /// <exception cref="ArgumentException">There are fewer than two parts, or one is composite.</exception>
    public CompositeTarget(Indicator indicator, params IReadOnlyList<Target> parts)
        : base(indicator)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count < 2 || parts.Any(p => p is null or CompositeTarget))
            throw new ArgumentException("Expected two or more targets, none of them several again.", nameof(parts));
        Parts = [.. parts];
    }

    /// <summary>Gets the targets.</summary>
    public override IReadOnlyList<Target> Parts { get; }
}
