using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Planning.Rules;
using NodaTime;

namespace BacKan.Indicators.Tests.Planning;

public class CriteriaSetTests
{
    private static readonly Citation Basis = new(VietnamInstruments.Decision318Of2022);
    private static readonly NumberFact Income = new("income", new("thu nhập", "income"), new("Thu nhập?", "Income?"), MeasureUnits.MillionDongPerPersonYear);

    // An invented threshold by group: only to show how a host adds one.
    private static readonly CriteriaSet ByGroup = new("host", BilingualText.Same("host"), Basis, Confidence.Unverified,
        [new("income", new("thu nhập", "income"), new Dictionary<string, Criterion>(StringComparer.Ordinal) { ["a"] = AtLeast(50m), ["b"] = AtLeast(40m) })],
        [new("a", BilingualText.Same("A")), new("b", BilingualText.Same("B"))]);

    [Theory]
    [InlineData("a", "49.99", Outcome.NotMet)]
    [InlineData("a", "50", Outcome.Met)]
    [InlineData("a", "50.01", Outcome.Met)]
    [InlineData("b", "39.99", Outcome.NotMet)]
    [InlineData("b", "40", Outcome.Met)]
    public void The_group_chooses_the_threshold(string group, string income, Outcome expected) =>
        ByGroup.Assess(new FactSheetBuilder().Set(Income, decimal.Parse(income, System.Globalization.CultureInfo.InvariantCulture)).Build(), group).Outcome.Should().Be(expected);

    [Fact]
    public void A_group_is_needed_where_there_are_groups_and_refused_where_there_are_none()
    {
        FactSheet nothing = new FactSheetBuilder().Build();
        FluentActions.Invoking(() => ByGroup.Assess(nothing)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ByGroup.Assess(nothing, "c")).Should().Throw<ArgumentException>().WithMessage("*a, b*");
        FluentActions.Invoking(() => Rural(2023).Assess(nothing, "a")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CriteriaSet("x", BilingualText.Same("x"), Basis, Confidence.Quoted, ByGroup.Items, [new("z", BilingualText.Same("Z"))])).Should().Throw<ArgumentException>().WithMessage("*group z*");
        FluentActions.Invoking(() => new CriteriaSet("x", BilingualText.Same("x"), Basis, Confidence.Quoted, ByGroup.Items)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(2009, 19, Confidence.Quoted)]
    [InlineData(2015, 19, Confidence.Quoted)]
    [InlineData(2023, 19, Confidence.Secondary)]
    [InlineData(2027, 10, Confidence.Secondary)]
    public void The_national_sets_have_so_many_criteria_none_with_an_invented_threshold(int year, int criteria, Confidence confidence)
    {
        CriteriaSet set = Rural(year);
        set.Items.Should().HaveCount(criteria).And.OnlyContain(i => !i.IsHeld);
        set.Confidence.Should().Be(confidence);
        set.Parameters.Should().HaveCount(criteria).And.OnlyContain(p => p.Value.En == "threshold not held; as an appraisal found it");
    }

    [Theory]
    [InlineData(7)]
    [InlineData(10)]
    [InlineData(12)]
    [InlineData(14)]
    [InlineData(15)]
    public void Decision_342_amends_five_criteria_of_2009(int number)
    {
        Rural(2015).Items[number - 1].For(null).Citation.Instrument.Should().Be(VietnamInstruments.Decision342Of2013);
        Rural(2015).Items.Count(i => i.For(null).Citation.Instrument == VietnamInstruments.Decision342Of2013).Should().Be(5);
        Rural(2009).Items[number - 1].For(null).Citation.Instrument.Should().Be(VietnamInstruments.Decision491Of2009);
    }

    [Theory]
    [InlineData("2016-10-16", nameof(DayCoverage.Covered))]
    [InlineData("2016-10-17", nameof(DayCoverage.Unheld))]
    [InlineData("2020-12-31", nameof(DayCoverage.Unheld))]
    [InlineData("2021-01-01", nameof(DayCoverage.Uncovered))]
    [InlineData("2022-03-07", nameof(DayCoverage.Uncovered))]
    [InlineData("2022-03-08", nameof(DayCoverage.Covered))]
    [InlineData("2025-12-31", nameof(DayCoverage.Covered))]
    [InlineData("2026-01-01", nameof(DayCoverage.Uncovered))]
    [InlineData("2026-02-14", nameof(DayCoverage.Uncovered))]
    [InlineData("2026-02-15", nameof(DayCoverage.Covered))]
    public void A_day_without_a_set_that_was_read_says_so(string day, string coverage) =>
        NewRuralCommune.Timeline.Ask(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Coverage.ToString().Should().Be(coverage);

    [Fact]
    public void The_result_is_so_many_of_so_many_and_a_verdict()
    {
        CriteriaSet set = Rural(2023);
        CriteriaAssessment sixteen = set.Assess(Appraised(set, i => i < 16)), unknown = set.Assess(Appraised(set, i => i < 18 ? true : null)), all = set.Assess(Appraised(set, _ => true));
        (sixteen.Met, sixteen.NotMet, sixteen.Open, sixteen.Total, sixteen.Outcome).Should().Be((16, 3, 0, 19, Outcome.NotMet));
        sixteen.In(Language.Vietnamese).Should().Be("đạt 16/19 tiêu chí, 3 chưa đạt: chưa đạt bộ tiêu chí");
        (unknown.Met, unknown.Open, unknown.Outcome).Should().Be((18, 1, Outcome.Unknown));
        unknown.Evaluation.Missing.Should().ContainSingle().Which.Key.Should().Be("criterion-19");
        (all.Outcome, all.In(Language.English)).Should().Be((Outcome.Met, "19 of 19 criteria met: the set is met"));
    }

    [Theory]
    [InlineData("8.21", false, false, false, NewRuralCommune.Group1)]
    [InlineData("9.99", false, false, false, NewRuralCommune.Group1)]
    [InlineData("10", false, false, false, NewRuralCommune.Group2)]
    [InlineData("10", true, false, false, NewRuralCommune.Group1)]
    [InlineData("10", false, true, false, NewRuralCommune.Group1)]
    [InlineData("40", false, false, true, NewRuralCommune.Group3)]
    [InlineData("8.21", false, false, true, null)]
    public void The_share_of_agriculture_is_one_way_into_the_first_group(string share, bool beside, bool planned, bool difficult, string? group)
    {
        TableEvaluation<string> table = NewRuralCommune.GroupTable.Evaluate(new FactSheetBuilder()
            .Set(NewRuralCommune.AgricultureShare, decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture))
            .Set(NewRuralCommune.BesideTown, beside).Set(NewRuralCommune.PlannedTown, planned).Set(NewRuralCommune.DifficultZone, difficult).Build());
        table.Kind.Should().Be(group is null ? DeterminationKind.NotAddressed : DeterminationKind.Decided, "what was read does not say which group comes first");
        table.Result.Should().Be(group);
    }

    [Fact]
    public void A_commune_of_which_only_the_structure_is_known_lacks_its_zone() =>
        NewRuralCommune.GroupTable.Evaluate(new FactSheetBuilder().Set(NewRuralCommune.AgricultureShare, 8.21m).Build())
            .Missing.Should().ContainSingle().Which.Should().Be(NewRuralCommune.DifficultZone);

    private static CriteriaSet Rural(int year) => NewRuralCommune.Timeline.On(new LocalDate(year, 12, 1)).Rule;

    private static FactSheet Appraised(CriteriaSet set, Func<int, bool?> met)
    {
        var sheet = new FactSheetBuilder();
        for (int i = 0; i < set.Items.Count; i++)
            sheet.Set(((YesNoCriterion)set.Items[i].For(null)).Fact, met(i));
        return sheet.Build();
    }

    private static ThresholdCriterion AtLeast(decimal income) => new("income", new("thu nhập", "income"), Basis, Confidence.Unverified, Income, new(income, lowIncluded: true, null, highIncluded: false));
}
