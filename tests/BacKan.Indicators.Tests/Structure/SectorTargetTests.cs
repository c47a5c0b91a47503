using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Tests.Structure;

/// <summary>A sector's target is a target of a share: met or missed in points, never as a ratio.</summary>
public class SectorTargetTests
{
    private static readonly Indicator Share = new("share_a", BilingualText.Same("share of a"), MeasureUnits.Percent, Tendency.Neutral, AggregationRule.Never, AggregationRule.Never);

    [Theory]
    [InlineData(nameof(TargetSense.AtLeast), "8.20", AttainmentStatus.NotAttained, "-0.01")]
    [InlineData(nameof(TargetSense.AtLeast), "8.21", AttainmentStatus.Attained, "0")]
    [InlineData(nameof(TargetSense.AtLeast), "8.22", AttainmentStatus.Exceeded, "0.01")]
    [InlineData(nameof(TargetSense.AtMost), "8.20", AttainmentStatus.Exceeded, "0.01")]
    [InlineData(nameof(TargetSense.AtMost), "8.21", AttainmentStatus.Attained, "0")]
    [InlineData(nameof(TargetSense.AtMost), "8.22", AttainmentStatus.NotAttained, "-0.01")]
    [InlineData(nameof(TargetSense.Above), "8.21", AttainmentStatus.NotAttained, "0")]
    [InlineData(nameof(TargetSense.Above), "8.22", AttainmentStatus.Attained, "0.01")]
    [InlineData(nameof(TargetSense.Below), "8.21", AttainmentStatus.NotAttained, "0")]
    [InlineData(nameof(TargetSense.Below), "8.20", AttainmentStatus.Attained, "0.01")]
    [InlineData(nameof(TargetSense.Exactly), "8.21", AttainmentStatus.Attained, "0")]
    public void A_share_meets_its_target_in_points(string sense, string share, AttainmentStatus status, string gap)
    {
        Attainment found = Measure(Target.Share(Share, Enum.Parse<TargetSense>(sense), new(8.21m)), share);
        (found.Status, found.Method, found.Percent).Should().Be((status, AttainmentMethod.Gap, null));
        found.Gap!.Value.Should().Be(decimal.Parse(gap, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("33.9", AttainmentStatus.NotAttained)]
    [InlineData("34", AttainmentStatus.Attained)]
    [InlineData("34.5", AttainmentStatus.Attained)]
    [InlineData("35", AttainmentStatus.Attained)]
    [InlineData("35.1", AttainmentStatus.NotAttained)]
    public void A_range_is_met_within(string share, AttainmentStatus status) =>
        Measure(Target.Between(Share, Quantity.Percent(34m), Quantity.Percent(35m)), share).Status.Should().Be(status);

    [Theory]
    [InlineData(">8.21", AttainmentStatus.Exceeded)]
    [InlineData(">=8.21", AttainmentStatus.Attained)]
    [InlineData(">8", AttainmentStatus.Unknown)]
    [InlineData("<8.21", AttainmentStatus.NotAttained)]
    public void A_share_with_a_word_is_what_the_word_says(string share, AttainmentStatus status) =>
        Measure(Target.Share(Share, TargetSense.AtLeast, new(8.21m)), share).Status.Should().Be(status);

    private static Attainment Measure(Target target, string share) =>
        Services.Get<IAttainmentCalculator>().MeasureNumber(target, new(Kit.Shares(share, "60").Shares[0].Stated, MeasureUnits.Percent));
}
