using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using static BacKan.Indicators.Planning.Rules.Decree307Of2025Facts;

namespace BacKan.Indicators.Planning.Rules;

/// <summary>
/// Decree 307/2025/NĐ-CP, Articles 5 to 9: <i>tiêu chí phân loại và cách tính điểm</i>, type by type, in the order of the decree.
/// </summary>
internal static class Decree307Of2025
{
    private static readonly LegalInstrument Decree = VietnamInstruments.Decree307Of2025;

    // Article 5. Point i prints "trở lên" where its neighbours print "trở xuống": what a province
    // below the average has, the text does not say.
    public static UnitClassRule Province { get; } = new(
        "province-class-2025", new("phân loại đơn vị hành chính tỉnh", "class of a province"), AdministrativeUnitType.Province, Decree,
        [
            Ramp(Population, "khoản 1 Điều 5", 2_000_000m, 10m, 60_000m, 0.5m, 25m) with { ThreeQuarters = Mountainous },
            Ramp(Area, "khoản 2 Điều 5", 8_000m, 10m, 200m, 0.5m, 25m),
            new EitherPoints("budget", Budget, "điểm a khoản 3 Điều 5", Remits,
                Ramp(Remitted, "điểm a khoản 3 Điều 5", 10m, 8m, 1m, 0.25m, 10m),
                Ramp(OwnRevenue, "điểm a khoản 3 Điều 5", 50m, 3m, 5m, 0.5m, 8m)),
            Ramp(NonFarmShare, "điểm b khoản 3 Điều 5", 70m, 1m, 5m, 0.5m, 3m),
            Ramp(Growth, "điểm c khoản 3 Điều 5", 7m, 1m, 0.5m, 0.25m, 3m),
            Ramp(NonFarmLabour, "điểm d khoản 3 Điều 5", 60m, 1m, 5m, 0.5m, 3m),
            Ramp(ProductivityGrowth, "điểm đ khoản 3 Điều 5", 5m, 1m, 0.5m, 0.5m, 3m),
            Ramp(IncomeOfNation, "điểm e khoản 3 Điều 5", 100m, 2m, 5m, 0.25m, 3m),
            Ramp(InsuredOverNation, "điểm g khoản 3 Điều 5", 0m, 2m, 5m, 0.5m, 3m),
            Ramp(PoorOverNation, "điểm h khoản 3 Điều 5", 0m, 2m, 0.5m, 0.25m, 3m) with { IsFalling = true },
            Ramp(WaterOverNation, "điểm i khoản 3 Điều 5", 0m, 2m, 1m, 0.5m, 3m) with { IsSilentBelow = true },
            new ChoicePoints("satisfaction", Satisfaction.Name, "điểm k khoản 3 Điều 5", Satisfaction, [3m, 2m, 1m]),
            Ramp(OnlineOverNation, "điểm l khoản 3 Điều 5", 0m, 2m, 2m, 0.25m, 3m),
            Ramp(Minorities, "điểm a khoản 4 Điều 5", 30m, 1m, 5m, 0.25m, 2m) with { Entry = 20m },
            Ramp(BorderUnits, "điểm b khoản 4 Điều 5", 20m, 1m, 10m, 0.5m, 2m) with { Entry = 10m },
            Flag(Heritage, "điểm c khoản 4 Điều 5", 1m),
            Ramp(Communes, "điểm d khoản 4 Điều 5", 80m, 2m, 5m, 0.25m, 5m),
        ],
        [MorePeople, Wide, Flag(Strategic, "điểm a khoản 3 Điều 9", 10m)], special: [], residents: null);

    /// <summary>Gets Article 6.</summary>
    public static UnitClassRule Commune { get; } = new(
        "commune-class-2025", new("phân loại đơn vị hành chính xã", "class of a commune"), AdministrativeUnitType.Commune, Decree,
        [
            .. OfCommune(),
            Ramp(Minorities, "điểm a khoản 4 Điều 6", 30m, 2m, 5m, 0.25m, 3m) with { Entry = 20m },
            Flag(LandBorder, "điểm b khoản 4 Điều 6", 3m),
            Flag(Heritage, "điểm c khoản 4 Điều 6", 2m),
            Flag(SafeZone, "điểm d khoản 4 Điều 6", 2m),
        ],
        [MorePeople, Wide, .. Roles()], special: [], residents: null);

    /// <summary>Gets Article 7.</summary>
    public static UnitClassRule Ward { get; } = new(
        "ward-class-2025", new("phân loại đơn vị hành chính phường", "class of a ward"), AdministrativeUnitType.Ward, Decree,
        [
            .. OfWard(),
            Ramp(Visitors, "điểm a khoản 4 Điều 7", 20m, 2m, 5m, 0.25m, 3m) with { Entry = 10m },
            Flag(Mountainous, "điểm b khoản 4 Điều 7", 3m),
            Flag(Heritage, "điểm c khoản 4 Điều 7", 2m),
            Flag(SafeZone, "điểm d khoản 4 Điều 7", 2m),
        ],
        [MorePeople, new LevelPoints("wide", Area.Name, "điểm b khoản 2 Điều 9", Area, 42m, 10m), .. Roles()], [Strategic, GeneralCentre],
        residents: null);

    /// <summary>
    /// Gets Article 8 for a special zone not recognised as urban: the criteria of a commune, and ten points for being one.
    /// </summary>
    public static UnitClassRule SpecialZone { get; } = new(
        "special-zone-class-2025", new("phân loại đơn vị hành chính đặc khu", "class of a special zone"),
        AdministrativeUnitType.SpecialZone, Decree,
        [.. OfCommune(), OfZone], [MorePeople, .. Roles()], [Strategic, GeneralCentre], Residents);

    /// <summary>Gets Article 8 for a special zone recognised as urban: the criteria of a ward.</summary>
    public static UnitClassRule UrbanSpecialZone { get; } = new(
        "urban-special-zone-class-2025",
        new("phân loại đơn vị hành chính đặc khu được công nhận loại đô thị", "class of a special zone that is recognised as urban"),
        AdministrativeUnitType.SpecialZone,
        Decree,
        [.. OfWard(), OfZone], [MorePeople, .. Roles()], [Strategic, GeneralCentre], Residents);

    private static BilingualText Budget => new("cân đối thu, chi ngân sách", "balance of the budget");

    private static UnitPoints OfZone =>
        new FixedPoints("special-zone", new("yếu tố đặc thù của đặc khu", "special factor of a special zone"), "khoản 2 Điều 8", 10m);

    private static UnitPoints MorePeople => Ramp(PopulationOfStandard, "khoản 1 Điều 9", 300m, 5m, 50m, 0.5m, 10m) with { Entry = 300m };

    private static UnitPoints Wide => new LevelPoints("wide", AreaOfStandard.Name, "điểm a khoản 2 Điều 9", AreaOfStandard, 300m, 10m);

    // Article 6, clauses 1 to 3.
    private static UnitPoints[] OfCommune() =>
    [
        Ramp(Population, "khoản 1 Điều 6", 16_000m, 10m, 1_000m, 0.5m, 25m) with { ThreeQuarters = Mountainous },
        Ramp(Area, "khoản 2 Điều 6", 30m, 10m, 5m, 0.5m, 25m),
        OwnBudget("điểm a khoản 3 Điều 6", 40m),
        Ramp(NonFarmShare, "điểm b khoản 3 Điều 6", 50m, 3m, 5m, 0.5m, 5m),
        Ramp(NonFarmLabour, "điểm c khoản 3 Điều 6", 50m, 3m, 5m, 0.5m, 5m),
        Ramp(PoorRate, "điểm d khoản 3 Điều 6", 4.5m, 3m, 1m, 1m, 5m) with { IsFalling = true },
        Ramp(CleanWater, "điểm đ khoản 3 Điều 6", 70m, 3m, 5m, 0.5m, 5m),
        Ramp(OnlineOverProvince, "điểm e khoản 3 Điều 6", 0m, 3m, 0.5m, 0.25m, 5m),
        Ramp(SignedFiles, "điểm g khoản 3 Điều 6", 70m, 3m, 5m, 0.5m, 5m),
    ];

    // Article 7, clauses 1 to 3.
    private static UnitPoints[] OfWard() =>
    [
        new EitherPoints(Population.Key, Population.Name, "khoản 1 Điều 7", OfCentralCity,
            Ramp(Population, "điểm a khoản 1 Điều 7", 21_000m, 10m, 1_000m, 0.5m, 25m),
            Ramp(Population, "điểm b khoản 1 Điều 7", 14_000m, 10m, 1_000m, 0.5m, 25m)),
        Ramp(Area, "khoản 2 Điều 7", 5.5m, 10m, 1m, 0.5m, 25m),
        OwnBudget("điểm a khoản 3 Điều 7", 50m),
        Ramp(NonFarmShare, "điểm b khoản 3 Điều 7", 70m, 3m, 2m, 0.25m, 5m),
        Ramp(NonFarmLabour, "điểm c khoản 3 Điều 7", 60m, 3m, 5m, 0.5m, 5m),
        Ramp(PipedWater, "điểm d khoản 3 Điều 7", 70m, 3m, 5m, 0.5m, 5m),
        Ramp(PoorRate, "điểm đ khoản 3 Điều 7", 4m, 3m, 0.5m, 0.5m, 5m) with { IsFalling = true },
        Ramp(OnlineOverProvince, "điểm e khoản 3 Điều 7", 0m, 3m, 0.5m, 0.25m, 5m),
        Ramp(SignedFiles, "điểm g khoản 3 Điều 7", 80m, 3m, 5m, 0.5m, 5m),
    ];

    private static UnitPoints[] Roles() =>
    [
        Flag(Strategic, "điểm a khoản 3 Điều 9", 10m), Flag(ClusterCentre, "điểm b khoản 3 Điều 9", 3m),
        Flag(SpecialisedCentre, "điểm c khoản 3 Điều 9", 5m), Flag(GeneralCentre, "điểm d khoản 3 Điều 9", 10m),
    ];

    private static EitherPoints OwnBudget(string provision, decimal from) => new(
        "budget", Budget, provision, SelfBalanced, new FixedPoints("self-balanced", SelfBalanced.Name, provision, 10m),
        Ramp(OwnRevenue, provision, from, 3m, 5m, 0.5m, 8m));

    private static RampPoints Ramp(
        NumberFact fact, string provision, decimal from, decimal basePoints, decimal step, decimal perStep, decimal cap) =>
        new(fact.Key, fact.Name, provision, fact, from, basePoints, step, perStep, cap);

    private static FlagPoints Flag(YesNoFact fact, string provision, decimal points) => new(fact.Key, fact.Name, provision, fact, points);
}
