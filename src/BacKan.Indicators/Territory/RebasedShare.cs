namespace BacKan.Indicators.Territory;

/// <summary>The share of a unit's number that counts for the requested boundaries: <i>phần số liệu của một đơn vị</i>.</summary>
/// <param name="Unit">The unit of the period.</param>
/// <param name="Share">The share of its number: greater than 0, at most 1.</param>
internal sealed record RebasedShare(AdministrativeUnit Unit, Fraction Share);
