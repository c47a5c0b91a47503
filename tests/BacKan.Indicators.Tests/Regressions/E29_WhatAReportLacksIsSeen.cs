using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tests.Figures;

namespace BacKan.Indicators.Tests.Regressions;

/// <summary>E29: the template on file lacked sub-items that were shown on the screen, and what came back was partial without anyone seeing it.</summary>
public class E29_WhatAReportLacksIsSeen
{
    private static readonly Figure[] Came = [Places.Of(Places.Grain, Places.All[0], 1m), Places.Of(Places.Area, Places.All[0], 1m), Places.None(Places.Grain, Places.All[1], AbsenceReason.NotReported), Places.Of(Places.Yield, Places.All[0], 1m)];

    private readonly CompletenessReport report = new([Places.Grain, Places.Area], [Places.All[0], Places.All[1]], [Places.Year], Came);

    [Fact]
    public void What_is_missing_is_counted_and_named()
    {
        (report.Answered, report.Expected, report.IsComplete).Should().Be((2, 4, false));
        report.Missing.Select(m => (m.Indicator, m.Place, m.Period, m.WasSaid)).Should().Equal((Places.Grain, Places.All[1], Places.Year, true), (Places.Area, Places.All[1], Places.Year, false));
        report.UnitsWithout(Places.Grain).Should().Equal(Places.All[1]);
        report.In(Language.Vietnamese).Should().StartWith("2/4 số liệu; thiếu: ").And.Contain(Places.All[1].FullName).And.Contain("Diện tích gieo trồng");
        report.In(Language.English).Should().Contain("2 of 4 figures; missing");
    }

    [Fact]
    public void What_the_template_has_no_place_for_is_said_too()
    {
        report.Unexpected.Should().Equal(Came[3]);
        new CompletenessReportValidator().Validate(report).Errors.Select(e => e.ErrorCode).Should().Equal("BK1017", "BK1017", "BK1018");
    }

    [Fact]
    public void A_unit_that_says_that_nothing_occurred_has_answered() =>
        new CompletenessReport([Places.Grain], [Places.All[0]], [Places.Year], [Places.None(Places.Grain, Places.All[0], AbsenceReason.DidNotOccur)]).IsComplete.Should().BeTrue();
}
