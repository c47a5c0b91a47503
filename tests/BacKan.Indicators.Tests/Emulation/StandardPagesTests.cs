using System.Globalization;
using System.Text;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>Writes docs/standards: for every title the whole tree of each of its standards with the provisions, and the clauses for which there is no rule.</summary>
public class StandardPagesTests
{
    private static IEnumerable<EmulationTitle> Titles => EmulationTitles.All.Where(title => TimelinesOf(title).Any());

    [Fact]
    public void The_page_of_every_title_is_as_new_as_the_code()
    {
        Dictionary<string, string> pages = Titles.ToDictionary(title => $"{title.Code}.md", Page, StringComparer.Ordinal);
        pages.Add("index.md", Index());
        string folder = Repository.PathOf("docs", "standards");
        if (string.Equals(Environment.GetEnvironmentVariable("BACKAN_UPDATE"), "1", StringComparison.Ordinal))
        {
            foreach ((string name, string page) in pages)
                File.WriteAllText(Path.Combine(folder, name), page);
            return;
        }

        Directory.GetFiles(folder).Select(Path.GetFileName).Should().BeEquivalentTo(pages.Keys);
        foreach ((string name, string page) in pages)
            string.Equals(File.ReadAllText(Path.Combine(folder, name)), page, StringComparison.Ordinal).Should().BeTrue($"docs/standards/{name} must show the rule that the code holds; run the tests once with BACKAN_UPDATE=1 and commit it");
    }

    private static IEnumerable<Timeline<AwardStandard>> TimelinesOf(EmulationTitle title) => AwardTimelines.All.Where(t => t.Enactments.Any(e => e.Rule.Title == title));

    private static string Index()
    {
        var page = new StringBuilder("# Standards of titles and forms\n\nGenerated from the code by a test; `BACKAN_UPDATE=1` rewrites it. How they are used: [emulation.md](../emulation.md).\n\n");
        foreach (EmulationTitle title in Titles)
            page.Append(CultureInfo.InvariantCulture, $"- [{title.Name.Vi}]({title.Code}.md): {title.Name.En}\n");
        return page.ToString();
    }

    private static string Page(EmulationTitle title)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {title.Name.Vi}\n\n{title.Name.En}, `{title.Code}`. Generated from the code by a test; `BACKAN_UPDATE=1` rewrites it.\n");
        foreach (Timeline<AwardStandard> timeline in TimelinesOf(title))
        {
            foreach (Enactment<AwardStandard> enactment in timeline.Enactments)
            {
                page.Append(CultureInfo.InvariantCulture, $"\n## {timeline.Title.Vi}, {enactment.Applies.In(Language.Vietnamese)}\n\n`{enactment.Id}`, {enactment.Citation.In(Language.Vietnamese)} ({enactment.Confidence})\n\n");
                Append(page, enactment.Rule.Criterion, 0);
                string[] notBuilt = [.. enactment.Rule.Criterion.List().Where(l => l.Id.StartsWith("not-built-route-", StringComparison.Ordinal)).Select(l => $"{l.Citation.In(Language.Vietnamese)} ({l.Words.Vi} · {l.Words.En})")];
                if (notBuilt.Length > 0)
                    page.Append(CultureInfo.InvariantCulture, $"\nChưa có quy tắc · not built: {string.Join("; ", notBuilt)}.\n");
            }

            foreach (UnheldLaw unheld in timeline.Unheld)
                page.Append(CultureInfo.InvariantCulture, $"\n## {timeline.Title.Vi}, {unheld.Applies.In(Language.Vietnamese)}\n\n`{unheld.Id}`: chưa có nội dung {unheld.Citation.In(Language.Vietnamese)} · not held\n");
        }

        Sectors(page, title);
        return page.ToString();
    }

    // What circulars ask themselves; where they repeat the national standard, that stands above.
    private static void Sectors(StringBuilder page, EmulationTitle title)
    {
        foreach (Timeline<AwardStandard> timeline in AwardOverlays.Changes.Zip(AwardOverlays.Timelines).Where(o => o.First.Title == title).Select(o => o.Second))
        {
            Enactment<AwardStandard> last = timeline.Enactments[^1];
            page.Append(CultureInfo.InvariantCulture, $"\n## {timeline.Title.Vi} ({last.Rule.Recipient}), {timeline.Enactments[0].Applies.From.ToString("dd/MM/uuuu", CultureInfo.InvariantCulture)} – {(last.Applies.Until is { } until ? until.PlusDays(-1).ToString("dd/MM/uuuu", CultureInfo.InvariantCulture) : "…")}\n\nRiêng của thông tư, cùng tiêu chuẩn chung · the circular's own, with the national standard:\n\n");
            Own(page, last.Rule.Criterion, last.Citation.Instrument, isAdded: false);
        }
    }

    private static void Own(StringBuilder page, Criterion criterion, LegalInstrument circular, bool isAdded)
    {
        bool isOwn = criterion.Citation.Instrument == circular;
        if (isOwn && criterion.Parts.All(p => p.Citation.Instrument == circular))
        {
            page.Append(isAdded ? "- hoặc · or:\n" : "");
            Append(page, criterion, isAdded ? 1 : 0);
            return;
        }

        foreach (Criterion part in criterion.Parts)
            Own(page, part, circular, isAdded || criterion is AnyCriterion);
    }

    private static void Append(StringBuilder page, Criterion criterion, int depth)
    {
        if (criterion.Id.StartsWith("not-built-route-", StringComparison.Ordinal))
            return;
        string kind = criterion switch
        {
            AllCriterion => "đồng thời · all of: ",
            AnyCriterion => "một trong · one of: ",
            CountCriterion => "không có · none of: ",
            _ => "",
        };
        string threshold = criterion.Parts.Count > 0 || criterion.Threshold is not { } limit ? "" : $": {limit.Vi} · {limit.En}";
        page.Append(' ', 2 * depth).Append(CultureInfo.InvariantCulture, $"- {kind}{criterion.Words.Vi} · {criterion.Words.En}{threshold} ({criterion.Citation.In(Language.Vietnamese)})\n");
        foreach (Criterion part in criterion.Parts)
            Append(page, part, depth + 1);
    }
}
