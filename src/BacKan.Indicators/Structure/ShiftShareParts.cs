namespace BacKan.Indicators.Structure;

/// <summary>A change divided into what the nation, the mix of sectors and the region itself gave: <i>các thành phần shift-share</i>.</summary>
/// <remarks>Quantities are exact fractions; round each once, where it is printed. Immutable; compares by reference.</remarks>
public sealed class ShiftShareParts
{
    internal ShiftShareParts(Quantity change, Quantity national, Quantity mix, Quantity regional, Quantity? homothetic, Quantity? allocation) =>
        (Change, National, Mix, Regional, Homothetic, Allocation) = (change, national, mix, regional, homothetic, allocation);

    /// <summary>Gets later less earlier value in the region.</summary>
    public Quantity Change { get; }

    /// <summary>Gets what growth at the rate of the whole nation would have given (<i>thành phần quốc gia</i>).</summary>
    public Quantity National { get; }

    /// <summary>Gets what growth at the nation's rate of each sector gave beyond that (<i>thành phần cơ cấu ngành</i>).</summary>
    public Quantity Mix { get; }

    /// <summary>Gets what the region's own sectors gave beyond the nation's (<i>thành phần lợi thế địa phương</i>).</summary>
    public Quantity Regional { get; }

    /// <summary>Gets the part of <see cref="Regional"/> that the region would have with the nation's structure; null where a sector starts from zero in the region, so that it has no rate of growth.</summary>
    public Quantity? Homothetic { get; }

    /// <summary>Gets the rest of <see cref="Regional"/>: specialised where it is better; null as <see cref="Homothetic"/>.</summary>
    public Quantity? Allocation { get; }

    /// <summary>Gets mix and regional part together: the net total shift.</summary>
    public Quantity NetShift => Mix + Regional;

    internal static ShiftShareParts Sum(ShiftShareParts left, ShiftShareParts right) => new(
        left.Change + right.Change, left.National + right.National, left.Mix + right.Mix, left.Regional + right.Regional,
        Sum(left.Homothetic, right.Homothetic), Sum(left.Allocation, right.Allocation));

    private static Quantity? Sum(Quantity? left, Quantity? right) => left is null || right is null ? null : left + right;
}
