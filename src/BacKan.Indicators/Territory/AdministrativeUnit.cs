namespace BacKan.Indicators.Territory;

/// <summary>A unit of territory: <i>đơn vị hành chính</i>.</summary>
/// <remarks>Immutable; equality compares the identity.</remarks>
public sealed record AdministrativeUnit
{
    /// <summary>Creates a unit.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="type">Its type.</param>
    /// <param name="name">Its proper name without the type: "Bắc Kạn".</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public AdministrativeUnit(UnitId id, UnitType type, string name)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!Enum.IsDefined(type))
            throw new ArgumentOutOfRangeException(nameof(type), type, "Expected a defined type of unit.");
        (Id, Type, Name) = (id, type, name);
    }

    /// <summary>Gets the identity.</summary>
    public UnitId Id { get; }

    /// <summary>Gets the type.</summary>
    public UnitType Type { get; }

    /// <summary>Gets the proper name.</summary>
    public string Name { get; }

    /// <summary>Gets the word for the type as Vietnamese writes it before a name: "thị xã".</summary>
    public string TypeWord => Type switch
    {
        UnitType.Province => "tỉnh",
        UnitType.CentralCity or UnitType.ProvincialCity => "thành phố",
        UnitType.Town => "thị xã",
        UnitType.RuralDistrict => "huyện",
        UnitType.UrbanDistrict => "quận",
        UnitType.Commune => "xã",
        UnitType.Ward => "phường",
        UnitType.Township => "thị trấn",
        _ => "đặc khu",
    };

    /// <summary>Gets type and name: "thị xã Bắc Kạn".</summary>
    public string FullName => $"{TypeWord} {Name}";

    /// <inheritdoc/>
    public bool Equals(AdministrativeUnit? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Returns type and name.</summary>
    public override string ToString() => FullName;
}
