using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Poverty;

/// <summary>The bare answer for one household of many: <i>kết quả phân loại</i>, the same as that of the explained classification.</summary>
/// <remarks>Equality compares the members. The default is no answer: make one with <see cref="IPovertyClassifier.ClassifyBriefly(Household, NodaTime.LocalDate)"/>.</remarks>
/// <param name="Kind">Decided, not addressed, or unknown.</param>
/// <param name="Class">The class, or null.</param>
/// <param name="SubClass">The sub-class, or null.</param>
/// <param name="Basis">From which facts.</param>
/// <param name="Row">The id of the row that decides, or null.</param>
/// <param name="UnknownReason">Why nothing is decided, or null.</param>
public readonly record struct BriefClassification(DeterminationKind Kind, PovertyClass? Class, PovertySubClass? SubClass, PovertyBasis Basis, string? Row, UnknownReason? UnknownReason);
