using BacKan.Indicators.Localization;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Territory;

/// <summary>The area as which a place was taken, on a day and for a reason: <i>xác định khu vực thành thị, nông thôn</i>.</summary>
/// <remarks>An input of its own: no calculation derives it from a unit's type. Immutable; equality compares the members.</remarks>
public sealed record AreaClassification
{
    /// <summary>Creates a classification.</summary>
    /// <param name="area">The type of area.</param>
    /// <param name="asOf">The day on which it holds.</param>
    /// <param name="source">Who or what says so, not empty.</param>
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

    /// <summary>Gets the day on which it holds.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets who or what says so.</summary>
    public string Source { get; }

    /// <summary>Prints area, day and source: "thành thị (ngày 22/1/2014, UBND thị xã)".</summary>
    public string In(Language language) => $"{Area.Name().In(language)} ({(language == Language.Vietnamese ? "ngày " : "")}{DateText.Format(AsOf, language)}, {Source})";

    /// <summary>Returns area, day and source, invariant.</summary>
    public override string ToString() => Invariant($"{Area} on {AsOf:uuuu-MM-dd} ({Source})");
}
