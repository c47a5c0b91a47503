using BacKan.Indicators.Figures;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Structure;

public class EconomicStructureTests
{
    private static readonly Sector[] Parts = [.. SectorSchemes.FourComponents.Sectors];
    private static readonly decimal[] DienBien2023 = [2171588.31m, 2271463.30m, 7327004.06m, 572404.75m];
    private static readonly DataSource Yearbook = new("yearbook", "Niên giám");

    [Fact]
    public void Shares_of_values_are_exact_and_sum_to_a_hundred()
    {
        EconomicStructure thirds = Kit.Values(1m, 1m, 1m);
        thirds.Shares[0].Exact.Should().Be(new Fraction(100, 3));
        thirds.Shares.Aggregate(default(Fraction), (sum, s) => sum + s.Exact).Should().Be((Fraction)100m);
        StructureExamination examined = new StructureExaminer().Examine(thirds);
        (examined.Closure, examined.Sum.Value, examined.Tolerance.Value, examined.Check.Verdict).Should().Be((StructureClosure.Exact, 100m, 0m, ClaimVerdict.Consistent));
        thirds.NonAgricultural!.Value.Round(Rounding.HalfAwayFromZero, 4).Value.Should().Be(66.6667m);
    }

    [Fact]
    public void Units_of_a_family_are_brought_together()
    {
        SectorScheme scheme = Kit.Scheme(2);
        EconomicStructure structure = EconomicStructure.FromValues(scheme, Kit.Year, Kit.Each(scheme, Quantity.BillionDong(1m), new(3000m, MeasureUnits.MillionDong)));
        structure[scheme.Sectors[0]].Value.Should().Be(25m);
        structure.Total.Should().Be(Quantity.BillionDong(4m));
    }

    [Fact]
    public void A_computed_share_has_no_printed_form()
    {
        SectorShare share = Kit.Values(1m, 2m).Shares[0];
        share.IsStated.Should().BeFalse();
        share.HalfUnit.Should().Be(0m);
        FluentActions.Invoking(() => share.Stated).Should().Throw<InvalidOperationException>().WithMessage("*Close(policy, decimals)*");
        Kit.Shares("50.0", "50").Shares[0].HalfUnit.Should().Be(0.05m);
    }

    [Fact]
    public void What_can_never_be_is_refused()
    {
        SectorScheme scheme = Kit.Scheme(2);
        Sector a = scheme.Sectors[0];
        Action Values(params Quantity[] values) => () => EconomicStructure.FromValues(scheme, Kit.Year, Kit.Each(scheme, values));
        Quantity one = Quantity.BillionDong(1m);
        Values(one, Quantity.BillionDong(-1m)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*zero or more*");
        Values(one, Quantity.Percent(1m)).Should().Throw<ArgumentException>().WithMessage("*adds up*");
        Values(one).Should().Throw<ArgumentException>().WithMessage("*2 sectors, but 1*");
        FluentActions.Invoking(() => new EconomicStructure(scheme, Kit.Year, [new(a, new StatedNumber(1m)), new(a, new StatedNumber(2m))])).Should().Throw<ArgumentException>().WithMessage("*two*");
        Values(one, Quantity.Tonnes(1m)).Should().Throw<MeasureUnitMismatchException>();
        FluentActions.Invoking(() => Kit.Values(0m, 0m)).Should().Throw<ArgumentException>().WithMessage("*All values are zero*");
        FluentActions.Invoking(() => Kit.Shares("100.1", "0")).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new EconomicStructure(scheme, Kit.Year, [new(SectorSchemes.Services, new StatedNumber(1m))])).Should().Throw<ArgumentException>().WithMessage("*not a sector of s2*");
    }

    [Fact]
    public void Figures_of_values_give_the_shares_of_their_values()
    {
        EconomicStructure structure = EconomicStructure.FromFigures(SectorSchemes.FourComponents, Kit.Each(SectorSchemes.FourComponents, [.. DienBien2023.Select(v => Figure(v, MeasureUnits.MillionDong))]));
        structure.Total.Should().Be(new Quantity(12342460.42m, MeasureUnits.MillionDong));
        structure.Shares[0].Exact.Round(Rounding.HalfAwayFromZero, 6).Should().Be(17.594452m);
        structure.Period.Should().Be(ReportingPeriod.Year(2023));
    }

    [Fact]
    public void Figures_in_percent_give_shares_as_printed()
    {
        SectorScheme three = SectorSchemes.LocalThreeGroups;
        EconomicStructure structure = EconomicStructure.FromFigures(three, Kit.Each(three, [.. new[] { 53.1m, 38.69m, 8.21m }.Select(v => Figure(v, MeasureUnits.Percent))]));
        structure.Values.Should().BeNull();
        structure.Shares[0].Stated.Should().Be(new StatedNumber(53.1m));
        structure.NonAgricultural.Should().Be(new Percentage(91.79m));
    }

    [Fact]
    public void Figures_that_do_not_belong_together_are_refused()
    {
        Figure good = Figure(1m, MeasureUnits.MillionDong), other = Figure(1m, MeasureUnits.MillionDong, year: 2024), percent = Figure(1m, MeasureUnits.Percent);
        Figure absent = Indicators.Figures.Figure.Absent(good.Indicator, BacKanUnits.Town, ReportingPeriod.Year(2023), AbsenceReason.DidNotOccur, Yearbook, good.AsOf);
        Figure vague = new(good.Indicator, BacKanUnits.Town, ReportingPeriod.Year(2023), new StatedNumber(1m, qualifier: Qualifier.About), Yearbook, good.AsOf);
        Action From(params Figure[] figures) => () => EconomicStructure.FromFigures(SectorSchemes.FourComponents, Kit.Each(SectorSchemes.FourComponents, figures));
        From().Should().Throw<ArgumentException>();
        From(good, other).Should().Throw<ArgumentException>().WithMessage("*2024*2023*");
        From(good, absent).Should().Throw<ArgumentException>().WithMessage("*DidNotOccur*missing is not zero*");
        From(good, vague).Should().Throw<ArgumentException>().WithMessage("*plain numbers*");
        From(percent, good).Should().Throw<MeasureUnitMismatchException>();
        From(good, percent).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Printed_shares_are_checked_against_the_values()
    {
        EconomicStructure values = EconomicStructure.FromValues(SectorSchemes.FourComponents, Kit.Year, Kit.Each(SectorSchemes.FourComponents, [.. DienBien2023.Select(v => new Quantity(v, MeasureUnits.MillionDong))]));
        EconomicStructure printed = new(SectorSchemes.FourComponents, Kit.Year, [new(Parts[0], new StatedNumber(17.58m)), new(Parts[1], new StatedNumber(18.40m)), new(Parts[2], new StatedNumber(59.36m)), new(Parts[3], new StatedNumber(4.63m))]);
        IReadOnlyList<ClaimCheck> checks = new StructureExaminer().Compare(printed, values);
        checks.Select(c => c.Verdict).Should().Equal(ClaimVerdict.Inconsistent, ClaimVerdict.Consistent, ClaimVerdict.Consistent, ClaimVerdict.ConsistentIfTruncated);
        checks[0].Code.Should().Be(ErrorCodes.StructureSharesAndValues);
        checks[0].Reason.Vi.Should().Be("nông, lâm nghiệp và thủy sản ghi 17,58%, tính từ giá trị được 17,5945%.");
        FluentActions.Invoking(() => new StructureExaminer().Compare(values, values)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void The_printed_labour_shares_of_2000_contradict_their_values()
    {
        EconomicStructure values = Kit.Values(5548.2m, 1235.0m, 1960.2m);
        new StructureExaminer().Compare(Kit.Shares("73.04", "9.9", "17.04"), values).Should().OnlyContain(c => c.Verdict == ClaimVerdict.Inconsistent);
        new StructureExaminer().Compare(Kit.Shares("63.46", "14.12", "22.42"), values).Should().OnlyContain(c => c.Verdict == ClaimVerdict.Consistent);
    }

    [Fact]
    public void A_location_quotient_is_the_share_here_over_the_share_there()
    {
        Sector a = Kit.Scheme(2).Sectors[0], b = Kit.Scheme(2).Sectors[1];
        Kit.Values(1m, 2m).LocationQuotient(a, Kit.Values(1m, 1m)).Should().Be(new Fraction(2, 3));
        Kit.Values(1m, 2m).LocationQuotient(a, Kit.Shares("0", "100")).Should().BeNull("nothing there to compare with");
        Kit.Shares("0", "100").LocationQuotient(a, Kit.Values(1m, 2m)).Should().Be(default(Fraction));
        Kit.Shares("8.21", "91.79").LocationQuotient(b, Kit.Shares("20", "80")).Should().Be((Fraction)91.79m / 80m);
        FluentActions.Invoking(() => Kit.Values(1m, 2m).LocationQuotient(a, Kit.Values(1m, 2m, 3m))).Should().Throw<ArgumentException>().WithMessage("*Map one to the other*");
    }

    [Fact]
    public void Location_quotients_weighted_with_the_shares_there_make_one() => Seeds.ForAll(1000, random =>
    {
        int n = random.Next(2, 9);
        EconomicStructure here = Kit.Values(Kit.Some(random, n, zeros: true)), there = Kit.Values(Kit.Some(random, n, zeros: false));
        Kit.Scheme(n).Sectors.Aggregate(default(Fraction), (sum, s) => sum + (here.LocationQuotient(s, there)!.Value * there.Shares.Single(x => x.Sector == s).Exact))
            .Should().Be((Fraction)100m);
    });

    private static Figure Figure(decimal value, MeasureUnit unit, int year = 2023) =>
        new(new("value_of_sector", BilingualText.Same("value"), unit, Tendency.Higher, AggregationRule.Sum, AggregationRule.Sum), BacKanUnits.Town, ReportingPeriod.Year(year), new StatedNumber(value), Yearbook, new LocalDate(2025, 1, 1));
}
