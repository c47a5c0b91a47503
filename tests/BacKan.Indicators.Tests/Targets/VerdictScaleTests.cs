using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Tests.Targets;

public class VerdictScaleTests
{
    [Theory]
    [InlineData("4349.99", AttainmentVerdict.NearlyAttained)]
    [InlineData("4350", AttainmentVerdict.Attained)]
    [InlineData("4350.01", AttainmentVerdict.Exceeded)]
    [InlineData("4132.5", AttainmentVerdict.NearlyAttained)] // 95%
    [InlineData("4132.49", AttainmentVerdict.NotAttained)]
    [InlineData("2175", AttainmentVerdict.NotAttained)] // 50%
    [InlineData("2174.99", AttainmentVerdict.Low)]
    [InlineData("<4132.49", AttainmentVerdict.NotAttained)]
    [InlineData(">4200", AttainmentVerdict.Undecided)]
    public void A_band_has_its_lower_end_and_not_its_upper_one(string actual, AttainmentVerdict expected) =>
        new VerdictScale(nearlyFrom: new(95m), lowBelow: new(50m)).Of(Grain(actual)).Should().Be(expected);

    [Fact]
    public void Without_being_told_there_is_no_nearly_and_no_low()
    {
        VerdictScale.Plain.Of(Grain("4349.99")).Should().Be(AttainmentVerdict.NotAttained);
        VerdictScale.Plain.Of(Grain("1")).Should().Be(AttainmentVerdict.NotAttained);
        VerdictScale.Plain.HasNearly.Should().BeFalse();
        VerdictScale.Plain.Percents.Bands.Select(b => b.Grade).Should().Equal(AttainmentVerdict.NotAttained, AttainmentVerdict.Attained, AttainmentVerdict.Exceeded);
    }

    [Fact]
    public void A_percent_that_reads_downward_grades_nothing()
    {
        var scale = new VerdictScale(nearlyFrom: new(90m), lowBelow: new(50m));
        Attainment missed = new AttainmentCalculator().MeasureNumber(Target.AtMost(IndicatorCatalogue.PoorRate, Quantity.Percent(3.00m)), new(new(3.10m), MeasureUnits.Percent));
        scale.Of(missed).Should().Be(AttainmentVerdict.NearlyAttained); // 3,00/3,10: 96,77%
        scale.Of(missed.By(AttainmentMethod.PlainRatio)).Should().Be(AttainmentVerdict.NotAttained);
        scale.Of(missed.By(AttainmentMethod.Gap)).Should().Be(AttainmentVerdict.NotAttained);
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(null, 0)]
    [InlineData(null, 100)]
    [InlineData(90, 91)]
    public void Bands_out_of_order_are_refused(int? nearly, int? low)
    {
        Action create = () => _ = new VerdictScale(nearly is { } n ? new Percentage(n) : null, low is { } l ? new Percentage(l) : null);
        create.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Counts_are_written_as_officials_do()
    {
        Attainment[] year = [.. Enumerable.Repeat(Grain("4785"), 25), .. Enumerable.Repeat(Grain("4350"), 8)];
        VerdictCounts.Of(year, VerdictScale.Plain).In(Language.Vietnamese).Should().Be("33 chỉ tiêu, 25 vượt, 8 đạt, 0 không đạt");
        VerdictCounts.Of([.. year, Grain("4300"), Grain(">1"), Grain("1")], new(nearlyFrom: new(95m))).In(Language.Vietnamese)
            .Should().Be("36 chỉ tiêu, 25 vượt, 8 đạt, 1 cơ bản đạt, 1 không đạt, 1 chưa có hoặc chưa đủ số liệu");
        VerdictCounts.Of(year, new(nearlyFrom: new(95m))).In(Language.English).Should().Be("33 targets, 25 exceeded, 8 attained, 0 nearly attained, 0 not attained");
    }

    [Theory]
    [InlineData(33, 33, 25, 8, 0)]
    [InlineData(33, 30, 25, 5, 3)]
    [InlineData(33, 34, 25, null, null)]
    [InlineData(33, 24, 25, null, null)]
    public void Those_met_include_those_exceeded(int targets, int met, int exceeded, int? attained, int? missed)
    {
        VerdictCounts? counts = VerdictCounts.FromStated(targets, met, exceeded);
        (counts?.Attained, counts?.NotAttained).Should().Be((attained, missed));
        (counts?.Met).Should().Be(attained is null ? null : met);
    }

    private static Attainment Grain(string actual) =>
        new AttainmentCalculator().MeasureNumber(Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4350)), new(StatedNumber.Parse(actual, null), MeasureUnits.Tonne));
}
