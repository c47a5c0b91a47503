using BacKan.Indicators.Localization;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Territory;

/// <summary>The classification of a place by area, with its day and source: <i>xác định khu vực thành thị, nông thôn</i>.</summary>
/// <remarks>A separate input: no calculation derives it from a unit's type. Immutable; compares by reference.</remarks>
public sealed class AreaClassification
{
    /// <summary>Creates a classification.</summary>
    /// <param name="area">The type of area.</param>
    /// <param name="asOf">The day on which it holds.</param>
    /// <param name="source">The source of the classification, not empty.</param>
    /// <exception cref="ArgumentException">The area is not defined, or the source is empty.</exception>
    public AreaClassification(AreaType area, LocalDate asOf, string source)
    {
        if (!Enum.IsDefined(area))
            throw new ArgumentOutOfRangeException(nameof(area), area, "Expected a defined type of area.");
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        (Area, AsOf, Source) = (area, asOf, source);
    }

    /// <summary>Gets the type of area.</summary>
    public AreaType Area { get; }

    /// <summary>Gets the words of the type of area: "thành thị", "rural".</summary>
    public BilingualText AreaName => Area.Name();

    /// <summary>Gets the day on which it holds.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets the source of the classification.</summary>
    public string Source { get; }

    /// <summary>Prints area, day and source: "thành thị (ngày 22/1/2014, UBND thị xã)".</summary>
    public string In(Language language) =>
        $"{Area.Name().In(language)} ({(language == Language.Vietnamese ? "ngày " : "")}{DateText.Format(AsOf, language)}, {Source})";

    /// <summary>Returns area, day and source, invariant.</summary>
    public override string ToString() => Invariant($"{Area} on {AsOf:uuuu-MM-dd} ({Source})");
}
