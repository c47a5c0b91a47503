using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>
/// What ministries' circulars set in the place of national standards, or beside them: <i>quy định riêng của bộ, ngành</i>.
/// </summary>
/// <remarks>
/// Each applies only where its number is named. Those that change standards of the Law of 2003 end with it; nothing ended those of the Law
/// of 2022, which Law 06/2026/QH16 only amends.
/// </remarks>
internal static class AwardOverlays
{
    private static readonly Overlay[] All =
        [.. SectorsOf2014.Agriculture, .. SectorsOf2014.EthnicAffairs, .. SectorsOf2018.All, .. SectorsOf2019.All, .. SectorsOf2024.All];

    private static readonly LocalDate Checked = new(2026, 11, 24);
    private static readonly Lazy<Timeline<AwardStandard>[]> Built = new(() => [.. All.Select(Build)]);

    /// <summary>Gets how many standards of circulars there are.</summary>
    public static int Count => All.Length;

    /// <summary>Gets what the circulars change.</summary>
    public static IReadOnlyList<Overlay> Changes => All;

    /// <summary>
    /// Gets the standards of circulars through time, one for each circular, title and kind of
    /// recipient: what an office that belongs to the sector applies.
    /// </summary>
    public static IReadOnlyList<Timeline<AwardStandard>> Timelines => Built.Value;

    /// <summary>Returns the standard of a day under a circular, or null where the circular says nothing of the title on that day.</summary>
    public static Enactment<AwardStandard>? Of(string circular, EmulationTitle title, RecipientKind recipient, LocalDate on)
    {
        string id = IdOf(circular, title, recipient);
        return Array.Find(Built.Value, t => string.Equals(t.Id, id, StringComparison.Ordinal))?.Ask(on).Enactment;
    }

    // The national standard of each of the circular's days, with its change.
    private static Timeline<AwardStandard> Build(Overlay overlay)
    {
        string number = overlay.Circular.Number.Text, id = IdOf(number, overlay.Title, overlay.Recipient);
        var days = new EffectivePeriod(overlay.From, overlay.Until ?? EmulationLaws.Law2026.From);
        List<Enactment<AwardStandard>> enactments = [];
        foreach (Enactment<AwardStandard> national in AwardTimelines.Of(overlay.Title, overlay.Recipient)!.Enactments)
        {
            if (national.Applies.Intersect(days) is { } both)
                enactments.Add(new(
                    new(
                        overlay.Title, overlay.Recipient, FormattableString.Invariant($"{number}@{both.From:uuuu-MM-dd}"),
                        overlay.Change(national.Rule.Criterion)),
                    both, new(overlay.Circular), overlay.Circular.Confidence ?? Confidence.Secondary, Checked,
                    FormattableString.Invariant($"{id}@{both.From:uuuu-MM-dd}"), end: EndOf(overlay, national, both)));
        }

        // Nothing ended the circular; the national standard under it is not held any more.
        UnheldLaw[] unheld = overlay.Until is null
            ? [new(new(EmulationLaws.Law2026.From), new(EmulationLaws.Law2026.By), FormattableString.Invariant(
                $"{id}@{EmulationLaws.Law2026.From:uuuu-MM-dd}"))]
            : [];
        return new(
            id,
            new(
                $"tiêu chuẩn {overlay.Title.Name.Vi} theo {new Citation(overlay.Circular)}",
                $"standard: {overlay.Title.Name.En} under {new Citation(overlay.Circular).In(Localization.Language.English)}"),
            enactments, unheld);
    }

    // It goes on beside the next national standard, or ends with its own day.
    private static RuleEnd? EndOf(Overlay overlay, Enactment<AwardStandard> national, EffectivePeriod days)
    {
        if (days.Until is { } until
            && until != overlay.Until
            && !AwardTimelines.Of(overlay.Title, overlay.Recipient)!.TryOn(until, out _)
            && until != EmulationLaws.Law2026.From)
            return RuleEnd.NotHeldFromHere(
                new(
                    "tiêu chuẩn chung mà thông tư bổ sung chưa có nội dung từ ngày này",
                    "the national standard beside which the circular stands is not held from this day"),
                national.End?.By);
        if (days.Until != overlay.Until)
            return days.Until == EmulationLaws.Law2026.From
                ? EmulationEnds.NotHeldSince2026
                : RuleEnd.Continues(
                    new BilingualText(
                        "tiêu chuẩn chung mà thông tư bổ sung thay đổi từ ngày này",
                        "the national standard beside which the circular stands changes on this day"),
                    national.End?.By);
        return overlay.Circular == VietnamInstruments.Circular07Of2014Agriculture
            ? RuleEnd.ByText(new(VietnamInstruments.Circular08Of2018Agriculture))
            : EmulationEnds.CircularUnderLaw2003;
    }

    private static string IdOf(string circular, EmulationTitle title, RecipientKind recipient) =>
        $"standard-{title.Code}-{recipient}-{circular}";
}
