using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Tests.Reporting;

/// <summary>What is said of a figure stands with it and is checked with it.</summary>
public class ReportTreeTests
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2014);
    private static readonly DataSource Own = new("own", "Báo cáo"), Other = new("other", "Niên giám");
    private static readonly Presentation Vi = Presentation.In(Language.Vietnamese);

    [Theory]
    [InlineData("110", ClaimVerdict.Consistent)]
    [InlineData("111", ClaimVerdict.Inconsistent)]
    public void A_percent_that_names_no_plan_is_checked_against_the_one_that_there_is(string percent, ClaimVerdict expected) =>
        Row(new(Grain(4_785)) { Percents = [new(StatedNumber.Parse(percent, null))] }, Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4_350)))
            .Verdict.Should().Be(expected);

    [Fact]
    public void A_percent_that_could_be_of_two_plans_is_of_the_one_that_agrees()
    {
        Target province = Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4_000)).With(assigner: "tỉnh giao"), council = Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4_350)).With(assigner: "HĐND giao");
        foreach (Target[] targets in new Target[][] { [province, council], [council, province] })
        {
            ReportRow[] rows = Rows(new(Grain(4_785)) { Percents = [new(new(110))] }, targets);
            rows.Single(r => r.StatedPercent is not null).Attainment!.Target.Should().BeSameAs(council);
            Rows(new(Grain(4_785)) { Percents = [new(new(110), "tỉnh giao")] }, targets).Single(r => r.StatedPercent is not null).Verdict.Should().Be(ClaimVerdict.Inconsistent);
        }
    }

    [Fact]
    public void A_percent_of_an_assigner_who_assigned_nothing_cannot_be_checked() =>
        Row(new(Grain(4_785)) { Percents = [new(new(110), "Bộ giao")] }, Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4_350)))
            .Should().Match<ReportRow>(r => r.Verdict == ClaimVerdict.CannotBeChecked && r.Reason(Vi).Contains("4.330,32"));

    [Theory]
    [InlineData(ClaimForm.PercentOf, "103.33", ClaimVerdict.Consistent)] // 125 / 120,97 = 1,03331
    [InlineData(ClaimForm.PercentOf, "103.34", ClaimVerdict.Inconsistent)]
    [InlineData(ClaimForm.PercentMore, "3.33", ClaimVerdict.Consistent)]
    [InlineData(ClaimForm.Times, "1.03", ClaimVerdict.Consistent)]
    public void A_comparison_with_the_same_period_is_checked_against_its_figure(ClaimForm form, string stated, ClaimVerdict expected)
    {
        ReportedFigure now = new(Forest(125m, Year)) { Comparisons = [new(form, StatedNumber.Parse(stated, null))] };
        Examine([now], [new(Forest(120.97m, ReportingPeriod.Year(2013)))], []).Rows[0].Verdict.Should().Be(expected);
        Examine([now], [], []).Rows[0].Verdict.Should().Be(ClaimVerdict.CannotBeChecked);
    }

    [Theory]
    [InlineData(ChangeDirection.Up, "126", "125", ClaimVerdict.Consistent)]
    [InlineData(ChangeDirection.Up, "125", "125", ClaimVerdict.Inconsistent)]
    [InlineData(ChangeDirection.Down, "126", "125", ClaimVerdict.Inconsistent)]
    [InlineData(ChangeDirection.Up, ">125", "125", ClaimVerdict.Consistent)]
    [InlineData(ChangeDirection.Up, ">120", "125", ClaimVerdict.Ambiguous)]
    [InlineData(ChangeDirection.Up, "<125", "125", ClaimVerdict.Inconsistent)]
    [InlineData(ChangeDirection.Up, "<~125", "125", ClaimVerdict.Inconsistent)]
    [InlineData(ChangeDirection.Up, "~126", "125", ClaimVerdict.Consistent)]
    [InlineData(ChangeDirection.Up, "~124", "125", ClaimVerdict.Ambiguous)] // no text says how wide it is
    [InlineData(ChangeDirection.Down, "126", "~125", ClaimVerdict.Ambiguous)]
    public void Rose_and_fell_decide_with_what_the_figures_stand_for(ChangeDirection direction, string now, string before, ClaimVerdict expected)
    {
        Figure figure = new Figure(IndicatorCatalogue.PlantedForestArea, BacKanUnits.Town, Year, StatedNumber.Parse(now, null), Own, new(2015, 1, 22)).With(FigureNature.Actual, change: new(direction));
        Figure earlier = new(IndicatorCatalogue.PlantedForestArea, BacKanUnits.Town, ReportingPeriod.Year(2013), StatedNumber.Parse(before, null), Own, new(2014, 1, 22));
        Examine([new(figure)], [new(earlier)], []).Rows[0].Verdict.Should().Be(expected);
    }

    [Theory]
    [InlineData("4785", StatedCompletion.Early, ClaimVerdict.Consistent, "Kế hoạch đã đạt; “sớm” là nhận định về thời gian, báo cáo không nêu ngày hoàn thành.")]
    [InlineData("4785", StatedCompletion.Late, ClaimVerdict.Consistent, "Kế hoạch đã đạt; “chậm” là nhận định về thời gian, báo cáo không nêu ngày hoàn thành.")]
    [InlineData(">4350", StatedCompletion.OnTime, ClaimVerdict.Consistent, "Kế hoạch đã đạt; “đúng hạn” là nhận định về thời gian, báo cáo không nêu ngày hoàn thành.")]
    [InlineData("<~4350", StatedCompletion.Early, ClaimVerdict.Inconsistent, "Nêu là hoàn thành nhưng số thực hiện chưa đạt kế hoạch.")]
    [InlineData(">4300", StatedCompletion.Early, ClaimVerdict.Ambiguous, "Nêu là hoàn thành nhưng số thực hiện không cho biết rõ đã đạt kế hoạch hay chưa.")]
    [InlineData("~4300", StatedCompletion.Early, ClaimVerdict.Ambiguous, "Nêu là hoàn thành nhưng số thực hiện không cho biết rõ đã đạt kế hoạch hay chưa.")]
    public void Fulfilled_is_a_claim_about_the_number(string grain, StatedCompletion completion, ClaimVerdict expected, string reason)
    {
        var figure = new Figure(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, Year, StatedNumber.Parse(grain, null), Own, new(2015, 1, 22));
        Row(new(figure) { Completion = completion }, Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4_350)))
            .Should().Match<ReportRow>(r => r.Verdict == expected && r.Reason(Vi) == reason);
    }

    [Theory]
    [InlineData("2014-11-03", StatedCompletion.Early, ClaimVerdict.Consistent)]
    [InlineData("2014-11-03", StatedCompletion.OnTime, ClaimVerdict.Consistent)]
    [InlineData("2014-11-03", StatedCompletion.Late, ClaimVerdict.Inconsistent)]
    [InlineData("2014-12-31", StatedCompletion.Early, ClaimVerdict.Inconsistent)]
    [InlineData("2014-12-31", StatedCompletion.OnTime, ClaimVerdict.Consistent)]
    [InlineData("2015-01-01", StatedCompletion.OnTime, ClaimVerdict.Inconsistent)]
    [InlineData("2015-01-01", StatedCompletion.Late, ClaimVerdict.Consistent)]
    public void Early_on_time_and_late_are_checked_by_the_day_where_there_is_one(string day, StatedCompletion completion, ClaimVerdict expected)
    {
        Figure done = Figure.Milestone(IndicatorCatalogue.CityStatus, BacKanUnits.Town, Year, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Own, new(2015, 1, 22));
        ReportRow row = Row(new(done) { Completion = completion }, Target.DoneBy(IndicatorCatalogue.CityStatus, new(2014, 12, 31)));
        row.Verdict.Should().Be(expected);
        row.Reason(Vi).Should().Contain("hạn 31/12/2014").And.NotContain("không nêu ngày");
    }

    [Theory]
    [InlineData("4785", AttainmentGrade.Exceeded, ClaimVerdict.Consistent, "Nêu là “vượt kế hoạch”; vượt: khớp.", "Said to have exceeded the plan; exceeded: agrees.")]
    [InlineData("4350", AttainmentGrade.Exceeded, ClaimVerdict.Inconsistent, "Nêu là “vượt kế hoạch”; đạt: không khớp.", "Said to have exceeded the plan; attained: does not agree.")]
    [InlineData("4350", AttainmentGrade.Attained, ClaimVerdict.Consistent, "Nêu là “đạt kế hoạch”; đạt: khớp.", "Said to have reached the plan; attained: agrees.")]
    [InlineData("4349", AttainmentGrade.NotAttained, ClaimVerdict.Consistent, "Nêu là “không đạt kế hoạch”; không đạt: khớp.", "Said to have missed the plan; not attained: agrees.")]
    [InlineData("4349", AttainmentGrade.Attained, ClaimVerdict.Inconsistent, "Nêu là “đạt kế hoạch”; không đạt: không khớp.", "Said to have reached the plan; not attained: does not agree.")]
    [InlineData(">4300", AttainmentGrade.Exceeded, ClaimVerdict.Ambiguous, "Nêu là “vượt kế hoạch”; chưa đủ số liệu: không rõ.", "Said to have exceeded the plan; not enough is known: not clear.")]
    public void A_verdict_in_words_is_a_claim_about_the_plan(string grain, AttainmentGrade stated, ClaimVerdict expected, string vi, string en)
    {
        var figure = new Figure(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, Year, StatedNumber.Parse(grain, null), Own, new(2015, 1, 22));
        Row(new(figure) { Grade = stated }, Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4_350)))
            .Should().Match<ReportRow>(r => r.Verdict == expected && r.Reason(Vi) == vi && r.Reason(Presentation.English) == en);
    }

    [Fact]
    public void A_verdict_in_words_without_a_plan_cannot_be_checked() =>
        Row(new(Grain(4_785)) { Grade = AttainmentGrade.Exceeded }).Reason(Vi).Should().Be("Nêu là “vượt kế hoạch” nhưng không có số liệu để so sánh.");

    [Fact]
    public void A_figure_of_another_place_or_of_a_unit_before_it_existed_is_a_doubt_and_shown()
    {
        Figure elsewhere = new(IndicatorCatalogue.GrainOutput, BacKanUnits.DucXuanWard, Year, new(100m), Own, new(2015, 1, 22));
        Figure old = new(IndicatorCatalogue.GrainOutput, BacKanUnits.DucXuanWard, ReportingPeriod.Year(1996), new(100m), Other, new(1997, 1, 22));
        ExaminedReport report = Examine([new(elsewhere)], [new(old)], [Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4_350))]);
        ReportRow[] rows = [.. report.Rows.Where(r => r.Figure is not null)];
        rows.Should().HaveCount(2).And.OnlyContain(r => r.Checks.Any(c => c.Code == "BK6007" && c.Severity == CheckSeverity.Warning) && r.Attainment == null);
        rows[1].Doubts.Select(d => d.ErrorCode).Should().Equal("BK1021");
        report.Assessment.Rows.Single().Status.Should().Be(AttainmentStatus.Unknown, "a figure from elsewhere does not count");
    }

    [Fact]
    public void A_doubt_about_a_figure_of_an_earlier_year_is_not_lost()
    {
        Figure before = new(IndicatorCatalogue.PoorRate, BacKanUnits.Town, ReportingPeriod.Year(2013), new(120m), Own, new(2014, 1, 22));
        ExaminedReport report = Examine([], [new(before), new(Grain(4_785))], []);
        report.Rows.Single(r => r.Doubts.Count > 0).Doubts[0].ErrorCode.Should().Be("BK1007");
        report.HasErrors.Should().BeTrue();
    }

    [Fact]
    public void Each_doubt_stands_in_its_row_with_its_place()
    {
        var place = new SourcePlace("$.figures[7]", 12, 5);
        ReportRow row = Rows(new(new Figure(IndicatorCatalogue.PoorRate, BacKanUnits.Town, Year, new(120m), Own, new(2015, 1, 22))) { Place = place }, []).Single();
        row.Doubts.Select(d => d.ErrorCode).Should().Equal("BK1007");
        row.Place.Should().BeSameAs(place);
    }

    private static ReportRow Row(ReportedFigure figure, params Target[] targets) => Rows(figure, targets).Should().ContainSingle().Which;

    private static ReportRow[] Rows(ReportedFigure figure, Target[] targets) => [.. Examine([figure], [], targets).Rows];

    private static ExaminedReport Examine(ReportedFigure[] figures, ReportedFigure[] others, Target[] targets) => Services.Get<IReportExaminer>().Examine(new()
    {
        Place = BacKanUnits.Town,
        Period = Year,
        ReportedOn = new(2015, 1, 22),
        Source = Own,
        Plan = new() { Place = BacKanUnits.Town, Period = Year, Targets = targets },
        Figures = figures,
        OtherFigures = others,
    });

    private static Figure Grain(decimal tonnes) => new(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, Year, new(tonnes), Own, new(2015, 1, 22));

    private static Figure Forest(decimal hectares, ReportingPeriod period) => new(IndicatorCatalogue.PlantedForestArea, BacKanUnits.Town, period, new(hectares), Own, period.LastDay);
}
