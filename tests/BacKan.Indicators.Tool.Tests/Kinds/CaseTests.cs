using System.Text.Json;

namespace BacKan.Indicators.Tool.Tests.Kinds;

/// <summary>Small inputs made after public reports of faults and real files; what is right was written by hand beside each.</summary>
public sealed class CaseTests
{
    private static readonly string[] On = ["--on", "2024-06-30", "--json"];

    [Fact]
    public void Mixed_periods_are_shown_and_not_compared()
    {
        ToolRun run = Tool.Run("structure", Tool.Case("mixed-periods.csv"), "--json");
        run.Exit.Should().Be(0);
        run.Json.GetProperty("periods").GetArrayLength().Should().Be(2);
        run.Json.GetProperty("changes").GetArrayLength().Should().Be(0);
        run.Error.Should().Contain("không so sánh với nhau");
    }

    [Theory]
    [InlineData("total-row.csv", "8.20", "38.70", "53.10", "1000")]
    [InlineData("total-row-of-shares.csv", "8.21", "38.69", "53.10", "100.00")]
    public void A_row_named_as_a_total_is_checked_and_not_shared_out(string file, string first, string second, string third, string total)
    {
        ToolRun run = Tool.Run("structure", Tool.Case(file), "--json");
        JsonElement period = run.Json.GetProperty("periods")[0];
        run.Exit.Should().Be(0);
        period.GetProperty("shares").EnumerateObject().Select(s => s.Value.GetRawText()).Should().Equal(first, second, third);
        period.GetProperty("closes").GetBoolean().Should().BeTrue();
        JsonElement whole = period.GetProperty("total");
        (whole.GetProperty("name").GetString(), whole.GetProperty("value").GetRawText(), whole.GetProperty("agrees").GetBoolean()).Should().Be(("Tổng số", total, true));
    }

    [Fact]
    public void An_of_which_row_is_a_child()
    {
        JsonElement period = Tool.Run("structure", Tool.Case("of-which-row.csv"), "--json").Json.GetProperty("periods")[0];
        period.GetProperty("shares").EnumerateObject().Select(s => s.Value.GetRawText()).Should().Equal("8.20", "38.70", "53.10");
        period.GetProperty("children").GetProperty("công nghiệp").GetRawText().Should().Be("29.70");
    }

    [Fact]
    public void A_sector_that_cannot_be_read_leaves_its_period_out()
    {
        ToolRun run = Tool.Run("structure", Tool.Case("unreadable-sector.csv"), "--json");
        run.Exit.Should().Be(2);
        run.Json.GetProperty("periods").GetArrayLength().Should().Be(0);
        run.Problems.Select(p => p.Code).Should().Equal("BK1002", "BK3003");
        run.Error.Should().Contain("DV");
    }

    [Fact]
    public void A_sector_missing_in_one_year_leaves_that_year_out()
    {
        ToolRun run = Tool.Run("structure", Tool.Case("sector-missing-one-year.csv"), "--json");
        run.Exit.Should().Be(2);
        run.Json.GetProperty("periods").EnumerateArray().Select(p => p.GetProperty("period").GetString()).Should().Equal("2012");
        run.Json.GetProperty("changes").GetArrayLength().Should().Be(0);
        run.Problems.Should().Contain(p => p.Code == "BK3003");
    }

    [Fact]
    public void One_commune_in_three_spellings_is_one_group()
    {
        ToolRun run = Tool.Run(["classify", Tool.Case("one-commune-three-spellings.csv"), .. On, "--tally", "--by", "xã"]);
        JsonElement group = run.Json.GetProperty("tally").EnumerateArray().Should().ContainSingle().Subject;
        (group.GetProperty("group").GetString(), group.GetProperty("households").GetInt32(), group.GetProperty("poorRate").GetRawText()).Should().Be(("Huyền Tụng", 4, "25.00"));
    }

    [Fact]
    public void The_same_household_twice_counts_once_and_is_named_with_both_lines()
    {
        ToolRun run = Tool.Run(["classify", Tool.Case("same-household-twice.csv"), .. On, "--tally", "--by", "xa"]);
        JsonElement group = run.Json.GetProperty("tally")[0];
        (group.GetProperty("households").GetInt32(), group.GetProperty("poorRate").GetRawText()).Should().Be((3, "66.67"));
        run.Json.GetProperty("outside").GetProperty("sameId").GetInt32().Should().Be(1);
        run.Problems.Select(p => (p.Severity, p.Code, p.Line)).Should().Equal(("refused", "BK7007", 3), ("doubt", "BK7007", 5));
        run.Error.Should().Contain("dòng 2").And.Contain("dòng 3");
    }

    [Fact]
    public void Nameless_columns_without_content_are_ignored()
    {
        Tool.Run("attain", Tool.Case("trailing-columns-attain.csv"), "--json").Should().Match<ToolRun>(r => r.Exit == 0 && r.Error.Length == 0);
        ToolRun classified = Tool.Run(["classify", Tool.Case("trailing-columns-classify.csv"), .. On]);
        (classified.Exit, classified.Error, classified.Of("class")[0]).Should().Be((0, "", "Poor"));
    }

    [Theory]
    [InlineData("open-quote-1.csv", new[] { "Ngo", "San, khoai", "Rung" }, new[] { 2 })]
    [InlineData("open-quote-2.csv", new[] { "San" }, new[] { 2, 3 })]
    [InlineData("open-quote-3.csv", new[] { "San" }, new[] { 2, 3 })]
    public void Rows_behind_an_open_quote_are_answered_or_named(string file, string[] answered, int[] refused)
    {
        ToolRun run = Tool.Run("attain", Tool.Case(file), "--json");
        run.Exit.Should().Be(2);
        run.Of("indicator").Should().Equal(answered);
        run.Problems.Where(p => p.Severity == "refused").Select(p => p.Line).Should().Equal(refused);
        if (refused.Length > 1)
            run.Problems.Should().Contain(p => p.Severity == "note" && p.Line == 2, "the cell spans lines");
    }

    [Fact]
    public void Numbers_with_binary_noise_are_judged_without_it_and_noted()
    {
        ToolRun run = Tool.Run("attain", Tool.Case("binary-noise-attain.csv"), "--json");
        run.Of("status").Should().Equal("Attained", "Attained", "Attained", "Attained", "Attained");
        run.Said("note").Should().Equal("2 actual", "3 actual", "4 actual", "5 actual", "6 actual");
        run.Of("note").Should().OnlyContain(n => n!.Contains("nhị phân"));
        ToolRun growth = Tool.Run("growth", Tool.Case("binary-noise-growth.csv"), "--json");
        growth.Of("statedVerdict").Should().OnlyContain(v => v == "Consistent");
        growth.Said("note").Should().Equal("4 stated", "5 stated", "6 stated");
        ToolRun shares = Tool.Run("structure", Tool.Case("binary-noise-shares.csv"), "--json");
        (shares.Exit, shares.Json.GetProperty("periods")[0].GetProperty("closes").GetBoolean(), shares.Said("note").Length).Should().Be((0, true, 1));
    }

    [Fact]
    public void Numbers_as_tools_write_them_are_read()
    {
        ToolRun run = Tool.Run(["classify", Tool.Case("numbers-as-tools-write-them.csv"), .. On]);
        run.Of("id").Should().Equal("H1", "H2", "H3", "H4");
        run.Of("class").Should().Equal("Poor", "Poor", "Unknown", "Unknown");
        run.Rows[2].GetProperty("missing")[0].GetString().Should().Be("members");
        run.Rows[3].GetProperty("missing")[0].GetString().Should().Be("income");
        run.Said("refused").Should().Equal("6 members", "7 householdIncome");
    }

    [Fact]
    public void Dashes_are_zero_and_minus_signs_are_minus()
    {
        ToolRun run = Tool.Run("attain", Tool.Case("minus-signs.csv"), "--json");
        run.Of("indicator").Should().Equal("A", "B", "C", "D", "F");
        run.Of("percent").Take(3).Should().Equal("0.00", "0.00", "0.00");
        run.Of("gap").Should().Equal("-100", "-100", "-100", "-105", "-95");
        run.Said("note").Should().Equal("2 actual", "3 actual", "4 actual");
        run.Said("refused").Should().Equal("6 actual");
        run.Error.Should().Contain("hãy viết -5");
    }

    [Fact]
    public void A_fraction_among_percents_is_doubted() =>
        Tool.Run("attain", Tool.Case("fraction-for-percent.csv"), "--json").Should().Match<ToolRun>(r => r.Exit == 0 && r.Rows.Length == 4)
            .And.Subject.As<ToolRun>().Said("doubt").Should().Equal("2 actual", "3 actual", "4 actual", "5 target");

    [Fact]
    public void An_index_where_growth_is_meant_is_named() =>
        Tool.Run("growth", Tool.Case("index-for-growth.csv"), "--json").Should().Match<ToolRun>(r => r.Exit == 1 && r.Error.Split("chỉ số trừ 100").Length == 4)
            .And.Subject.As<ToolRun>().Said("doubt").Should().Equal("2 stated", "3 stated", "4 stated");

    [Theory]
    [InlineData("sep-line.csv")]
    [InlineData("title-line.csv")]
    public void A_first_line_that_is_no_header_is_noted(string file)
    {
        ToolRun run = Tool.Run("attain", Tool.Case(file), "--json");
        (run.Exit, run.Of("percent")[0]).Should().Be((0, "110.00"));
        run.Problems.Should().ContainSingle().Which.Should().Match<(string Severity, string Code, int Line, int Column, string Path)>(p => p.Severity == "note" && p.Line == 1);
    }

    [Fact]
    public void A_short_row_ends_in_empty_cells_and_keeps_its_place()
    {
        using var folder = new TemporaryFolder();
        ToolRun run = Tool.Run(["classify", Tool.Case("short-row.csv"), .. On, "--out", folder.PathOf("out.csv")]);
        run.Exit.Should().Be(0);
        run.Of("class").Should().Equal("Poor", "Unknown");
        File.ReadAllLines(folder.PathOf("out.csv"))[2].Should().StartWith("H2;rural;1000000;;;Unknown;");
    }

    [Fact]
    public void Incomes_in_thousands_are_doubted() =>
        Tool.Run(["classify", Tool.Case("income-in-thousands.csv"), .. On]).Should().Match<ToolRun>(r => r.Exit == 0 && r.Rows.Length == 2)
            .And.Subject.As<ToolRun>().Said("doubt").Should().Equal("2 income", "3 income");

    [Theory]
    [InlineData(null, "Exceeded")]
    [InlineData("higher", "Exceeded")]
    [InlineData("lower", "NotAttained")]
    [InlineData("neither", "NotAttained")]
    public void A_range_has_the_direction_of_the_catalogue_or_of_the_row(string? better, string status)
    {
        string[] lines = File.ReadAllLines(Tool.Case("range-with-a-direction.csv"));
        string table = better is null ? string.Join('\n', lines) : $"{lines[0]},better\n{lines[1]},{better}\n";
        Tool.Feed(table, "attain", "-", "--json").Of("status").Should().Equal(status);
    }

    [Fact]
    public void Base_and_target_that_look_swapped_are_doubted()
    {
        ToolRun run = Tool.Run("attain", Tool.Case("below-the-baseline.csv"), "--json");
        (run.Exit, run.Rows.Length).Should().Be((0, 18));
        run.Said("doubt").Should().Equal("11 target");
        run.Of("status").Should().Equal(
            "NotAttained", "NotAttained", "Attained", "Exceeded", "NotAttained", "NotAttained", "Attained", "NotAttained", "Attained", "Exceeded", "Exceeded", "Attained", "NotAttained", "Attained", "Exceeded", "NotAttained", "Exceeded", "NotAttained");
    }
}
