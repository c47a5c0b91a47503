using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Tests.Targets;

public class AttainmentScaleTests
{
    [Theory]
    [InlineData("4349.99", AttainmentGrade.NearlyAttained)]
    [InlineData("4350", AttainmentGrade.Attained)]
    [InlineData("4350.01", AttainmentGrade.Exceeded)]
    [InlineData("4132.5", AttainmentGrade.NearlyAttained)] // 95%
    [InlineData("4132.49", AttainmentGrade.NotAttained)]
    [InlineData("2175", AttainmentGrade.NotAttained)] // 50%
    [InlineData("2174.99", AttainmentGrade.Low)]
    [InlineData("<4132.49", AttainmentGrade.NotAttained)]
    [InlineData(">4200", AttainmentGrade.Undecided)]
    public void A_band_has_its_lower_end_and_not_its_upper_one(string actual, AttainmentGrade expected) =>
        new AttainmentScale(nearlyFrom: new(95m), lowBelow: new(50m)).Of(Grain(actual)).Should().Be(expected);

    [Fact]
    public void Without_being_told_there_is_no_nearly_and_no_low()
    {
        AttainmentScale.Plain.Of(Grain("4349.99")).Should().Be(AttainmentGrade.NotAttained);
        AttainmentScale.Plain.Of(Grain("1")).Should().Be(AttainmentGrade.NotAttained);
        AttainmentScale.Plain.HasNearly.Should().BeFalse();
        AttainmentScale.Plain.Percents.Bands.Select(b => b.Grade).Should().Equal(AttainmentGrade.NotAttained, AttainmentGrade.Attained, AttainmentGrade.Exceeded);
    }

    [Fact]
    public void A_percent_that_reads_downward_grades_nothing()
    {
        var scale = new AttainmentScale(nearlyFrom: new(90m), lowBelow: new(50m));
        Attainment missed = new AttainmentCalculator().MeasureNumber(Target.AtMost(IndicatorCatalogue.PoorRate, Quantity.Percent(3.00m)), new(new(3.10m), MeasureUnits.Percent));
        scale.Of(missed).Should().Be(AttainmentGrade.NearlyAttained); // 3,00/3,10: 96,77%
        scale.Of(missed.By(AttainmentMethod.PlainRatio)).Should().Be(AttainmentGrade.NotAttained);
        scale.Of(missed.By(AttainmentMethod.Gap)).Should().Be(AttainmentGrade.NotAttained);
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(null, 0)]
    [InlineData(null, 100)]
    [InlineData(90, 91)]
    public void Bands_out_of_order_are_refused(int? nearly, int? low)
    {
        Action create = () => _ = new AttainmentScale(nearly is { } n ? new Percentage(n) : null, low is { } l ? new Percentage(l) : null);
        create.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Counts_are_written_as_officials_do()
    {
        Attainment[] year = [.. Enumerable.Repeat(Grain("4785"), 25), .. Enumerable.Repeat(Grain("4350"), 8)];
        AttainmentCounts.Of(year, AttainmentScale.Plain).In(Language.Vietnamese).Should().Be("33 chỉ tiêu, 25 vượt, 8 đạt, 0 không đạt");
        AttainmentCounts.Of([.. year, Grain("4300"), Grain(">1"), Grain("1")], new(nearlyFrom: new(95m))).In(Language.Vietnamese)
            .Should().Be("36 chỉ tiêu, 25 vượt, 8 đạt, 1 cơ bản đạt, 1 không đạt, 1 chưa có hoặc chưa đủ số liệu");
        AttainmentCounts.Of(year, new(nearlyFrom: new(95m))).In(Language.English).Should().Be("33 targets, 25 exceeded, 8 attained, 0 nearly attained, 0 not attained");
    }

    [Theory]
    [InlineData(33, 33, 25, 8, 0)]
    [InlineData(33, 30, 25, 5, 3)]
    [InlineData(33, 34, 25, null, null)]
    [InlineData(33, 24, 25, null, null)]
    public void Those_met_include_those_exceeded(int targets, int met, int exceeded, int? attained, int? missed)
    {
        AttainmentCounts? counts = AttainmentCounts.FromStated(targets, met, exceeded);
        (counts?.Attained, counts?.NotAttained).Should().Be((attained, missed));
        (counts?.Met).Should().Be(attained is null ? null : met);
    }

    private static Attainment Grain(string actual) =>
        new AttainmentCalculator().MeasureNumber(Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4350)), new(StatedNumber.Parse(actual, null), MeasureUnits.Tonne));
}
