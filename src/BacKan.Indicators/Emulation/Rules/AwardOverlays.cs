using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;
using static BacKan.Indicators.Emulation.AwardFacts;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>What a ministry's circular sets in the place of a national standard, or beside it: <i>quy định riêng của bộ, ngành</i>.</summary>
/// <remarks>Each applies only where its number is named. Those that change standards of the Law of 2003 end with it; nothing ended those of the Law of 2022, which Law 06/2026/QH16 only amends.</remarks>
internal static class AwardOverlays
{
    private static readonly LocalDate EndOfLaw2003 = RegimeDays.Law2022;

    private static readonly Overlay[] All =
    [
        // "Từ 50%", where the Law says "trên 50%".
        new(VietnamInstruments.Circular03Of2018ForeignAffairs, new(2018, 11, 1), EndOfLaw2003, AdvancedCollective, RecipientKind.Collective,
            _ => Law15Of2003Collectives.Advanced(At(VietnamInstruments.Circular03Of2018ForeignAffairs, "điểm c khoản 1 Điều 10").AtLeast(ShareOf(AdvancedWorker), 50m))),
        new(VietnamInstruments.Circular01Of2019Procuracy, new(2019, 6, 28), EndOfLaw2003, AdvancedCollective, RecipientKind.Collective,
            _ => Law15Of2003Collectives.Advanced(At(VietnamInstruments.Circular01Of2019Procuracy, "điểm d khoản 1 Điều 18").AtLeast(ShareOf(AdvancedWorker), 50m))),
        new(VietnamInstruments.Circular01Of2018Courts, new(2018, 6, 8), EndOfLaw2003, AdvancedCollective, RecipientKind.Collective,
            national => At(VietnamInstruments.Circular01Of2018Courts, "khoản 2 Điều 17").All("with-courts", "tiêu chuẩn và điều kiện của ngành tòa án", "the standard and the courts' condition",
                At(VietnamInstruments.Circular01Of2018Courts, "khoản 2 Điều 17").AtLeast(MonthsExisting, 10m), national)),
        new(VietnamInstruments.Circular07Of2014Agriculture, new(2014, 3, 27), new(2018, 9, 20), ProvincialDiploma, RecipientKind.Collective, YearAfterMerit),
        new(VietnamInstruments.Circular07Of2014Agriculture, new(2014, 3, 27), new(2018, 9, 20), ProvincialDiploma, RecipientKind.Individual, YearAfterMerit),
        Person(VietnamInstruments.Circular01Of2018Courts, new(2018, 6, 8), AdvancedWorker, national => PersonOverlays.WithFortyDays(At(VietnamInstruments.Circular01Of2018Courts, "khoản 5 Điều 13"), national)),
        Person(VietnamInstruments.Circular151Of2018Defence, new(2018, 11, 25), AdvancedSoldier, national => PersonOverlays.WithFortyDays(At(VietnamInstruments.Circular151Of2018Defence, "điểm đ khoản 1 Điều 3"), national)),
        new(VietnamInstruments.Circular02Of2024Procuracy, new(2024, 8, 12), null, AdvancedWorker, RecipientKind.Individual, national => PersonOverlays.WithThreeMonths(new(new(VietnamInstruments.Circular02Of2024Procuracy), Confidence.Secondary), national)),
        Person(VietnamInstruments.Circular38Of2018Health, new(2019, 1, 21), GrassrootsEmulationFighter, national => PersonOverlays.ExcellentToo(At(VietnamInstruments.Circular38Of2018Health, "điểm a khoản 1 Điều 7"), national)),
        Person(VietnamInstruments.Circular38Of2018Health, new(2019, 1, 21), NationalEmulationFighter, _ => PersonOverlays.BeforeEndOfSeptember(At(VietnamInstruments.Circular38Of2018Health, "điểm a khoản 1 Điều 34"))),
        Person(VietnamInstruments.Circular02Of2015EthnicAffairs, new(2016, 1, 15), GrassrootsEmulationFighter, national => PersonOverlays.ExcellentInstead(At(VietnamInstruments.Circular02Of2015EthnicAffairs, "điểm b khoản 2 Điều 8"), national)),
        Person(VietnamInstruments.Circular03Of2018ForeignAffairs, new(2018, 11, 1), GrassrootsEmulationFighter, national => PersonOverlays.ForeignAffairs(At(VietnamInstruments.Circular03Of2018ForeignAffairs, "khoản 2 Điều 9"), At(VietnamInstruments.Circular03Of2018ForeignAffairs, "điểm đ khoản 2 Điều 9"), national)),
        Person(VietnamInstruments.Circular08Of2019Labour, new(2019, 5, 1), GrassrootsEmulationFighter, national => PersonOverlays.Labour(At(VietnamInstruments.Circular08Of2019Labour, "khoản 3 Điều 10"), national)),
        Person(VietnamInstruments.Circular151Of2018Defence, new(2018, 11, 25), ProvincialEmulationFighter, _ => PersonOverlays.YearAfterThird(At(VietnamInstruments.Circular151Of2018Defence, "điểm b khoản 2 Điều 12"))),
        Person(VietnamInstruments.Circular01Of2018Courts, new(2018, 6, 8), NationalEmulationFighter, national => PersonOverlays.SixYears(At(VietnamInstruments.Circular01Of2018Courts, "điểm a khoản 1 Điều 16"), national)),
    ];

    private static readonly LocalDate Checked = new(2026, 11, 24);
    private static readonly Lazy<Timeline<AwardStandard>[]> Built = new(() => [.. All.Select(Build)]);

    /// <summary>Gets how many standards of circulars there are.</summary>
    public static int Count => All.Length;

    /// <summary>Gets the days of each circular, one entry for each title that it changes.</summary>
    public static IEnumerable<(LegalInstrument Circular, LocalDate From, LocalDate? Until)> Days => All.Select(o => (o.Circular, o.From, o.Until));

    /// <summary>Gets the standards of circulars through time, one for each circular, title and kind of recipient: what an office that belongs to the sector applies.</summary>
    public static IReadOnlyList<Timeline<AwardStandard>> Timelines => Built.Value;

    /// <summary>Gets the standard of a day under a circular, or null where the circular says nothing of the title on that day.</summary>
    public static Enactment<AwardStandard>? Of(string circular, EmulationTitle title, RecipientKind recipient, LocalDate on)
    {
        string id = IdOf(circular, title, recipient);
        return Array.Find(Built.Value, t => string.Equals(t.Id, id, StringComparison.Ordinal))?.Ask(on).Enactment;
    }

    // The national standard of each of the circular's days, with its change.
    private static Timeline<AwardStandard> Build(Overlay overlay)
    {
        string number = overlay.Circular.Number.Text, id = IdOf(number, overlay.Title, overlay.Recipient);
        var days = new EffectivePeriod(overlay.From, overlay.Until);
        List<Enactment<AwardStandard>> enactments = [];
        foreach (Enactment<AwardStandard> national in AwardTimelines.Of(overlay.Title, overlay.Recipient)!.Enactments)
        {
            if (national.Applies.Intersect(days) is { } both)
                enactments.Add(new(new(overlay.Title, overlay.Recipient, FormattableString.Invariant($"{number}@{both.From:uuuu-MM-dd}"), overlay.Change(national.Rule.Criterion)), both, new(overlay.Circular), overlay.Circular.Confidence ?? Confidence.Secondary, Checked, FormattableString.Invariant($"{id}@{both.From:uuuu-MM-dd}"), end: EndOf(overlay, national, both)));
        }

        // Nothing ended the circular; the national standard under it is not held any more.
        UnheldLaw[] unheld = overlay.Until is null ? [new(new(RegimeDays.Law2026), new(VietnamInstruments.Law06Of2026), FormattableString.Invariant($"{id}@{RegimeDays.Law2026:uuuu-MM-dd}"))] : [];
        return new(id, new($"tiêu chuẩn {overlay.Title.Name.Vi} theo {new Citation(overlay.Circular)}", $"standard: {overlay.Title.Name.En} under {new Citation(overlay.Circular).In(Localization.Language.English)}"), enactments, unheld);
    }

    // It goes on beside the next national standard, or ends with its own day.
    private static RuleEnd? EndOf(Overlay overlay, Enactment<AwardStandard> national, EffectivePeriod days)
    {
        if (days.Until is { } until && until != overlay.Until && !AwardTimelines.Of(overlay.Title, overlay.Recipient)!.TryOn(until, out _) && until != RegimeDays.Law2026)
            return RuleEnd.NotHeldFromHere(new("tiêu chuẩn chung mà thông tư bổ sung chưa có nội dung từ ngày này", "the national standard beside which the circular stands is not held from this day"), national.End?.By);
        if (days.Until != overlay.Until)
            return days.Until == RegimeDays.Law2026
                ? EmulationEnds.NotHeldSince2026
                : RuleEnd.Continues(new BilingualText("tiêu chuẩn chung mà thông tư bổ sung thay đổi từ ngày này", "the national standard beside which the circular stands changes on this day"), national.End?.By);
        return overlay.Circular == VietnamInstruments.Circular07Of2014Agriculture ? RuleEnd.ByText(new(VietnamInstruments.Circular08Of2018Agriculture)) : EmulationEnds.CircularUnderLaw2003;
    }

    private static string IdOf(string circular, EmulationTitle title, RecipientKind recipient) => $"standard-{title.Code}-{recipient}-{circular}";

    // Circular 07/2014/TT-BNNPTNT, Article 13, clause 1, point c: no ministry's diploma in the year next to that of a merit award.
    private static Criterion YearAfterMerit(Criterion national)
    {
        Clause at = At(VietnamInstruments.Circular07Of2014Agriculture, "điểm c khoản 1 Điều 13");
        return at.All("with-agriculture", "tiêu chuẩn và điều kiện của ngành nông nghiệp", "the standard and agriculture's condition",
            national,
            at.None("merit-award-the-year-before", "được khen thưởng theo công trạng năm liền trước", "a merit award in the year before",
                [.. new[] { PrimeMinistersDiploma, LabourOrderThirdClass, LabourOrderSecondClass, LabourOrderFirstClass }.Select(award => at.Times(award, 1, within: 1, lastYearOffset: -1, id: $"year-before-{award.Code}"))]));
    }

    private static Overlay Person(LegalInstrument circular, LocalDate from, EmulationTitle title, Func<Criterion, Criterion> change) => new(circular, from, EndOfLaw2003, title, RecipientKind.Individual, change);

    private static Clause At(LegalInstrument circular, string provision) => new(circular.At(provision), circular.Confidence ?? Confidence.Secondary);

    private sealed record Overlay(LegalInstrument Circular, LocalDate From, LocalDate? Until, EmulationTitle Title, RecipientKind Recipient, Func<Criterion, Criterion> Change);
}
