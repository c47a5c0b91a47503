using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Judging;

/// <summary>A small rule of the shape that poverty standards have: an income line, and a count of deprivations on either side of three.</summary>
internal static class Household
{
    public static readonly LegalInstrument Decree = VietnamInstruments.Decree07Of2021;
    public static readonly AppliedRule Rule = new("vn-2022", new("chuẩn nghèo đa chiều", "multidimensional poverty standard"), new(2023, 6, 1), Decree.At("Điều 3"), Confidence.OfficialText);

    public static readonly NumberFact Income = new(
        "income", new("thu nhập bình quân", "income per person"), new("Thu nhập bình quân đầu người một tháng?", "Income per person and month?"),
        MeasureUnits.MillionDong, new(0, lowIncluded: true, null, highIncluded: false));

    public static readonly YesNoFact[] Indicators =
    [
        .. new[] { ("work", "việc làm"), ("school", "trẻ em đi học"), ("water", "nước sạch"), ("toilet", "nhà tiêu") }
            .Select(i => new YesNoFact(i.Item1, new($"thiếu hụt {i.Item2}", $"deprived of {i.Item1}"), new($"Có thiếu hụt {i.Item2} không?", $"Deprived of {i.Item1}?"))),
    ];

    public static readonly CountFact Deprivations = new(
        "deprivations", new("số chỉ số thiếu hụt", "deprivations"), new("Thiếu hụt bao nhiêu chỉ số?", "How many deprivations?"),
        new MeasureUnit("chỉ số", "indicator", 1, new("chỉ số", "indicators")), Indicators);

    public static readonly DecisionTable<string> Table = WithLine(1.5m);

    public static DecisionTable<string> WithLine(decimal line, Confidence nearPoor = Confidence.OfficialText) => new(
    [
        new("poor", Row("poor", "điểm a khoản 2 Điều 3", new(null, false, line, true), new ValueRange(3, true, null, false))),
        new("near-poor", Row("near-poor", "điểm b khoản 2 Điều 3", new(null, false, line, true), new ValueRange(null, false, 3, false), nearPoor)),
        new("average", Row("average", "điểm c khoản 2 Điều 3", new(line, false, 2.25m, true), null)),
    ]);

    public static BilingualText Name(string poorClass) => poorClass switch
    {
        "poor" => new("hộ nghèo", "poor household"),
        "near-poor" => new("hộ cận nghèo", "near-poor household"),
        _ => new("hộ có mức sống trung bình", "household of average living standard"),
    };

    public static Determination<string> Judge(FactSheetBuilder facts) => Determination.Of(Rule, Table.Evaluate(facts.Build()), Name);

    private static AllCriterion Row(string id, string provision, ValueRange income, ValueRange? deprivations, Confidence confidence = Confidence.OfficialText)
    {
        Citation basis = Decree.At(provision);
        List<Criterion> parts = [new ThresholdCriterion($"{id}.income", new("thu nhập bình quân", "income per person"), basis, confidence, Income, income)];
        if (deprivations is not null)
            parts.Add(new FactCountCriterion($"{id}.deprivations", new("thiếu hụt", "deprivations"), basis, confidence, Deprivations, deprivations));
        return new(id, Name(id), basis, confidence, parts);
    }
}
