namespace BacKan.Indicators.Emulation;

/// <summary>Votes, or people present, against how many are needed: <i>số phiếu, số phiếu còn thiếu</i>.</summary>
/// <remarks>Immutable; equality compares the numbers.</remarks>
/// <param name="Got">How many there are, or null where that is not known.</param>
/// <param name="Of">Of how many, 1 or more; null where that is not known.</param>
/// <param name="Needed">The fewest that are enough; null where that is not known.</param>
public sealed record VoteCount(int? Got, int? Of, int? Needed)
{
    /// <summary>Gets how many are missing, 0 where there are enough; null where that is not known.</summary>
    public int? Missing => Needed is { } needed && Got is { } got ? Math.Max(0, needed - got) : null;

    /// <summary>Gets the exact share, or null where it is not known.</summary>
    public Fraction? Share => Got is { } got && Of is { } of ? new Fraction(got, of) : null;
}
