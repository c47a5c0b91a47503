using System.Text.Json;
using System.Text.RegularExpressions;
using BacKan.Indicators.Tests;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Tests;

/// <summary>With --lang en no Vietnamese word comes out but names of places, documents and the user's own text; with vi no English sentence.</summary>
public sealed partial class LanguageTests
{
    // Vietnamese that English text holds by intent: names of documents, and what stands in the law as such.
    private static readonly string[] Names = ["NĐ-CP", "QĐ-TTg", "QĐ-UBND", "NQ-HĐND", "HĐND", "TT-BKHĐT", "TT-BGDĐT", "BGDĐT", "TT-BNV", "TT-BLĐTBXH", "LĐTBXH", "BLĐTBXH", "QĐ-", "-QĐ", "point đ", "Bắc Kạn", "Bắc Ninh", "Hà Nội", "Hồ Chí Minh", "Đồng Nai"];

    public static TheoryData<string[]> Commands()
    {
        var data = new TheoryData<string[]>();
        foreach (string[] form in new[] { [], new[] { "--json" }, ["--table", "csv"], ["--table", "md"] })
        {
            data.Add(["attain", "indicator,sense,target,actual,base,unit,stated,method,better\nA,at-least,1,2,,,,,\nB,at-most,0,2,,,,,\nC,at-least,0.3,0.30000000000000004,,,,,\nD,reduce-to,6,5,5,%,,,\nE,between,1..2,3,,,,,lower\nF,done-by,2015-01-01,,,,,,\nG,at-least,100,-,,,,,\nForest cover rate,between,1..2,3,,,,,\nTotal,at-least,1,5000,,,,,\nP,at-least,95,0.95,,%,,,\nN,at-least,4.350,4.785,,%,110,,", .. form]);
            data.Add(["attain", "indicator,sense,target,actual,base,unit,stated,method,better,x\n,at-least,1,2,,,,,,\nB,more,0,2,,,,,,\nC,at-least,x,0.3,,,,,,\nD,reduce-to,6,5,,%,,,,\nE,between,2..1,3,,,,,,\nF,done-by,2015,,,,,,,\nG,at-least,100,>x,,,,,,\nH,at-least,1,1,,xx,,,,\nI,at-least,1,1,,,,mirror,,\nJ,done-by,2015-01-01,,,,,plain,,\nK,growth,-200,1,,,,,,\nL,growth,1,1,0,,,,,\nM,growth,1,1,,x,,,,\nN,at-least,>1,1,,,,,,\nO,at-least,1,(5),,,,,,\nP,at-least,1,5%,,,,,,\n\"Q,at-least,1,5,,,,,,\nR,at-least,1,5,,,,,,,,8\nS,at-least,\"1\"x,5\nT,at-least,1,5,,,,,perhaps,\nU,at-least,1,\"53,1\",,,,,,\nV,at-least,1,12345678901234567890123456789012345,,,,,,\n", .. form]);
            data.Add(["growth", "indicator,current,previous,stated,unit\nA,110,100,110,\nB,1,0,,\nC,-1,1,,\nD,1,-1,,\nE,,1,,\nF,1,,,\nG,8.21,8,0.21,%\nH,>500,400,25,ha\nI,~5,~4,,\nJ,100000,1,,\nK,10,3,4.166666666666674,\nL,x,1,,\n,1,1,,\n", .. form]);
            data.Add(["structure", "period,sector,value\n2013,Agriculture,20\n2013,C,30\n2013,of which: m,40\n2013,D,50\n2013,Total,90\n2014-Q1,Agriculture,20\n2014-Q1,C,30\n2014-Q1,D,60\n2015,C,x\n,C,1\n2016,,1\n2017,C,-1\n2018,C,1\n2018,C,2\nxx,C,1\n", "--close", "largest-remainder", .. form]);
            data.Add(["structure", "period,sector,value\n2012,Agriculture,90\n2012,B,350\n2013,Agriculture,82\n2013,B,531\n2014,Agriculture,82\n2014,B,531\n", "--agriculture", "zz", .. form]);
            data.Add(["classify", "id,area,income,deprivations,dimension:housing,water,livelihood,members,householdIncome,stateAllowance,b1,b2\nA,rural,1000000,3,,,,,,,,\nB,urban,9000000,0,,,,,,,,\nC,rural,,,,,,,1000000,,,\nD,rural,1,3,,,,,,,,\nE,x,1,3,,,,,,,,\nF,rural,x,3,,,,,,,,\nG,rural,1,99,,,,,,,,\nH,rural,1,1,2,1,,,,,,\nI,rural,1,,9,,,,,,,\nJ,rural,1,,,7,,,,,,\nK,rural,1,,,,x,,,,,\nL,rural,1,1,,,,x,,,,\nM,rural,,1,,,,1,1,2,,\nN,rural,1,1,,,,,1,,,\nO,rural,1,1,,,,,,5,,\n,rural,1,1,,,,,,,,\nA,rural,1000000,3,,,,,,,,\na,rural,900.000,3,,,,,,,,\nZ,rural,2000000000,,1,1,,,,,,\n", "--on", "2023-06-01", .. form]);
            data.Add(["classify", "id,area,income\nA,rural,1500000\n", "--on", "2009-06-01", .. form]);
            data.Add(["classify", "id,area,income\nA,rural,1500000\n", "--on", "2023-06-01", "--tally", .. form]);
            data.Add(["classify", "id,area,income\nA,rural,1500000\n", "--on", "1999-06-01", .. form]);
            data.Add(["classify", "id,area,income\nA,rural,1500000\n", "--on", "2020-06-01", "--standard", "zz", .. form]);
            data.Add(["classify", "id,area,income\nA,rural,1500000\n", "--on", "2024-06-01", "--standard", "vn-2016-2021", .. form]);
            data.Add(["classify", "id,area,region,persons,water,workers,income\nA,rural,2,5,4,2,1600000\nB,urban,7,1,1,,\nC,rural,,1,1,,\nD,x,2,1,1,,\nE,rural,9,1,1,,\nF,rural,2,0,1,,\nG,rural,2,1,9,,\nH,rural,2,1,1,2,\nI,rural,2,~1,1,,\nA,rural,2,5,4,2,\na,rural,2,,,,\nJ,rural,2,1,1,,-1\n", "--review", "--on", "2024-10-01", .. form]);
            data.Add(["classify", "id,area,region\nA,rural,2\nA,rural,2\n", "--review", "--on", "2024-10-01", "--tally", .. form]);
            data.Add(["classify", "id,area,region\nA,rural,2\n", "--review", "--on", "2027-10-01", .. form]);
            data.Add(["classify", "id,area,region\nA,rural,2\n", "--review", "--on", "2024-10-01", "--by", "zz", .. form]);
            data.Add(["poverty", "id,income,weight,group\nA,0,1,x\nB,5,1.5,y\nC,-1,,\nD,x,,\nE,1,-1,\nA,1,,\na,1,,\nF,,,\n", "--line", "10", .. form]);
            data.Add(["poverty", "income\n", "--line", "10", .. form]);
            data.Add(["poverty", "income\n11\n", "--line", "10", "--strict", .. form]);
            data.Add(["poverty", "income\n0\n", "--line", "10", .. form]);
            data.Add(["poverty", "income\n1\n", "--line", "x", .. form]);
            data.Add(["poverty", "income\n1\n", .. form]);
            data.Add(["poverty", "a,b,group\n1,0,x\n0,1,y\n2,1,\n,1,\n", "--cutoff", "1", .. form]);
            data.Add(["poverty", "a,b\n0,0\n", "--cutoff", "2", .. form]);
            data.Add(["poverty", "a,b\n3,4\nx,4\n", "--cutoff", "1", "--below", "4,4", .. form]);
            data.Add(["poverty", "a,b\n3,4\n", "--cutoff", "3", .. form]);
            data.Add(["poverty", "a,b\n3,4\n", "--cutoff", "1", "--below", "4", .. form]);
            data.Add(["poverty", "pattern,count\n10,5\n1x,1\n101,1\n01,-1\n", "--cutoff", "1", .. form]);
            foreach (string[] movements in new[] { [], new[] { "--movements", FuzzTests.Movements } })
                data.Add(["register", "id,class,persons,decision,decidedOn,computed\na,NearPoor,4,15/QĐ-UBND,2024-12-10,Poor\nb,NearPoor,,,,\nb,Poor,,,,\nc,x,,,,\nd,Poor,0,,,\ne,Poor,,x,,\nf,Poor,,,2024-13-01,\n,Poor,,,,\nA,Above,,,,\n", "--from", FuzzTests.Opening, .. movements, .. form]);
            foreach (string[] more in new string[][] { ["grassroots-fighter-ceiling", "--on", "2019-12-20"], ["grassroots-fighter-ceiling", "--on", "2013-12-20"], ["grassroots-fighter-ceiling", "--on", "2027-12-20"], ["government-flags", "--on", "2024-12-20"], ["labour-grassroots-fighters", "--on", "2019-12-20"], ["labour-grassroots-fighters", "--on", "2019-12-20", "--rounding", "half-up"], ["agriculture-bloc-flags", "--on", "2014-12-20"], ["excellent-units", "--on", "2026-12-20"], ["excellent-civil-servants", "--on", "2024-12-20"], ["police-leaders-without-award", "--on", "2020-12-20"], ["government-flags", "--on", "2000-12-20"], ["procuracy-excellent-collectives", "--on", "2020-12-20"] })
            {
                data.Add(["quota", "unit,base,granted,units,stated,order\nA,33,5,,,\nB,6,2,4,20,1\nC,3,1,,,\nD,0,0,,,\n,1,1,,,\nE,x,1,,,\nF,1,-1,,,\nG,1,1,,101,\nTotal,5,6,,,\n", "--rule", .. more, .. form]);
                data.Add(["quota", "unit,base,order\nA,33,\nB,33,2\nC,34,1\n", "--rule", .. more, "--allocate", "largest-remainder", .. form]);
                data.Add(["quota", "unit,base\nA,33\nA,33\n", "--rule", .. more, "--allocate", "highest-quotient", "--whole", .. form]);
            }

            data.Add(["rank", "unit,score,bonus,penalty,barred,women\nA,96,2,,,\nB,98.5,,0.5,,\nC,96.5,,,,69\nD,96.5,,,,70\nE,99,,,x,\n", "--flags", "3", .. form]);
            data.Add(["rank", "unit,score,bonus,penalty,barred,women\nA,96,2,,,\nC,96.5,,,,69\nD,96.5,,,,70\n", "--flags", "2", "--on", "2022-01-10", .. form]);
            data.Add(["rank", "unit,score\nA,96\nB,\n", "--acclaimed", "A", .. form]);
            data.Add(["rank", "unit,score\nA,96\nB,97\n", "--acclaimed", "A", .. form]);
            data.Add(["rank", "unit,score\nA,96\nB,97\n", "--acclaimed", "Z", "--reason", "x", .. form]);
            data.Add(["rank", "unit,score,bonus,women\nA,96,,\nA,97,,\n,1,,\nB,x,,\nC,-1,,\nD,>5,,\nE,1,,101\nTotal,1,,\nF,96.500,,\n", "--flags", "1", .. form]);
            data.Add(["attain", "a,b\n1,2\n", .. form]);
            data.Add(["attain", "", .. form]);
            data.Add(["attain", "%PDF-1.4", .. form]);
            data.Add(["attain", "Tæng sè,N«ng nghiÖp\n", .. form]);
            data.Add(["eligible", "{\"id\":\"A\",\"title\":\"CSTDT\",\"recipient\":\"individual\",\"on\":\"2019-12-20\",\"candidate\":{\"proposed_year\":2019,\"titles\":[{\"code\":\"CSTDCS\",\"year\":2019}],\"complete\":{\"titles\":[2010,2019]}}}\n{\"id\":\"B\"}\nnonsense\n[", .. form]);
        }

        data.Add(["eligible", "{\"id\":\"A\",\"title\":\"CSTDCS\",\"recipient\":\"individual\",\"on\":\"2024-12-20\",\"candidate\":{\"proposed_year\":2024}}", "--explain"]);
        string town = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "town-2013.json"));
        foreach (string[] form in new[] { [], new[] { "--json" }, ["--table", "csv"], ["--decimals", "0"] })
        {
            foreach ((string old, string wrong) in new[] { ("", ""), ("2013", "2014"), ("\"value\": 4785", "\"value\": -1"), ("\"at-least\"", "\"more\""), ("\"figures\"", "\"figure\""), ("\"place\"", "\"pl\""), ("}", ""), ("4350", "1e99") })
                data.Add(["report", old.Length == 0 ? town : town.Replace(old, wrong, StringComparison.Ordinal), .. form]);
            data.Add(["report", "PK\u0003\u0004", .. form]);
            data.Add(["report", "{}", .. form]);
            data.Add(["report", "", .. form]);
        }

        return data;
    }

    /// <summary>Wrong usage of every command, each way that usage can be wrong.</summary>
    public static TheoryData<string[]> Usage()
    {
        var data = new TheoryData<string[]> { Array.Empty<string>(), new[] { "atain" }, new[] { "@x" }, new[] { "zzzzzz" } };
        foreach (ToolCommand command in BackanApp.Commands)
        {
            data.Add([command.Name]);
            data.Add([command.Name, "none.csv"]);
            data.Add([command.Name, "a.csv", "b.csv"]);
            data.Add([command.Name, ""]);
            data.Add([command.Name, "."]);
            data.Add([command.Name, "--hlep"]);
            data.Add([command.Name, "x.csv", "--zzzzzzzz"]);
            data.Add([command.Name, "x.csv", "--json", "--table", "csv"]);
            foreach (ToolOption option in command.Options.Where(o => o.Value is not null))
            {
                data.Add([command.Name, "x.csv", option.Name]);
                data.Add([command.Name, "x.csv", option.Name, "?", option.Name, "?"]);
                data.Add([command.Name, "x.csv", option.Name + "="]);
                data.Add([command.Name, "x.csv", option.Name, "?"]);
            }
        }

        data.Add(["classify", "x.csv", "--on", "2023-06-01", "--review", "--standard", "x"]);
        data.Add(["classify", "x.jsonl", "--on", "2023-06-01", "--review", "--out", "x"]);
        data.Add(["classify", "x.csv", "--on", "2028-06-01", "--review"]);
        data.Add(["eligible", "x.json", "--explain", "--json"]);
        data.Add(["rules", "--on", "1990-01-01"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Usage))]
    public void Wrong_usage_is_said_in_the_language_asked_for(string[] words)
    {
        ToolRun en = Tool.Run([.. words, "--lang", "en"]), vi = Tool.Run(words);
        Leaks(Quoted().Replace(en.Error, "").Replace("(số quyết định)", "", StringComparison.Ordinal)).Should().BeEmpty(en.Error);
        EnglishSentence().Matches(Quoted().Replace(vi.Error, "")).Should().BeEmpty(vi.Error);
    }

    [Theory]
    [Trait("Kind", "E-language")]
    [MemberData(nameof(Commands))]
    public void English_is_English(string[] words)
    {
        ToolRun run = Tool.Feed(words[1], [words[0], "-", .. words[2..], "--lang", "en"]);
        string[] leaks = Leaks(InBrackets().Replace(Codes(run.Output) + "\n" + Sentences(run.Error, words), ""));

        // A report is the user's own text: its words come out again.
        leaks.Except(words[0] == "report" ? Word().Matches(words[1]).SelectMany(m => m.Value.Split('-')) : [], StringComparer.OrdinalIgnoreCase).Should().BeEmpty();
    }

    [Theory]
    [Trait("Kind", "E-language")]
    [MemberData(nameof(Commands))]
    public void Vietnamese_has_no_English_sentence(string[] words)
    {
        ToolRun run = Tool.Feed(words[1], [words[0], "-", .. words[2..]]);
        EnglishSentence().Matches(Keys().Replace(run.Output, "") + "\n" + Sentences(run.Error, words)).Select(m => m.Value).Should().BeEmpty();
        (run.Output + run.Error).Should().NotContain("Parameter").And.NotContain("Exception");
    }

    [Fact]
    public void Help_and_rules_speak_English()
    {
        foreach (string command in BackanApp.Commands.Select(c => c.Name))
        {
            // The Vietnamese heads of columns are what a file may say: they stand in brackets by intent.
            Leaks(InBrackets().Replace(Tool.Run(command, "--help", "--lang", "en").Output, "")).Should().BeEmpty();
        }

        foreach (string[] more in new[] { new[] { "classify", "--review" }, ["poverty", "--cutoff", "1"], ["poverty", "--line", "1"] })
            Leaks(InBrackets().Replace(Tool.Run([.. more, "--help", "--lang", "en"]).Output, "")).Should().BeEmpty();
        Leaks(Tool.Run("rules", "--lang", "en").Output).Should().BeEmpty();
        Leaks(Tool.Run("rules", "--lang", "en", "--table", "csv").Output).Should().BeEmpty();

        // A unit is named by its code, the same in every language.
        Leaks(Units().Replace(Tool.Run("rules", "--lang", "en", "--json").Output, "")).Should().BeEmpty();
        Leaks(Tool.Run("--help", "--lang", "en").Output).Should().BeEmpty();
    }

    [Fact]
    public void Every_sentence_of_the_tool_stands_in_both_languages()
    {
        string folder = Path.Combine(Repository.Root, "src", "BacKan.Indicators.Tool");
        int count = 0;
        foreach (string file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        {
            foreach (Match pair in Pair().Matches(File.ReadAllText(file)))
            {
                string vi = Text(pair.Groups[1].Value), en = Text(pair.Groups[2].Value);
                if (Leaks(vi).Length == 0 || !en.Any(char.IsLetter) || (vi + en).AsSpan().IndexOfAny('{', '}') >= 0)
                    continue;
                count++;
                Leaks(InBrackets().Replace(en, "")).Should().BeEmpty($"{Path.GetFileName(file)}: {en}");
                (vi.EndsWith('.') == en.EndsWith('.')).Should().BeTrue($"{Path.GetFileName(file)}: {vi} | {en}");
            }
        }

        count.Should().BeGreaterThan(250);
    }

    // The literals of an expression, without what is put into them.
    private static string Text(string expression) =>
        Hole().Replace(string.Concat(Literal().Matches(expression).Select(m => m.Groups[1].Value)), "");

    // What the user wrote is echoed between quotes; of a JSON line only the sentence is words.
    private static string Sentences(string error, string[] words) => !words.Contains("--json") ? Quoted().Replace(error, "")
        : string.Join('\n', error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("expected").GetString()));

    // Units have Vietnamese codes; a point of an article may be point đ.
    private static string Codes(string output) => Units().Replace(output, "");

    private static string[] Leaks(string text)
    {
        string rest = Names.Aggregate(text, (left, name) => left.Replace(name, "", StringComparison.Ordinal));
        return [.. Word().Matches(rest).Select(m => m.Value).Where(w => w.EnumerateRunes().Any(r => Vietnamese(r.Value))).Distinct(StringComparer.Ordinal).Take(20)];
    }

    private static bool Vietnamese(int c) => c is (>= 0x1EA0 and <= 0x1EF9) or 0x110 or 0x111 or 0x102 or 0x103 or 0x1A0 or 0x1A1 or 0x1AF or 0x1B0 or (>= 0xC0 and <= 0x1B0 and not 0xD7 and not 0xF7);

    [GeneratedRegex("(?:new|Say)\\(\\s*((?:\\$?\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\+?\\s*)+),\\s*((?:\\$?\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\+?\\s*)+)")]
    private static partial Regex Pair();

    [GeneratedRegex("\"((?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("\\{[^{}]*\\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"[\p{L}\p{M}-]+")]
    private static partial Regex Word();

    [GeneratedRegex("\"[^\"\n]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\([^()\n]*(\([^()\n]*\)[^()\n]*)*\)")]
    private static partial Regex InBrackets();

    [GeneratedRegex("\"unit\":\"[^\"]*\"")]
    private static partial Regex Units();

    [GeneratedRegex("\"[a-zA-Z]+\":")]
    private static partial Regex Keys();

    [GeneratedRegex(@"(?<!-)\b(the|is|are|was|cannot|expected|missing|with|not|there|which|must|of the)\b(?!-)", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishSentence();
}
