using BacKan.Indicators.Emulation;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Tests.Emulation;

namespace BacKan.Indicators.Tests.Regressions;

/// <summary>E20: a vendor's system set every condition to "met" for a demonstration and kept it so.</summary>
public class E20_CriteriaAreEvaluated
{
    [Fact]
    public void Each_condition_has_its_own_outcome()
    {
        EligibilityAdvice advice = Services.Get<IEligibility>().Assess(
            People.For(EmulationTitles.ProvincialEmulationFighter, People.With(2019, People.Fighter(2017, 2018, 2019), [People.Grassroots(2019)]), 2019, new(2020, 2, 15)));
        advice.Outcome.Should().Be(Outcome.NotMet);
        advice.Standard!.Parts.Select(p => p.Outcome).Should().Equal(Outcome.Met, Outcome.NotMet, Outcome.Met, Outcome.Met);
        advice.Deciding!.Citation.ToString().Should().Be("khoản 2 Điều 9 Nghị định 91/2017/NĐ-CP");
        advice.Explain().ToString().Should().Contain("không phải quyết định khen thưởng");
    }
}
