using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Poverty;

/// <summary>The classification of a household without explanation: <i>kết quả phân loại</i>, for many households.</summary>
/// <remarks>
/// The default is no answer: create one with <see cref="IPovertyClassifier.ClassifyBriefly(Household, NodaTime.LocalDate)"/>.
/// </remarks>
public readonly struct BriefClassification
{
    internal BriefClassification(
        DeterminationKind kind, PovertyClass? povertyClass, PovertySubClass? subClass, PovertyBasis basis, string? row,
        UnknownReason? unknownReason)
    {
        (Kind, Class, SubClass, Basis, Row, UnknownReason) = (kind, povertyClass, subClass, basis, row, unknownReason);
    }

    /// <summary>Gets whether it is decided, not addressed, or unknown.</summary>
    public DeterminationKind Kind { get; }

    /// <summary>Gets the class, or null.</summary>
    public PovertyClass? Class { get; }

    /// <summary>Gets the sub-class, or null.</summary>
    public PovertySubClass? SubClass { get; }

    /// <summary>Gets the basis of the classification.</summary>
    public PovertyBasis Basis { get; }

    /// <summary>Gets the id of the deciding row, or null.</summary>
    public string? Row { get; }

    /// <summary>Gets the reason why nothing is decided, or null.</summary>
    public UnknownReason? UnknownReason { get; }
}
