using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BenchmarkDotNet.Attributes;

namespace BacKan.Indicators.Benchmarks;

/// <summary>One household under a table of the shape of Decree 07/2021: twelve indicators, an income line, three classes.</summary>
[MemoryDiagnoser]
public class JudgingBenchmarks
{
    private static readonly Citation Basis = VietnamInstruments.Decree07Of2021.At("khoản 2 Điều 3");
    private static readonly NumberFact Income = new("income", BilingualText.Same("income"), BilingualText.Same("income?"), MeasureUnits.MillionDong);
    private static readonly YesNoFact[] Indicators = [.. Enumerable.Range(1, 12).Select(i => new YesNoFact($"i{i}", BilingualText.Same($"i{i}"), BilingualText.Same($"i{i}?")))];
    private static readonly CountFact Count = new("count", BilingualText.Same("count"), BilingualText.Same("count?"), MeasureUnits.Household, Indicators);

    private static readonly DecisionTable<string> Table = new(
    [
        new("poor", Row("poor", new(null, false, 1.5m, true), new ValueRange(3, true, null, false))),
        new("near-poor", Row("near-poor", new(null, false, 1.5m, true), new ValueRange(null, false, 3, false))),
        new("average", Row("average", new(1.5m, false, 2.25m, true), null)),
    ]);

    private FactSheet known = null!;
    private FactSheet fiveOpen = null!;
    private FactSheet empty = null!;

    [GlobalSetup]
    public void Draw()
    {
        known = Sheet(12).Set(Income, 1.2m).Build();
        fiveOpen = Sheet(7).Set(Income, 1.2m).Build();
        empty = new FactSheetBuilder().Build();
        if (Table.Evaluate(known).Result is not "poor" || Table.Evaluate(fiveOpen).Result is not "poor" || Table.Evaluate(empty).Missing.Count != 13)
            throw new InvalidOperationException("The cases do not give what they were made for.");
    }

    [Benchmark(Baseline = true)]
    public object Every_fact_known() => Table.Evaluate(known);

    [Benchmark]
    public object Five_indicators_not_known() => Table.Evaluate(fiveOpen);

    [Benchmark]
    public object Nothing_known() => Table.Evaluate(empty);

    private static FactSheetBuilder Sheet(int indicators)
    {
        var builder = new FactSheetBuilder();
        for (int i = 0; i < indicators; i++)
            builder.Set(Indicators[i], i < 4);
        return builder;
    }

    private static AllCriterion Row(string id, ValueRange income, ValueRange? count)
    {
        List<Criterion> parts = [new ThresholdCriterion($"{id}.income", BilingualText.Same("income"), Basis, Confidence.Quoted, Income, income)];
        if (count is not null)
            parts.Add(new FactCountCriterion($"{id}.count", BilingualText.Same("count"), Basis, Confidence.Quoted, Count, count));
        return new(id, BilingualText.Same(id), Basis, Confidence.Quoted, parts);
    }
}
