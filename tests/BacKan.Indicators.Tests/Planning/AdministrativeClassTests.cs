using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Planning.Rules;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Planning;

/// <summary>Decree 307/2025/NĐ-CP, Articles 2 to 15, from its text.</summary>
public class AdministrativeClassTests
{
    private static readonly UnitClassRule Province = Rule(0), Commune = Rule(1), Ward = Rule(2), Zone = Rule(3), UrbanZone = Rule(4);

    // Only wards and special zones have a special class, and only with the priority of point a or d of Article 9, clause 3.
    [Fact]
    public void Ninety_points_do_not_make_a_province_or_a_commune_special()
    {
        ClassScale scale = AdministrativeClass.Timeline.On(new(2025, 11, 27)).Rule;
        foreach (AdministrativeUnitType type in new[] { AdministrativeUnitType.Province, AdministrativeUnitType.Commune })
            scale.Rate([95m], priority: 0m, type).Should().BeEquivalentTo(new ClassRating(95m, "I", Outcome.NotMet));
        foreach (AdministrativeUnitType type in new[] { AdministrativeUnitType.Ward, AdministrativeUnitType.SpecialZone })
        {
            scale.Rate([90m], priority: 0m, type).Special.Should().Be(Outcome.NeedsJudgement);
            scale.Rate([89.99m], priority: 10m, type).Special.Should().Be(Outcome.NotMet);
        }

        scale.Rate([90m]).Special.Should().Be(Outcome.Unknown, "the type was not said");
    }

    [Fact]
    public void A_ward_of_ninety_points_without_the_priority_of_point_a_or_d_is_of_class_I()
    {
        UnitClassAssessment best = Assess(Ward, Best(Ward));
        best.Points.Low!.Value.ToNearestDecimal().Should().BeGreaterThanOrEqualTo(90m);
        (best.Special, best.Class).Should().Be((Outcome.NeedsJudgement, null), "whether its population and area are large no text measures");
        best.Classes.Should().Equal("special", "I");

        FactSheetBuilder neither = Best(Ward).Set(Flag(Ward, "strategic"), false).Set(Flag(Ward, "general-centre"), false);
        (Assess(Ward, neither).Special, Assess(Ward, neither).Class).Should().Be((Outcome.NotMet, "I"));
        FactSheetBuilder unknown = Best(Ward).Set(Flag(Ward, "strategic"), false).Set(Flag(Ward, "general-centre"), null);
        (Assess(Ward, unknown).Special, Assess(Ward, unknown).Class).Should().Be((Outcome.Unknown, null));
        Assess(Province, Best(Province)).Class.Should().Be("I");
        Assess(Commune, Best(Commune)).Class.Should().Be("I");
    }

    [Theory]
    [InlineData("01", "special")]
    [InlineData("79", "special")]
    [InlineData("31", "I")]
    [InlineData("48", "I")]
    [InlineData("92", "I")]
    public void Central_cities_have_their_class_without_points(string code, string expected) => AdministrativeClass.OfCentralCity(code).Should().Be(expected);

    [Theory]
    [InlineData(999, "III")]
    [InlineData(1000, "I")]
    public void A_special_zone_of_fewer_than_1000_residents_is_of_class_III(int residents, string expected)
    {
        FactSheetBuilder sheet = Best(Zone).Set(Flag(Zone, "strategic"), false).Set(Flag(Zone, "general-centre"), false).Set(Number(Zone, "residents"), residents);
        Assess(Zone, sheet).Class.Should().Be(expected);
        Assess(UrbanZone, Best(UrbanZone).Set(Number(UrbanZone, "residents"), 999)).Class.Should().Be("III");
        Assess(Zone, Best(Zone).Set(Number(Zone, "residents"), null)).Classes.Should().Contain("III", "its residents are not known");
    }

    // Each line of Articles 5 to 7: the bound, a whole step, half a step (in proportion, Article 4, clause 3), and the cap.
    [Theory]
    [InlineData("province", "population", "2000000", "10")]
    [InlineData("province", "population", "2060000", "10.50")]
    [InlineData("province", "population", "2030000", "10.25")]
    [InlineData("province", "population", "3800000", "25")]
    [InlineData("province", "population", "3799999", "25")]
    [InlineData("province", "area", "8000", "10")]
    [InlineData("province", "area", "8200", "10.50")]
    [InlineData("province", "non-farm-share", "75", "1.50")]
    [InlineData("province", "growth", "7", "1")]
    [InlineData("province", "growth", "7.5", "1.25")]
    [InlineData("province", "growth", "11", "3")]
    [InlineData("province", "non-farm-labour", "65", "1.50")]
    [InlineData("province", "productivity-growth", "5.5", "1.50")]
    [InlineData("province", "income-of-nation", "100", "2")]
    [InlineData("province", "income-of-nation", "105", "2.25")]
    [InlineData("province", "insured-over-nation", "-3", "2")]
    [InlineData("province", "insured-over-nation", "5", "2.50")]
    [InlineData("province", "poor-over-nation", "1", "2")]
    [InlineData("province", "poor-over-nation", "-0.5", "2.25")]
    [InlineData("province", "water-over-nation", "0", "2")]
    [InlineData("province", "water-over-nation", "1", "2.50")]
    [InlineData("province", "online-over-nation", "2", "2.25")]
    [InlineData("province", "minorities", "19.99", "0")]
    [InlineData("province", "minorities", "20", "1")]
    [InlineData("province", "minorities", "30", "1")]
    [InlineData("province", "minorities", "35", "1.25")]
    [InlineData("province", "minorities", "50", "2")]
    [InlineData("province", "border-units", "9.99", "0")]
    [InlineData("province", "border-units", "10", "1")]
    [InlineData("province", "border-units", "30", "1.50")]
    [InlineData("province", "communes", "80", "2")]
    [InlineData("province", "communes", "85", "2.25")]
    [InlineData("province", "communes", "140", "5")]
    [InlineData("commune", "population", "16000", "10")]
    [InlineData("commune", "population", "17000", "10.50")]
    [InlineData("commune", "area", "35", "10.50")]
    [InlineData("commune", "area", "180", "25")]
    [InlineData("commune", "non-farm-share", "55", "3.50")]
    [InlineData("commune", "non-farm-labour", "70", "5")]
    [InlineData("commune", "poor-rate", "4.5", "3")]
    [InlineData("commune", "poor-rate", "3.5", "4")]
    [InlineData("commune", "poor-rate", "2.5", "5")]
    [InlineData("commune", "clean-water", "75", "3.50")]
    [InlineData("commune", "online-over-province", "0.5", "3.25")]
    [InlineData("commune", "signed-files", "75", "3.50")]
    [InlineData("commune", "minorities", "20", "2")]
    [InlineData("commune", "minorities", "35", "2.25")]
    [InlineData("ward", "area", "5.5", "10")]
    [InlineData("ward", "area", "6.5", "10.50")]
    [InlineData("ward", "non-farm-share", "72", "3.25")]
    [InlineData("ward", "non-farm-labour", "65", "3.50")]
    [InlineData("ward", "piped-water", "75", "3.50")]
    [InlineData("ward", "poor-rate", "3.5", "3.50")]
    [InlineData("ward", "signed-files", "80", "3")]
    [InlineData("ward", "signed-files", "85", "3.50")]
    [InlineData("ward", "visitors", "9.99", "0")]
    [InlineData("ward", "visitors", "10", "2")]
    [InlineData("ward", "visitors", "25", "2.25")]
    public void Points_of_a_number(string type, string key, string value, string points)
    {
        UnitClassRule rule = Of(type);
        FactSheetBuilder sheet = new FactSheetBuilder().Set(Number(rule, key), Decimal(value)).Set(Flag(rule, "mountainous"), false);
        PointsOf(rule, sheet, key).Should().Be($"{Decimal(points).ToString("G29", System.Globalization.CultureInfo.InvariantCulture)} points");
    }

    [Theory]
    [InlineData("province", "remits", true, "remitted", "10", "8 points")]
    [InlineData("province", "remits", true, "remitted", "11", "8.25 points")]
    [InlineData("province", "remits", true, "remitted", "18", "10 points")]
    [InlineData("province", "remits", false, "own-revenue", "50", "3 points")]
    [InlineData("province", "remits", false, "own-revenue", "55", "3.5 points")]
    [InlineData("commune", "self-balanced", true, "own-revenue", "0", "10 points")]
    [InlineData("commune", "self-balanced", false, "own-revenue", "40", "3 points")]
    [InlineData("commune", "self-balanced", false, "own-revenue", "90", "8 points")]
    [InlineData("ward", "self-balanced", false, "own-revenue", "50", "3 points")]
    public void Points_of_the_budget(string type, string flag, bool isSo, string key, string value, string points)
    {
        UnitClassRule rule = Of(type);
        PointsOf(rule, new FactSheetBuilder().Set(Flag(rule, flag), isSo).Set(Number(rule, key), Decimal(value)), "budget").Should().Be(points);
    }

    [Theory]
    [InlineData(true, "21000", "10 points")]
    [InlineData(true, "22000", "10.5 points")]
    [InlineData(false, "14000", "10 points")]
    [InlineData(false, "21000", "13.5 points")]
    public void A_ward_s_people_count_by_whether_it_lies_in_a_central_city(bool central, string people, string points) =>
        PointsOf(Ward, new FactSheetBuilder().Set(Flag(Ward, "of-central-city"), central).Set(Number(Ward, "population"), Decimal(people)), "population").Should().Be(points);

    // 75% of 16,000 is 12,000 for certain; whether the step of 1,000 becomes 750 the text does not say.
    [Theory]
    [InlineData("12000", "10 points")]
    [InlineData("12750", "10.38 to 10.5 points")]
    [InlineData("60000", "25 points")]
    public void In_the_mountains_levels_are_taken_at_75_percent(string people, string points) =>
        PointsOf(Commune, new FactSheetBuilder().Set(Flag(Commune, "mountainous"), true).Set(Number(Commune, "population"), Decimal(people)), "population").Should().Be(points);

    // Point i of Article 5 prints "trở lên" for the base: what a province below the country's rate has, it does not say.
    [Fact]
    public void Clean_water_below_the_country_s_rate_is_left_open() =>
        PointsOf(Province, new FactSheetBuilder().Set(Number(Province, "water-over-nation"), -1m), "water-over-nation").Should().Be("0 to 2 points");

    [Fact]
    public void Only_the_highest_priority_counts()
    {
        FactSheetBuilder sheet = NoPriority(Commune).Set(Flag(Commune, "cluster-centre"), true);
        Priority(Commune, sheet).Should().Be(3m);
        Priority(Commune, sheet.Set(Flag(Commune, "specialised-centre"), true)).Should().Be(5m);
        Priority(Commune, sheet.Set(Number(Commune, "population-of-standard"), 300m)).Should().Be(5m);
        Priority(Commune, sheet.Set(Number(Commune, "population-of-standard"), 350m)).Should().Be(5.5m);
        Priority(Commune, sheet.Set(Number(Commune, "population-of-standard"), 5000m)).Should().Be(10m);
        Priority(Commune, sheet.Set(Flag(Commune, "general-centre"), true)).Should().Be(10m, "not 10 and 10 and 5");
    }

    [Theory]
    [InlineData("commune", "area-of-standard", "299.99", "0")]
    [InlineData("commune", "area-of-standard", "300", "10")]
    [InlineData("ward", "area", "41.99", "0")]
    [InlineData("ward", "area", "42", "10")]
    [InlineData("commune", "population-of-standard", "299.99", "0")]
    public void Priority_for_people_and_land(string type, string key, string value, string points)
    {
        UnitClassRule rule = Of(type);
        Priority(rule, NoPriority(rule).Set(Number(rule, key), Decimal(value))).Should().Be(Decimal(points));
    }

    [Theory]
    [InlineData(false, "II", "I II III")]
    [InlineData(false, "III", "III III")]
    public void A_new_unit_has_the_highest_class_of_those_before_it_and_a_divided_one_III(bool divided, string second, string classes)
    {
        string[] before = classes.Split(' ');
        AdministrativeClass.Meanwhile(divided, before).Should().Be(before[0]);
        AdministrativeClass.Meanwhile(divided: true, before).Should().Be("III");
        AdministrativeClass.Meanwhile(divided: false, second, "III").Should().Be(second);
        FluentActions.Invoking(() => AdministrativeClass.Meanwhile(divided: false)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => AdministrativeClass.Meanwhile(divided: false, "IV")).Should().Throw<ArgumentException>().WithMessage("*IV*");
    }

    [Fact]
    public void The_days_of_the_decree()
    {
        AdministrativeClass.RearrangedClassedBefore.Should().Be(new LocalDate(2026, 6, 30));
        AdministrativeClass.OthersClassedBefore.Should().Be(new LocalDate(2026, 4, 30));
        AdministrativeClass.FiguresOf(new(2026, 3, 15)).Should().Be(new LocalDate(2025, 12, 31));
        foreach (var rule in AdministrativeClass.PointRules)
            rule.Enactments.Should().ContainSingle().Which.Applies.Should().Be(new EffectivePeriod(new(2025, 11, 27)));
    }

    [Fact]
    public void Nothing_known_leaves_every_class_open_and_asks()
    {
        UnitClassAssessment open = Assess(Commune, new());
        open.Classes.Should().Equal("I", "II", "III");
        open.Missing.Should().HaveSameCount(Commune.Facts);
        Assess(Commune, Best(Commune)).Missing.Should().BeEmpty();
        Assess(Commune, Best(Commune)).Findings.Should().OnlyContain(f => f.Outcome == Outcome.Met && f.Confidence == Confidence.OfficialText);
    }

    // The maxima of the criteria sum to 100 (Article 4, clause 1), with what special zones and wards print.
    [Theory]
    [InlineData("province", 100)]
    [InlineData("commune", 100)]
    [InlineData("ward", 100)]
    [InlineData("zone", 100)]
    [InlineData("urban-zone", 100)]
    public void The_maxima_sum_to_100(string type, int sum) => Assess(Of(type), Best(Of(type))).Points.High!.Value.ToNearestDecimal().Should().Be(sum);

    private static UnitClassRule Rule(int index) => AdministrativeClass.PointRules[index].On(new(2025, 11, 27)).Rule;

    private static UnitClassRule Of(string type) => type switch { "province" => Province, "commune" => Commune, "ward" => Ward, "zone" => Zone, _ => UrbanZone };

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static NumberFact Number(UnitClassRule rule, string key) => (NumberFact)rule.Fact(key);

    private static YesNoFact Flag(UnitClassRule rule, string key) => rule.Facts.OfType<YesNoFact>().FirstOrDefault(f => string.Equals(f.Key, key, StringComparison.Ordinal)) ?? new YesNoFact(key, BilingualText.Same(key), BilingualText.Same(key));

    private static UnitClassAssessment Assess(UnitClassRule rule, FactSheetBuilder sheet) => rule.Assess(sheet.Build());

    private static decimal Priority(UnitClassRule rule, FactSheetBuilder sheet)
    {
        ValueRange priority = Assess(rule, sheet).Priority;
        priority.IsPoint.Should().BeTrue();
        return priority.Low!.Value.ToNearestDecimal();
    }

    private static string PointsOf(UnitClassRule rule, FactSheetBuilder sheet, string id) => Assess(rule, sheet).Findings.First(f => string.Equals(f.Id, id, StringComparison.Ordinal)).Value!.En;

    private static FactSheetBuilder NoPriority(UnitClassRule rule)
    {
        var sheet = new FactSheetBuilder();
        foreach (string key in new[] { "population-of-standard", "area-of-standard" })
        {
            if (rule.Facts.OfType<NumberFact>().Any(f => string.Equals(f.Key, key, StringComparison.Ordinal)))
                sheet.Set(Number(rule, key), 100m);
        }

        foreach (string key in new[] { "strategic", "cluster-centre", "specialised-centre", "general-centre" })
            sheet.Set(Flag(rule, key), false);
        return rule == Ward ? sheet.Set(Number(rule, "area"), 5m) : sheet;
    }

    // Every criterion at its maximum.
    private static FactSheetBuilder Best(UnitClassRule rule)
    {
        var sheet = new FactSheetBuilder();
        foreach (Fact fact in rule.Facts)
        {
            if (fact is YesNoFact yes)
                sheet.Set(yes, !string.Equals(yes.Key, "mountainous", StringComparison.Ordinal) || rule == Ward);
            else if (fact is ChoiceFact choice)
                sheet.Set(choice, choice.Options[0].Code);
            else if (fact is NumberFact number)
                sheet.Set(number, number.Key.StartsWith("poor", StringComparison.Ordinal) ? (number.Possible is null ? -50m : 0m) : number.Possible?.High is { } most ? most.ToNearestDecimal() : 100_000_000m);
        }

        return sheet;
    }
}
