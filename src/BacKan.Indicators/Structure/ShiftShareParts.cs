namespace BacKan.Indicators.Structure;

/// <summary>A change divided into what the nation, the mix of sectors and the region itself gave: <i>các thành phần shift-share</i>.</summary>
/// <remarks>Quantities are exact fractions; round each once, where it is printed. Immutable; equality compares the members.</remarks>
/// <param name="Change">Later less earlier value in the region.</param>
/// <param name="National">What growth at the rate of the whole nation would have given (<i>thành phần quốc gia</i>).</param>
/// <param name="Mix">What growth at the nation's rate of each sector gave beyond that (<i>thành phần cơ cấu ngành</i>).</param>
/// <param name="Regional">What the region's own sectors gave beyond the nation's (<i>thành phần lợi thế địa phương</i>).</param>
/// <param name="Homothetic">The part of <paramref name="Regional"/> that the region would have with the nation's structure; null where a sector starts from zero in the region, so that it has no rate of growth.</param>
/// <param name="Allocation">The rest of <paramref name="Regional"/>: specialised where it is better; null as <paramref name="Homothetic"/>.</param>
public sealed record ShiftShareParts(Quantity Change, Quantity National, Quantity Mix, Quantity Regional, Quantity? Homothetic, Quantity? Allocation)
{
    /// <summary>Gets mix and regional part together: the net total shift.</summary>
    public Quantity NetShift => Mix + Regional;

    internal static ShiftShareParts Sum(ShiftShareParts left, ShiftShareParts right) => new(
        left.Change + right.Change, left.National + right.National, left.Mix + right.Mix, left.Regional + right.Regional,
        Sum(left.Homothetic, right.Homothetic), Sum(left.Allocation, right.Allocation));

    private static Quantity? Sum(Quantity? left, Quantity? right) => left is null || right is null ? null : left + right;
}
