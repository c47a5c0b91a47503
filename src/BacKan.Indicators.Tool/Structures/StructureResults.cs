using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Tool.Structures;

/// <summary>Everything that the command computes, in the order in which it is shown.</summary>
internal sealed class StructureResults
{
    public StructureResults(StructureTable table, StructureOptions options)
    {
        var examiner = BacKanServices.Create().Get<IStructureExaminer>();
        AreShares = table.AreShares;
        Periods = [.. table.Structures.Select(s => Period(examiner.Examine(s.Structure), s.Line, options))];

        // From the earlier to the later, whatever the order of the file.
        EconomicStructure[] inTime = [.. table.Structures.Select(s => s.Structure).OrderBy(s => s.Period)];
        IEnumerable<StructuralChange> neighbours = inTime.Skip(1).Select((to, i) => inTime[i].ChangeTo(to));
        Changes = inTime.Length > 2 ? [.. neighbours, inTime[0].ChangeTo(inTime[^1])] : [.. neighbours];
    }

    /// <summary>Gets whether the file gave printed shares, not values.</summary>
    public bool AreShares { get; }

    /// <summary>Gets the periods in the order of the file.</summary>
    public IReadOnlyList<StructurePeriod> Periods { get; }

    /// <summary>Gets the changes between neighbours in time, and, where there are more than two periods, from the first to the last.</summary>
    public IReadOnlyList<StructuralChange> Changes { get; }

    private static StructurePeriod Period(StructureExamination examined, int line, StructureOptions options)
    {
        EconomicStructure structure = examined.Structure;
        int decimals = options.Csv.Decimals;
        bool canClose = options.Close is not null && examined.Closure is StructureClosure.Exact or StructureClosure.WithinRounding
            && (structure.Values is not null || decimals <= structure.Shares.Max(s => s.Stated.Decimals));
        ClosedStructure? closed = canClose ? structure.Close(options.Close!.Value, decimals) : null;
        EconomicStructure shown = closed?.Structure ?? new(structure.Scheme, structure.Period, [.. structure.Shares.Select(s => new SectorShare(s.Sector, new StatedNumber(
            s.Exact.Round(Rounding.HalfAwayFromZero, decimals), qualifier: s.IsStated ? s.Stated.Qualifier : Qualifier.Exactly)))]);
        return new(examined, shown, closed, line);
    }
}
