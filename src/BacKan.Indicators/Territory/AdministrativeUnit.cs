using BacKan.Indicators.Localization;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Territory;

/// <summary>An administrative unit under one identity: <i>đơn vị hành chính</i>.</summary>
/// <remarks>
/// <para>
/// Type, name and the parent's code do not change within an identity: a unit that is renamed, becomes a ward, or moves to another parent
/// continues under a new identity with a new first day. Renaming the parent changes nothing, because its code stays.
/// </para>
/// <para>Codes exist since 2004; a unit that ended or began earlier has the code assigned later.</para>
/// <para>Immutable; equality compares the identity.</para>
/// </remarks>
public sealed class AdministrativeUnit
{
    /// <summary>Creates a unit.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="type">The type.</param>
    /// <param name="name">The proper name without the type: "Bắc Kạn".</param>
    /// <param name="validUntil">
    /// The first day on which it no longer exists; null while it exists, or if it ended only with its type.
    /// </param>
    /// <param name="parentCode">The code of the parent unit, or null if not stated.</param>
    /// <exception cref="ArgumentException">The name is empty, or code, type and days do not fit each other.</exception>
    public AdministrativeUnit(
        AdministrativeUnitId id, AdministrativeUnitType type, string name, LocalDate? validUntil = null, string? parentCode = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (Objection(id, type, validUntil, parentCode) is { } objection)
            throw new ArgumentException($"{type} {name}: {objection.En}", nameof(id));
        (Id, Type, Name, ValidUntil, ParentCode) = (id, type, name, validUntil ?? type.Until(), parentCode);
    }

    /// <summary>Gets the identity.</summary>
    public AdministrativeUnitId Id { get; }

    /// <summary>Gets the type.</summary>
    public AdministrativeUnitType Type { get; }

    /// <summary>Gets the proper name.</summary>
    public string Name { get; }

    /// <summary>Gets the first day on which the unit no longer exists, or null while it exists.</summary>
    public LocalDate? ValidUntil { get; }

    /// <summary>Gets the days of the unit under this identity.</summary>
    public EffectivePeriod Days => new(Id.ValidFrom, ValidUntil);

    /// <summary>Gets the code of the parent unit, or null if not stated.</summary>
    public string? ParentCode { get; }

    /// <summary>Gets or initializes how reliably its days were checked, or null if not stated.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Gets or initializes a note on its days, or null.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>Gets the level.</summary>
    internal AdministrativeUnitLevel Level => Type.Level();

    /// <summary>Gets the Vietnamese word for the type before a name: "thị xã".</summary>
    internal string TypeName => Type.Name().Vi;

    /// <summary>Gets type and name: "thị xã Bắc Kạn".</summary>
    public string FullName => In(Language.Vietnamese);

    /// <summary>Returns the reason why such a unit cannot exist, or null.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="type">The type.</param>
    /// <param name="validUntil">The first day on which it no longer exists, or null.</param>
    /// <param name="parentCode">The code of the parent unit, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The type is not defined.</exception>
    internal static BilingualText? Objection(
        AdministrativeUnitId id, AdministrativeUnitType type, LocalDate? validUntil = null, string? parentCode = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        int digits = type.Level().CodeLength();
        (string vi, string en) = (type.Name().Vi, type.Name().En);
        if (id.Code.Length != digits)
            return new(
                Invariant($"mã của {vi} có {digits} chữ số, không phải '{id.Code}'"),
                Invariant($"the code of a {en} has {digits} digits, unlike '{id.Code}'"));
        if (validUntil <= id.ValidFrom)
            return new(
                Invariant($"ngày kết thúc {validUntil:uuuu-MM-dd} phải sau ngày bắt đầu {id.ValidFrom:uuuu-MM-dd}"),
                Invariant($"it must end after it begins on {id.ValidFrom:uuuu-MM-dd}, not on {validUntil:uuuu-MM-dd}"));
        if (id.ValidFrom < type.FirstDay())
            return new(
                Invariant($"{vi} chỉ có từ {type.FirstDay():uuuu-MM-dd}, đơn vị bắt đầu {id.ValidFrom:uuuu-MM-dd}"),
                Invariant($"a {en} exists only from {type.FirstDay():uuuu-MM-dd}, and it begins on {id.ValidFrom:uuuu-MM-dd}"));
        if (type.Until() is { } end && (id.ValidFrom >= end || validUntil > end))
            return new(
                Invariant($"{vi} chỉ có đến hết {end.PlusDays(-1):uuuu-MM-dd}, đơn vị ghi {new EffectivePeriod(id.ValidFrom, validUntil)}"),
                Invariant($"a {en} exists only until {end.PlusDays(-1):uuuu-MM-dd}, and its days are ")
                    + Invariant($"{new EffectivePeriod(id.ValidFrom, validUntil)}"));
        return parentCode is null || (AdministrativeUnitId.IsCode(parentCode) && parentCode.Length < digits)
            ? null
            : new(
                $"mã của đơn vị cấp trên '{parentCode}' phải là 2 hoặc 3 chữ số, ngắn hơn mã '{id.Code}'",
                $"the parent's code '{parentCode}' must have 2 or 3 digits, fewer than '{id.Code}'");
    }

    /// <summary>Prints name and type: "thị xã Bắc Kạn", "Bắc Kạn town"; a number follows its type in both, "phường 1", "ward 1".</summary>
    public string In(Language language) => AdministrativeUnitName.Print(Type.Name().In(language), Name, language);

    /// <summary>
    /// Determines whether a text is the proper name or the full Vietnamese name, in any spelling:
    /// "Đức xuân", "PHƯỜNG ĐỨC XUÂN", "Khánh Hoà".
    /// </summary>
    internal bool IsCalled(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string folded = AdministrativeUnitName.Fold(name);
        return string.Equals(folded, AdministrativeUnitName.Fold(Name), StringComparison.Ordinal)
            || string.Equals(folded, AdministrativeUnitName.Fold(FullName), StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AdministrativeUnit other
        && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Returns type and name in Vietnamese.</summary>
    public override string ToString() => FullName;

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(AdministrativeUnit? left, AdministrativeUnit? right) => Equals(left, right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(AdministrativeUnit? left, AdministrativeUnit? right) => !Equals(left, right);
}
