namespace BacKan.Indicators.Emulation;

/// <summary>The number of votes or people present compared with the number needed: <i>số phiếu, số phiếu còn thiếu</i>.</summary>
/// <remarks>Immutable; equality compares the numbers.</remarks>
/// <param name="Got">The actual number, or null if not known.</param>
/// <param name="Of">The total, 1 or more; null if not known.</param>
/// <param name="Needed">The minimum needed; null if not known.</param>
internal sealed record VoteCount(int? Got, int? Of, int? Needed)
{
    /// <summary>Gets the number missing, 0 if there are enough; null if not known.</summary>
    public int? Missing => Needed is { } needed && Got is { } got ? Math.Max(0, needed - got) : null;

    /// <summary>Gets the exact share, or null if not known.</summary>
    public Fraction? Share => Got is { } got && Of is { } of ? new Fraction(got, of) : null;
}
