namespace BacKan.Indicators.Poverty;

/// <summary>The small changes that would give a household another class: <i>hộ ở sát ngưỡng</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
/// <param name="ByOneIndicator">The class with one deprivation more or less, or null if that changes nothing.</param>
/// <param name="ByIncome">The class after the smallest change of income that alters it, or null.</param>
/// <param name="Amount">That change, in đồng per person and month; negative for a loss.</param>
internal sealed record HouseholdEdge(PovertyClass? ByOneIndicator, PovertyClass? ByIncome, decimal? Amount);
