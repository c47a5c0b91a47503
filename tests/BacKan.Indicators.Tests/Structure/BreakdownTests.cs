using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Structure;
using FluentValidation.Results;

namespace BacKan.Indicators.Tests.Structure;

public class BreakdownTests
{
    private static readonly Sector Industry = new("industry", new("công nghiệp", "industry"));
    private static readonly Sector Construction = new("construction", new("xây dựng", "construction"));
    private static readonly Sector Mining = new("mining", new("khai khoáng", "mining"));

    [Theory]
    [InlineData("25.3", "13.4", true, ClaimVerdict.Consistent)]    // 38.7
    [InlineData("25.4", "13.4", true, ClaimVerdict.Consistent)]    // 38.8: missed by rounding, 0.1 of 0.05 + 0.05 + 0.05
    [InlineData("25.2", "13.4", true, ClaimVerdict.Consistent)]
    [InlineData("25.5", "13.4", true, ClaimVerdict.Inconsistent)]  // 38.9
    [InlineData("25.1", "13.4", true, ClaimVerdict.Inconsistent)]
    [InlineData("20.0", "13.4", false, ClaimVerdict.Consistent)]   // "trong đó" may leave some unnamed
    [InlineData("25.4", "13.4", false, ClaimVerdict.Consistent)]
    [InlineData("25.5", "13.4", false, ClaimVerdict.Inconsistent)]
    [InlineData("~26", "13.4", true, ClaimVerdict.Ambiguous)]
    public void Parts_make_up_their_parent_within_rounding(string industry, string construction, bool isWhole, ClaimVerdict verdict)
    {
        EconomicStructure structure = Printed().WithParts(Kit.Scheme(3).Sectors[1], [Share(Industry, industry), Share(Construction, construction)], isWhole);
        ClaimCheck check = new StructureExaminer().Examine(structure).FurtherChecks.Single();
        (check.Code, check.Verdict).Should().Be(("BK3005", verdict));
    }

    [Fact]
    public void A_part_has_parts_of_its_own()
    {
        EconomicStructure structure = Printed()
            .WithParts(Kit.Scheme(3).Sectors[1], [Share(Industry, "25.3"), Share(Construction, "13.4")], areAll: true)
            .WithParts(Industry, [Share(Mining, "30.0")], areAll: false);
        structure.Shares[1].Parts[0].Parts.Should().ContainSingle().Which.Exact.Should().Be((Fraction)30m);
        (structure.Shares[1].PartsAreAll, structure.Shares[1].Parts[0].PartsAreAll).Should().Be((true, false));
        new StructureExaminer().Examine(structure).FurtherChecks.Select(c => c.Verdict).Should().Equal(ClaimVerdict.Consistent, ClaimVerdict.Inconsistent);
        ValidationResult doubts = Services.Get<FluentValidation.IValidator<EconomicStructure>>().Validate(structure);
        doubts.Errors.Should().ContainSingle().Which.ErrorCode.Should().Be("BK3005");
        ((BilingualText)doubts.Errors[0].CustomState).Vi.Should().Be("công nghiệp 25,3%, trong đó các phần cộng lại 30%: không khớp.");
    }

    [Fact]
    public void Parts_of_values_are_exact()
    {
        SectorScheme scheme = SectorSchemes.FourComponents;
        decimal[] haNam = [2131.3m, 17443.9m, 5693.6m, 1622.2m];
        EconomicStructure values = EconomicStructure.FromValues(scheme, Kit.Year, Kit.Each(scheme, [.. haNam.Select(v => Quantity.BillionDong(v))]));
        SectorShare industry = values.ShareOf(Industry, Quantity.BillionDong(15491.2m));
        industry.Exact.Should().Be((Fraction)15491.2m * 100m / 26891.0m);
        FluentActions.Invoking(() => Kit.Shares("50", "50").ShareOf(Industry, Quantity.BillionDong(1m))).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void What_is_broken_down_has_a_share()
    {
        EconomicStructure printed = Printed();
        Sector first = Kit.Scheme(3).Sectors[0], second = Kit.Scheme(3).Sectors[1];
        FluentActions.Invoking(() => printed.WithParts(Mining, [Share(Industry, "1")], areAll: true)).Should().Throw<ArgumentException>().WithMessage("*mining*no share*");
        EconomicStructure broken = printed.WithParts(first, [Share(Industry, "1")], areAll: false);
        FluentActions.Invoking(() => broken.WithParts(second, [Share(Industry, "1")], areAll: false)).Should().Throw<ArgumentException>().WithMessage("*industry has two*");
        FluentActions.Invoking(() => broken.WithParts(first, [Share(Mining, "1")], areAll: false)).Should().Throw<ArgumentException>().WithMessage("*has parts already*");
        FluentActions.Invoking(() => printed.WithParts(first, [], areAll: true)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => printed.WithParts(first, [new(first, new StatedNumber(1m))], areAll: true)).Should().Throw<ArgumentException>();
        printed.Shares[0].Parts.Should().BeEmpty("a structure does not change");
    }

    private static SectorShare Share(Sector sector, string share) => new(sector, StatedNumber.Parse(share, null));

    private static EconomicStructure Printed() => Kit.Shares("8.2", "38.7", "53.1");
}
