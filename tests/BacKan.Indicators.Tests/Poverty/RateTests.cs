using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Poverty;
using NodaTime;

namespace BacKan.Indicators.Tests.Poverty;

/// <summary>Rates: whom they count, under which standard, between which bounds, and whether printed ones fit together.</summary>
public class RateTests
{
    private static readonly LocalDate EndOf2019 = new(2019, 12, 31), EndOf2018 = new(2018, 12, 31), EndOf2025 = new(2025, 12, 31);

    private static StatedNumber Printed(string text) => StatedNumber.Parse(text, null);

    private static PovertyTally Tally(int poor, int near, int above, int undecided, int notAddressed = 0)
    {
        var tally = new PovertyTally();
        void Add(int times, DeterminationKind kind, PovertyClass? of)
        {
            for (int i = 0; i < times; i++)
                tally.Add(kind, of, persons: 3);
        }

        Add(poor, DeterminationKind.Decided, PovertyClass.Poor);
        Add(near, DeterminationKind.Decided, PovertyClass.NearPoor);
        Add(above, DeterminationKind.Decided, PovertyClass.Above);
        Add(undecided, DeterminationKind.Unknown, null);
        Add(notAddressed, DeterminationKind.NotAddressed, null);
        return tally;
    }

    [Fact]
    public void Bac_Kan_2019()
    {
        // 16,003 and 8,668 of 80,276 households, published as 19.93% and 10.80%.
        PovertyRate poor = PovertyRate.FromCounts(PovertyRateKind.Poor, 16_003, 80_276, PovertyStandards.National.On(EndOf2019), EndOf2019),
            near = PovertyRate.FromCounts(PovertyRateKind.NearPoor, 8_668, 80_276, PovertyStandards.National.On(EndOf2019), EndOf2019);
        poor.Value.Value.Should().BeApproximately(19.93497m, 0.000005m);
        near.Value.Value.Should().BeApproximately(10.79775m, 0.000005m);
        poor.Under.Rule.Id.Should().Be("vn-2016-2021");
        PovertyRate.Combine(poor, near).Value.Value.Should().BeApproximately(30.73272m, 0.00001m);
    }

    [Fact]
    public void Points_relative_and_count_changes_are_three_numbers()
    {
        // "giảm 1.432 hộ nghèo (1,95%)": 21.88 − 19.93 are 1.95 points; 1,432 of 80,276 would be 1.78%; of the 17,435 poor they are 8.21%.
        PovertyRate now = PovertyRate.Published(PovertyRateKind.Poor, new(19.93m), PovertyStandards.National.On(EndOf2019), EndOf2019),
            before = PovertyRate.Published(PovertyRateKind.Poor, new(21.88m), PovertyStandards.National.On(EndOf2018), EndOf2018);
        now.ChangeFrom(before).Should().Be(new PercentagePoints(-1.95m));
        now.RelativeChangeFrom(before)!.Value.Value.Should().BeApproximately(-8.9122m, 0.0001m);
        FluentActions.Invoking(() => now.CountChangeFrom(before)).Should()
            .Throw<InvalidOperationException>("a published rate has no count");

        PovertyRate counted = PovertyRate.FromCounts(PovertyRateKind.Poor, 16_003, 80_276, PovertyStandards.National.On(EndOf2019), EndOf2019),
            earlier = PovertyRate.FromCounts(PovertyRateKind.Poor, 17_435, 79_685, PovertyStandards.National.On(EndOf2018), EndOf2018);
        counted.CountChangeFrom(earlier).Should().Be(-1_432m);
        counted.RelativeCountChangeFrom(earlier)!.Value.Value.Should().BeApproximately(-8.2133m, 0.0001m);
        Percentage.Of(1_432m, 80_276m).Value.Should().BeApproximately(1.78m, 0.005m);
        PovertyRate.Published(PovertyRateKind.Poor, new(0m), PovertyStandards.National.On(EndOf2019), EndOf2019)
            .RelativeChangeFrom(PovertyRate.Published(PovertyRateKind.Poor, new(0m), PovertyStandards.National.On(EndOf2018), EndOf2018)).Should().BeNull();
    }

    [Fact]
    public void Rates_of_two_standards_or_two_bases_are_not_subtracted()
    {
        // The review of the end of 2015 was made under the next standard.
        Enactment<PovertyStandard> next = PovertyStandards.National.On(new(2016, 1, 1));
        PovertyRate review = PovertyRate.Published(PovertyRateKind.Poor, new(9.88m), next, new(2015, 12, 31)),
            before = PovertyRate.Published(PovertyRateKind.Poor, new(5.97m), PovertyStandards.National.On(new(2014, 12, 31)), new(2014, 12, 31));
        review.Under.Rule.Id.Should().Be("vn-2016-2021");
        FluentActions.Invoking(() => review.ChangeFrom(before)).Should().Throw<ArgumentException>()
            .WithMessage("*vn-2016-2021*vn-2011-2015*");
        FluentActions.Invoking(() => review.RelativeChangeFrom(before)).Should().Throw<ArgumentException>();
        PovertyTally tally = Tally(1, 1, 2, 0);
        FluentActions.Invoking(() => PovertyRate.FromTally(PovertyRateKind.Poor, tally, PovertyStandards.National.On(EndOf2025), EndOf2025, ofPersons: true)
            .ChangeFrom(PovertyRate.FromTally(PovertyRateKind.Poor, tally, PovertyStandards.National.On(new(2024, 12, 31)), new(2024, 12, 31))))
            .Should().Throw<ArgumentException>();
        Enactment<PovertyStandard> of2027 = PovertyStandards.National.On(new(2027, 1, 1));
        PovertyRate.FromTally(PovertyRateKind.Poor, tally, of2027, new(2026, 9, 1)).Under.Rule.Id.Should()
            .Be("vn-2027-2030", "the 2027 column of a comparison made in 2026");
    }

    [Fact]
    public void Households_that_are_not_decided_give_bounds()
    {
        // 10 poor, 5 near-poor, 80 above, 4 undecided, 1 in a hole of the text: of 100.
        PovertyTally tally = Tally(10, 5, 80, 4, 1);
        PovertyRate poor = PovertyRate.FromTally(PovertyRateKind.Poor, tally, PovertyStandards.National.On(EndOf2025), EndOf2025);
        (poor.Least.Value, poor.Most.Value, poor.IsExact, poor.Undecided, poor.Total).Should().Be((10m, 14m, false, 4m, 100m));
        FluentActions.Invoking(() => poor.Value).Should().Throw<InvalidOperationException>()
            .WithMessage("*4 of 100 are not decided*10*14*");
        PovertyRate both = PovertyRate.FromTally(PovertyRateKind.PoorOrNearPoor, tally, PovertyStandards.National.On(EndOf2025), EndOf2025);
        (both.Least.Value, both.Most.Value).Should().Be((15m, 19m));
        PovertyRate exact = PovertyRate.FromTally(PovertyRateKind.NearPoor, Tally(10, 5, 84, 0, 1), PovertyStandards.National.On(EndOf2025), EndOf2025);
        (exact.Value.Value, exact.IsExact).Should().Be((5m, true));
    }

    [Fact]
    public void Multidimensional_has_two_meanings_under_two_names()
    {
        PovertyTally tally = Tally(10, 5, 85, 0);
        PovertyRate.FromTally(PovertyRateKind.MultidimensionalOfReview, tally, PovertyStandards.National.On(EndOf2025), EndOf2025).Value.Value.Should().Be(15m);
        PovertyRate.FromTally(PovertyRateKind.MultidimensionalOfStatistics, tally, PovertyStandards.National.On(EndOf2025), EndOf2025).Value.Value.Should().Be(10m);
        PovertyRate review = PovertyRate.Published(PovertyRateKind.MultidimensionalOfReview, new(7.52m), PovertyStandards.National.On(new(2022, 12, 31)), new(2022, 12, 31));
        PovertyRate survey = PovertyRate.Published(PovertyRateKind.MultidimensionalOfStatistics, new(4.3m), PovertyStandards.National.On(new(2022, 12, 31)), new(2022, 12, 31));
        FluentActions.Invoking(() => review.ChangeFrom(survey)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Persons_are_another_base()
    {
        var tally = new PovertyTally();
        tally.Add(DeterminationKind.Decided, PovertyClass.Poor, persons: 6);
        tally.Add(DeterminationKind.Decided, PovertyClass.Above, persons: 2);
        (PovertyRate.FromTally(PovertyRateKind.Poor, tally, PovertyStandards.National.On(EndOf2025), EndOf2025).Value.Value,
            PovertyRate.FromTally(PovertyRateKind.Poor, tally, PovertyStandards.National.On(EndOf2025), EndOf2025, ofPersons: true).Value.Value).Should().Be((50m, 75m));
        tally.Add(DeterminationKind.Decided, PovertyClass.Above);
        FluentActions.Invoking(() => PovertyRate.FromTally(PovertyRateKind.Poor, tally, PovertyStandards.National.On(EndOf2025), EndOf2025, ofPersons: true)).Should()
            .Throw<ArgumentException>().WithMessage("1 households do not say*");
        FluentActions.Invoking(() => PovertyRate.FromTally(PovertyRateKind.Poor, new(), PovertyStandards.National.On(EndOf2025), EndOf2025)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_same_household_counts_once_and_is_named()
    {
        var tally = new PovertyTally();
        tally.Add(DeterminationKind.Decided, PovertyClass.Poor, id: "A1", group: "Xã Hòa An").Should().BeTrue();
        tally.Add(DeterminationKind.Decided, PovertyClass.Above, id: " A1 ").Should().BeFalse("it differs, and it is the same household");
        tally.Add(DeterminationKind.Decided, PovertyClass.Above, id: "a1", group: "xã Hoà  An").Should().BeTrue("a code is not a name");
        tally.Twice.Should().Equal("A1");
        (tally.Households, tally.CountOf(PovertyClass.Poor)).Should().Be((2m, 1m));
        tally.Groups.Should().ContainSingle().Which.Key.Should().Be("Xã Hòa An");
        tally.Groups[0].Value.Households.Should().Be(2m);
        FluentActions.Invoking(() => tally.Add(DeterminationKind.Decided, null)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => tally.Add(DeterminationKind.Unknown, PovertyClass.Poor)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => tally.Add(DeterminationKind.Unknown, null, persons: 0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Ho_Chi_Minh_City_2025_prints_a_cut_rate()
    {
        // 1,121 poor (0.029%) and 40 near-poor (0.001%) by the national standard; 2,489 (0.06%) + 12,798 (0.34%) = 15,287 (0.4%) by the
        // city's.
        KeyValuePair<decimal, StatedNumber>[] printed =
        [
            new(1_121m, Printed("0.029")), new(40m, Printed("0.001")), new(2_489m, Printed("0.06")), new(12_798m, Printed("0.34")),
                new(15_287m, Printed("0.4")),
        ];
        PovertyRate.CheckTotals(printed).Should().Equal(
            ClaimVerdict.Consistent, ClaimVerdict.Consistent, ClaimVerdict.ConsistentIfTruncated, ClaimVerdict.Consistent,
                ClaimVerdict.Consistent);
        PovertyRate.CheckTotals([.. printed[..2], new(2_489m, Printed("0.07")), .. printed[3..]]).Should()
            .OnlyContain(v => v == ClaimVerdict.Consistent);
        PovertyRate.CheckSum(Printed("0.06"), Printed("0.34"), Printed("0.4")).Should()
            .Be(ClaimVerdict.Consistent, "which is why it was cut");
    }

    [Fact]
    public void Implied_totals()
    {
        // End of 2015: 2,338,569 poor are 9.88%, 1,235,784 near-poor 5.22%, both of about 23.67 million.
        PovertyRate.CheckTotals([new(2_338_569m, Printed("9.88")), new(1_235_784m, Printed("5.22"))]).Should()
            .OnlyContain(v => v == ClaimVerdict.Consistent);
        var total = PovertyRate.ImpliedTotal(2_338_569m, Printed("9.88"))!;
        (total.Contains(23_669_700m), total.Contains(23_600_000m)).Should().Be((true, false));
        PovertyRate.ImpliedTotal(0m, Printed("0.00"))!.Contains(1m).Should().BeTrue();
        PovertyRate.ImpliedTotal(0m, Printed("0.01")).Should().BeNull();
        PovertyRate.CheckTotals([new(10m, Printed("10.0")), new(10m, Printed("20.0"))]).Should()
            .OnlyContain(v => v == ClaimVerdict.Ambiguous, "one of the two, nobody knows which");
        PovertyRate.CheckTotals([new(10m, Printed("10.0")), new(20m, Printed("20.0")), new(30m, Printed("45.0"))]).Should()
            .Equal(ClaimVerdict.Consistent, ClaimVerdict.Consistent, ClaimVerdict.Inconsistent);
    }

    [Theory]
    [InlineData("4.03", "3.49", "7.52", ClaimVerdict.Consistent)]
    [InlineData("14.23", "7.69", "21.92", ClaimVerdict.Consistent)]
    [InlineData("4.03", "3.49", "7.53", ClaimVerdict.Consistent)]
    [InlineData("4.03", "3.49", "7.54", ClaimVerdict.Inconsistent)]
    [InlineData("4.03", "3.49", "7.50", ClaimVerdict.Inconsistent)]
    public void Poor_and_near_poor_are_the_announced_rate(string poor, string nearPoor, string both, ClaimVerdict verdict) =>
        PovertyRate.CheckSum(Printed(poor), Printed(nearPoor), Printed(both)).Should().Be(verdict);
}
