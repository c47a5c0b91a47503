using System.Text;

namespace BacKan.Indicators.Json.Tests;

/// <summary>Bad input is named with code, place, value and expectation, and the good part still comes out.</summary>
public class BadInputTests
{
    private const string Head = """
        {
          "place": { "code": "058", "validFrom": "1990-07-16", "type": "town", "name": "Bắc Kạn" },
          "year": 2013,
          "reportedOn": "2014-01-22",
          "source": { "id": "report", "title": "Báo cáo" },
        """;

    [Fact]
    public void A_share_below_zero_is_left_out_and_the_other_shares_come_out()
    {
        ReportFileResult read = Read(Head + """
              "structure": { "scheme": "local-three-groups", "shares": [
                { "sector": "trade-services", "value": 53.1 },
                { "sector": "industry-handicrafts", "value": -5 },
                { "sector": "agriculture-forestry", "value": 8.21 } ] }
            }
            """);
        FileProblem problem = read.Problems.Should().ContainSingle().Which;
        problem.Code.Should().Be("BK3002");
        problem.Place.Should().Be(new FilePlace("$.structure.shares[1].value", 7, 50));
        problem.Value.Should().Be("-5");
        problem.Expected.Vi.Should().Contain("từ 0 đến 100%");
        read.Report!.Structure!.Shares.Select(s => s.Stated.Value).Should().Equal(53.1m, 8.21m);
        read.Report.Structure.IsComplete.Should().BeFalse();
    }

    [Fact]
    public void A_target_in_another_family_of_units_is_left_out_and_its_figure_comes_out()
    {
        ReportFileResult read = Read(Head + """
              "targets": [ { "id": "forest", "indicator": "forest_new", "sense": "at-least", "value": 500, "unit": "tấn" } ],
              "figures": [ { "indicator": "forest_new", "value": 510, "unit": "ha" } ]
            }
            """);
        FileProblem problem = read.Problems.Should().ContainSingle().Which;
        problem.Code.Should().Be("BK2001");
        problem.Place.Path.Should().Be("$.targets[0].unit");
        problem.Value.Should().Be("\"tấn\"");
        problem.Expected.En.Should().Contain("converts to ha");
        read.Report!.Plan.Targets.Should().BeEmpty();
        read.Report.Figures.Should().ContainSingle().Which.Figure.Value.Should().Be(Quantity.Hectares(510));
    }

    [Theory]
    [InlineData("{ \"indicator\": \"forest_new\", \"value\": 510, \"unit\": \"mẫu Anh\" }", "BK1001", "$.figures[0].unit", "\"mẫu Anh\"")]
    [InlineData("{ \"indicator\": \"forest_new\", \"value\": 510, \"unit\": \"tấn\" }", "BK1001", "$.figures[0].unit", "\"tấn\"")]
    [InlineData("{ \"indicator\": \"forest_new\", \"value\": \"1,234.5\" }", "BK1002", "$.figures[0].value", "\"1,234.5\"")]
    [InlineData("{ \"indicator\": \"forest_new\", \"value\": 0.12345678901234567890123456789 }", "BK1002", "$.figures[0].value", "0.12345678901234567890123456789")]
    [InlineData("{ \"indicator\": \"forest_new\", \"value\": 1e3 }", "BK1002", "$.figures[0].value", "1e3")]
    [InlineData("{ \"indicator\": \"forrest\", \"value\": 510 }", "BK1003", "$.figures[0].indicator", "\"forrest\"")]
    [InlineData("{ \"value\": 510 }", "BK6002", "$.figures[0].indicator", null)]
    [InlineData("{ \"indicator\": \"forest_new\", \"value\": 510, \"qualifier\": \"more\" }", "BK6002", "$.figures[0].qualifier", "\"more\"")]
    [InlineData("{ \"indicator\": \"city_status\", \"doneOn\": \"2015-03-11\" }", "BK6002", "$.figures[0].doneOn", "\"2015-03-11\"")]
    [InlineData("{ \"indicator\": \"forest_new\", \"value\": 510, \"source\": \"other\" }", "BK6002", "$.figures[0].source", "\"other\"")]
    [InlineData("17", "BK6002", "$.figures[0]", "17")]
    public void A_bad_figure_is_named_and_the_good_one_comes_out(string figure, string code, string path, string? value)
    {
        ReportFileResult read = Read(Head + "\"figures\": [ " + figure + ", { \"indicator\": \"grain_output\", \"value\": 4785 } ] }");
        FileProblem problem = read.Problems[0];
        (problem.Code, problem.Place.Path, problem.Value).Should().Be((code, path, value));
        problem.Place.Line.Should().BeGreaterThan(0);
        problem.Expected.Vi.Should().NotBeEmpty();
        read.Report!.Figures.Should().ContainSingle().Which.Figure.Value.Should().Be(Quantity.Tonnes(4785));
    }

    [Theory]
    [InlineData("01840", "1990-07-16", "$.place.code", "3 digits")]
    [InlineData("058", "2025-07-01", "$.place.validFrom", "2025-06-30")]
    public void A_place_that_cannot_be_is_named(string code, string validFrom, string path, string expected)
    {
        FileProblem problem = Read(Head.Replace("058", code, StringComparison.Ordinal).Replace("1990-07-16", validFrom, StringComparison.Ordinal) + "\"figures\": [] }").Problems[0];
        (problem.Code, problem.Place.Path).Should().Be(("BK6002", path));
        problem.Expected.En.Should().Contain(expected);
    }

    [Theory]
    [InlineData("\"note\": 1", "BK6002", "$.note")]
    [InlineData("\"year\": 2014", "BK6002", "$.year")]
    [InlineData("\"titles\": [ { \"title\": \"CSTDCS\", \"holders\": -1 } ]", "BK1002", "$.titles[0].holders")]
    [InlineData("\"titles\": [ { \"title\": \"XYZ\", \"holders\": 1 } ]", "BK5002", "$.titles[0].title")]
    [InlineData("\"assignments\": [ { \"kind\": \"Quyết định\", \"number\": \"2888\", \"issuer\": \"UBND\", \"year\": 2014 } ]", "BK6002", "$.assignments[0].number")]
    [InlineData("\"assignments\": [ { \"kind\": \"Giấy phép\", \"number\": \"2888/QĐ-UBND\", \"issuer\": \"UBND\", \"year\": 2014 } ]", "BK6002", "$.assignments[0].kind")]
    [InlineData("\"structure\": { \"scheme\": \"five\", \"shares\": [] }", "BK3004", "$.structure.scheme")]
    [InlineData("\"figures\": [ { \"indicator\": \"grain_output\", \"value\": 1, \"stated\": [ { \"target\": \"none\", \"percent\": 1 } ] } ]", "BK6002", "$.figures[0].stated[0]")]
    public void A_bad_member_is_named(string member, string code, string path)
    {
        ReportFileResult read = Read(Head + member + " }");
        read.Problems.Should().Contain(p => p.Code == code && p.Place.Path == path);
        read.Report.Should().NotBeNull();
    }

    [Fact]
    public void A_truncated_file_is_refused_whole_with_line_and_byte()
    {
        ReportFileResult read = Read(Head + "\"figures\": [ { \"indic");
        read.Report.Should().BeNull();
        FileProblem problem = read.Problems.Should().ContainSingle().Which;
        problem.Code.Should().Be("BK6001");
        problem.Place.Line.Should().Be(5);
        problem.Expected.En.Should().MatchRegex(@"line 5, byte \d+");
    }

    [Fact]
    public void Every_truncation_of_the_town_is_refused_whole()
    {
        byte[] town = File.ReadAllBytes(TownFile.Path);
        for (int length = 0; length < town.Length - 2; length += 7)
        {
            ReportFileResult read = ReportFile.Read(town.AsSpan(0, length));
            read.Report.Should().BeNull();
            read.Problems.Should().ContainSingle().Which.Code.Should().Be("BK6001");
        }
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_refused_whole()
    {
        byte[] bytes = Encoding.Latin1.GetBytes(Head + "\"movement\": { \"name\": \"é\", \"year\": 2014 } }");
        ReportFile.Read(bytes).Report.Should().BeNull();
    }

    [Fact]
    public void A_file_without_place_or_year_is_refused_and_says_what_is_missing() =>
        Read("{ \"reportedOn\": \"2014-01-22\" }").Problems.Select(p => p.Place.Path).Should().Equal("$.place", "$.year", "$.source");

    private static ReportFileResult Read(string json) => ReportFile.Read(Encoding.UTF8.GetBytes(json));
}
