namespace BacKan.Indicators.Law;

/// <summary>The effect of a document on an older one, given by its number: <i>sửa đổi, thay thế, bãi bỏ</i>.</summary>
/// <remarks>Stated once, on the newer document; the bibliography finds the reverse. Immutable; compares by value.</remarks>
internal sealed class InstrumentRelation
{
    /// <summary>Creates a relation.</summary>
    /// <param name="kind">The kind of the effect.</param>
    /// <param name="target">The number of the older document.</param>
    public InstrumentRelation(InstrumentRelationKind kind, InstrumentNumber target) =>
        (Kind, Target) = (kind, target);

    /// <summary>Gets the kind of the effect.</summary>
    public InstrumentRelationKind Kind { get; }

    /// <summary>Gets the number of the older document.</summary>
    public InstrumentNumber Target { get; }
}
