using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Tests.Emulation;

public class GrantingAuthorityTests
{
    private static readonly IGrantingAuthority Authority = Services.Get<IGrantingAuthority>();

    [Fact]
    public void The_offices_of_the_laws_through_time()
    {
        Offices(AdvancedWorker, 2014, 5, 31).Should().Equal(Grantor.MinistryUnitHead, Grantor.StateEnterpriseHead, Grantor.DepartmentHead, Grantor.DistrictChair);
        Offices(AdvancedWorker, 2014, 6, 1).Should().Contain([Grantor.CommuneChair, Grantor.EnterpriseChair]);
        Offices(AdvancedWorker, 2023, 12, 31).Should().NotContain(Grantor.Minister).And.Contain(Grantor.EnterpriseChair);
        Offices(AdvancedWorker, 2024, 1, 1).Should().Contain(Grantor.Minister).And.NotContain(Grantor.EnterpriseChair);
        Offices(CulturedVillage, 2025, 6, 30).Should().Equal(Grantor.DistrictChair);
        Offices(CulturedVillage, 2025, 7, 1).Should().Equal(Grantor.CommuneChair);
        Offices(ExemplaryCommune, 2023, 12, 31).Should().BeEmpty();
        Offices(ExemplaryCommune, 2024, 1, 1).Should().Equal(Grantor.ProvinceChair);
        Offices(CommemorativeMedal, 2024, 1, 1).Should().Contain(Grantor.NationalAssemblyStandingCommittee);
        Offices(LabourOrderFirstClass, 2013, 1, 1).Should().Equal(Grantor.President);
    }

    [Fact]
    public void No_district_grants_after_its_level_ended()
    {
        foreach (EmulationTitle title in All)
            Authority.Assess(Grantor.DistrictChair, title, new(2025, 7, 1)).Outcome.Should().NotBe(Outcome.Met);
    }

    [Fact]
    public void What_is_left_to_another_text_is_unknown()
    {
        Finding answer = Authority.Assess(Grantor.MinistryUnitHead, AdvancedSoldier, new(2024, 5, 1));
        answer.Outcome.Should().Be(Outcome.Unknown);
        answer.Citation.Should().Be(VietnamInstruments.Law06Of2022.At("khoản 5 Điều 80"));
    }

    [Fact]
    public void Days_without_a_held_law()
    {
        Finding answer = Authority.Assess(Grantor.CommuneChair, AdvancedWorker, new(2026, 10, 1));
        (answer.Outcome, answer.Citation.Instrument, answer.Confidence).Should().Be((Outcome.Unknown, VietnamInstruments.Law06Of2026, Confidence.Unverified));
        FluentActions.Invoking(() => Authority.GrantorsOf(AdvancedWorker, new(2026, 10, 1))).Should().Throw<LawNotHeldException>();
        FluentActions.Invoking(() => Authority.Assess(Grantor.CommuneChair, AdvancedWorker, new(2004, 6, 30))).Should().Throw<NoRuleInForceException>();
    }

    [Fact]
    public void Every_title_has_an_office_or_a_text_that_names_it_on_every_day_on_which_it_exists()
    {
        foreach (Enactment<GrantingPowers> law in GrantingTimeline.Timeline.Enactments)
        {
            foreach (EmulationTitle title in All.Where(t => t.InForce!.Contains(law.Applies.From)))
                law.Rule.Clauses.Should().Contain(c => c.Titles.Contains(title), $"{title} under {law}");
            law.Rule.Parameters.Should().HaveCount(law.Rule.Clauses.Count);
        }
    }

    [Fact]
    public void An_office_is_named()
    {
        Enum.GetValues<Grantor>().Select(Grantors.NameOf).Should().OnlyHaveUniqueItems();
        FluentActions.Invoking(() => Grantors.NameOf(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new GrantingPower(new(VietnamInstruments.Law06Of2022), Confidence.OfficialText, [], [])).Should().Throw<ArgumentException>();
    }

    private static IReadOnlyList<Grantor> Offices(EmulationTitle title, int year, int month, int day) => Authority.GrantorsOf(title, new LocalDate(year, month, day));
}
