namespace BacKan.Indicators.Structure;

/// <summary>Parts of a sector, each with its share of the whole economy: <i>trong đó</i>.</summary>
/// <remarks>Parts of a part are another breakdown, with the part as parent. Immutable; compares by reference.</remarks>
public sealed class SectorBreakdown
{
    /// <summary>Creates a breakdown.</summary>
    /// <param name="parent">The sector, or a part of an earlier breakdown.</param>
    /// <param name="parts">One or more parts, none twice, each with its share of the whole.</param>
    /// <param name="isWhole">Whether the parts are all there are; else they may leave some of the parent unnamed.</param>
    /// <exception cref="ArgumentException">There are no parts, or one stands twice or is its own parent.</exception>
    public SectorBreakdown(Sector parent, IReadOnlyList<SectorShare> parts, bool isWhole)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0 || parts.Select(p => p.Sector).Append(parent).Distinct().Count() != parts.Count + 1)
            throw new ArgumentException($"{parent.Code}: expected one or more parts, none of them twice and none the sector itself.", nameof(parts));
        (Parent, Parts, IsWhole) = (parent, [.. parts], isWhole);
    }

    /// <summary>Gets the sector that is broken down.</summary>
    public Sector Parent { get; }

    /// <summary>Gets the parts with their shares of the whole economy.</summary>
    public IReadOnlyList<SectorShare> Parts { get; }

    /// <summary>Gets whether the parts are all there are.</summary>
    public bool IsWhole { get; }
}
