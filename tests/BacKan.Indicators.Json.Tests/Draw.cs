using BacKan.Indicators.Emulation;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Json.Tests;

/// <summary>Values as a program gives them, from a seed: the library's own and a host's.</summary>
internal static class Draw
{
    private static readonly LegalInstrument[] Own =
    [
        .. Enumerable.Range(1, 3).Select(n => new LegalInstrument
        {
            Kind = InstrumentKind.Decision, Number = new($"{n}888/QĐ-UBND"), Issuer = new("UBND tỉnh", "the provincial committee"), IssuedOn = new(2025, n, 1), Confidence = Confidence.Secondary,
        }),
    ];

    public static T Of<T>(Random random, params IReadOnlyList<T> from) => from[random.Next(from.Count)];

    public static bool Maybe(Random random) => random.Next(2) == 0;

    public static T? Some<T>(Random random, Func<T> draw)
        where T : class => Maybe(random) ? draw() : null;

    public static T Word<T>(Random random)
        where T : struct, Enum => Of(random, Enum.GetValues<T>());

    // Official text only where its address is known.
    public static Confidence Checked(Random random) => Of(random, Confidence.Quoted, Confidence.Secondary, Confidence.Unverified);

    public static BilingualText Words(Random random) => new($"từ {random.Next(100)} \"ế\" </b>", $"word {random.Next(100)}");

    public static LocalDate Day(Random random) => new LocalDate(2000, 1, 1).PlusDays(random.Next(10_000));

    public static Citation Citation(Random random) => new(Of(random, [.. Own, VietnamInstruments.Decree07Of2021, VietnamInstruments.Law06Of2022]), Some(random, () => Provision.Parse("điểm a khoản 2 Điều 3", null)));

    public static ReportingPeriod Period(Random random) => random.Next(4) switch
    {
        0 => ReportingPeriod.Quarter(random.Next(2010, 2026), random.Next(1, 5)),
        1 => ReportingPeriod.FirstMonths(random.Next(2010, 2026), random.Next(2) == 0 ? 6 : 9),
        _ => ReportingPeriod.Year(random.Next(2010, 2026)),
    };

    public static AdministrativeUnit Place(Random random) => Maybe(random)
        ? Of(random, BacKanUnits.Register.Units)
        : new(new(FormattableString.Invariant($"{random.Next(1, 5):00000}"), new(2000, 1, 1)), AdministrativeUnitType.Commune, $"Xã {random.Next(1, 3)}", Maybe(random) ? new LocalDate(2020, 1, 1) : null, "060") { Note = Some(random, () => Words(random)) };

    public static Indicator Indicator(Random random, bool measured = false) => random.Next(measured ? 2 : 4) switch
    {
        0 => IndicatorCatalogue.GrainOutput,
        1 => new($"own_{random.Next(3)}", Words(random), MeasureUnits.Hectare, Word<Tendency>(random), AggregationRule.Sum, Word<AggregationRule>(random)),
        2 => IndicatorCatalogue.LandReachingIncome.Reaching(new(random.Next(1, 100), MeasureUnits.MillionDongPerHectare)),
        _ => IndicatorCatalogue.CityStatus,
    };

    public static Figure Figure(Random random, bool measured = false)
    {
        Indicator indicator = Indicator(random, measured);
        AdministrativeUnit place = Place(random);
        ReportingPeriod period = Period(random);
        DataSource source = new($"s{random.Next(3)}", "Báo cáo", Maybe(random) ? "https://example.gov.vn/" : null);
        var asOf = new LocalDate(2026, 1, 15);
        Figure figure = indicator.Unit == MeasureUnits.Milestone ? Figures.Figure.Milestone(indicator, place, period, Maybe(random) ? new LocalDate(2009, 1, 1) : null, source, asOf)
            : !measured && random.Next(3) == 0 ? Figures.Figure.Absent(indicator, place, period, Word<AbsenceReason>(random), source, asOf)
            : new(indicator, place, period, BacKan.Indicators.Tests.Root.Some.Stated(random), source, asOf, Maybe(random) ? indicator.Unit : null);
        return figure.With(Word<FigureNature>(random), prices: null, Maybe(random) ? "2016-2020" : null, Maybe(random) ? new StatedChange(Word<ChangeDirection>(random), Maybe(random) ? Period(random) : null, Maybe(random)) : null);
    }

    public static ComparisonRow Row(Random random)
    {
        StatedQuantity? Number() => Some(random, () => new StatedQuantity(BacKan.Indicators.Tests.Root.Some.Stated(random), Of(random, MeasureUnits.Tonne, MeasureUnits.Kilogram)));
        return new(IndicatorCatalogue.GrainOutput, Number(), Number(), Number(), Number()) { Term = [Number(), Number()], Prices = Some(random, () => PriceBasis.Constant2010) };
    }

    public static Poverty.Household Household(Random random) => new(new(Word<AreaType>(random), Day(random), "UBND xã"))
    {
        Income = random.Next(5) switch
        {
            0 => null,
            1 => HouseholdIncome.OfHousehold(random.Next(100) * 100_000m, Maybe(random) ? null : random.Next(1, 7), Maybe(random) ? 0m : 50_000m * 0m),
            2 => HouseholdIncome.PerPersonYear(random.Next(100) * 1_000_000m),
            3 => HouseholdIncome.Within(new(random.Next(10) * 100_000m, Maybe(random), 2_000_000m, Maybe(random))),
            _ => HouseholdIncome.PerPersonMonth(random.Next(100) * 50_000.5m),
        },
        Deprivations = random.Next(4) switch
        {
            0 => null,
            1 => HouseholdDeprivations.AtLeast(random.Next(4)),
            2 => HouseholdDeprivations.Count(random.Next(12)),
            _ => HouseholdDeprivations.Of([KeyValuePair.Create("employment", (bool?)Maybe(random)), KeyValuePair.Create("education", Maybe(random) ? (bool?)null : true)]),
        },
        Livelihood = Maybe(random) ? Word<Livelihood>(random) : null,
        PointsA = Maybe(random) ? random.Next(200) : null,
        PointsB = Maybe(random) ? random.Next(10) * 10m : null,
    };

    public static HouseholdRecord Record(Random random) => new()
    {
        Area = Word<AreaType>(random),
        Income = Maybe(random) ? random.Next(-5, 50) * 100_000m : null,
        AnnualIncome = Maybe(random) ? random.Next(-5, 50) * 1_000_000m : null,
        HouseholdIncome = Maybe(random) ? random.Next(-5, 50) * 1_000_000m : null,
        Members = Maybe(random) ? random.Next(-2, 9) : null,
        StateAllowance = Maybe(random) ? random.Next(9) * 1_000m : null,
        Deprivations = Maybe(random) ? random.Next(-2, 9) : null,
        IsAtLeast = Maybe(random),
        Indicators = Enumerable.Range(0, random.Next(4)).ToDictionary(i => $"k{i}\"", _ => (bool?)Maybe(random), StringComparer.Ordinal),
        Dimensions = Enumerable.Range(0, random.Next(3)).ToDictionary(i => $"d{i}", _ => random.Next(-1, 5), StringComparer.Ordinal),
        PointsA = Maybe(random) ? random.Next(200) : null,
        PointsB = Maybe(random) ? random.Next(60) : null,
        Livelihood = Maybe(random) ? Word<Livelihood>(random) : null,
    };

    public static Target Target(Random random)
    {
        Quantity Tonnes() => new(random.Next(1, 9_000) / 10m, MeasureUnits.Tonne);
        Indicator grain = IndicatorCatalogue.GrainOutput;
        Target target = random.Next(7) switch
        {
            0 => new LevelTarget(grain, Word<TargetSense>(random), Tonnes()),
            1 => Targets.Target.Between(grain, Quantity.Tonnes(1m), Quantity.Tonnes(random.Next(2, 90)), Word<Tendency>(random)),
            2 => Targets.Target.ReducedTo(grain, Quantity.Tonnes(1_000m), Tonnes()),
            3 => Maybe(random)
                ? Targets.Target.Growth(grain, new(random.Next(1, 100) / 10m), Tonnes())
                : Targets.Target.Growth(IndicatorCatalogue.PoorRate, new(random.Next(1, 100) / 10m), null),
            4 => Targets.Target.DoneBy(IndicatorCatalogue.CityStatus, Day(random)),
            5 => Targets.Target.Together(grain, Targets.Target.AtLeast(grain, Tonnes()), Targets.Target.AtMost(IndicatorCatalogue.PoorRate, Quantity.Percent(3m))),
            _ => Targets.Target.Qualitative(grain, Words(random)),
        };
        return target.With(Maybe(random) ? "tỉnh giao" : null, Some(random, () => Citation(random)), Maybe(random) ? true : null, Some(random, () => Period(random)));
    }

    public static DevelopmentPlan Plan(Random random)
    {
        Target[] targets = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Target(random))];
        DevelopmentPlan plan = new() { Place = Place(random), Period = ReportingPeriod.Year(2026), Citation = Some(random, () => Citation(random)), Targets = targets };
        return Maybe(random) ? plan.Amend(new(Citation(random), TargetChange.Add(Target(random)), TargetChange.Withdraw(targets[0]))) : plan;
    }

    public static Proposal Proposal(Random random)
    {
        int year = random.Next(2010, 2026);
        var candidate = new Candidate(Word<RecipientKind>(random))
        {
            Id = Maybe(random) ? "A" : null, Group = Maybe(random) ? Word<PersonGroup>(random) : null, HasPendingCase = Maybe(random) ? Maybe(random) : null,
            Years = new([.. Enumerable.Range(year - 2, random.Next(3)).Select(y => new CandidateYear(y) { Rating = Maybe(random) ? Word<TaskRating>(random) : null, MonthsWorked = Maybe(random) ? 12 : null })], null, null),
            Titles = Maybe(random) ? new([]) : new([new(Of(random, EmulationTitles.All), year - 1) { DecidedOn = new(year, 1, 15) }], year - 5, year),
        };
        return new(Of(random, EmulationTitles.All), candidate, year, new(year, 12, 20))
        {
            DossierOn = Maybe(random) ? new LocalDate(year, 11, 1) : null, IsAttested = Maybe(random) ? Maybe(random) : null, Routes = Maybe(random) ? [] : null, Ballot = Some(random, () => new CouncilBallot(9, 8, 7, 0, 0)),
        };
    }

    public static EconomicStructure Structure(Random random)
    {
        SectorScheme scheme = Maybe(random) ? SectorSchemes.ThreeSectors : new("own", Words(random), [new("a", Words(random), isAgriculture: true), new("b", Words(random))]);
        if (Maybe(random))
            return EconomicStructure.FromValues(scheme, Period(random), scheme.Sectors.ToDictionary(s => s, _ => new Quantity(new Fraction(random.Next(1, 1000), random.Next(1, 9)), MeasureUnits.BillionDong)));
        EconomicStructure shares = new(scheme, Period(random), [.. scheme.Sectors.Take(random.Next(1, 4)).Select(s => new SectorShare(s, new StatedNumber(random.Next(0, 1000) / 10m, qualifier: Word<Qualifier>(random))))]);
        shares = shares.WithTotal(Some(random, () => new StatedNumber(100.0m)));
        return Maybe(random) ? shares : shares.WithParts(shares.Shares[0].Sector, [new(new("part", Words(random)), new StatedNumber(1.5m))], Maybe(random));
    }

    public static TerritoryHistory History(Random random)
    {
        var day = new LocalDate(2010, 1, 1);
        AdministrativeUnit[] old = [.. Enumerable.Range(1, random.Next(1, 4)).Select(n => new AdministrativeUnit(new($"0000{n}", new(2000, 1, 1)), AdministrativeUnitType.Commune, $"Xã {n}", day))];
        var merged = new AdministrativeUnit(new("00009", day), AdministrativeUnitType.Commune, "Xã mới");
        return new([.. old, merged], [new(day, Citation(random), [.. old.Select(u => new SuccessionPart(u, merged, Maybe(random) ? new Fraction(1, random.Next(1, 9)) : null))], Checked(random))]);
    }

    public static PovertyStandard Standard(Random random)
    {
        PovertyIndicator[] indicators = [.. Enumerable.Range(0, random.Next(4)).Select(i => new PovertyIndicator($"k{i}", $"d{i % 2}", Words(random)))];
        decimal line = random.Next(1, 50) * 100_000m;
        PovertyRow Row(string id, PovertyClass poverty, ValueRange? income) => new(id, poverty, Citation(random), Checked(random))
        {
            SubClass = Maybe(random) ? Word<PovertySubClass>(random) : null, Areas = Maybe(random) ? [] : [Word<AreaType>(random)], Income = income, Livelihood = Maybe(random) ? Word<Livelihood>(random) : null,
            Deprivations = indicators.Length > 0 && Maybe(random) ? new(random.Next(3), lowIncluded: true, null, highIncluded: false) : null, From = Maybe(random) ? Day(random) : null, Note = Some(random, () => Words(random)),
        };
        return new($"own-{random.Next(9)}", Words(random), Citation(random), [Row("poor", PovertyClass.Poor, new(null, lowIncluded: false, line, Maybe(random))), Row("above", PovertyClass.Above, new(line, Maybe(random), null, highIncluded: false))],
            indicators, incomeRules: Maybe(random) ? [] : [new(Words(random), Citation(random), Checked(random), Maybe(random))], incomePeriod: Word<IncomePeriod>(random));
    }
}
