using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Targets;

public class TargetKindTests
{
    private static readonly AttainmentCalculator Calculator = new();
    private static readonly Indicator Incidents = Count("incidents"), Deaths = Count("deaths"), Injured = Count("injured"), Safety = Count("safety");
    private static readonly Indicator NetExports = new("net_exports", new("Xuất khẩu ròng", "Net exports"), MeasureUnits.MillionUsDollars, Tendency.Higher, AggregationRule.Sum, AggregationRule.Sum);

    [Fact]
    public void The_poverty_rate_of_2014_has_one_status_and_five_numbers()
    {
        Attainment rate = Calculator.MeasureNumber(Target.ReducedTo(IndicatorCatalogue.PoorRate, Quantity.Percent(3.35m), Quantity.Percent(3.10m)), new(new(2.43m), MeasureUnits.Percent));
        rate.Status.Should().Be(AttainmentStatus.Exceeded);
        rate.Method.Should().Be(AttainmentMethod.ReductionAchieved);
        Formula(AttainmentMethod.PlainRatio).Should().Be("2,43 / 3,10 × 100 ≈ 78,3871");
        Formula(AttainmentMethod.Inverse).Should().Be("3,10 / 2,43 × 100 ≈ 127,5720");
        Formula(AttainmentMethod.Mirror).Should().Be("(2 − 2,43 / 3,10) × 100 ≈ 121,6129");
        Formula(AttainmentMethod.ReductionAchieved).Should().Be("(3,35 − 2,43) / (3,35 − 3,10) × 100 = 368");
        Formula(AttainmentMethod.Gap).Should().Be("3,10 − 2,43 = 0,67 điểm %");

        string Formula(AttainmentMethod method) => rate.By(method).Formula!.Vi;
    }

    [Fact]
    public void A_reduction_by_points_or_percent_of_a_rate_is_one_to_the_same_level()
    {
        foreach (MeasureUnit unit in new[] { MeasureUnits.PercentagePoint, MeasureUnits.Percent })
            Reduction(Target.ReducedBy(IndicatorCatalogue.PoorRate, Quantity.Percent(3.35m), new(0.25m, unit))).Level.Should().Be(Quantity.Percent(3.10m));
        Reduction(Target.ReducedTo(IndicatorCatalogue.PoorRate, Quantity.Percent(3.35m), Quantity.Percent(3.10m))).Reduction.Should().Be(new Quantity(0.25m, MeasureUnits.PercentagePoint));
        Reduction(Target.ReducedBy(Deaths, Number(10), Number(4))).Level.Should().Be(Number(6));
    }

    private static ReductionTarget Reduction(Target target) => (ReductionTarget)target;

    [Fact]
    public void A_growth_is_measured_from_its_base_or_as_a_rate()
    {
        Target herd = Target.Growth(Deaths, new(4m), Number(200));
        Attainment grown = Calculator.MeasureNumber(herd, new(new(211), MeasureUnits.Person));
        grown.Gap.Should().Be(new Quantity(1.5m, MeasureUnits.PercentagePoint));
        grown.Formula!.En.Should().Be("(100 + 5.5) / (100 + 4) × 100 ≈ 101.4423");
        FluentActions.Invoking(() => Target.Growth(Deaths, new(4m))).Should().Throw<ArgumentException>().WithMessage("*base for an amount*");
        FluentActions.Invoking(() => Target.Growth(IndicatorCatalogue.PoorRate, new(4m), Quantity.Percent(3m))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Target.Growth(Deaths, new(-100m), Number(200))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Target.Growth(Deaths, new(4m), Number(0))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_share_is_attained_in_points()
    {
        Attainment share = Calculator.MeasureNumber(Target.Share(IndicatorCatalogue.PoorRate, TargetSense.AtLeast, new(55m)), new(new(53.89m), MeasureUnits.Percent));
        share.Should().Match<Attainment>(a => a.Status == AttainmentStatus.NotAttained && a.Percent == null && a.Absence == PercentAbsence.DifferenceOnly);
        share.Formula!.Vi.Should().Be("53,89 − 55 = -1,11 điểm %");
        FluentActions.Invoking(() => Target.Share(IndicatorCatalogue.PoorRate, TargetSense.AtLeast, new(100.01m))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Target.Share(Deaths, TargetSense.AtLeast, new(10m))).Should().Throw<MeasureUnitMismatchException>();
    }

    [Theory]
    [InlineData(9, 4, 19, AttainmentStatus.Attained)]
    [InlineData(9, 5, 19, AttainmentStatus.NotAttained)]
    [InlineData(9, 4, null, AttainmentStatus.Unknown)]
    [InlineData(9, 5, null, AttainmentStatus.NotAttained)]
    public void Several_together_are_attained_when_all_are(int incidents, int deaths, int? injured, AttainmentStatus expected)
    {
        Target fewer = Target.Together(Safety, Target.Below(Incidents, Number(10)), Target.Below(Deaths, Number(5)), Target.Below(Injured, Number(20)));
        Figure[] figures = [Of(Incidents, incidents), Of(Deaths, deaths), .. injured is { } count ? new[] { Of(Injured, count) } : []];
        Attainment all = Calculator.MeasureAll(fewer, figures);
        (all.Status, all.Parts.Count, all.Percent).Should().Be((expected, 3, null));
        FluentActions.Invoking(() => Target.Together(Safety, Target.Below(Incidents, Number(10)))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Several_together_are_exceeded_when_all_are() =>
        Calculator.MeasureAll(Target.Together(Safety, Target.AtMost(Incidents, Number(10)), Target.AtMost(Deaths, Number(5))), [Of(Incidents, 9), Of(Deaths, 4)]).Status.Should().Be(AttainmentStatus.Exceeded);

    [Theory]
    [InlineData("0.1", AttainmentStatus.Attained)]
    [InlineData("0", AttainmentStatus.NotAttained)]
    [InlineData("-3", AttainmentStatus.NotAttained)]
    public void Words_are_measured_by_their_meaning_where_they_have_one(string actual, AttainmentStatus expected)
    {
        StatedQuantity net = new(StatedNumber.Parse(actual, null), MeasureUnits.MillionUsDollars);
        Target surplus = Target.Qualitative(NetExports, new("xuất siêu", "a trade surplus"), Target.Above(NetExports, new(0m, MeasureUnits.MillionUsDollars)));
        Calculator.MeasureNumber(surplus, net).Should().Match<Attainment>(a => a.Status == expected && a.Percent == null && a.Absence == PercentAbsence.ZeroPlan);
        Calculator.MeasureNumber(Target.Qualitative(NetExports, new("xuất siêu", "a trade surplus")), net).Should().Match<Attainment>(a => a.Status == AttainmentStatus.Unknown && a.Absence == PercentAbsence.NotANumber);
    }

    [Fact]
    public void What_did_not_occur_is_zero_and_what_was_not_reported_is_not()
    {
        Target few = Target.AtMost(Deaths, Number(5));
        Attainment Absent(AbsenceReason reason) => Calculator.Measure(few, Figure.Absent(Deaths, BacKanUnits.Town, ReportingPeriod.Year(2013), reason, new("s", "s"), new(2014, 1, 22)));
        Absent(AbsenceReason.DidNotOccur).Should().Match<Attainment>(a => a.Status == AttainmentStatus.Exceeded && a.Absence == PercentAbsence.ZeroActual);
        Absent(AbsenceReason.NotReported).Should().Match<Attainment>(a => a.Status == AttainmentStatus.Unknown && a.Absence == PercentAbsence.NoFigure);
        Absent(AbsenceReason.NotApplicable).Should().Match<Attainment>(a => a.Status == AttainmentStatus.NotComparable && a.Absence == PercentAbsence.NotComparable);
    }

    [Fact]
    public void A_part_of_the_year_is_progress_and_its_pace_is_only_for_who_asks()
    {
        var target = new LevelTarget(IndicatorCatalogue.GrainOutput, TargetSense.AtLeast, Quantity.Tonnes(4350)) { Period = ReportingPeriod.Year(2016) };
        Attainment half = Calculator.Measure(target, Grain(ReportingPeriod.FirstMonths(2016, 6), 2610));
        (half.Status, half.IsProgress, half.Percent!.Value.Value).Should().Be((AttainmentStatus.InProgress, true, 60m));
        half.Pace().Should().Be(ValueRange.Point(120m));
        half.By(AttainmentMethod.Gap).Status.Should().Be(AttainmentStatus.InProgress);
        Calculator.Measure(target, Grain(ReportingPeriod.Quarter(2016, 1), 1087.5m)).Pace().Should().Be(ValueRange.Point(100m));
        Calculator.Measure(target, Grain(ReportingPeriod.Year(2016), 2610)).Should().Match<Attainment>(a => a.Status == AttainmentStatus.NotAttained && a.Pace() == null);
        Calculator.Measure(target, Grain(ReportingPeriod.Year(2015), 4785)).Status.Should().Be(AttainmentStatus.NotComparable);
        Calculator.Measure(target, Grain(ReportingPeriod.SchoolYear(2016), 4785)).Status.Should().Be(AttainmentStatus.NotComparable);
        Attainment stock = Calculator.Measure(Target.AtMost(IndicatorCatalogue.PoorRate, Quantity.Percent(3.1m)), new Figure(IndicatorCatalogue.PoorRate, BacKanUnits.Town, ReportingPeriod.FirstMonths(2016, 6), new(3m), new("s", "s"), new(2016, 7, 1)), ReportingPeriod.Year(2016));
        (stock.IsProgress, stock.Pace()).Should().Be((true, null));
    }

    [Fact]
    public void An_estimate_gives_a_provisional_status()
    {
        Figure Grown(FigureNature nature) => new(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, ReportingPeriod.Year(2013), new(4785), new("s", "s"), new(2014, 1, 22)) { Nature = nature };
        Calculator.Measure(Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4350)), Grown(FigureNature.Estimate)).IsProvisional.Should().BeTrue();
        Calculator.Measure(Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4350)), Grown(FigureNature.Official)).IsProvisional.Should().BeFalse();
    }

    [Fact]
    public void A_method_that_does_not_fit_is_refused()
    {
        FluentActions.Invoking(() => new LevelTarget(Deaths, TargetSense.AtLeast, Number(5)) { Method = AttainmentMethod.Mirror }).Should().Throw<ArgumentException>().WithMessage("*PlainRatio, Gap*");
        FluentActions.Invoking(() => Calculator.MeasureNumber(Target.AtLeast(Deaths, Number(5)), new(new(5), MeasureUnits.Person)).By(AttainmentMethod.RateRatio)).Should().Throw<ArgumentException>();
        new LevelTarget(Deaths, TargetSense.AtMost, Number(5)) { Method = AttainmentMethod.Mirror }.Method.Should().Be(AttainmentMethod.Mirror);
        AttainmentMethods.Codes.Should().Equal("plain", "inverse", "mirror", "reduction-achieved", "reduction-rate", "gap", "level-ratio", "rate-ratio");
        Enum.GetValues<AttainmentMethod>().Select(m => m.Code()).Should().Equal(AttainmentMethods.Codes);
        AttainmentMethods.TryParse("Plain", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("4.350", Tendency.Higher, typeof(LevelTarget), "[4350, ∞)")]
    [InlineData("4.350", Tendency.Lower, typeof(LevelTarget), "(-∞, 4350]")]
    [InlineData("4.350", Tendency.Neutral, typeof(LevelTarget), "[4350, 4350]")]
    [InlineData("< 7,6", Tendency.Higher, typeof(LevelTarget), "(-∞, 7.6)")]
    [InlineData("≥ 33 tấn", Tendency.Lower, typeof(LevelTarget), "[33, ∞)")]
    [InlineData("33–34", Tendency.Neutral, typeof(BetweenTarget), "[33, 34]")]
    [InlineData("33–34 tạ", Tendency.Higher, typeof(BetweenTarget), "[33, ∞)")]
    [InlineData("khoảng 4", Tendency.Neutral, typeof(BetweenTarget), "[3.5, 4.5)")]
    [InlineData("khoảng 4", Tendency.Higher, typeof(BetweenTarget), "[3.5, ∞)")]
    public void A_plan_is_read_as_it_was_printed(string text, Tendency better, Type kind, string wanted)
    {
        Target read = Target.Read(IndicatorCatalogue.GrainOutput, text, Language.Vietnamese, better).Value;
        read.Should().BeOfType(kind);
        ((NumericTarget)read).Wanted.ToString().Should().Be(wanted);
    }

    [Theory]
    [InlineData("33 ha", "BK2001")]
    [InlineData("33–34 ha", "BK2001")]
    [InlineData("gần 33", "BK2013")]
    [InlineData("10.98", "BK1104")]
    [InlineData("", "BK1101")]
    [InlineData("…", "BK1102")]
    public void A_plan_that_cannot_be_read_is_refused(string text, string code) =>
        Target.Read(IndicatorCatalogue.GrainOutput, text, Language.Vietnamese, Tendency.Higher).Error!.Code.Should().Be(code);

    [Fact]
    public void Words_are_read_as_words() =>
        Target.Read(NetExports, " xuất siêu ", Language.Vietnamese, Tendency.Higher).Value.Should().BeOfType<QualitativeTarget>().Which.Words.Vi.Should().Be("xuất siêu");

    private static Indicator Count(string id) => new(id, BilingualText.Same(id), MeasureUnits.Person, Tendency.Lower, AggregationRule.Sum, AggregationRule.Sum);

    private static Quantity Number(int count) => new(count, MeasureUnits.Person);

    private static Figure Of(Indicator indicator, int count) => new(indicator, BacKanUnits.Town, ReportingPeriod.Year(2013), new(count), new("s", "s"), new(2014, 1, 22));

    private static Figure Grain(ReportingPeriod period, decimal tonnes) => new(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, period, new(tonnes), new("s", "s"), new LocalDate(2016, 7, 1));
}
