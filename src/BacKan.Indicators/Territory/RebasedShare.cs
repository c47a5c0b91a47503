namespace BacKan.Indicators.Territory;

/// <summary>How much of a unit's number counts for the boundaries that were asked for: <i>phần số liệu của một đơn vị</i>.</summary>
/// <param name="Unit">The unit of the period.</param>
/// <param name="Share">The share of its number, over 0 to 1.</param>
internal sealed record RebasedShare(AdministrativeUnit Unit, Fraction Share);
