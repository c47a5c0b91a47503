using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Blocs;
using BacKan.Indicators.Emulation.Bonuses;
using BacKan.Indicators.Emulation.Quotas;
using BacKan.Indicators.Emulation.Ratings;
using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Law;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Planning.Rules;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BacKan.Indicators;

/// <summary>Registers the library's services: <i>đăng ký dịch vụ</i>.</summary>
public static class BacKanIndicatorsServiceCollectionExtensions
{
    /// <summary>Adds every service and validator as a singleton; nothing is scanned, and earlier registrations of the host stay.</summary>
    /// <remarks>
    /// <para>
    /// Services: <see cref="IAttainmentCalculator"/>, <see cref="IPlanAssessor"/>, <see cref="IStructureExaminer"/>,
    /// <see cref="IPovertyClassifier"/>, <see cref="IReportExaminer"/>, <see cref="IEligibility"/>, <see cref="IQuotas"/>,
    /// <see cref="IAnnualRatings"/>, <see cref="IBonuses"/>.
    /// </para>
    /// <para>
    /// Rules and lists, which the options extend or replace: <see cref="MeasureUnitCatalogue"/>, <see cref="IndicatorCatalogue"/>,
    /// <see cref="Bibliography"/>, the order of figures as <see cref="IComparer{T}"/>, a <see cref="Timeline{T}"/> each of poverty
    /// standards, ceilings on fighters, criteria of new rural communes and scores of urban areas, and every timeline for listing as
    /// <see cref="ITimeline"/>.
    /// </para>
    /// <para>
    /// Validators, as <c>IValidator&lt;T&gt;</c> of <see cref="Figure"/>, <see cref="Indicator"/>, <see cref="ComparisonRow"/>,
    /// <see cref="GrowthDecomposition"/>, <see cref="Aggregate{TSlot}"/> over units and over periods, <see cref="FigureBreakdown"/>,
    /// <see cref="CompletenessReport"/>, <see cref="Target"/>, <see cref="ReviewSheet"/>, <see cref="HouseholdRecord"/>,
    /// <see cref="Proposal"/>, <see cref="QuotaQuestion"/>, <see cref="RatingRecord"/>, <see cref="UnitRatingRecord"/>,
    /// <see cref="EmulationBloc"/>, <see cref="TerritoryHistory"/>, <see cref="CriteriaSet"/>, <see cref="ScoreSet"/>,
    /// <see cref="DevelopmentPlan"/>, <see cref="EconomicStructure"/>, <see cref="PlannedStructure"/>.
    /// </para>
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">The host's choices, or null.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddBacKanIndicators(
        this IServiceCollection services, Action<BacKanIndicatorsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new BacKanIndicatorsOptions();
        configure?.Invoke(options);

        services.TryAddSingleton(_ => options.Units ?? MeasureUnitCatalogue.Vietnam);
        services.TryAddSingleton(_ => options.Indicators ?? IndicatorCatalogue.Vietnam);
        LegalInstrument[] instruments = [.. options.Instruments];
        services.TryAddSingleton(_ => options.PovertyStandards ?? PovertyStandards.National);
        services.TryAddSingleton(_ => options.GrassrootsFighterCeilings ?? TitleCeiling.National);
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<ITimeline, Timeline<PovertyStandard>>(s => s.GetRequiredService<Timeline<PovertyStandard>>()));
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<ITimeline, Timeline<TitleCeiling>>(s => s.GetRequiredService<Timeline<TitleCeiling>>()));
        services.TryAddSingleton(_ => NewRuralCommune.Timeline);
        services.TryAddSingleton(_ => NewRuralDistrictRule.Timeline);
        services.TryAddSingleton(_ => UrbanClassScores.Timeline);
        services.TryAddSingleton(_ => AdministrativeClass.Timeline);
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<ITimeline, Timeline<CriteriaSet>>(s => s.GetRequiredService<Timeline<CriteriaSet>>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ITimeline, Timeline<NewRuralDistrictRule>>(
            s => s.GetRequiredService<Timeline<NewRuralDistrictRule>>()));
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<ITimeline, Timeline<ScoreSet>>(s => s.GetRequiredService<Timeline<ScoreSet>>()));
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<ITimeline, Timeline<ClassScale>>(s => s.GetRequiredService<Timeline<ClassScale>>()));
        services.TryAddSingleton(_ => instruments.Length == 0 ? Bibliography.Vietnam : Bibliography.Vietnam.Add(instruments));
        services.TryAddSingleton(_ => options.FigureOrder ?? Figure.Precedence);
        services.TryAddSingleton<IAttainmentCalculator, AttainmentCalculator>();
        services.TryAddSingleton<IPlanAssessor, PlanAssessor>();
        services.TryAddSingleton<IStructureExaminer, StructureExaminer>();
        services.TryAddSingleton<IPovertyClassifier, PovertyClassifier>();
        services.TryAddSingleton<ITitleShares, TitleShares>();
        services.TryAddSingleton<IQuotas>(s => new HeldQuotas(
            s.GetRequiredService<Timeline<TitleCeiling>>(), [.. QuotaTimelines.All, .. options.Quotas]));
        services.TryAddSingleton<IAnnualRatings, HeldRatings>();
        services.TryAddSingleton<IBonuses, HeldBonuses>();
        services.TryAddSingleton(_ => GrantingTimeline.Timeline);
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<ITimeline, Timeline<GrantingPowers>>(s => s.GetRequiredService<Timeline<GrantingPowers>>()));
        services.TryAddSingleton<IGrantingAuthority, GrantingAuthority>();

        // They are many of one type, which TryAddEnumerable would take for one service; each is built when somebody lists it.
        if (services.All(s => s.ServiceType != typeof(ICouncilVotes)))
        {
            foreach ((EmulationTitle title, RecipientKind recipient) in AwardTimelines.Keys)
                services.AddSingleton<ITimeline>(_ => AwardTimelines.Of(title, recipient)!);
            foreach (int standard in Enumerable.Range(0, AwardOverlays.Count))
                services.AddSingleton<ITimeline>(_ => AwardOverlays.Timelines[standard]);
            services.AddSingleton<ITimeline>(_ => BaseSalary.Timeline);
            foreach (int quota in Enumerable.Range(0, QuotaTimelines.All.Count))
                services.AddSingleton<ITimeline>(_ => QuotaTimelines.All[quota]);
            foreach (Timeline<QuotaRule> quota in options.Quotas)
                services.AddSingleton<ITimeline>(_ => quota);
            services.AddSingleton<ITimeline>(_ => BonusTimeline.Timeline);
            services.AddSingleton<ITimeline>(_ => WomenPreference.Timeline);
            services.AddSingleton<ITimeline>(_ => AnnualRatings.PublicEmployees);
            services.AddSingleton<ITimeline>(_ => AnnualRatings.CivilServants);
            services.AddSingleton<ITimeline>(_ => BacNinhProcedure.Timeline);
            services.AddSingleton<ITimeline>(_ => NewRuralFinance.Communes);
            services.AddSingleton<ITimeline>(_ => NewRuralFinance.Provinces);
            foreach (int type in Enumerable.Range(0, AdministrativeClass.PointRuleCount))
                services.AddSingleton<ITimeline>(_ => AdministrativeClass.PointRules[type]);
            foreach (int vote in Enumerable.Range(0, CouncilVoteTimelines.Count))
                services.AddSingleton<ITimeline>(_ => CouncilVoteTimelines.All[vote]);
            foreach (Enactment<AwardStandard> standard in options.Standards.DistinctBy(
                s => (s.Rule.Title.Code, s.Rule.Recipient, options.Titles.Contains(s.Rule.Title) ? null : s.Citation.Instrument.Number)))
                services.AddSingleton<ITimeline>(
                    s => s.GetRequiredService<AwardRegistry>().Own.Single(t => t.Enactments.Contains(standard)));
            foreach (CouncilRules rules in options.VoteRules)
                services.AddSingleton<ITimeline>(_ => rules.Timelines[0]);
        }

        services.TryAddSingleton(
            _ => new AwardRegistry(options.Standards, options.AsksEveryGroupEverything ? GroupAssumptions.None : null));
        services.TryAddSingleton<IEligibility>(
            s => new Eligibility(
                s.GetRequiredService<ICouncilVotes>(), s.GetRequiredService<IGrantingAuthority>(), s.GetRequiredService<AwardRegistry>()));
        services.TryAddSingleton<ICouncilVotes>(
            _ => new CouncilVotes(NationalCouncilVotes.Rules, [.. LocalCouncilVotes.All, .. options.VoteRules]));
        services.TryAddSingleton<IReportExaminer, ReportExaminer>();
        services.TryAddSingleton<IValidator<Figure>, FigureValidator>();
        services.TryAddSingleton<IValidator<Indicator>, IndicatorValidator>();
        services.TryAddSingleton<IValidator<ComparisonRow>, ComparisonRowValidator>();
        services.TryAddSingleton<IValidator<GrowthDecomposition>, GrowthDecompositionValidator>();
        services.TryAddSingleton<IValidator<Aggregate<AdministrativeUnit>>, AggregateValidator<AdministrativeUnit>>();
        services.TryAddSingleton<IValidator<Aggregate<ReportingPeriod>>, AggregateValidator<ReportingPeriod>>();
        services.TryAddSingleton<IValidator<FigureBreakdown>, FigureBreakdownValidator>();
        services.TryAddSingleton<IValidator<CompletenessReport>, CompletenessReportValidator>();
        services.TryAddSingleton<IValidator<Target>, TargetValidator>();
        services.TryAddSingleton<IValidator<ReviewSheet>, ReviewSheetValidator>();
        services.TryAddSingleton<IValidator<HouseholdRecord>>(
            s => new HouseholdRecordValidator(s.GetRequiredService<Timeline<PovertyStandard>>()));
        services.TryAddSingleton<IValidator<Proposal>, ProposalValidator>();
        services.TryAddSingleton<IValidator<QuotaQuestion>, QuotaQuestionValidator>();
        services.TryAddSingleton<IValidator<RatingRecord>, RatingRecordValidator>();
        services.TryAddSingleton<IValidator<UnitRatingRecord>, UnitRatingRecordValidator>();
        services.TryAddSingleton<IValidator<EmulationBloc>, EmulationBlocValidator>();
        services.TryAddSingleton<IValidator<TerritoryHistory>, TerritoryHistoryValidator>();
        services.TryAddSingleton<IValidator<CriteriaSet>, CriteriaSetValidator>();
        services.TryAddSingleton<IValidator<ScoreSet>, ScoreSetValidator>();
        services.TryAddSingleton<IValidator<DevelopmentPlan>, DevelopmentPlanValidator>();
        services.TryAddSingleton<IValidator<EconomicStructure>, EconomicStructureValidator>();
        services.TryAddSingleton<IValidator<PlannedStructure>, PlannedStructureValidator>();
        return services;
    }
}
