using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Poverty;

/// <summary>The classification of a household without explanation: <i>kết quả phân loại</i>, for many households.</summary>
/// <remarks>
/// Equality compares the members. The default is no answer: create one with
/// <see cref="IPovertyClassifier.ClassifyBriefly(Household, NodaTime.LocalDate)"/>.
/// </remarks>
/// <param name="Kind">Decided, not addressed, or unknown.</param>
/// <param name="Class">The class, or null.</param>
/// <param name="SubClass">The sub-class, or null.</param>
/// <param name="Basis">The basis of the classification.</param>
/// <param name="Row">The id of the deciding row, or null.</param>
/// <param name="UnknownReason">The reason why nothing is decided, or null.</param>
public readonly record struct BriefClassification(
    DeterminationKind Kind, PovertyClass? Class, PovertySubClass? SubClass, PovertyBasis Basis, string? Row, UnknownReason? UnknownReason);
