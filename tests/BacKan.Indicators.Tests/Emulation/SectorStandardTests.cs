using System.Text.Json;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Tests.Conformance;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>What each ministry's circular asks, on both sides of each bound and of each "or"; expectations by the articles named.</summary>
public class SectorStandardTests
{
    private const string Initiative = "\"initiatives\":[{\"year\":2019,\"scope\":\"grassroots\",\"recogniser\":\"CO_SO\",\"applied\":true}]";
    private const string ThreeTitles = "\"titles\":[{\"code\":\"CSTDCS\",\"year\":2017},{\"code\":\"CSTDCS\",\"year\":2018},{\"code\":\"CSTDCS\",\"year\":2019}]";
    private const string BranchInitiative = "\"initiatives\":[{\"year\":2019,\"scope\":\"ministry\",\"recogniser\":\"THU_TRUONG_DV_BO\",\"applied\":true}]";

    private static readonly IEligibility Eligibility = Services.Get<IEligibility>();

    [Theory]

    // Ethnic affairs, Articles 8.1d and 8.2b.
    [InlineData("02/2015/TT-UBDT", "LDTT", "\"rating\":\"HTTNV\",\"leave_working_days\":39", "", "Met")]
    [InlineData("02/2015/TT-UBDT", "LDTT", "\"rating\":\"HTTNV\",\"leave_working_days\":40", "", "NotMet")]
    [InlineData("02/2015/TT-UBDT", "LDTT", "\"rating\":\"HTTNV\",\"administrative_fine\":true", "", "NotMet")]
    [InlineData("02/2015/TT-UBDT", "CSTDCS", "\"rating\":\"HTXSNV\"", "", "Met")]
    [InlineData("02/2015/TT-UBDT", "CSTDCS", "\"rating\":\"HTTNV\"", "", "NotMet")]
    [InlineData("02/2015/TT-UBDT", "CSTDCS", "\"rating\":\"HTXSNV\",\"leave_working_days\":40", "", "NotMet")]

    // Courts, Articles 13.5 and 14.1b: a topic that is accepted counts where the council recognised it.
    [InlineData("01/2018/TT-TANDTC", "LDTT", "\"rating\":\"HTTNV\",\"leave_working_days\":39", "", "Met")]
    [InlineData("01/2018/TT-TANDTC", "LDTT", "\"rating\":\"HTTNV\",\"leave_working_days\":40", "", "NotMet")]
    [InlineData("01/2018/TT-TANDTC", "CSTDCS", "\"rating\":\"HTTNV\",\"leave_working_days\":40", Initiative, "NotMet")]
    [InlineData("01/2018/TT-TANDTC", "CSTDCS", "\"rating\":\"HTTNV\"", Initiative, "Met")]
    [InlineData("01/2018/TT-TANDTC", "CSTDCS", "\"rating\":\"HTTNV\"", "\"topics\":[{\"year\":2019,\"scope\":\"grassroots\",\"accepted\":true,\"applied\":false}]", "NeedsJudgement")]
    [InlineData("01/2018/TT-TANDTC", "CSTDCS", "\"rating\":\"HTTNV\"", "", "NotMet")]

    // Foreign affairs, Articles 9.2 and 9.3: a part in drafting takes the place of an initiative.
    [InlineData("03/2018/TT-BNG", "CSTDCS", "\"rating\":\"HTXSNV\"", Initiative, "Met")]
    [InlineData("03/2018/TT-BNG", "CSTDCS", "\"rating\":\"HTTNV\"", Initiative, "NotMet")]
    [InlineData("03/2018/TT-BNG", "CSTDCS", "\"rating\":\"HTXSNV\"", "", "Unknown")]
    [InlineData("03/2018/TT-BNG", "CSTDT", "\"rating\":\"HTXSNV\"", ThreeTitles, "Unknown")]

    // The army, Articles 3.1 and 12.3a.
    [InlineData("151/2018/TT-BQP", "CSTT", "\"rating\":\"HTTNV\",\"leave_working_days\":39", "\"group\":\"army\"", "Met")]
    [InlineData("151/2018/TT-BQP", "CSTT", "\"rating\":\"HTTNV\",\"leave_working_days\":40", "\"group\":\"army\"", "NotMet")]
    [InlineData("151/2018/TT-BQP", "CSTT", "\"rating\":\"HTTNV\",\"administrative_fine\":true", "\"group\":\"army\"", "NotMet")]
    [InlineData("151/2018/TT-BQP", "LDTT", "\"rating\":\"HTTNV\",\"registered\":false,\"registration_reason\":\"OBJECTIVE\"", "\"group\":\"army\"", "NotMet")]
    [InlineData("151/2018/TT-BQP", "CSTDCS", "\"rating\":\"HTXSNV\"", "\"group\":\"army\"," + Initiative, "Met")]
    [InlineData("151/2018/TT-BQP", "CSTDCS", "\"rating\":\"HTTNV\"", "\"group\":\"army\"," + Initiative, "NotMet")]

    // Health, Articles 7 and 43.
    [InlineData("38/2018/TT-BYT", "CSTDCS", "\"rating\":\"HTXSNV\"", Initiative, "Met")]
    [InlineData("38/2018/TT-BYT", "CSTDCS", "\"rating\":\"HTTNV\"", Initiative, "NotMet")]
    [InlineData("38/2018/TT-BYT", "CSTDCS", "\"rating\":\"HTXSNV\"", "", "Unknown")]

    // Labour, Articles 9.5, 10 and 11.2.
    [InlineData("08/2019/TT-BLĐTBXH", "LDTT", "\"rating\":\"HTTNV\",\"score\":70", "", "Met")]
    [InlineData("08/2019/TT-BLĐTBXH", "LDTT", "\"rating\":\"HTTNV\",\"score\":69.9", "", "NotMet")]
    [InlineData("08/2019/TT-BLĐTBXH", "CSTDCS", "\"rating\":\"HTTNV\",\"score\":91", Initiative, "Met")]
    [InlineData("08/2019/TT-BLĐTBXH", "CSTDCS", "\"rating\":\"HTTNV\",\"score\":90.9", Initiative, "NotMet")]
    [InlineData("08/2019/TT-BLĐTBXH", "CSTDCS", "\"rating\":\"HTTNV\",\"score\":91", "", "Unknown")]
    [InlineData("08/2019/TT-BLĐTBXH", "CSTDT", "\"rating\":\"HTTNV\"", ThreeTitles, "Unknown")]

    // The procuracy, Articles 15 and 16.
    [InlineData("01/2019/TT-VKSTC", "LDTT", "\"rating\":\"HTTNV\",\"leave_working_days\":40", "", "Met")]
    [InlineData("01/2019/TT-VKSTC", "CSTDCS", "\"rating\":\"HTTNV\"", Initiative, "Met")]
    [InlineData("01/2019/TT-VKSTC", "CSTDCS", "\"rating\":\"HTTNV\"", "", "Unknown")]
    [InlineData("01/2019/TT-VKSTC", "CSTDCS", "\"rating\":\"HTTNV\"", "\"leads_unit\":true,\"unit_title\":\"TTLDTT\"," + Initiative, "NeedsJudgement")]
    [InlineData("01/2019/TT-VKSTC", "CSTDCS", "\"rating\":\"HTTNV\"", "\"leads_unit\":true,\"unit_title\":\"TTLDXS\"," + Initiative, "Met")]
    [InlineData("01/2019/TT-VKSTC", "CSTDT", "\"rating\":\"HTTNV\"", ThreeTitles, "Unknown")]
    [InlineData("01/2019/TT-VKSTC", "CSTDT", "\"rating\":\"HTTNV\"", ThreeTitles + "," + BranchInitiative, "Met")]
    public void A_person(string circular, string title, string year, string candidate, string outcome)
    {
        string group = candidate.Contains("\"group\"", StringComparison.Ordinal) ? "" : "\"group\":\"civil_servant\",";
        Judge(circular, title, "individual", "2019-12-20", $"{{{group}\"proposed_year\":2019,\"years\":[{{\"year\":2019,{year}}}]{(candidate.Length > 0 ? "," + candidate : "")}}}").Should().Be(outcome);
    }

    [Theory]
    [InlineData("02/2015/TT-UBDT", "TTLDTT", 81, 12, 0, "Met")]
    [InlineData("02/2015/TT-UBDT", "TTLDTT", 80, 12, 0, "NotMet")]
    [InlineData("02/2015/TT-UBDT", "TTLDXS", 91, 12, 0, "Met")]
    [InlineData("02/2015/TT-UBDT", "TTLDXS", 90, 12, 0, "NotMet")]
    [InlineData("01/2018/TT-TANDTC", "TTLDTT", 0, 10, 0, "Met")]
    [InlineData("01/2018/TT-TANDTC", "TTLDTT", 0, 9, 0, "NotMet")]
    [InlineData("01/2018/TT-TANDTC", "TTLDTT", 0, 12, 1, "NeedsJudgement")]
    [InlineData("01/2018/TT-TANDTC", "TTLDXS", 0, 10, 0, "Met")]
    [InlineData("01/2018/TT-TANDTC", "TTLDXS", 0, 9, 0, "NotMet")]
    [InlineData("01/2018/TT-TANDTC", "TTLDXS", 0, 12, 1, "NotMet")]
    [InlineData("01/2019/TT-VKSTC", "TTLDTT", 0, 10, 1, "Met")]
    [InlineData("01/2019/TT-VKSTC", "TTLDTT", 0, 9, 0, "NotMet")]
    [InlineData("01/2019/TT-VKSTC", "TTLDXS", 0, 10, 0, "Met")]
    [InlineData("01/2019/TT-VKSTC", "TTLDXS", 0, 9, 0, "NotMet")]
    [InlineData("08/2019/TT-BLĐTBXH", "TTLDTT", 70, 12, 0, "Met")]
    [InlineData("08/2019/TT-BLĐTBXH", "TTLDTT", 69, 12, 0, "NotMet")]
    [InlineData("08/2019/TT-BLĐTBXH", "TTLDXS", 91, 12, 0, "Met")]
    [InlineData("08/2019/TT-BLĐTBXH", "TTLDXS", 90, 12, 0, "NotMet")]
    [InlineData("38/2018/TT-BYT", "TTLDTT", 0, 1, 1, "Met")]
    [InlineData("15/2023/TT-BKHĐT", "TTLDXS", 850, 12, 0, "Met", 2024)]
    [InlineData("15/2023/TT-BKHĐT", "TTLDXS", 849, 12, 0, "NotMet", 2024)]
    [InlineData("15/2023/TT-BKHĐT", "TTLDXS", 850, 11, 0, "NotMet", 2024)]
    [InlineData("15/2023/TT-BKHĐT", "TTLDTT", 700, 12, 0, "Met", 2024)]
    [InlineData("15/2023/TT-BKHĐT", "TTLDTT", 699, 12, 0, "NotMet", 2024)]
    [InlineData("15/2023/TT-BKHĐT", "TTLDTT", 700, 11, 0, "NotMet", 2024)]
    [InlineData("15/2023/TT-BKHĐT", "BK_TINH", 0, 11, 0, "NotMet", 2024)]
    [InlineData("15/2023/TT-BKHĐT", "CO_TINH", 0, 11, 0, "NotMet", 2024)]
    [InlineData("15/2023/TT-BKHĐT", "GK_DV_BO", 0, 12, 0, "Met", 2024)]
    [InlineData("15/2023/TT-BKHĐT", "GK_DV_BO", 0, 11, 0, "NotMet", 2024)]
    public void A_collective(string circular, string title, int score, int months, int reprimanded, string outcome, int year = 2019) =>
        Judge(circular, title, "collective", $"{year}-12-19", Collective(year, score, months, reprimanded)).Should().Be(outcome);

    [Theory]
    [InlineData("38/2018/TT-BYT", "TTLDXS", "2020-01-29", "Met")]
    [InlineData("38/2018/TT-BYT", "TTLDXS", "2020-01-30", "NotMet")]
    public void Health_receives_before_30_January(string circular, string title, string day, string outcome) =>
        Judge(circular, title, "collective", day, Collective(2019, 0, 12, 0)).Should().Be(outcome);

    [Theory]
    [InlineData("2020-01-29", "Met")]
    [InlineData("2020-01-30", "NotMet")]
    public void Health_receives_fighters_of_the_ministry_before_30_January(string day, string outcome) =>
        Judge("38/2018/TT-BYT", "CSTDT", "individual", day, $"{{\"group\":\"civil_servant\",\"proposed_year\":2019,\"years\":[{{\"year\":2019,\"rating\":\"HTTNV\"}}],{ThreeTitles},{BranchInitiative}}}").Should().Be(outcome);

    [Theory]
    [InlineData("LDTT", "\"rating\":\"HTTNV\",\"months_since_hire\":9", "", "2024-12-19", "Met")]
    [InlineData("LDTT", "\"rating\":\"HTTNV\",\"months_since_hire\":8", "", "2024-12-19", "NotMet")]
    [InlineData("LDTT", "\"rating\":\"HTTNV\",\"discipline\":\"KHIEN_TRACH\"", "", "2024-12-19", "NotMet")]
    [InlineData("LDTT", "\"rating\":\"HTTNV\"", "", "2024-12-20", "Unknown")]
    [InlineData("CSTDCS", "\"rating\":\"HTXSNV\"", "", "2024-12-19", "Met")]
    [InlineData("CSTDCS", "\"rating\":\"HTTNV\"", "\"initiatives\":[{\"year\":2024,\"scope\":\"grassroots\",\"recogniser\":\"CO_SO\",\"applied\":true}]", "2024-12-19", "Met")]
    [InlineData("CSTDCS", "\"rating\":\"HTTNV\"", "\"topics\":[{\"year\":2024,\"scope\":\"grassroots\",\"accepted\":true,\"applied\":true}]", "2024-12-19", "NeedsJudgement")]
    [InlineData("CSTDCS", "\"rating\":\"HTTNV\"", "", "2024-12-19", "NotMet")]
    [InlineData("CSTDT", "\"rating\":\"HTTNV\"", "\"titles\":[{\"code\":\"CSTDCS\",\"year\":2022},{\"code\":\"CSTDCS\",\"year\":2023},{\"code\":\"CSTDCS\",\"year\":2024}],\"initiatives\":[{\"year\":2024,\"scope\":\"ministry\",\"recogniser\":\"THU_TRUONG_DV_BO\",\"applied\":true,\"replicable\":true}]", "2024-12-19", "Met")]
    [InlineData("CSTDT", "\"rating\":\"HTTNV\"", "\"titles\":[{\"code\":\"CSTDCS\",\"year\":2022},{\"code\":\"CSTDCS\",\"year\":2023},{\"code\":\"CSTDCS\",\"year\":2024}],\"initiatives\":[{\"year\":2024,\"scope\":\"ministry\",\"recogniser\":\"THU_TRUONG_DV_BO\",\"applied\":true,\"replicable\":true}]", "2024-12-20", "NotMet")]
    [InlineData("BK_TINH", "\"rating\":\"HTTNV\"", "\"routes_claimed\":[\"10.1đ\"]", "2024-12-19", "Met")]
    [InlineData("BK_TINH", "\"rating\":\"HTTNV\"", "\"routes_claimed\":[\"10.1đ\"]", "2025-01-19", "Unknown")]
    [InlineData("BK_TINH", "\"rating\":\"HTTNV\"", "\"routes_claimed\":[\"10.1đ\"]", "2025-01-20", "NotMet")]
    public void Planning_since_2024(string title, string year, string candidate, string day, string outcome) =>
        Judge("15/2023/TT-BKHĐT", title, "individual", day, $"{{\"group\":\"civil_servant\",\"proposed_year\":2024,\"years\":[{{\"year\":2024,{year}}}]{(candidate.Length > 0 ? "," + candidate : "")}}}").Should().Be(outcome);

    // Article 11.1: rated well or better with achievements in a movement, or many achievements, where the dossier names that point.
    [Theory]
    [InlineData("HTXSNV", "", "Met")]
    [InlineData("HTTNV", "", "Met")]
    [InlineData("HTNV", "", "NotMet")]
    [InlineData("HTNV", ",\"routes_claimed\":[\"11.1b\"]", "Met")]
    public void The_certificate_of_a_unit_of_planning(string rating, string candidate, string outcome) =>
        Judge("15/2023/TT-BKHĐT", "GK_DV_BO", "individual", "2024-12-31",
            $"{{\"group\":\"civil_servant\",\"proposed_year\":2024,\"years\":[{{\"year\":2024,\"rating\":\"{rating}\"}}]{candidate}}}").Should().Be(outcome);

    // A flag of the courts asks for two thirds of the units: nothing of it is a rule here.
    [Theory]
    [InlineData("01/2018/TT-TANDTC", "CO_TINH", "collective")]
    [InlineData("151/2018/TT-BQP", "DVQT", "collective")]
    [InlineData("12/2019/TT-BCA", "CSTDCS", "individual")]
    [InlineData("02/2024/TT-VKSNDTC", "CSTDCS", "individual")]
    public void A_title_that_a_circular_changes_without_a_rule_here_is_not_decided(string circular, string title, string recipient) =>
        Judge(circular, title, recipient, circular.Contains("2024", StringComparison.Ordinal) ? "2024-12-20" : "2019-12-20",
            recipient == "individual" ? $"{{\"group\":\"civil_servant\",\"proposed_year\":2019,\"years\":[{{\"year\":2019,\"rating\":\"HTXSNV\"}}],{Initiative}}}" : Collective(2019, 95, 120, 0)).Should().Be("Unknown");

    [Fact]
    public void The_circulars_whose_standards_are_held() => SectorCirculars.All.Select(c => c.Number.Text).Should().BeEquivalentTo(
        "07/2014/TT-BNNPTNT", "02/2015/TT-UBDT", "01/2018/TT-TANDTC", "03/2018/TT-BNG", "151/2018/TT-BQP", "38/2018/TT-BYT", "08/2019/TT-BLĐTBXH", "01/2019/TT-VKSTC", "15/2023/TT-BKHĐT", "02/2024/TT-VKSNDTC");

    private static string Collective(int year, int score, int months, int reprimanded) =>
        $"{{\"proposed_year\":{year},\"attested\":true,\"members\":20,\"members_with_LDTT\":20,\"members_with_CSTDCS\":1,\"members_khien_trach\":{reprimanded},\"months_existing\":{months},\"rating\":\"HTXSNV\",\"years\":[{{\"year\":{year},\"score\":{score}}}]}}";

    private static string Judge(string circular, string title, string recipient, string day, string candidate)
    {
        using var document = JsonDocument.Parse($"{{\"title\":\"{title}\",\"recipient\":\"{recipient}\",\"day\":\"{day}\",\"circular\":\"{circular}\",\"candidate\":{candidate}}}");
        JsonElement record = document.RootElement.GetProperty("candidate");
        EligibilityAdvice advice = Eligibility.Assess(ProposalVector.Of(document.RootElement, record, record.GetProperty("proposed_year").GetInt32(), isAttested: true));
        return advice.Outcome.ToString();
    }
}
