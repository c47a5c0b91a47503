using System.Text;

namespace BacKan.Indicators.Tool.Tests.Kinds;

/// <summary>Kind B: data that is lost.</summary>
public sealed class LostDataTests
{
    private const string A = """{"id":"A","title":"CSTDT","recipient":"individual","on":"2019-12-20","candidate":{"proposed_year":2019}}""";

    private static string Of(string id) => A.Replace("\"A\"", $"\"{id}\"", StringComparison.Ordinal);

    [Theory] // B2 to B4: records in whatever order
    [Trait("Kind", "B2")]
    [Trait("Kind", "B3")]
    [Trait("Kind", "B4")]
    [InlineData("[A]\n[B]", "A B", 0)]
    [InlineData("[A] rác", "A", 1)]
    [InlineData("[1]\nA\nB", "A B", 1)]
    [InlineData("{\"id\":\"a\",\"title\"\nA\nB", "A B", 1)]
    [InlineData("nonsense\nA\nB", "A B", 1)]
    [InlineData("\"x\"\nA\nB", "A B", 1)]
    [InlineData("\n[A,B]", "A B", 0)]
    [InlineData("\n\n  \nA", "A", 0)]
    [InlineData("\nP", "P", 0)]
    [InlineData("P\nP", "P P", 0)]
    [InlineData("P\n\nA\nP", "P A P", 0)]
    [InlineData("A B", "A B", 0)]
    [InlineData("A,\nB,\n", "A B", 0)]
    [InlineData("[A,{\"id\":\"x\",\n B]\nC", "A B C", 1)]
    [InlineData("[A\nB]", "A B", 0)]
    [InlineData("[A,B", "A B", 1)]
    [InlineData("A\n{\"id\":\"x\n\"y\"\nB", "A B", 1)]
    [InlineData("[]\nA", "A", 0)]
    [InlineData("]\nA", "A", 1)]
    [InlineData("null\ntrue\n12\nA", "A", 3)]
    [InlineData("[[A],B]", "B", 1)]
    public void Every_record_is_answered_or_named(string text, string ids, int refused)
    {
        string file = Expand(text);
        foreach (int size in new[] { 1, 7, 100_000 })
        {
            ToolRun run = Tool.Feed(new Slow(Encoding.UTF8.GetBytes(file), size), c => c, "eligible", "-", "--json");
            run.Of("candidate").Should().Equal(ids.Split(' '));
            run.Problems.Count(p => p.Severity == "refused").Should().BeInRange(refused, refused * 3, run.Error);
            run.Exit.Should().Be(refused > 0 ? 2 : 0);
        }
    }

    [Fact]
    public void The_place_of_a_record_counts_from_the_beginning_of_the_file()
    {
        ToolRun run = Tool.Feed("[ " + Of("A") + ",\n\n    " + Of("B").Replace("CSTDT", "CSTDX", StringComparison.Ordinal) + "]", "eligible", "-", "--json");
        (run.Problems[0].Line, run.Problems[0].Column).Should().Be((3, 23));
    }

    [Theory] // B5: a malformed row keeps its place
    [Trait("Kind", "B5")]
    [InlineData("2,rural", 3)]
    [InlineData("2,rural,1,0,5,6", 3)]
    [InlineData("\"2,rural,1,0", 3)]
    [InlineData("2,rural,\"1\"x,0", 3)]
    [InlineData("2,nowhere,1,0", 3)]
    [InlineData(",rural,1,0", 3)]
    [InlineData("2,rural,x,y", 3)]
    public void The_register_that_comes_out_is_as_long_as_the_one_that_went_in(string bad, int rows)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("in.csv", $"id,area,income,deprivations\n1,rural,1000000,3\n{bad}\n3,rural,1000000,3\n");
        Tool.Run("classify", file, "--on", "2023-06-01", "--out", folder.PathOf("out.csv"));
        string[] lines = File.ReadAllLines(folder.PathOf("out.csv"));
        lines.Should().HaveCount(rows + 1);
        lines[1].Should().StartWith("1,");
        lines[3].Should().StartWith("3,");
    }

    [Fact]
    public void A_row_that_is_not_UTF8_keeps_its_place()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.PathOf("in.csv"), [.. "id,area,income,ghi chú\n1,rural,1,ấ\n2,rural,1,"u8, 0xE9, .. "\n3,rural,1,ấ\n"u8]);
        Tool.Run("classify", folder.PathOf("in.csv"), "--on", "2023-06-01", "--out", folder.PathOf("out.csv")).Exit.Should().Be(2);
        File.ReadAllLines(folder.PathOf("out.csv")).Should().HaveCount(4);
    }

    [Fact]
    public void Going_through_three_times_gives_one_set_of_results()
    {
        using var folder = new TemporaryFolder();
        folder.Write("0.csv", "id,area,income,deprivations,ghi chú\nH1,rural,1000000,3,\"a, b\"\nH2,rural,x,3,c\n");
        for (int i = 0; i < 3; i++)
            Tool.Run("classify", folder.PathOf($"{i}.csv"), "--on", "2023-06-01", "--out", folder.PathOf($"{i + 1}.csv"));
        File.ReadAllText(folder.PathOf("3.csv")).Should().Be(File.ReadAllText(folder.PathOf("1.csv")));
        File.ReadAllLines(folder.PathOf("1.csv"))[0].Should().Be("id,area,income,deprivations,ghi chú,class,subclass,standard,basis,missing,reason");
    }

    [Theory] // B6: decomposed letters
    [Trait("Kind", "B6")]
    [InlineData("attain", "indicator,sense,target,actual,unit\nA,at-least,1,1,ta\u0302\u0301n\n")]
    [InlineData("growth", "indicator,current,previous,unit\nA,1,1,ty\u0309 \u0111o\u0302\u0300ng\n")]
    [InlineData("attain", "chi\u0309 tie\u0302u,chie\u0302\u0300u,ke\u0302\u0301 hoa\u0323ch,thu\u031B\u0323c hie\u0302\u0323n\nA,i\u0301t nha\u0302\u0301t,1,1\n")]
    [InlineData("classify", "id,khu vu\u031B\u0323c,thu nha\u0302\u0323p\nA,no\u0302ng tho\u0302n,1000000\n")]
    [InlineData("structure", "ky\u0300,nga\u0300nh,gia\u0301 tri\u0323\n2013,A,1\n2013,B,1\n")]
    [InlineData("structure", "period,sector,value\n6 tha\u0301ng \u0111a\u0302\u0300u na\u0306m 2013,A,1\n6 tháng đầu năm 2013,B,1\n")]
    public void Decomposed_letters_are_letters(string command, string table) =>
        Tool.Feed(table, [command, "-", "--json", .. command == "classify" ? new[] { "--on", "2023-06-01" } : []]).Exit.Should().Be(0);

    private static string Expand(string text)
    {
        var file = new StringBuilder();
        foreach (char c in text)
        {
            file.Append(c switch
            {
                'A' or 'B' or 'C' => Of(c.ToString()),
                'P' => Of("P").Replace(",\"", ",\n  \"", StringComparison.Ordinal).Replace("{", "{\n  ", StringComparison.Ordinal),
                _ => c.ToString(),
            });
        }

        return file.ToString();
    }

    private sealed class Slow(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(size, buffer.Length)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(size, count));
    }
}
