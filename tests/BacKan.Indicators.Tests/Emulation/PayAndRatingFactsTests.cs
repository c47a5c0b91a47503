using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>The base salary and the facts of the yearly rating, by day.</summary>
public class PayAndRatingFactsTests
{
    [Theory]
    [InlineData(2013, 6, 30, 1_050_000)]
    [InlineData(2013, 7, 1, 1_150_000)]
    [InlineData(2024, 6, 30, 1_800_000)]
    [InlineData(2024, 7, 1, 2_340_000)]
    [InlineData(2026, 6, 30, 2_340_000)]
    [InlineData(2026, 7, 1, 2_530_000)]
    public void The_base_salary_of_a_day(int year, int month, int day, int amount) => BaseSalary.Timeline.On(new(year, month, day)).Rule.Amount.Should().Be(amount);

    [Fact]
    public void The_salary_of_2026_is_read_in_full_and_ends_that_of_2024()
    {
        BaseSalary.Timeline.On(new(2026, 7, 1)).Confidence.Should().Be(Confidence.OfficialText);
        BaseSalary.Timeline.On(new(2026, 7, 1)).Citation.ToString().Should().Be("khoản 2 Điều 3 Nghị định 161/2026/NĐ-CP");
        BaseSalary.Timeline.On(new(2024, 7, 1)).End!.In(Language.Vietnamese).Should().Be("theo khoản 2 Điều 6 Nghị định 161/2026/NĐ-CP");
        BaseSalary.Timeline.Gaps.Should().BeEmpty();
    }

    // Decree 233/2026, Article 19, clause 2.
    [Fact]
    public void Decree_90_of_2020_ended_for_public_employees_with_June_2026_and_for_civil_servants_with_2025()
    {
        AnnualRatings.PublicEmployees.Ask(new(2026, 6, 30)).Unheld!.Citation.Instrument.Should().Be(VietnamInstruments.Decree90Of2020);
        AnnualRatings.PublicEmployees.On(new(2026, 7, 1)).Citation.Instrument.Should().Be(VietnamInstruments.Decree233Of2026);
        AnnualRatings.CivilServants.Ask(new(2025, 12, 31)).Unheld!.Citation.Instrument.Should().Be(VietnamInstruments.Decree90Of2020);
        AnnualRatings.CivilServants.On(new(2026, 1, 1)).Citation.Instrument.Should().Be(VietnamInstruments.Decree335Of2025);
        VietnamInstruments.Decree90Of2020.CeasedOn.Should().Be(new LocalDate(2026, 7, 1));
    }

    // Decree 233/2026, Article 7: levels of units and what each asks beside its points.
    [Theory]
    [InlineData("khoản 1 Điều 7", "từ 90 điểm", "ít nhất 30% vượt mức")]
    [InlineData("khoản 2 Điều 7", "từ 70 đến dưới 90 điểm", "100% nhiệm vụ đúng hạn")]
    [InlineData("khoản 3 Điều 7", "từ 50 đến dưới 70 điểm", "không quá 20% chậm")]
    [InlineData("khoản 4 Điều 7", "dưới 50", "điểm")]
    [InlineData("điểm b khoản 4 Điều 7", "không hoàn thành nhiệm vụ", "bất khả kháng")]
    [InlineData("khoản 7 Điều 7", "20% (25%)", "tối đa 01")]
    [InlineData("điểm a khoản 1 Điều 9", "trước ngày 15 tháng 12", "15 tháng 01")]
    public void The_levels_of_units_are_listed_since_July_2026(string provision, string level, string condition) =>
        AnnualRatings.PublicEmployees.On(new(2026, 7, 1)).Rule.Parameters.Single(p => p.Citation!.ToString().StartsWith($"{provision} ", StringComparison.Ordinal)).Value.Vi.Should().Contain(level).And.Contain(condition);

    // Decision 86/2025/QĐ-UBND, Articles 2, 6 and 8.
    [Fact]
    public void Dossiers_of_Bac_Ninh_have_their_days_and_its_council_two_quorums()
    {
        BacNinhProcedure.Timeline.TryOn(new(2025, 12, 14), out _).Should().BeFalse("in force from 15 December 2025");
        IReadOnlyList<RuleParameter> facts = BacNinhProcedure.Timeline.On(new(2025, 12, 15)).Rule.Parameters;
        facts.Select(f => f.Citation!.Provision!.In(Language.Vietnamese)).Should().Equal("khoản 2 Điều 6", "khoản 1 Điều 6", "điểm b khoản 4 Điều 8", "điểm b khoản 4 Điều 8");
        facts.Select(f => f.Value.Vi).Should().SatisfyRespectively(
            v => v.Should().Contain("trước ngày 10 tháng 12"), v => v.Should().Contain("10 ngày"), v => v.Should().Contain("2/3"), v => v.Should().Contain("80%"));
        BacNinhProcedure.Timeline.On(new(2026, 10, 1)).Confidence.Should().Be(Confidence.Secondary);
    }

    // The base is "hoàn thành tốt nhiệm vụ" alone, not "tốt trở lên".
    [Fact]
    public void The_ceiling_is_taken_of_those_rated_completed_well()
    {
        RuleParameter share = AnnualRatings.PublicEmployees.On(new(2026, 7, 1)).Rule.Parameters.Single(p => p.Citation!.ToString().StartsWith("điểm a khoản 6", StringComparison.Ordinal));
        share.Value.Vi.Should().Contain("20% số viên chức xếp loại hoàn thành tốt nhiệm vụ").And.NotContain("trở lên");
    }
}
