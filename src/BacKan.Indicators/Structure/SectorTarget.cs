using BacKan.Indicators.Law;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Structure;

/// <summary>What share of the economy a plan assigns to a sector: <i>chỉ tiêu cơ cấu kinh tế</i>.</summary>
/// <remarks>A share is met or missed in points: a ratio of two shares says nothing, and official tables print the difference in the column of the percents. Immutable; compares by reference.</remarks>
public sealed class SectorTarget
{
    /// <summary>Creates the target of an interval, each end counted or not.</summary>
    /// <param name="sector">The sector.</param>
    /// <param name="wanted">The shares, in percent, that meet the target.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is not from 0 to 100.</exception>
    public SectorTarget(Sector sector, ValueRange wanted)
    {
        ArgumentNullException.ThrowIfNull(sector);
        ArgumentNullException.ThrowIfNull(wanted);
        if (wanted.Low < 0m || wanted.High > 100m || wanted.Low > 100m || wanted.High < 0m)
            throw new ArgumentOutOfRangeException(nameof(wanted), wanted, $"A target for the share of {sector.Code} must lie between 0 and 100 percent.");
        (Sector, Wanted) = (sector, wanted);
    }

    /// <summary>Gets the sector.</summary>
    public Sector Sector { get; }

    /// <summary>Gets the shares, in percent, that meet the target.</summary>
    public ValueRange Wanted { get; }

    /// <summary>Gets who assigned it, or null where the text does not say.</summary>
    public string? Assigner { get; init; }

    /// <summary>Gets the provision that assigns it, or null.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Creates the target of one number with a sense.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not from 0 to 100, or the sense is none of a number.</exception>
    public static SectorTarget Of(Sector sector, TargetSense sense, Percentage level) => new(sector, sense switch
    {
        TargetSense.AtLeast => new(level.Value, lowIncluded: true, null, highIncluded: false),
        TargetSense.Above => new(level.Value, lowIncluded: false, null, highIncluded: false),
        TargetSense.AtMost => new(null, lowIncluded: false, level.Value, highIncluded: true),
        TargetSense.Below => new(null, lowIncluded: false, level.Value, highIncluded: false),
        TargetSense.Exactly => ValueRange.Point(level.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(sense), sense, "Expected at least, above, at most, below or exactly; a range has a method of its own."),
    });

    /// <summary>Creates the target of a range, both ends counted: "34–35%".</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end is not from 0 to 100.</exception>
    public static SectorTarget Between(Sector sector, StatedRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        return new(sector, range.AsOperand);
    }

    /// <summary>Measures a structure against the target; the status compares exact numbers, and a sector without a share is unknown.</summary>
    public SectorAttainment Measure(EconomicStructure actual)
    {
        ArgumentNullException.ThrowIfNull(actual);
        if (actual.Shares.FirstOrDefault(s => s.Sector == Sector) is not { } share)
            return new(this, actual: null, AttainmentStatus.Unknown, gapRange: null);
        ValueRange measured = share.IsStated ? share.Stated.AsOperand : ValueRange.Point(share.Exact);
        return new(this, share, Status(measured), Gap(measured));
    }

    private AttainmentStatus Status(ValueRange measured)
    {
        if (!measured.Overlaps(Wanted))
            return AttainmentStatus.NotAttained;
        if (!measured.IsWithin(Wanted))
            return AttainmentStatus.Unknown;

        // A floor or a ceiling that counts itself can be bettered; what lies beyond a bound that does not, or within a range, is as asked.
        bool bettered = (Wanted.High is null && Wanted.LowIncluded && measured.IsWithin(new(Wanted.Low, lowIncluded: false, null, highIncluded: false)))
            || (Wanted.Low is null && Wanted.HighIncluded && measured.IsWithin(new(null, lowIncluded: false, Wanted.High, highIncluded: false)));
        return bettered ? AttainmentStatus.Exceeded : AttainmentStatus.Attained;
    }

    // To the number that the target names; from within a range to itself, from outside to the nearer end.
    private ValueRange? Gap(ValueRange measured) => (Wanted.Low, Wanted.High) switch
    {
        ({ } low, { } high) when low != high => measured is { IsPoint: true, Low: { } value }
            ? ValueRange.Point(value < low ? value - low : value > high ? value - high : default)
            : null,
        _ => measured - ValueRange.Point(Wanted.Low ?? Wanted.High!.Value),
    };
}
