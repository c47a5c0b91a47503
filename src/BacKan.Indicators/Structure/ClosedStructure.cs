namespace BacKan.Indicators.Structure;

/// <summary>A structure rounded so that its shares add up to exactly 100, with which share took over what: <i>cơ cấu đã làm tròn cho khớp 100%</i>.</summary>
/// <remarks>Made by <see cref="EconomicStructure.Close"/> alone: a 100.00 without its provenance cannot be had. Immutable; compares by reference.</remarks>
public sealed class ClosedStructure
{
    internal ClosedStructure(EconomicStructure original, ClosurePolicy policy, int decimals)
    {
        Fraction[] exact = [.. original.Shares.Select(s => s.Exact)];
        Apportionment parts = policy switch
        {
            ClosurePolicy.LargestRemainder => Apportionment.LargestRemainderOf(exact, 100m, decimals),
            ClosurePolicy.ResidualToLargest => Apportionment.ResidualToLargestOf(exact, 100m, decimals, Rounding.HalfAwayFromZero),
            _ => throw new ArgumentOutOfRangeException(nameof(policy), policy, "Expected a defined policy."),
        };
        (Original, Policy) = (original, policy);
        Shares = [.. parts.Items.Select((p, i) => new ClosedShare(original.Shares[i].Sector, p.Exact, new(p.Value), new(p.RoundedAlone)))];
        Structure = new(original.Scheme, original.Period, [.. parts.Items.Select((p, i) => new SectorShare(original.Shares[i].Sector, new StatedNumber(p.Value)))]);
    }

    /// <summary>Gets the structure before rounding.</summary>
    public EconomicStructure Original { get; }

    /// <summary>Gets how it was rounded.</summary>
    public ClosurePolicy Policy { get; }

    /// <summary>Gets the structure to print; its shares add up to exactly 100.</summary>
    public EconomicStructure Structure { get; }

    /// <summary>Gets the shares with what each took over, in the order of the structure.</summary>
    public IReadOnlyList<ClosedShare> Shares { get; }
}
