using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Tests.Structure;

public class SchemeMappingTests
{
    private static readonly SectorScheme Fine = Kit.Scheme(4), Coarse = Kit.Scheme(2);
    private static readonly SchemeMapping Mapping = new(Fine, Coarse, Pairs(0, 1, 1, 1));

    [Fact]
    public void Values_are_added()
    {
        EconomicStructure mapped = Mapping.Apply(Kit.Values(1m, 2m, 3m, 4m));
        mapped.Scheme.Should().BeSameAs(Coarse);
        mapped.Values!.Values.Select(v => v.Value).Should().Equal(1m, 9m);
        mapped.ChangeTo(Kit.Values(1m, 1m)).NormOfAbsoluteValues.Value.Should().Be(40m);
    }

    [Fact]
    public void Printed_shares_are_added_with_what_their_rounding_hides()
    {
        EconomicStructure mapped = Mapping.Apply(Kit.Shares("30.9", "22.5", "46.7", "0.10"));
        mapped.Shares[0].Stated.ToString().Should().Be("30.9", "a sector that stays alone stays as printed");
        (mapped.Shares[1].Exact, mapped.Shares[1].HalfUnit, mapped.Shares[1].IsStated).Should().Be(((Fraction)69.3m, 0.105m, false));
        StructureExamination examined = new StructureExaminer().Examine(mapped);
        (examined.Tolerance.Value, examined.Closure).Should().Be((0.155m, StructureClosure.Broken), "100.2 was broken before, and is now");
    }

    [Fact]
    public void Closure_does_not_change_by_mapping() => Seeds.ForAll(1000, random =>
    {
        EconomicStructure printed = Kit.Shares([.. Kit.Values(Kit.Some(random, 4, zeros: true)).Shares.Select(s => s.Exact.Round(Rounding.HalfAwayFromZero, 1) + (random.Next(4) == 0 && s.Exact <= 99.9m ? 0.1m : 0m)).Select(s => new StatedNumber(s).ToString())]);
        if (printed.Shares.Skip(1).Sum(s => s.Value.Value) > 100m)
            return;
        StructureExamination before = new StructureExaminer().Examine(printed), after = new StructureExaminer().Examine(Mapping.Apply(printed));
        (after.Closure, after.Sum, after.Tolerance).Should().Be((before.Closure, before.Sum, before.Tolerance));
    });

    [Fact]
    public void A_mapping_loses_nothing_and_guesses_nothing()
    {
        FluentActions.Invoking(() => new SchemeMapping(Fine, Coarse, Pairs(0, 1, 1))).Should().Throw<ArgumentException>("a sector goes nowhere");
        FluentActions.Invoking(() => new SchemeMapping(Fine, Coarse, Pairs(1, 1, 1, 1))).Should().Throw<ArgumentException>("nothing comes to a sector");
        FluentActions.Invoking(() => Mapping.Apply(Kit.Values(1m, 1m))).Should().Throw<ArgumentException>().WithMessage("*Map one to the other*");
        FluentActions.Invoking(() => Mapping.Apply(new(Fine, Kit.Year, [new(Fine.Sectors[0], new StatedNumber(1m))]))).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Mapping[SectorSchemes.Services]).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void The_local_groups_are_only_near_the_sectors()
    {
        SchemeMapping near = SectorSchemes.LocalToThreeSectors;
        near.Caveat!.Vi.Should().Contain("không nêu xây dựng và thủy sản");
        near[SectorSchemes.AgricultureAndForestry].Should().Be(SectorSchemes.Agriculture);
        SectorSchemes.LocalThreeGroups.Sectors.Should().NotContain(SectorSchemes.Agriculture);
    }

    [Fact]
    public void Components_of_the_product_are_four_and_taxes_are_no_industry()
    {
        SectorSchemes.FourComponents.Sectors.Select(s => s.Name.Vi).Should().Equal(
            "nông, lâm nghiệp và thủy sản", "công nghiệp và xây dựng", "dịch vụ", "thuế sản phẩm trừ trợ cấp sản phẩm");
        SectorSchemes.All.Select(s => s.Code).Should().OnlyHaveUniqueItems();
        SectorSchemes.All.Should().OnlyContain(s => s.Sectors.Count(x => x.IsAgriculture) == 1);
    }

    private static Dictionary<Sector, Sector> Pairs(params int[] to) => to.Select((t, i) => (From: Fine.Sectors[i], To: Coarse.Sectors[t])).ToDictionary(p => p.From, p => p.To);
}
