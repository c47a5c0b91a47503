using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Poverty;

/// <summary>Which standard decides on which day.</summary>
public class DayTests
{
    private static readonly IPovertyClassifier National = Services.Get<IPovertyClassifier>();

    [Theory]
    [InlineData("2001-01-01", "vn-2001-2005@2001-01-01")]
    [InlineData("2005-12-31", "vn-2001-2005@2001-01-01")]
    [InlineData("2006-01-01", "vn-2006-2010@2006-01-01")]
    [InlineData("2010-12-31", "vn-2006-2010@2006-01-01")]
    [InlineData("2011-01-01", "vn-2011-2015@2011-01-01")]
    [InlineData("2015-12-31", "vn-2011-2015@2011-01-01")]
    [InlineData("2016-01-01", "vn-2016-2021@2016-01-01")]
    [InlineData("2020-12-31", "vn-2016-2021@2016-01-01")]
    [InlineData("2021-01-01", "vn-2016-2021@2021-01-01")]
    [InlineData("2021-12-31", "vn-2016-2021@2021-01-01")]
    [InlineData("2022-01-01", "vn-2022-2026@2022-01-01")]
    [InlineData("2025-12-31", "vn-2022-2026@2022-01-01")]
    [InlineData("2026-01-01", "vn-2022-2026@2026-01-01")]
    [InlineData("2026-06-01", "vn-2022-2026@2026-01-01")]
    [InlineData("2026-12-31", "vn-2022-2026@2026-01-01")]
    [InlineData("2027-01-01", "vn-2027-2030@2027-01-01")]
    [InlineData("2030-12-31", "vn-2027-2030@2027-01-01")]
    public void The_first_and_the_last_day_of_each_enactment(string day, string enactment) =>
        National.Classify(Of(AreaType.Urban, 0m, 3), Day(day)).Determination.Rule.Id.Should().Be(enactment);

    [Fact]
    public void The_year_2026_has_the_old_lines_by_the_new_decree_and_2027_the_new_ones()
    {
        Household household = Of(AreaType.Urban, 2_400_000m, 5);
        PovertyClassification of2026 = National.Classify(household, new(2026, 6, 1));
        of2026.Class.Should().Be(PovertyClass.AverageLivingStandard);
        of2026.Determination.Rule.Citation.Instrument.Should().Be(VietnamInstruments.Decree351Of2025);
        of2026.Citation.ToString().Should().Be("Phụ lục VIII Thông tư 07/2021/TT-BLĐTBXH");
        National.Classify(household, new(2027, 1, 1)).Class.Should().Be(PovertyClass.Poor);
        National.Classify(household, new(2021, 6, 1)).Determination.Rule.Citation.ToString().Should().Be("khoản 1 Điều 2 Nghị định 07/2021/NĐ-CP");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_day_that_no_standard_covers_is_refused_with_the_days_that_are(bool before)
    {
        EffectivePeriod last = PovertyStandards.National.Enactments[^1].Applies;
        LocalDate day = before ? new(2000, 12, 31) : last.Until!.Value;
        Action classify = () => National.Classify(Of(AreaType.Urban, 0m, 0), day);
        classify.Should().Throw<NoRuleInForceException>().WithMessage($"*2001-01-01*{last.LastDay:uuuu-MM-dd}*");
        Action judge = () => National.ClassifyBriefly(Of(AreaType.Urban, 0m, 0), day);
        judge.Should().Throw<NoRuleInForceException>();
    }

    [Theory]
    [InlineData("2008-08-26", "Above")]
    [InlineData("2008-08-27", "Unknown~NearPoor")] // the day of issue of Decision 117/2008, whose first day was not read
    [InlineData("2010-12-31", "Unknown~NearPoor")]
    public void Near_poor_of_2008_to_2010_is_not_verified(string day, string expected) =>
        PovertyCase.Answer(National.Classify(Of(AreaType.Rural, 200_001m, null), Day(day))).Should().Be(expected);

    [Theory]
    [InlineData("2014-05-26", 600_000, Livelihood.Farming, "Above")]
    [InlineData("2014-05-27", 600_000, Livelihood.Farming, "Unknown~AverageLivingStandard")] // the day of issue of Decision 32/2014, whose first day was not read
    [InlineData("2014-12-30", 600_000, Livelihood.Farming, "Unknown~AverageLivingStandard")]
    [InlineData("2014-12-31", 600_000, Livelihood.Farming, "AverageLivingStandard")] // the last day of the first of its two years
    [InlineData("2014-06-01", 600_000, Livelihood.Other, "Above")]
    [InlineData("2014-06-01", 900_000, Livelihood.Farming, "Above")]
    [InlineData("2014-06-01", 520_000, Livelihood.Farming, "NearPoor")]
    [InlineData("2015-06-01", 600_000, null, "Unknown")]
    public void The_average_class_of_2014_waits_for_its_first_day(string day, int income, Livelihood? livelihood, string expected) =>
        PovertyCase.Answer(National.Classify(
            new Household(Area(AreaType.Rural)) { Income = HouseholdIncome.PerPersonMonth(income), Livelihood = livelihood }, Day(day))).Should().Be(expected);

    [Fact]
    public void Low_income_workers_are_a_simulation_from_the_issue_of_their_decree_on()
    {
        Household household = Of(AreaType.Rural, 2_000_000m, null);
        LowIncomeWorkers.Classify(household, new(2025, 2, 24)).UnknownReason.Should().Be(UnknownReason.UnverifiedRule);
        LowIncomeWorkers.Classify(household, new(2026, 12, 31)).SimulatedResult.Should().Be(LowIncomeWorkerStatus.LowIncomeWorker);
        Action before = () => LowIncomeWorkers.Classify(household, new(2025, 2, 23));
        before.Should().Throw<NoRuleInForceException>();
        LowIncomeWorkers.List().Should().HaveCount(18);
    }

    [Fact]
    public void The_review_at_the_end_of_2015_can_use_the_next_standard()
    {
        Enactment<PovertyStandard> next = PovertyStandards.National.On(new(2016, 1, 1));
        Household household = Of(AreaType.Rural, 650_000m, 3);
        National.Classify(household, new(2015, 12, 31)).Class.Should().Be(PovertyClass.Above, "it does not farm");
        PovertyClassification reviewed = National.Classify(household, next, new(2015, 12, 31));
        (reviewed.Class, reviewed.SubClass, reviewed.StandardId).Should().Be((PovertyClass.Poor, PovertySubClass.ByIncome, "vn-2016-2021"));
    }

    [Fact]
    public void A_province_s_law_that_nobody_has_read_is_not_decided()
    {
        var city = new PovertyClassifier(PovertyStandards.HoChiMinhCity, new ReviewSheetValidator());
        foreach (LocalDate day in new LocalDate[] { new(2014, 1, 1), new(2014, 6, 30), new(2015, 12, 31), new(2016, 1, 1), new(2018, 12, 31), new(2019, 1, 1), new(2020, 12, 31), new(2026, 1, 1) })
        {
            PovertyClassification classified = city.Classify(Of(AreaType.Urban, 0m, 3), day);
            classified.Determination.UnknownReason.Should().Be(UnknownReason.LawNotHeld, "{0}", day);
            city.ClassifyBriefly(Of(AreaType.Urban, 0m, 3), day).UnknownReason.Should().Be(UnknownReason.LawNotHeld);
        }

        city.Classify(Of(AreaType.Urban, 0m, 3), new(2013, 12, 31)).Class.Should().Be(PovertyClass.Poor);
        city.Classify(Of(AreaType.Urban, 0m, 3), new(2021, 1, 1)).Class.Should().Be(PovertyClass.Poor);
        PovertyStandards.HoChiMinhCity.Unheld.Select(u => u.Id).Should().Equal("hcmc-2014-2015", "hcmc-2016-2018", "hcmc-2019-2020", "hcmc-2025-review");
        new PovertyClassifier(PovertyStandards.HaNoi, new ReviewSheetValidator()).Invoking(c => c.Classify(Of(AreaType.Urban, 0m, 3), new(2026, 1, 1))).Should().Throw<NoRuleInForceException>();
        new PovertyClassifier(PovertyStandards.HaNoi, new ReviewSheetValidator()).Classify(Of(AreaType.Urban, 0m, 3), new(2021, 6, 1)).Determination.Rule.Citation.ToString().Should().Be("Quyết định 472/QĐ-UBND");
    }

    // The city's line of 2009 gave way to a higher one in January 2014: a household of 15 million a year was told that it is above the line.
    [Fact]
    public void The_line_of_Ho_Chi_Minh_City_of_2009_does_not_decide_2014_and_2015()
    {
        var city = new PovertyClassifier(PovertyStandards.HoChiMinhCity, new ReviewSheetValidator());
        Household household = Of(AreaType.Urban, 1_250_000m, null);
        city.Classify(household, new(2013, 12, 31)).Class.Should().Be(PovertyClass.Above);
        foreach (LocalDate day in new LocalDate[] { new(2014, 1, 1), new(2014, 6, 30), new(2015, 12, 31) })
            city.Classify(household, day).Determination.UnknownReason.Should().Be(UnknownReason.LawNotHeld, "{0}", day);
        Enactment<PovertyStandard> line = PovertyStandards.HoChiMinhCity.Enactments[0];
        (line.Rule.Id, line.Applies.LastDay).Should().Be(("hcmc-2009-2015", new LocalDate(2013, 12, 31)), "an id is permanent");
        line.End!.In(Language.English).Should().Contain("16 million").And.Contain("not read");
    }

    [Fact]
    public void Above_the_lines_of_2027_is_said_under_less_than_official_text()
    {
        PovertyClassification above = National.Classify(Of(AreaType.Rural, 2_200_001m, 12), new(2027, 1, 1));
        above.Class.Should().Be(PovertyClass.Above);
        above.Determination.Confidence.Should().Be(Confidence.Secondary);
        above.Explain().In(Language.English).Should().Contain("another secondary source");
    }

    [Fact]
    public void An_area_that_the_standard_does_not_know_is_refused_with_those_that_it_knows()
    {
        PovertyStandard towns = new("towns", new("phường", "wards"), PovertyStandards.National.On(new(2023, 1, 1)).Citation, [new("poor", PovertyClass.Poor, PovertyStandards.National.On(new(2023, 1, 1)).Citation, Confidence.Quoted) { Areas = [AreaType.Urban] }]);
        Action rural = () => National.Classify(Of(AreaType.RuralPlain, 0m, null), towns, new(2023, 1, 1));
        rural.Should().Throw<ArgumentException>().WithMessage("*towns*RuralPlain*Urban*");
        Action brief = () => National.ClassifyBriefly(Of(AreaType.Rural, 0m, null), towns, new(2023, 1, 1));
        brief.Should().Throw<ArgumentException>().WithMessage("*towns*Rural*Urban*");
        new PovertyClassifier(PovertyStandards.HoChiMinhCity, new ReviewSheetValidator()).Classify(Of(AreaType.RuralPlain, 0m, 3), new(2013, 1, 1)).Class.Should().Be(PovertyClass.Poor, "one line for all takes any area");
    }

    internal static AreaClassification Area(AreaType area) => new(area, new(2026, 11, 23), "test");

    internal static Household Of(AreaType area, decimal income, int? deprivations) => new(Area(area))
    {
        Income = HouseholdIncome.PerPersonMonth(income), Livelihood = Livelihood.Other,
        Deprivations = deprivations is { } count ? HouseholdDeprivations.Count(count) : null,
    };

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
