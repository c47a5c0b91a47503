using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Poverty;

/// <summary>How many households go from one answer to another between two standards: <i>một ô của bảng chuyển dịch</i>.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="FromKind">What the first standard says.</param>
/// <param name="From">Its class, or null where it decides none.</param>
/// <param name="ToKind">What the second standard says.</param>
/// <param name="To">Its class, or null.</param>
/// <param name="Households">The number of households.</param>
public sealed record PovertyTransition(DeterminationKind FromKind, PovertyClass? From, DeterminationKind ToKind, PovertyClass? To, long Households);
