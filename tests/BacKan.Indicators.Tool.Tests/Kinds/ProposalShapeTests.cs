namespace BacKan.Indicators.Tool.Tests.Kinds;

/// <summary>Kind F2: the members that records of offices hold are read where they have one meaning, and named where they have none.</summary>
public sealed class ProposalShapeTests
{
    [Theory]
    [InlineData("collective", "TTLDTT", "\"members\":20,\"members_with_LDTT\":18,\"members_with_CSTDCS\":1,\"members_khien_trach\":0,\"rating\":\"HTTNV\"", 0)]
    [InlineData("collective", "TTLDTT", "\"members\":20,\"members_with_LDTT\":18,\"members_with_CSTDCS\":1,\"members_khien_trach\":1", 0)]
    [InlineData("individual", "LDTT", "\"sex\":\"F\",\"years\":[{\"year\":2019,\"rating\":\"HTTNV\",\"months_worked\":6,\"maternity_months\":6}]", 1)]
    [InlineData("individual", "LDTT", "\"years\":[{\"year\":2019,\"rating\":\"HTTNV\",\"leave_working_days\":41,\"leave_reason\":\"SICK\"}]", 0)]
    [InlineData("individual", "LDTT", "\"years\":[{\"year\":2019,\"rating\":\"HTTNV\",\"leave_working_days\":41,\"leave_reason\":\"WOUNDED_ON_DUTY\"}]", 0)]
    [InlineData("individual", "LDTT", "\"years\":[{\"year\":2019,\"rating\":\"HTTNV\",\"secondment\":{\"sending\":\"A\",\"receiving\":\"B\",\"receiving_confirms\":true}}],\"proposing_unit\":\"A\"", 1)]
    [InlineData("individual", "CSTDCS", "\"years\":[{\"year\":2019,\"rating\":\"HTXSNV\",\"score\":\"90.5\"}]", 0)]
    [InlineData("individual", "LDTT", "\"years\":[{\"year\":2019,\"rating\":\"HTTNV\"}],\"pending\":[\"INSPECTION\"]", 0)]
    [InlineData("individual", "CSTDT", "\"titles\":[{\"code\":\"CSTDCS\",\"year\":2017}],\"revoked\":[{\"code\":\"CSTDCS\",\"year\":2018}]", 0)]
    [InlineData("individual", "CSTDCS", "\"votes\":{\"members\":15,\"yes\":15,\"secret\":true}", 1)]
    public void A_member_with_one_meaning_is_read_and_one_without_is_named(string recipient, string title, string members, int notes)
    {
        ToolRun run = Tool.Feed(Record(recipient, title, members), "eligible", "-", "--json");
        (run.Exit, run.Rows.Length).Should().Be((0, 1), run.Error);
        run.Said("note").Should().HaveCount(notes);
    }

    [Theory]
    [InlineData("\"unit_title\":\"BEST\"", "unit_title")]
    [InlineData("\"years\":[{\"year\":2019,\"months_contract_before\":8,\"contract_interrupted\":true}]", "contract_interrupted")]
    [InlineData("\"leads_movement\":{\"years\":3,\"launched_by\":\"CT_UBND_XA\"}", "leads_movement")]
    [InlineData("\"years\":[{\"year\":2019,\"rating\":\"HTTNV\"}],\"rating\":\"KHTNV\"", "rating")]
    [InlineData("\"years\":[{\"year\":2019,\"leave_reason\":\"HOLIDAY\"}]", "leave_reason")]
    [InlineData("\"years\":[{\"year\":2019,\"score\":\"many\"}]", "score")]
    [InlineData("\"sex\":\"F\",\"colour\":\"blue\"", "colour")]
    public void What_could_change_the_answer_and_has_no_place_refuses_the_record_at_its_own_place(string members, string path)
    {
        ToolRun run = Tool.Feed(Record("individual", "LDTT", members), "eligible", "-", "--json");
        (run.Exit, run.Rows.Length).Should().Be((2, 0));
        run.Problems.Should().OnlyContain(p => p.Path.EndsWith(path, StringComparison.Ordinal) && p.Column > 100);
    }

    [Fact]
    public void A_revoked_title_is_not_counted()
    {
        string held = Record("individual", "CSTDT", "\"attested\":true,\"titles\":[{\"code\":\"CSTDCS\",\"year\":2017},{\"code\":\"CSTDCS\",\"year\":2018},{\"code\":\"CSTDCS\",\"year\":2019}],\"complete\":{\"titles\":[2010,2019]}");
        string revoked = held.Replace("\"complete\"", "\"revoked\":[{\"code\":\"CSTDCS\",\"year\":2018}],\"complete\"", StringComparison.Ordinal);
        Tool.Feed(revoked, "eligible", "-", "--json").Of("outcome").Should().Equal("NotMet");
        Tool.Feed(held, "eligible", "-", "--json").Of("outcome")[0].Should().NotBe("NotMet");
    }

    private static string Record(string recipient, string title, string members) =>
        $"{{\"id\":\"A\",\"title\":\"{title}\",\"recipient\":\"{recipient}\",\"on\":\"2019-12-20\",\"candidate\":{{\"proposed_year\":2019,{members}}}}}";
}
