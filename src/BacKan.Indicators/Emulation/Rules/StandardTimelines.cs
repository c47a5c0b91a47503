using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>The table of standards as timelines, one for each title and kind of recipient: <i>tiêu chuẩn qua các thời kỳ</i>.</summary>
internal sealed class StandardTimelines
{
    private readonly Dictionary<string, Timeline<AwardStandard>> byId;
    private readonly LocalDate[] regimes;

    /// <summary>Builds the timelines of a table, in the order in which its titles appear.</summary>
    /// <exception cref="ArgumentException">Two lines of a title begin on one day.</exception>
    public StandardTimelines(IEnumerable<StandardRow> rows)
    {
        StandardRow[] all = [.. rows];
        All = [.. all.GroupBy(row => IdOf(row.Title, row.Recipient), StringComparer.Ordinal).Select(of => Build(of.Key, of))];
        byId = All.ToDictionary(t => t.Id, StringComparer.Ordinal);
        regimes = [.. all.Select(row => row.Since).Where(day => day.OpensRegime).Select(day => day.From).Distinct().Order()];
    }

    /// <summary>Gets the timelines.</summary>
    public IReadOnlyList<Timeline<AwardStandard>> All { get; }

    /// <summary>Returns the timeline of a title for a kind of recipient, or null.</summary>
    public Timeline<AwardStandard>? Of(EmulationTitle title, RecipientKind recipient) => byId.GetValueOrDefault(IdOf(title, recipient));

    /// <summary>Returns the place of a day's regime among all, or -1 before the first.</summary>
    public int RegimeOf(LocalDate day) => Array.FindLastIndex(regimes, from => from <= day);

    private static string IdOf(EmulationTitle title, RecipientKind recipient) => $"standard-{title.Code}-{recipient}";

    // Each line lasts until the next one, or as long as the law knows the title.
    private static Timeline<AwardStandard> Build(string id, IEnumerable<StandardRow> lines)
    {
        StandardRow[] rows = [.. lines.OrderBy(row => row.Since.From)];
        (EmulationTitle title, RecipientKind recipient) = (rows[0].Title, rows[0].Recipient);
        List<Enactment<AwardStandard>> enactments = [];
        List<UnheldLaw> unheld = [];
        for (int i = 0; i < rows.Length; i++)
        {
            StandardRow row = rows[i];
            LocalDate from = row.Since.From;
            StandardRow? next = i + 1 < rows.Length ? rows[i + 1] : null;
            LocalDate? until = next?.Since.From;
            if (title.InForce?.Until is { } last && last > from && (until is null || last < until))
                (until, next) = (last, null);
            EffectivePeriod days = until is { } end ? new(from, end) : new(from);
            string key = FormattableString.Invariant($"{id}@{from:uuuu-MM-dd}");
            RuleEnd? by = until is null ? null : EndOf(title, next);
            if (row.Criterion is { } criterion)
                enactments.Add(new(
                    new(title, recipient, FormattableString.Invariant($"{from:uuuu-MM-dd}"), criterion), days, row.Basis,
                    WeakestOf(criterion), row.CheckedOn, key, end: by));
            else
                unheld.Add(new(days, row.Basis, key, by));
        }

        return new(
            id, new($"tiêu chuẩn {title.Name.Vi} ({NameOf(recipient).Vi})", $"standard: {title.Name.En} ({NameOf(recipient).En})"),
            enactments, unheld);
    }

    // By what a line ends: the text that takes its place, or what from then on stands beside the article that goes on.
    private static RuleEnd EndOf(EmulationTitle title, StandardRow? next)
    {
        if (next is null)
            return title == EmulationTitles.DistrictCertificate
                ? RuleEnd.ByText(VietnamInstruments.Decree129Of2025.At("Điều 59"))
                : RuleEnd.NotHeldFromHere(new("không có tiêu chuẩn nào tiếp theo được đọc", "no standard that follows was read"));
        if (next.Since.Ends is { } ends)
            return ends;
        if (next.Since.By == next.Basis.Instrument && next.Since.By.Kind != InstrumentKind.Circular)
            return RuleEnd.ByText(next.Basis);
        var beside = new Citation(next.Since.By);
        return RuleEnd.Continues(
            new BilingualText(
                $"từ ngày này áp dụng cùng {beside.In(Language.Vietnamese)}",
                $"from this day it stands beside {beside.In(Language.English)}"),
            beside);
    }

    // A standard is as well checked as the worst of its conditions.
    private static Confidence WeakestOf(Criterion criterion) => criterion.List().Max(line => line.Confidence);

    private static BilingualText NameOf(RecipientKind recipient) => recipient switch
    {
        RecipientKind.Individual => new("cá nhân", "person"),
        RecipientKind.Collective => new("tập thể", "collective"),
        RecipientKind.Household => new("hộ gia đình", "household"),
        _ => new("địa bàn", "locality"),
    };
}
