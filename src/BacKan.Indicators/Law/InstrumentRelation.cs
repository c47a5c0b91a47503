namespace BacKan.Indicators.Law;

/// <summary>What a document does to an older one, known by its number: <i>sửa đổi, thay thế, bãi bỏ</i>.</summary>
/// <remarks>Stated once, on the newer document; <see cref="Bibliography.RelatedTo"/> looks the other way. Immutable; equality compares the members.</remarks>
/// <param name="Kind">What it does.</param>
/// <param name="Target">The number of the older document.</param>
public sealed record InstrumentRelation(InstrumentRelationKind Kind, InstrumentNumber Target);
