using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>
/// The known facts of a household or village for the culture titles: <i>hồ sơ gia đình, khu dân cư văn hóa</i>. Null means unknown.
/// </summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class CultureYear
{
    /// <summary>Gets the day of registration, or null.</summary>
    public LocalDate? RegisteredOn { get; init; }

    /// <summary>Gets the area, or null.</summary>
    public CultureArea? Area { get; init; }

    /// <summary>Gets the points, or null.</summary>
    public int? Points { get; init; }

    /// <summary>Gets the points of each standard with its maximum, or null.</summary>
    public IReadOnlyList<StandardPoints>? Standards { get; init; }

    /// <summary>Gets the codes of the violations, empty for none, or null.</summary>
    public IReadOnlyList<string>? Violations { get; init; }

    /// <summary>Gets the value of the contribution, in đồng, or null.</summary>
    public decimal? Contribution { get; init; }
}
