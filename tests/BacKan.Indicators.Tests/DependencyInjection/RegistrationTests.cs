using BacKan.Indicators.Emulation;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Law;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Targets;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace BacKan.Indicators.Tests.DependencyInjection;

public class RegistrationTests
{
    private static readonly ServiceProviderOptions Strict = new() { ValidateOnBuild = true, ValidateScopes = true };

    [Theory]
    [InlineData(typeof(IAttainmentCalculator))]
    [InlineData(typeof(IComparer<Figure>))]
    [InlineData(typeof(IPlanAssessor))]
    [InlineData(typeof(IStructureExaminer))]
    [InlineData(typeof(IPovertyClassifier))]
    [InlineData(typeof(FluentValidation.IValidator<HouseholdRecord>))]
    [InlineData(typeof(ITitleShares))]
    [InlineData(typeof(BacKan.Indicators.Emulation.Quotas.IQuotas))]
    [InlineData(typeof(BacKan.Indicators.Emulation.Bonuses.IBonuses))]
    [InlineData(typeof(BacKan.Indicators.Emulation.Ratings.IAnnualRatings))]
    [InlineData(typeof(IReportExaminer))]
    [InlineData(typeof(FluentValidation.IValidator<Target>))]
    [InlineData(typeof(FluentValidation.IValidator<Indicator>))]
    [InlineData(typeof(FluentValidation.IValidator<ComparisonRow>))]
    [InlineData(typeof(FluentValidation.IValidator<GrowthDecomposition>))]
    [InlineData(typeof(FluentValidation.IValidator<Aggregate<BacKan.Indicators.Territory.AdministrativeUnit>>))]
    [InlineData(typeof(FluentValidation.IValidator<Aggregate<ReportingPeriod>>))]
    [InlineData(typeof(FluentValidation.IValidator<FigureBreakdown>))]
    [InlineData(typeof(FluentValidation.IValidator<CompletenessReport>))]
    [InlineData(typeof(IndicatorCatalogue))]
    [InlineData(typeof(FluentValidation.IValidator<DevelopmentPlan>))]
    public void Every_service_comes_from_a_validated_container(Type service)
    {
        using ServiceProvider provider = new ServiceCollection().AddBacKanIndicators().BuildServiceProvider(Strict);
        provider.GetRequiredService(service).Should().BeSameAs(provider.GetRequiredService(service), "services are singletons");
    }

    [Fact]
    public void Registering_twice_adds_nothing() =>
        new ServiceCollection().AddBacKanIndicators().AddBacKanIndicators().Should().HaveSameCount(new ServiceCollection().AddBacKanIndicators());

    [Fact]
    public void A_host_sets_its_own_ceilings()
    {
        var ceiling = new TitleCeiling(new Percentage(10m));
        var basis = new Citation(VietnamInstruments.Law15Of2003);
        using ServiceProvider provider = new ServiceCollection()
            .AddBacKanIndicators(o => o.GrassrootsFighterCeilings = new("sector", [new(ceiling, new(new LocalDate(2013, 1, 1)), basis, Confidence.Unverified, new LocalDate(2026, 11, 23))]))
            .BuildServiceProvider(Strict);
        provider.GetRequiredService<ITitleShares>().OfGrassrootsFighters(31, 280, new LocalDate(2014, 1, 22)).Check.Verdict.Should().Be(ClaimVerdict.AgainstTheLaw);
    }

    [Fact]
    public void Every_timeline_is_listed_and_a_host_s_own_takes_its_place()
    {
        Timeline<TitleCeiling> own = TitleCeiling.National.Replace(
            "grassroots-fighter-ceiling@2026-10-01",
            new(new(new Percentage(20m)), new(new LocalDate(2026, 10, 1)), new(VietnamInstruments.Law06Of2026), Confidence.Unverified, new LocalDate(2026, 11, 23), isSetByHost: true));
        using ServiceProvider provider = new ServiceCollection().AddBacKanIndicators(o => o.GrassrootsFighterCeilings = own).BuildServiceProvider(Strict);
        ITimeline[] listed = [.. provider.GetRequiredService<IEnumerable<ITimeline>>()];
        listed.Should().Contain(own).And.Contain(PovertyStandards.National).And.NotContain(TitleCeiling.National);
        listed.Select(t => t.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void No_timeline_is_built_that_nobody_uses()
    {
        new BacKanIndicatorsOptions().PovertyStandards.Should().BeNull();
        new BacKanIndicatorsOptions().GrassrootsFighterCeilings.Should().BeNull();
        int built = 0;
        var services = new ServiceCollection();
        services.AddSingleton(_ =>
        {
            built++;
            return PovertyStandards.National;
        });
        using ServiceProvider provider = services.AddBacKanIndicators().BuildServiceProvider(Strict);
        provider.GetRequiredService<ITitleShares>();
        built.Should().Be(0);
        provider.GetRequiredService<IEnumerable<ITimeline>>().Should().NotBeEmpty();
        built.Should().Be(1);
    }

    [Fact]
    public void A_host_adds_its_own_documents()
    {
        LegalInstrument own = VietnamInstruments.BacKanTownDecision2888Of2013 with { Number = new("15/QĐ-UBND") };
        using ServiceProvider provider = new ServiceCollection().AddBacKanIndicators(o => o.Instruments.Add(own)).BuildServiceProvider(Strict);
        provider.GetRequiredService<Bibliography>().Find(own.Number).Should().Equal(own);
        Bibliography.Vietnam.Contains(own).Should().BeFalse();
    }

    [Fact]
    public void A_host_sets_its_own_catalogue()
    {
        var own = new IndicatorCatalogue([IndicatorCatalogue.Vietnam.Find("grain_output")!]);
        using ServiceProvider provider = new ServiceCollection().AddBacKanIndicators(o => o.Indicators = own).BuildServiceProvider(Strict);
        provider.GetRequiredService<IndicatorCatalogue>().Should().BeSameAs(own);
    }
}
