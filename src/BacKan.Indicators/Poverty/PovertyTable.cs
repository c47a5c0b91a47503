using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty;

/// <summary>The rows of one stretch of days as a decision table.</summary>
internal sealed class PovertyTable
{
    private readonly PovertyFacts facts;
    private readonly PovertyBasis basis;

    public PovertyTable(PovertyStandard standard, PovertyFacts facts, IReadOnlyList<PovertyRow> rows, PovertyBasis basis)
    {
        (this.facts, this.basis, Rows) = (facts, basis, rows);
        Decisions = new(rows.Select(row => new DecisionRow<PovertyClass>(row.Class, When(row))));
        Kernel = new(standard, facts, rows, basis);
    }

    public IReadOnlyList<PovertyRow> Rows { get; }

    public DecisionTable<PovertyClass> Decisions { get; }

    public PovertyKernel Kernel { get; }

    /// <summary>Whether a row that was never verified stands at or before a row, so that its answer is a simulation.</summary>
    public bool IsDoubted(PovertyRow row)
    {
        foreach (PovertyRow before in Rows)
        {
            if (before.Confidence == Confidence.Unverified)
                return true;
            if (before == row)
                return false;
        }

        return false;
    }

    /// <summary>The sub-class, where one row alone is met: every row before it is not.</summary>
    public PovertySubClass? SubClassOf(Determination<PovertyClass> determination)
    {
        if (determination.Deciding is not { Outcome: Outcome.Met } deciding)
            return null;
        for (int i = 0; i < determination.Findings.Count; i++)
        {
            if (determination.Findings[i] == deciding)
                return Rows[i].SubClass;
            if (determination.Findings[i].Outcome != Outcome.NotMet)
                return null;
        }

        return null;
    }

    private AllCriterion When(PovertyRow row)
    {
        List<Criterion> parts = [];
        if (row.Areas.Count > 0)
            parts.Add(new ChoiceCriterion(
                $"{row.Id}.area", new("khu vực", "area"), row.Citation, row.Confidence, facts.Area,
                row.Areas.Where(facts.Areas.Contains).Select(PovertyFacts.Code)));
        bool byPoints = basis == PovertyBasis.Points;
        if (row.Income is { } income)
        {
            BilingualText words = byPoints ? facts.PointsA.Name : new("thu nhập bình quân", "income per person");
            parts.Add(new ThresholdCriterion(
                $"{row.Id}.{(byPoints ? "b1" : "income")}", words, row.Citation, row.Confidence, byPoints ? facts.PointsA : facts.Income,
                income));
        }

        if (row.Deprivations is { } count)
        {
            parts.Add(byPoints
                ? new ThresholdCriterion($"{row.Id}.b2", facts.PointsB.Name, row.Citation, row.Confidence, facts.PointsB, count)
                : new FactCountCriterion(
                    $"{row.Id}.deprivations", new("thiếu hụt", "deprivations"), row.Citation, row.Confidence, facts.Deprivations!, count));
        }

        if (row.DimensionDeprivations is { } inDimension)
        {
            CountFact dimension = facts.Dimension(row.Dimension!);
            parts.Add(
                new FactCountCriterion($"{row.Id}.{dimension.Key}", dimension.Name, row.Citation, row.Confidence, dimension, inDimension));
        }

        if (row.Livelihood is { } livelihood)
            parts.Add(new YesNoCriterion(
                $"{row.Id}.livelihood", PovertyFacts.Word(livelihood), row.Citation, row.Confidence, facts.Farming,
                livelihood == Livelihood.Farming));

        // A row that asks nothing is met by every household: it asks for some area.
        if (parts.Count == 0)
            parts.Add(new ChoiceCriterion(
                $"{row.Id}.area", new("khu vực", "area"), row.Citation, row.Confidence, facts.Area, facts.Areas.Select(PovertyFacts.Code)));
        return new(row.Id, PovertyRowText.Name(row), row.Citation, row.Confidence, parts);
    }
}
