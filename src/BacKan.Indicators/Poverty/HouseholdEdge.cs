namespace BacKan.Indicators.Poverty;

/// <summary>What little change would give a household another class: <i>hộ ở sát ngưỡng</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
/// <param name="ByOneIndicator">The class with one deprivation more or less, or null where that changes nothing.</param>
/// <param name="ByIncome">The class with an income nearer to the line by the least amount that changes it, or null.</param>
/// <param name="Amount">That amount, in đồng per person and month, signed: less than zero is a loss.</param>
internal sealed record HouseholdEdge(PovertyClass? ByOneIndicator, PovertyClass? ByIncome, decimal? Amount);
