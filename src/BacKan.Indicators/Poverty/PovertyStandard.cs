using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty;

/// <summary>A poverty standard as a named thing: <i>chuẩn nghèo</i>. Rates under different standards are different measures.</summary>
/// <remarks>Which days it applies, and by which provision, is its enactment. Immutable; equality compares the id.</remarks>
public sealed record PovertyStandard : IListedRule
{
    internal PovertyStandard(string id, Text name)
    {
        (Id, Name) = (id, name);
    }

    /// <summary>Gets the stable id, "vn-2011-2015".</summary>
    public string Id { get; }

    /// <summary>Gets the name.</summary>
    public Text Name { get; }

    // The lines themselves are not held yet: this version names the standard of a rate.
    IReadOnlyList<RuleParameter> IListedRule.Parameters => [];

    /// <inheritdoc/>
    public bool Equals(PovertyStandard? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
