using System.Globalization;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Targets;

public class AttainmentTests
{
    [Theory]
    [InlineData(nameof(TargetSense.AtLeast), "4349.99", AttainmentStatus.NotAttained)]
    [InlineData(nameof(TargetSense.AtLeast), "4350", AttainmentStatus.Attained)]
    [InlineData(nameof(TargetSense.AtLeast), "4350.01", AttainmentStatus.Exceeded)]
    [InlineData(nameof(TargetSense.Above), "4350", AttainmentStatus.NotAttained)]
    [InlineData(nameof(TargetSense.Above), "4350.01", AttainmentStatus.Attained)]
    [InlineData(nameof(TargetSense.AtMost), "4350.01", AttainmentStatus.NotAttained)]
    [InlineData(nameof(TargetSense.AtMost), "4350", AttainmentStatus.Attained)]
    [InlineData(nameof(TargetSense.AtMost), "4349.99", AttainmentStatus.Exceeded)]
    [InlineData(nameof(TargetSense.Below), "4350", AttainmentStatus.NotAttained)]
    [InlineData(nameof(TargetSense.Below), "4349.99", AttainmentStatus.Attained)]
    [InlineData(nameof(TargetSense.Exactly), "4349.99", AttainmentStatus.NotAttained)]
    [InlineData(nameof(TargetSense.Exactly), "4350", AttainmentStatus.Attained)]
    [InlineData(nameof(TargetSense.Exactly), "4350.01", AttainmentStatus.NotAttained)]
    public void A_bound_below_at_and_above(string sense, string actual, AttainmentStatus expected) =>
        Measure(Enum.Parse<TargetSense>(sense), new(Exact(actual))).Status.Should().Be(expected);

    [Theory]
    [InlineData(nameof(TargetSense.AtLeast), Qualifier.Over, 4350, AttainmentStatus.Exceeded)]
    [InlineData(nameof(TargetSense.AtLeast), Qualifier.AtLeast, 4350, AttainmentStatus.Attained)]
    [InlineData(nameof(TargetSense.AtLeast), Qualifier.Over, 4349, AttainmentStatus.Unknown)]
    [InlineData(nameof(TargetSense.AtLeast), Qualifier.Under, 4350, AttainmentStatus.NotAttained)]
    [InlineData(nameof(TargetSense.AtLeast), Qualifier.AtMost, 4350, AttainmentStatus.Unknown)]
    [InlineData(nameof(TargetSense.AtMost), Qualifier.Under, 4350, AttainmentStatus.Exceeded)]
    [InlineData(nameof(TargetSense.AtMost), Qualifier.Over, 4350, AttainmentStatus.NotAttained)]
    [InlineData(nameof(TargetSense.Exactly), Qualifier.Over, 4350, AttainmentStatus.NotAttained)]
    [InlineData(nameof(TargetSense.Exactly), Qualifier.AtLeast, 4350, AttainmentStatus.Unknown)]
    public void A_vague_figure_decides_only_when_all_of_it_agrees(string sense, Qualifier word, int actual, AttainmentStatus expected) =>
        Measure(Enum.Parse<TargetSense>(sense), new(actual, qualifier: word)).Status.Should().Be(expected);

    [Fact]
    public void A_ceiling_is_measured_by_the_inverse_and_says_so()
    {
        Attainment attainment = Measure(TargetSense.AtMost, new(5000));
        attainment.Method.Should().Be(AttainmentMethod.Inverse);
        attainment.Percent!.Value.Value.Should().Be(87m);
    }

    [Fact]
    public void Zero_has_defined_answers()
    {
        Measure(TargetSense.AtLeast, new(0)).Should().Match<Attainment>(a => a.Percent!.Value.Value == 0m && a.Status == AttainmentStatus.NotAttained);
        Measure(TargetSense.AtMost, new(0)).Should().Match<Attainment>(a => a.Percent == null && a.Status == AttainmentStatus.Exceeded);
        var none = new LevelTarget(IndicatorCatalogue.GrainOutput, TargetSense.AtLeast, Quantity.Tonnes(0));
        new AttainmentCalculator().Measure(none, Figure(new(5))).Should().Match<Attainment>(a => a.Percent == null && a.Status == AttainmentStatus.Exceeded);
    }

    [Fact]
    public void A_figure_in_another_unit_of_the_family_is_measured_all_the_same()
    {
        var figure = new Figure(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, ReportingPeriod.Year(2013), new(4_785_000), new("s", "s"), new(2014, 1, 22), MeasureUnits.Kilogram);
        Attainment attainment = new AttainmentCalculator().Measure(Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4350)), figure);
        attainment.Percent!.Value.Value.Should().Be(110m);
        attainment.Gap.Should().Be(Quantity.Tonnes(435));
    }

    [Fact]
    public void No_figure_is_no_zero()
    {
        var target = Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4350));
        new AttainmentCalculator().Measure(target, actual: null).Should().Match<Attainment>(a => a.Status == AttainmentStatus.Unknown && a.Percent == null);
        Figure absent = BacKan.Indicators.Figures.Figure.Absent(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, ReportingPeriod.Year(2013), AbsenceReason.NotReported, new("s", "s"), new(2014, 1, 22));
        new AttainmentCalculator().Measure(target, absent).Status.Should().Be(AttainmentStatus.Unknown);
    }

    [Theory]
    [InlineData("2015-12-30", "2016-01-31", AttainmentStatus.Attained)]
    [InlineData("2015-12-31", "2016-01-31", AttainmentStatus.Attained)]
    [InlineData("2016-01-01", "2016-01-31", AttainmentStatus.NotAttained)]
    [InlineData(null, "2015-12-31", AttainmentStatus.Unknown)]
    [InlineData(null, "2016-01-01", AttainmentStatus.NotAttained)]
    public void A_milestone_is_reached_by_its_day_or_not(string? done, string asOf, AttainmentStatus expected)
    {
        static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
        Figure figure = BacKan.Indicators.Figures.Figure.Milestone(IndicatorCatalogue.CityStatus, BacKanUnits.Town, ReportingPeriod.Year(2015), done is null ? null : Day(done), new("s", "s"), Day(asOf));
        new AttainmentCalculator().Measure(Target.DoneBy(IndicatorCatalogue.CityStatus, new(2015, 12, 31)), figure).Status.Should().Be(expected);
    }

    [Fact]
    public void A_target_in_tonnes_never_meets_hectares()
    {
        Action create = () => Target.AtLeast(IndicatorCatalogue.PlantedForestArea, Quantity.Tonnes(500));
        create.Should().Throw<MeasureUnitMismatchException>();
        Action measure = () => new AttainmentCalculator().Measure(Target.AtLeast(IndicatorCatalogue.PlantedForestArea, Quantity.Hectares(500)), Figure(new(5)));
        measure.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("87", ClaimVerdict.Consistent)]
    [InlineData("86", ClaimVerdict.Inconsistent)]
    [InlineData("87.00", ClaimVerdict.Consistent)]
    [InlineData("87.01", ClaimVerdict.Inconsistent)]
    public void A_stated_percent_of_a_ceiling_is_checked_by_the_inverse(string stated, ClaimVerdict expected) =>
        Measure(TargetSense.AtMost, new(5000)).Check(new StatedNumber(Exact(stated))).Should().Be(expected);

    [Fact]
    public void About_is_ambiguous_beyond_its_rounding_never_inconsistent()
    {
        Measure(TargetSense.AtLeast, new(4785)).Check(new StatedNumber(110, qualifier: Qualifier.About)).Should().Be(ClaimVerdict.Consistent);
        Measure(TargetSense.AtLeast, new(4785)).Check(new StatedNumber(112, qualifier: Qualifier.About)).Should().Be(ClaimVerdict.Ambiguous);
    }

    private static decimal Exact(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);

    private static Figure Figure(StatedNumber stated) =>
        new(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, ReportingPeriod.Year(2013), stated, new("s", "s"), new(2014, 1, 22));

    private static Attainment Measure(TargetSense sense, StatedNumber actual) =>
        new AttainmentCalculator().Measure(new LevelTarget(IndicatorCatalogue.GrainOutput, sense, Quantity.Tonnes(4350)), Figure(actual));
}
