using System.Text.Json;

namespace BacKan.Indicators.Tool.Tests.Kinds;

/// <summary>Kind A: a number that is wrong, and looks right.</summary>
public sealed class WrongNumberTests
{
    private static readonly string[] Json = ["--json"];

    [Theory] // A1: a sector of which no row can be read
    [Trait("Kind", "A1")]
    [InlineData("2013,A,x\n2013,B,46\n2013,C,1\n")]
    [InlineData("2013,A,\"8,21\"\n2013,B,46\n2013,C,1\n")]
    [InlineData("2013,A,-5\n2013,B,46\n2013,C,1\n")]
    [InlineData("2013,A,\n2013,B,46\n2013,C,1\n")]
    [InlineData("2013,A,8,21\n2013,B,46\n2013,C,1\n")]
    [InlineData("2013,A\uFFFD,8\n2013,B,46\n2013,C,1\n")]
    [InlineData("2013,A,8\n2013,A,9\n2013,B,46\n2013,C,1\n")]
    [InlineData("2013,,8\n2013,B,46\n2013,C,1\n")]
    [InlineData("\"2013,A,8\n2013,B,46\n2013,C,1\n")]
    [InlineData("2013,A,NaN\n2013,B,46\n2013,C,1\n")]
    public void A_period_does_not_close_from_the_sectors_that_happened_to_be_readable(string rows)
    {
        ToolRun run = Tool.Feed("period,sector,value\n" + rows, "structure", "-", "--json");
        run.Exit.Should().Be(2);
        run.Json.GetProperty("periods").GetArrayLength().Should().Be(0);
        run.Problems.Should().Contain(p => p.Code == "BK3003" && p.Severity == "refused");
    }

    [Fact]
    public void Decimals_that_are_refused_drop_out_of_no_period()
    {
        ToolRun run = Tool.Feed("period;sector;value\n2012;N;20\n2012;C;30\n2012;D;50\n2013;N;8,21\n2013;C;40\n2013;D;51,79\n", "structure", "-", "--json");
        run.Json.GetProperty("periods").EnumerateArray().Select(p => p.GetProperty("period").GetString()).Should().Equal("2012");
        run.Said("refused").Should().Equal("5 value", "7 value", "5 period");
    }

    [Theory] // A2: one mistyped share decides for no other
    [Trait("Kind", "A2")]
    [Trait("Kind", "A7")]
    [InlineData("2014,N,20\n2014,C,30\n2014,D,5\n", 1)]
    [InlineData("2014,N,20\n2014,C,30\n2014,D,60\n2015,N,20\n2015,C,30\n2015,D,50\n", 1)]
    [InlineData("2014,N,2\n2014,C,3\n2014,D,5\n", 1)]
    [InlineData("2014,N,20\n2014,C,30\n2014,D,70.5\n", 1)]
    [InlineData("2014,N,0\n2014,C,30\n2014,D,0\n", 1)]
    public void Shares_stay_shares_where_one_period_does_not_close(string rows, int exit)
    {
        ToolRun run = Tool.Feed("period,sector,value\n2013,N,20\n2013,C,30\n2013,D,50\n" + rows, "structure", "-", "--json");
        run.Exit.Should().Be(exit);
        run.Json.GetProperty("readAs").GetString().Should().Be("shares");
        run.Problems.Should().Contain(p => p.Code == "BK3001" && p.Severity == "doubt");
        JsonElement broken = run.Json.GetProperty("periods")[1];
        (broken.GetProperty("closes").GetBoolean(), broken.GetProperty("hhi").ValueKind, broken.GetProperty("theil").ValueKind).Should().Be((false, JsonValueKind.Null, JsonValueKind.Null), "an index of shares that do not close leaves its range");
    }

    [Fact]
    public void Shares_and_values_in_one_table_cannot_be_told()
    {
        ToolRun run = Tool.Feed("period,sector,value\n2013,N,20\n2013,C,30\n2013,D,50\n2014,N,200\n2014,C,300\n2014,D,500\n", "structure", "-", "--json");
        run.Exit.Should().Be(2);
        run.Error.Should().Contain("--basis");
        Tool.Feed("period,sector,value\n2013,N,20\n2013,C,30\n2013,D,50\n2014,N,200\n2014,C,300\n2014,D,500\n", "structure", "-", "--json", "--basis", "values").Exit.Should().Be(0);
    }

    [Theory] // A3: an amount in đồng with three decimals
    [Trait("Kind", "A3")]
    [InlineData("900.000", 1)]
    [InlineData("1.400", 1)]
    [InlineData("12.500", 1)]
    [InlineData("900000.125", 0)]
    [InlineData("900.00", 0)]
    [InlineData("0.900", 0)]
    public void An_income_with_three_decimals_is_doubted_as_a_group_mark(string income, int count)
    {
        ToolRun run = Tool.Feed($"id,area,income,deprivations\n1,rural,{income},0\n", ["classify", "-", "--on", "2018-06-01", .. Json]);
        run.Rows.Should().HaveCount(1);
        run.Error.Split("--numbers vi").Length.Should().Be(count + 1);
        Tool.Feed("id,area,income,deprivations\n1,rural,900.000,0\n", ["classify", "-", "--on", "2018-06-01", "--numbers", "vi", .. Json]).Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("attain", "indicator,sense,target,actual,unit\nA,at-least,4.350,4.785,người\n", 2)]
    [InlineData("attain", "indicator,sense,target,actual,unit\nA,at-least,4.350,4.785,tấn\n", 0)]
    [InlineData("growth", "indicator,current,previous,unit\nA,4.785,4.350,đồng\n", 2)]
    [InlineData("growth", "indicator,current,previous\nA,4.785,4.350\n", 0)]
    public void Whole_things_with_three_decimals_are_doubted(string command, string table, int count) =>
        Tool.Feed(table, command, "-", "--json").Said("doubt").Should().HaveCount(count);

    [Theory] // A4: a row that is a total
    [Trait("Kind", "A4")]
    [InlineData("Tổng số")]
    [InlineData("TỔNG CỘNG")]
    [InlineData("Cộng:")]
    [InlineData("tong so")]
    [InlineData("Total")]
    [InlineData("GRDP")]
    [InlineData("To\u0302\u0309ng so\u0302\u0301")]
    public void A_total_by_any_of_its_names_has_no_share(string name)
    {
        JsonElement period = Tool.Feed($"period,sector,value\n2013,N,20\n2013,C,30\n2013,D,50\n2013,{name},100\n", "structure", "-", "--json").Json.GetProperty("periods")[0];
        period.GetProperty("shares").EnumerateObject().Select(s => s.Name).Should().Equal("N", "C", "D");
        period.GetProperty("total").GetProperty("agrees").GetBoolean().Should().BeTrue();
    }

    [Theory]
    [InlineData("2013,N,20\n2013,C,30\n2013,D,50\n2013,Toàn thể,100\n", "--total", "toàn  thể", true)]
    [InlineData("2013,N,20\n2013,C,30\n2013,D,50\n2013,Tổng số,103\n", null, null, false)]
    [InlineData("2013,Tổng số,999\n2013,N,82\n2013,C,387\n2013,D,531\n", null, null, true)]
    [InlineData("2013,Tổng số,990\n2013,N,82\n2013,C,387\n2013,D,531\n", null, null, false)]
    [InlineData("2013,N,8.21\n2013,C,38.69\n2013,D,53.10\n2013,Cộng,99.90\n", null, null, false)]
    public void A_control_total_is_checked_within_the_rounding_of_the_page(string rows, string? option, string? name, bool agrees)
    {
        ToolRun run = Tool.Feed("period,sector,value\n" + rows, ["structure", "-", "--json", .. option is null ? Array.Empty<string>() : [option, name!]]);
        run.Exit.Should().Be(agrees ? 0 : 1);
        run.Json.GetProperty("periods")[0].GetProperty("total").GetProperty("agrees").GetBoolean().Should().Be(agrees);
        run.Json.GetProperty("periods")[0].GetProperty("shares").EnumerateObject().Should().HaveCount(3);
    }

    [Theory]
    [InlineData("2013,N,20\n2013,C,30\n2013,D,50\n", 0)] // an ordinary table: 50 is 20 and 30
    [InlineData("2013,N,10\n2013,C,20\n2013,K,20\n2013,D,50\n", 0)]
    [InlineData("2013,N,200\n2013,C,300\n2013,D,500\n", 0)]
    [InlineData("2013,N,20\n2013,C,30\n2013,D,50\n2013,Toàn thể,100\n", 1)] // closes only without it
    [InlineData("2013,N,82\n2013,C,387\n2013,D,531\n2013,Kinh tế,1000\n2014,N,90\n2014,C,350\n2014,D,500\n2014,Kinh tế,940\n", 2)]
    public void A_sector_that_equals_the_others_stays_a_sector_and_is_doubted_where_it_looks_like_their_total(string rows, int doubts)
    {
        ToolRun run = Tool.Feed("period,sector,value\n" + rows, "structure", "-", "--json");
        run.Exit.Should().Be(0);
        run.Problems.Count(p => p is { Severity: "doubt", Code: "BK7010" }).Should().Be(doubts);
    }

    [Theory] // of which
    [InlineData("2013,N,82\n2013,C,387\n2013,Trong đó công nghiệp,297\n2013,D,531\n", "công nghiệp", "29.70")]
    [InlineData("2013,N,82\n2013,C,387\n2013,trong do: CN,297\n2013,D,531\n", "CN", "29.70")]
    [InlineData("2013,N,82\n2013,C,387\n2013,of which: mining,97\n2013,D,531\n", "mining", "9.70")]
    [InlineData("2013,N,82\n2013,C,387\n2013,Trong đó:,\n2013,- xây dựng,90\n2013,D,531\n", "xây dựng", "9.00")]
    [InlineData("2013,N,8.2\n2013,C,38.7\n2013,Trong đó: CN,29.7\n2013,D,53.1\n", "CN", "29.70")]
    [InlineData("2013,N,82\n2013,C,387\n2013,  - Trong đó: CN,297\n2013,D,531\n", "CN", "29.70")]
    public void A_part_of_a_sector_is_a_child_of_the_one_above(string rows, string child, string percent)
    {
        ToolRun run = Tool.Feed("period,sector,value\n" + rows, "structure", "-", "--json");
        run.Exit.Should().Be(0, run.Error);
        JsonElement period = run.Json.GetProperty("periods")[0];
        period.GetProperty("shares").EnumerateObject().Select(s => s.Name).Should().Equal("N", "C", "D");
        period.GetProperty("children").GetProperty(child).GetRawText().Should().Be(percent);
    }

    [Fact]
    public void A_part_without_a_whole_is_refused_and_one_larger_than_its_whole_is_doubted()
    {
        Tool.Feed("period,sector,value\n2013,Trong đó: CN,297\n2013,N,82\n2013,C,387\n", "structure", "-", "--json").Exit.Should().Be(2);
        ToolRun large = Tool.Feed("period,sector,value\n2013,N,82\n2013,C,387\n2013,Trong đó: CN,397\n", "structure", "-", "--json");
        (large.Exit, large.Problems[0].Code).Should().Be((1, "BK3005"));
    }

    [Theory] // A5: a dimension beside indicators is used, or named
    [Trait("Kind", "A5")]
    [InlineData("dimension:housing,water", "2,1", 0, "2023-06-01", null)]
    [InlineData("dimension:housing,water,toilet,telecom,info-means", "2,1,0,0,0", 0, "2023-06-01", "Poor")]
    [InlineData("dimension:housing,housing-quality,housing-area", "2,0,0", 2, "2023-06-01", null)]
    [InlineData("dimension:housing,housing-quality", "1,1", 0, "2023-06-01", null)]
    [InlineData("dimension:housing,water", "1,1", 2, "2023-06-01", null)]
    [InlineData("deprivations,water", "3,1", 2, "2023-06-01", null)]
    public void A_dimension_beside_indicators_is_never_dropped(string columns, string cells, int exit, string on, string? expected)
    {
        ToolRun run = Tool.Feed($"id,area,income,{columns}\n1,rural,1000000,{cells}\n", "classify", "-", "--json", "--on", on);
        run.Exit.Should().Be(exit);
        if (expected is not null)
            run.Of("class").Should().Equal(expected);
        if (exit == 2)
            run.Problems[0].Code.Should().BeOneOf("BK4005", "BK4008");
    }

    [Theory] // A6: an allowance that cannot be used is named
    [Trait("Kind", "A6")]
    [InlineData("income,stateAllowance", "500000,200000", 2)]
    [InlineData("annualIncome,stateAllowance", "500000,200000", 2)]
    [InlineData("income,stateAllowance", "500000,0", 0)]
    [InlineData("income,stateAllowance", "500000,", 0)]
    [InlineData("members,householdIncome,stateAllowance", "1,500000,600000", 2)]
    [InlineData("members,householdIncome,stateAllowance", "1,500000,200000", 0)]
    public void An_allowance_beside_an_income_per_person_is_named(string columns, string cells, int exit)
    {
        ToolRun run = Tool.Feed($"id,area,{columns}\n1,rural,{cells}\n", "classify", "-", "--json", "--on", "2012-06-01");
        run.Exit.Should().Be(exit);
        if (exit == 2)
            run.Problems[0].Path.Should().Be("stateAllowance");
        else
            run.Rows.Should().OnlyContain(r => r.GetProperty("class").GetString() != "Unknown" || r.GetProperty("findings").GetArrayLength() > 0);
    }

    [Theory] // A8: digits beyond what is held exactly
    [Trait("Kind", "A8")]
    [InlineData("1500000.0000000000000000000000001")]
    [InlineData("15000000000000000000000000000000")]
    [InlineData("1e40")]
    [InlineData("1e-30")]
    [InlineData("0.000000000000000000001")]
    public void A_number_with_too_many_digits_is_refused_and_said_to_have_them(string number)
    {
        ToolRun run = Tool.Feed($"id,area,income,deprivations\n1,rural,{number},0\n", "classify", "-", "--json", "--on", "2023-06-01");
        (run.Exit, run.Rows.Length).Should().Be((2, 0));
        run.Problems[0].Path.Should().Be("income");
        run.Error.Should().Contain("chữ số");
    }
}
