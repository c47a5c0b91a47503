using System.Text.RegularExpressions;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Conformance;

/// <summary>Walks what circulars ask, and the waiting rules, beside the table written from their texts.</summary>
public class SectorLimbTests
{
    private static readonly IReadOnlyDictionary<string, string[]> Table = Read();

    public static IEnumerable<TheoryDataRow<string>> Standards => Overlays.Keys.Order(StringComparer.Ordinal).Select(k => new TheoryDataRow<string>(k));

    public static IEnumerable<TheoryDataRow<string>> Waits => Clocks.Keys.Order(StringComparer.Ordinal).Select(k => new TheoryDataRow<string>(k));

    private static Dictionary<string, Timeline<AwardStandard>> Overlays { get; } = AwardOverlays.Changes.Zip(AwardOverlays.Timelines)
        .ToDictionary(o => $"> {o.First.Circular.Number} {o.First.Title.Code} {o.First.Recipient}", o => o.Second, StringComparer.Ordinal);

    // The clock on discipline has a shape of its own, with its own tests.
    private static Dictionary<string, AwardClock[]> Clocks { get; } = EmulationTitles.All.SelectMany(t => AwardClocks.All.Where(c => c.Title == t && !c.IsForPersons))
        .GroupBy(c => $"clock {c.Circular?.Number.Text ?? "-"} {c.Title.Code}", StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    [Fact]
    public void Every_change_of_a_circular_stands_in_the_table_and_no_other() => Table.Keys.Should().BeEquivalentTo(Overlays.Keys.Concat(Clocks.Keys));

    [Theory]
    [MemberData(nameof(Standards))]
    public void A_circular_asks_what_its_articles_list(string key)
    {
        string circular = key.Split(' ')[1];
        foreach (Enactment<AwardStandard> enactment in Overlays[key].Enactments)
        {
            string[] asked = [.. Leaves(enactment.Rule.Criterion, isAdded: false).Where(l => string.Equals(l.Leaf.Citation.Instrument.Number.Text, circular, StringComparison.Ordinal)).Select(l => (l.IsAdded ? "or " : "") + Line(l.Leaf))];
            asked.Should().BeEquivalentTo(Table[key].Select(row => Written(row, circular)), enactment.Id);
        }
    }

    [Theory]
    [MemberData(nameof(Waits))]
    public void A_clock_asks_what_its_article_says(string key) =>
        Clocks[key].SelectMany(c => Leaves(c.Rule, isAdded: false)).Select(l => Line(l.Leaf)).Should().BeEquivalentTo(Table[key].Select(row => Written(row, key.Split(' ')[1])));

    // What stands inside the "or" of the national standard is a way that the circular adds.
    private static IEnumerable<(Criterion Leaf, bool IsAdded)> Leaves(Criterion criterion, bool isAdded) => criterion.Parts.Count == 0
        ? [(criterion, isAdded)]
        : criterion.Parts.SelectMany(p => Leaves(p, isAdded || (criterion is AnyCriterion && criterion.Id is "limbs" or "initiative")));

    private static string Line(Criterion leaf)
    {
        string fact = leaf switch
        {
            YesNoCriterion c => c.Fact.Key,
            JudgementCriterion c => c.Fact.Key,
            ThresholdCriterion c => c.Fact.Key,
            ChoiceCriterion c => c.Fact.Key,
            DateCriterion c => c.Fact.Key,
            YearsCriterion c => c.Fact.Key,
            _ => throw new InvalidOperationException(leaf.Id),
        };
        if (fact.StartsWith("unrecorded:", StringComparison.Ordinal))
            fact = string.Join(':', fact.Split(':')[..2]);
        if (fact.StartsWith("route:", StringComparison.Ordinal))
            fact = string.Join(':', fact.Split(':')[..3]);
        IEnumerable<string> numbers = leaf is ChoiceCriterion or YesNoCriterion or JudgementCriterion ? [] : Regex.Matches(leaf.Threshold?.Vi ?? "", @"\d+(?:/\d+)?", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => m.Value);
        return $"{leaf.Citation.In(Language.Vietnamese)} | {fact} | {string.Join(' ', numbers)}".Trim(' ', '|').Trim();
    }

    // "đ.1.3" of the circular, or with the number of another document.
    private static string Written(string row, string circular)
    {
        bool isAdded = row.StartsWith("or ", StringComparison.Ordinal);
        string[] cells = [.. (isAdded ? row[3..] : row).Split('|').Select(c => c.Trim())], place = cells[0].Split(' ');
        string[] levels = place[0] == "-" ? [] : place[0].Split('.');
        string provision = string.Join(' ', levels.Select((n, i) => (levels.Length - i) switch { 1 => $"Điều {n}", 2 => $"khoản {n}", _ => $"điểm {n}" }).Append($"Thông tư {(place.Length > 1 ? place[1] : circular)}"));
        return (isAdded ? "or " : "") + string.Join(" | ", cells.Skip(1).Prepend(provision));
    }

    private static Dictionary<string, string[]> Read()
    {
        var table = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? open = null;
        foreach (string line in File.ReadLines(Repository.PathOf("tests", "conformance", "emulation-sector-limbs.txt")).Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] == '>' || line.StartsWith("clock ", StringComparison.Ordinal))
                table.Add(line, open = []);
            else
                open!.Add(line);
        }

        return table.ToDictionary(t => t.Key, t => t.Value.ToArray(), StringComparer.Ordinal);
    }
}
