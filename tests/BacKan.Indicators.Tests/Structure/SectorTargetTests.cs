using BacKan.Indicators.Structure;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Tests.Structure;

public class SectorTargetTests
{
    private static readonly Sector A = Kit.Scheme(2).Sectors[0];

    [Theory]
    [InlineData(TargetSense.AtLeast, "8.20", AttainmentStatus.NotAttained, -0.01)]
    [InlineData(TargetSense.AtLeast, "8.21", AttainmentStatus.Attained, 0)]
    [InlineData(TargetSense.AtLeast, "8.22", AttainmentStatus.Exceeded, 0.01)]
    [InlineData(TargetSense.AtMost, "8.20", AttainmentStatus.Exceeded, -0.01)]
    [InlineData(TargetSense.AtMost, "8.21", AttainmentStatus.Attained, 0)]
    [InlineData(TargetSense.AtMost, "8.22", AttainmentStatus.NotAttained, 0.01)]
    [InlineData(TargetSense.Above, "8.21", AttainmentStatus.NotAttained, 0)]
    [InlineData(TargetSense.Above, "8.22", AttainmentStatus.Attained, 0.01)]
    [InlineData(TargetSense.Below, "8.21", AttainmentStatus.NotAttained, 0)]
    [InlineData(TargetSense.Below, "8.20", AttainmentStatus.Attained, -0.01)]
    [InlineData(TargetSense.Exactly, "8.21", AttainmentStatus.Attained, 0)]
    [InlineData(TargetSense.Exactly, "8.20", AttainmentStatus.NotAttained, -0.01)]
    public void A_share_meets_its_target_in_points(TargetSense sense, string share, AttainmentStatus status, double gap)
    {
        SectorAttainment found = SectorTarget.Of(A, sense, new(8.21m)).Measure(Kit.Shares(share, "91.8"));
        (found.Status, found.Gap).Should().Be((status, new PercentagePoints((decimal)gap)));
    }

    [Theory]
    [InlineData("33.9", AttainmentStatus.NotAttained, -0.1)]
    [InlineData("34", AttainmentStatus.Attained, 0)]
    [InlineData("34.5", AttainmentStatus.Attained, 0)]
    [InlineData("35", AttainmentStatus.Attained, 0)]
    [InlineData("35.1", AttainmentStatus.NotAttained, 0.1)]
    public void A_range_is_met_within_and_missed_by_its_nearer_end(string share, AttainmentStatus status, double gap)
    {
        SectorAttainment found = SectorTarget.Between(A, new(new(34m), new(35m))).Measure(Kit.Shares(share, "65"));
        (found.Status, found.Gap).Should().Be((status, new PercentagePoints((decimal)gap)));
    }

    [Fact]
    public void A_computed_share_is_compared_exactly()
    {
        SectorTarget third = SectorTarget.Of(A, TargetSense.AtLeast, new(33.333333333333333333333333333m));
        third.Measure(Kit.Values(1m, 2m)).Status.Should().Be(AttainmentStatus.Exceeded, "a third is more, though no decimal shows it");
        SectorTarget.Of(A, TargetSense.AtLeast, new(33.333333333333333333333333334m)).Measure(Kit.Values(1m, 2m)).Status.Should().Be(AttainmentStatus.NotAttained);
    }

    [Theory]
    [InlineData(">8.21", AttainmentStatus.Exceeded)]
    [InlineData(">=8.21", AttainmentStatus.Attained)]
    [InlineData(">8", AttainmentStatus.Unknown)]
    [InlineData("<8.21", AttainmentStatus.NotAttained)]
    public void A_share_with_a_word_is_what_the_word_says(string share, AttainmentStatus status)
    {
        SectorAttainment found = SectorTarget.Of(A, TargetSense.AtLeast, new(8.21m)).Measure(Kit.Shares(share, "91.8"));
        found.Status.Should().Be(status);
        found.Gap.Should().BeNull();
        found.GapRange.Should().NotBeNull();
    }

    [Fact]
    public void Without_a_share_nothing_is_known()
    {
        SectorAttainment found = SectorTarget.Of(SectorSchemes.Services, TargetSense.AtLeast, new(50m)).Measure(Kit.Shares("50", "50"));
        (found.Status, found.Actual, found.Gap, found.GapRange).Should().Be((AttainmentStatus.Unknown, null, null, null));
    }

    [Theory]
    [InlineData(TargetSense.AtLeast)]
    [InlineData(TargetSense.AtMost)]
    [InlineData(TargetSense.Exactly)]
    public void A_target_lies_between_0_and_100(TargetSense sense)
    {
        FluentActions.Invoking(() => SectorTarget.Of(A, sense, new(100.1m))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => SectorTarget.Of(A, sense, new(-0.1m))).Should().Throw<ArgumentOutOfRangeException>();
        SectorTarget.Of(A, sense, new(100m)).Sector.Should().Be(A);
    }
}
