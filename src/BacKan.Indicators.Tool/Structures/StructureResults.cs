using BacKan.Indicators.Structure;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Structures;

/// <summary>Everything that the command computes, in the order in which it is shown.</summary>
internal sealed class StructureResults
{
    public StructureResults(StructureTable table, CommandRun run)
    {
        var examiner = Library.Services.Get<IStructureExaminer>();
        ClosurePolicy? close = run.Given.Get("--close") switch
        {
            "largest-remainder" => ClosurePolicy.LargestRemainder,
            "residual-to-largest" => ClosurePolicy.ResidualToLargest,
            _ => null,
        };
        (AreShares, Close) = (table.AreShares, close);
        Periods = [.. table.Periods.Select(p => Period(examiner.Examine(p.Structure), p, close, run.Presentation))];

        // Like with like, from the earlier to the later, whatever the order of the file.
        IGrouping<(PeriodKind, int), EconomicStructure>[] kinds = [.. table.Periods.Select(p => p.Structure).GroupBy(s =>
            KindOf(s.Period))];
        Changes = [.. kinds.SelectMany(k => ChangesOf([.. k.OrderBy(s => s.Period)]))];
        Apart = kinds.Length < 2 ? [] : [.. kinds.Select(k => k.First().Period)];
    }

    /// <summary>Gets whether the file gave printed shares, not values.</summary>
    public bool AreShares { get; }

    /// <summary>Gets how shares are closed, or null.</summary>
    public ClosurePolicy? Close { get; }

    /// <summary>Gets the periods in the order of the file.</summary>
    public IReadOnlyList<StructurePeriod> Periods { get; }

    /// <summary>Gets the changes between neighbours in time of one kind, and, where there are more than two, from the first to the
    /// last.</summary>
    public IReadOnlyList<StructuralChange> Changes { get; }

    /// <summary>Gets one period of each kind where there are several: they are not compared with each other.</summary>
    public IReadOnlyList<ReportingPeriod> Apart { get; }

    // Windows of first months are one kind where they are as long.
    private static (PeriodKind, int) KindOf(ReportingPeriod period) => (period.Kind, period.HasDays
        ? ((period.LastDay.Year - period.FirstDay.Year) * 12) + period.LastDay.Month - period.FirstDay.Month + 1 : 0);

    private static IEnumerable<StructuralChange> ChangesOf(EconomicStructure[] inTime)
    {
        IEnumerable<StructuralChange> neighbours = inTime.Skip(1).Select((to, i) => inTime[i].ChangeTo(to));
        return inTime.Length > 2 ? neighbours.Append(inTime[0].ChangeTo(inTime[^1])) : neighbours;
    }

    private static StructurePeriod Period(
        StructureExamination examined, StructurePeriodInput input, ClosurePolicy? close, Presentation presentation)
    {
        EconomicStructure structure = examined.Structure;
        bool canClose = close is not null && examined.Closes
            && (structure.Values is not null || presentation.Decimals <= structure.Shares.Max(s => s.Stated.Decimals));
        EconomicStructure? closed = canClose ? structure.Close(close!.Value, presentation.Decimals) : null;
        EconomicStructure shown = closed ?? new(structure.Scheme, structure.Period,
            [.. structure.Shares.Select(s => new SectorShare(s.Sector, new StatedNumber(
            presentation.Round(s.Exact), qualifier: s.IsStated ? s.Stated.Qualifier : Qualifier.Exactly)))]);
        return new(examined, shown, canClose, input);
    }
}
