using System.Globalization;
using System.Text;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Tests.Law;

/// <summary>Writes docs/legal-index.md: what rests on which provision, on which days, and what nobody knows.</summary>
internal static class LegalIndex
{
    private const string Unknown = "không rõ";

    private static readonly Dictionary<Confidence, string> Confidences = new()
    {
        [Confidence.OfficialText] = "official text",
        [Confidence.Quoted] = "quoted",
        [Confidence.Secondary] = "secondary",
        [Confidence.Unverified] = "unverified",
    };

    public static string Write(IEnumerable<ITimeline> timelines, Bibliography bibliography)
    {
        var page = new StringBuilder();
        page.Append("# Legal index\n\nGenerated from the code by a test; `BACKAN_UPDATE=1` rewrites it. Concepts: [law.md](law.md). *không rõ* means not known: nobody has read it. A day is the first or the last one that counts, both included, unless its column says otherwise.\n");
        foreach (ITimeline timeline in timelines)
            Append(page, timeline);
        Append(page, bibliography);
        AppendUnknown(page, bibliography.Instruments);
        return page.ToString();
    }

    private static void Append(StringBuilder page, ITimeline timeline)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {Capital(timeline.Title.En)}\n\n*{timeline.Title.Vi}*, `{timeline.Id}`\n\n| days | rule | thresholds | provision | ended by | confidence | checked | read at |\n|---|---|---|---|---|---|---|---|\n");
        var rows = timeline.Enactments.Select(e => (e.Applies.From, Row: Row(e)))
            .Concat(timeline.Unheld.Select(u => (u.Applies.From, Row: $"| {Days(u.Applies)} | **law not held** `{u.Id}` | {Unknown} | {u.Citation} | {u.End?.ToString() ?? "–"} | – | {Day(u.Citation.Instrument.CheckedOn)} | {Address(u.Citation.Instrument)} |\n")))
            .Concat(timeline.Gaps.Select(g => (g.From, Row: $"| {Days(g)} | **no rule** | – | – | – | – | – | – |\n")));
        foreach ((LocalDate _, string row) in rows.OrderBy(r => r.From))
            page.Append(row);
    }

    private static string Row(IEnactment enactment)
    {
        string rule = enactment.Name is { } name ? $"{name.Vi} · {name.En} `{enactment.Id}`" : $"`{enactment.Id}`";
        string origin = enactment.IsSetByHost ? " (the host's)" : "";
        string thresholds = enactment.Parameters.Count > 0
            ? string.Join("; ", enactment.Parameters.Select(p => $"{p.Name.En} {p.Value.En}" + (p.Citation is { } basis ? $" ({basis})" : "")))
            : "–";
        return $"| {Days(enactment.Applies)} | {rule}{origin} | {thresholds} | {enactment.Citation} | {enactment.End?.ToString() ?? "–"} | {Confidences[enactment.Confidence]} | {Day(enactment.CheckedOn)} | {Address(enactment.Citation.Instrument)} |\n";
    }

    private static void Append(StringBuilder page, Bibliography bibliography)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## Documents\n\n{bibliography.Instruments.Count} documents. *Applied from* is a day that the document names apart from its being in force; *ceased* is the first day no longer in force; – means that no such day was read.\n\n");
        page.Append("| number | kind | about | issuer | issued | in force | applied from | ceased | does to others | confidence | checked | read at |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (LegalInstrument i in bibliography.Instruments)
        {
            string relations = string.Join("; ", i.Relations.Select(r => $"{Verb(r.Kind)} {r.Target}"));
            page.Append(CultureInfo.InvariantCulture, $"| {i.Number} | {i.Kind.Name.Vi} | {i.Subject?.Vi ?? Unknown} | {i.Issuer?.Vi ?? Unknown} | {Day(i.IssuedOn)} | {Day(i.InForceFrom)} | {Day(i.AppliesFrom, "–")} | {Day(i.CeasedOn, "–")} | {(relations.Length == 0 ? "–" : relations)} | {(i.Confidence is { } c ? Confidences[c] : Unknown)} | {Day(i.CheckedOn)} | {Address(i)} |\n");
        }
    }

    private static void AppendUnknown(StringBuilder page, IReadOnlyList<LegalInstrument> all)
    {
        page.Append("\n## What is not known\n\n");
        void List(string what, Func<LegalInstrument, bool> unknown)
        {
            string[] numbers = [.. all.Where(unknown).Select(i => i.Number.Text)];
            page.Append(CultureInfo.InvariantCulture, $"- {what}: {numbers.Length} of {all.Count}{(numbers.Length == 0 ? "" : ": ")}{string.Join(", ", numbers)}.\n");
        }

        List("No issuer", i => i.Issuer is null);
        List("No day of issue", i => i.IssuedOn is null);
        List("No first day in force", i => i.InForceFrom is null);
        List("Neither a day in force nor one of application", i => i.InForceFrom is null && i.AppliesFrom is null);
        List("No whole address", i => i.Address is null);
        List("Not verified at all", i => i.Confidence is Confidence.Unverified or null);
    }

    private static string Verb(InstrumentRelationKind kind) => kind switch
    {
        InstrumentRelationKind.Amends => "amends",
        InstrumentRelationKind.Replaces => "replaces",
        InstrumentRelationKind.RepealsInPart => "repeals part of",
        _ => "consolidates",
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Days(EffectivePeriod days) => days.LastDay is { } last
        ? FormattableString.Invariant($"{days.From:uuuu-MM-dd} to {last:uuuu-MM-dd}")
        : FormattableString.Invariant($"from {days.From:uuuu-MM-dd}");

    private static string Day(LocalDate? day, string unknown = Unknown) => day is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known:uuuu-MM-dd}") : unknown;

    private static string Address(LegalInstrument instrument) => instrument.Address is { } address ? $"<{address}>" : Unknown;
}
