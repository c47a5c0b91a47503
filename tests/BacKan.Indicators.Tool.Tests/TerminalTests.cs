using System.Text.RegularExpressions;

namespace BacKan.Indicators.Tool.Tests;

/// <summary>What a person sees: no line beyond the terminal, no number broken, colour only where it is wanted.</summary>
public sealed partial class TerminalTests
{
    private const string Attain = "indicator,sense,target,actual,unit,stated\nTổng sản lượng lương thực có hạt,at-least,4350,4785,tấn,110\nTỷ lệ hộ nghèo,at-most,3.10,2.43,%,\nThu ngân sách trên địa bàn,at-least,69180,60000,triệu đồng,\n";
    private const string Structure = "period,sector,value\n2012,Nông nghiệp,8.5\n2012,Công nghiệp và xây dựng,38.4\n2012,Dịch vụ,53.1\n2013,Nông nghiệp,8.21\n2013,Công nghiệp và xây dựng,38.69\n2013,Dịch vụ,53.10\n";

    public static TheoryData<int, bool, string> Looks()
    {
        var data = new TheoryData<int, bool, string>();
        foreach (int width in new[] { 120, 80, 40, 20 })
        {
            foreach (bool colour in new[] { true, false })
            {
                foreach (string command in new[] { "attain", "structure", "classify", "growth", "report", "poverty", "register", "eligible", "rules", "review", "help" })
                    data.Add(width, colour, command);
            }
        }

        return data;
    }

    [Theory]
    [Trait("Kind", "F6")]
    [MemberData(nameof(Looks))]
    public void Tables_fit_and_numbers_are_whole(int width, bool colour, string command)
    {
        ToolRun run = Look(width, colour, command);
        string plain = Escape().Replace(run.Output, "");
        run.Output.Contains('\u001b').Should().Be(colour && command is not ("rules" or "help"));
        foreach (string number in command switch
        {
            "attain" => new[] { "110,00", "127,57", "86,73", "435 tấn", "-9.180 triệu đồng" },
            "structure" => ["8,50", "38,69", "53,10", "0,438393", "+0,29"],
            "growth" => ["10,00", "1,1000"],
            "poverty" => ["0,333333333333333"],
            "register" => ["Tổng số đầu năm"],
            "eligible" => ["CSTĐCS"],
            "rules" => ["2.000.000"],
            "review" => ["70–585"],
            "help" => ["--hide-values"],
            "report" => ["110,00", "4.785", "4.350", "104,17%", "435 tấn"],
            _ => ["hộ nghèo"],
        })
        {
            if (width >= 40)
                plain.Should().Contain(number, $"{width} columns:\n{plain}");
        }

        if (width >= 40)
            plain.Split('\n').Where(l => l.Length > width).Should().BeEmpty();
    }

    [Fact]
    public void A_plan_that_does_not_fit_is_one_card_a_line_under_its_number_and_name()
    {
        string plain = Escape().Replace(Look(60, colour: false, "report").Output, "").ReplaceLineEndings("\n");
        plain.Should().Contain("\n3 Tổng sản lượng lương thực có hạt\n  ĐVT: tấn\n  TH 2012: …\n  KH 2013: 4.350\n  TH 2013: 4.785\n  % KH: 110,00\n  % so với 2012: …\n  So sánh với KH: cao hơn 435 tấn\n  Ghi chú: vượt;");
    }

    [Fact]
    public void Progress_is_drawn_only_beside_rows_that_go_elsewhere()
    {
        string table = "indicator,current,previous\n" + string.Concat(Enumerable.Repeat("A,1,1\n", 45_000));
        Tool.Feed(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(table)), c => c with { ErrorIsTerminal = true }, "growth", "-").Error.Should().Contain("\r[").And.EndWith("\r");
        Tool.Feed(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(table)), c => c with { ErrorIsTerminal = true, IsTerminal = true }, "growth", "-").Error.Should().BeEmpty();
    }

    private static ToolRun Look(int width, bool colour, string command)
    {
        string table = command switch
        {
            "attain" => Attain,
            "structure" => Structure,
            "report" => File.ReadAllText(Tool.Case("town-2013.json")),
            "growth" => "indicator,current,previous\nSản lượng lương thực có hạt,4785,4350\n",
            "poverty" => "income,group\n50,A\n150,A\n150,B\n",
            "register" => "id,class,persons\na,NearPoor,4\nb,NearPoor,3\nd,Poor,1\n",
            "eligible" => Tool.Run("eligible", "--template").Output,
            "review" => "id,area,region,persons,workers\nH1,rural,2,3,1\n",
            _ => "id,area,income,deprivations\nH1,rural,1000000,3\nH2,rural,1000000,\n",
        };
        string[] args = command switch
        {
            "classify" => ["classify", "-", "--on", "2023-06-01"],
            "review" => ["classify", "-", "--review", "--on", "2024-10-01"],
            "poverty" => ["poverty", "-", "--line", "100"],
            "register" => ["register", "-", "--from", FuzzTests.Opening, "--movements", FuzzTests.Movements],
            "rules" => ["rules", "--field", "poverty"],
            "help" => ["classify", "--help"],
            _ => [command, "-"],
        };
        return Tool.Feed(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(table)), c => c with { IsTerminal = true, HasColour = colour, Width = width }, args);
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Escape();
}
