using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Emulation.Blocs;

/// <summary>A member of an emulation bloc in a year: <i>đơn vị thành viên</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class BlocMember
{
    private readonly Percentage? women;

    /// <summary>Creates a member.</summary>
    /// <param name="name">The name, unlike that of the other members.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public BlocMember(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>Creates a member that is an administrative unit.</summary>
    /// <param name="place">The unit.</param>
    public BlocMember(AdministrativeUnit place)
        : this((place ?? throw new ArgumentNullException(nameof(place))).FullName) => Place = place;

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the administrative unit, or null.</summary>
    public AdministrativeUnit? Place { get; }

    /// <summary>Gets the pledge; null if none is known.</summary>
    public BlocPledge? Pledge { get; init; }

    /// <summary>Gets the score sheet; empty if there is none.</summary>
    public IReadOnlyList<ScoreLine> Lines { get; init; } = [];

    /// <summary>Gets the points in all, where the lines are not given; null if not known.</summary>
    public Fraction? Points { get; init; }

    /// <summary>Gets the reason why the member can get no flag nor be acclaimed (<i>không xét suy tôn</i>), or null.</summary>
    public string? BarredBecause { get; init; }

    /// <summary>Gets the share of women among its people, which the law looks at among equals; null if not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 0 to 100.</exception>
    public Percentage? Women
    {
        get => women;
        init => women = value is { Value: < 0m or > 100m } wrong
            ? throw new ArgumentOutOfRangeException(nameof(Women), wrong, "Expected 0 to 100%.")
            : value;
    }
}
