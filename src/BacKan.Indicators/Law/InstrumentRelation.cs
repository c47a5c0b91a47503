namespace BacKan.Indicators.Law;

/// <summary>What a document does to an older one, known by its number: <i>sửa đổi, thay thế, bãi bỏ</i>.</summary>
/// <remarks>Stated once, on the newer document; the bibliography looks the other way too. Immutable; compares by value.</remarks>
public sealed record InstrumentRelation
{
    /// <summary>Creates it.</summary>
    /// <param name="kind">What it does.</param>
    /// <param name="target">The number of the older document.</param>
    public InstrumentRelation(InstrumentRelationKind kind, InstrumentNumber target) =>
        (Kind, Target) = (kind, target);

    /// <summary>Gets what it does.</summary>
    public InstrumentRelationKind Kind { get; }

    /// <summary>Gets the number of the older document.</summary>
    public InstrumentNumber Target { get; }
}
