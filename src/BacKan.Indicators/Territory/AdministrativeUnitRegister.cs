using NodaTime;

namespace BacKan.Indicators.Territory;

/// <summary>Administrative units by code and day: <i>danh mục đơn vị hành chính</i>.</summary>
/// <remarks>A host builds one from its own units. On one day a code belongs to one unit. Immutable; compares by reference.</remarks>
public sealed class AdministrativeUnitRegister
{
    private readonly Dictionary<string, AdministrativeUnit[]> byCode;
    private readonly Dictionary<string, AdministrativeUnit[]> byName;

    /// <summary>Creates a register.</summary>
    /// <exception cref="ArgumentException">Two units have the same code on the same days.</exception>
    public AdministrativeUnitRegister(IEnumerable<AdministrativeUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        Units = [.. units.OrderBy(u => u.Id.Code, StringComparer.Ordinal).ThenBy(u => u.Id.ValidFrom)];
        for (int i = 1; i < Units.Count; i++)
        {
            (AdministrativeUnit earlier, AdministrativeUnit later) = (Units[i - 1], Units[i]);
            if (string.Equals(earlier.Id.Code, later.Id.Code, StringComparison.Ordinal) && earlier.Days.Overlaps(later.Days))
                throw new ArgumentException(
                    $"{earlier.Id.Code} is {earlier} ({earlier.Days}) and {later} ({later.Days}) on the same days; on one day a code "
                        + "belongs to one unit.",
                    nameof(units));
        }

        byCode = Index(Units, u => u.Id.Code);
        byName = Index(Units, u => AdministrativeUnitName.Fold(u.Name));
        foreach ((string fullName, AdministrativeUnit[] called) in Index(Units, u => AdministrativeUnitName.Fold(u.FullName)))
            byName[fullName] = byName.TryGetValue(fullName, out AdministrativeUnit[]? others) ? [.. others, .. called] : called;
    }

    /// <summary>Gets the units by code, then by first day.</summary>
    public IReadOnlyList<AdministrativeUnit> Units { get; }

    /// <summary>Finds the unit with an identity, or returns null.</summary>
    public AdministrativeUnit? Find(AdministrativeUnitId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Find(id.Code, id.ValidFrom) is { } found && found.Id == id ? found : null;
    }

    /// <summary>Finds the unit with a code on a day, or returns null.</summary>
    public AdministrativeUnit? Find(string code, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(code);
        return byCode.TryGetValue(code, out AdministrativeUnit[]? units) ? Array.Find(units, u => u.Days.Contains(on)) : null;
    }

    /// <summary>
    /// Finds the units with a name on a day, with or without the Vietnamese word for the type, in any spelling; often several.
    /// </summary>
    public IReadOnlyList<AdministrativeUnit> Named(string name, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(name);
        return byName.TryGetValue(AdministrativeUnitName.Fold(name), out AdministrativeUnit[]? units)
            ? [.. units.Where(u => u.Days.Contains(on))]
            : [];
    }

    /// <summary>Finds the parent of a unit on a day, or returns null if it is not stated or not in the register.</summary>
    /// <remarks>A commune's parent is a district-level unit until 30/6/2025, and a province since.</remarks>
    public AdministrativeUnit? ParentOf(AdministrativeUnit unit, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.ParentCode is { } code && unit.Days.Contains(on) ? Find(code, on) : null;
    }

    /// <summary>Finds the units that belong to a unit on a day, ordered by code.</summary>
    public IReadOnlyList<AdministrativeUnit> PartsOf(AdministrativeUnit unit, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Days.Contains(on)
            ? [.. Units.Where(u => string.Equals(u.ParentCode, unit.Id.Code, StringComparison.Ordinal) && u.Days.Contains(on))]
            : [];
    }

    private static Dictionary<string, AdministrativeUnit[]> Index(
        IEnumerable<AdministrativeUnit> units, Func<AdministrativeUnit, string> key) =>
        units.GroupBy(key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
}
