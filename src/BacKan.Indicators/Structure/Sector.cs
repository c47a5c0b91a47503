using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Structure;

/// <summary>A sector of the economy: <i>ngành, khu vực kinh tế</i>.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
public sealed class Sector
{
    /// <summary>Creates a sector.</summary>
    /// <param name="code">The stable code, unique in its scheme.</param>
    /// <param name="name">The name.</param>
    /// <param name="isAgriculture">Whether it is agriculture, forestry and fishery.</param>
    public Sector(string code, BilingualText name, bool isAgriculture = false) => (Code, Name, IsAgriculture) = (code, name, isAgriculture);

    /// <summary>Gets the stable code, unique in its scheme.</summary>
    public string Code { get; }

    /// <summary>Gets the name.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets whether the sector is agriculture, forestry and fishery.</summary>
    public bool IsAgriculture { get; }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Sector other
        && string.Equals(Code, other.Code, StringComparison.Ordinal)
        && Name == other.Name
        && IsAgriculture == other.IsAgriculture;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Name, IsAgriculture);

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(Sector? left, Sector? right) => Equals(left, right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(Sector? left, Sector? right) => !Equals(left, right);
}
