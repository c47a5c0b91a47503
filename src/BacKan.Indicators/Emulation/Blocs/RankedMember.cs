namespace BacKan.Indicators.Emulation.Blocs;

/// <summary>A member in the ranking of its bloc: <i>kết quả xếp hạng</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class RankedMember
{
    internal RankedMember(BlocMember member, Fraction? total, int? rank, bool isTied, bool isLeading, Outcome? isFlagged)
    {
        (Member, Total, Rank, IsTied, IsLeading, IsFlagged) = (member, total, rank, isTied, isLeading, isFlagged);
    }

    /// <summary>Gets the member.</summary>
    public BlocMember Member { get; }

    /// <summary>Gets the points in all; null if a line was not scored or nothing is known.</summary>
    public Fraction? Total { get; }

    /// <summary>Gets the rank by points; null where the points of any member are not known.</summary>
    public int? Rank { get; }

    /// <summary>Gets whether another member has the same points.</summary>
    public bool IsTied { get; }

    /// <summary>
    /// Gets whether it is the leading unit: the acclaimed one; where none was acclaimed, the only first by points that is not barred.
    /// </summary>
    public bool IsLeading { get; }

    /// <summary>
    /// Gets whether it is within the flags by points: met, not met, or for people to judge among equals; null without a number of flags.
    /// </summary>
    public Outcome? IsFlagged { get; }
}
