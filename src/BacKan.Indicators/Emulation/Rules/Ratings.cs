using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.PersonFacts;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>
/// What the rules of the yearly rating say of officials who were away, each for its own people:
/// <i>xếp loại khi nghỉ từ 03 tháng trở lên</i>.
/// </summary>
/// <remarks>A year that had ended was rated by the rule of its end, whatever the day of the proposal.</remarks>
internal static class Ratings
{
    private static readonly string[] Outside =
        [nameof(PersonGroup.Worker), nameof(PersonGroup.Farmer), nameof(PersonGroup.Army), nameof(PersonGroup.Police)];

    /// <summary>
    /// Gets Decree 90/2020/NĐ-CP, Article 2.3: three months off or more, and the year is not rated
    /// as done well; a rating that says so contradicts it.
    /// </summary>
    public static Criterion LongLeave { get; } = Leave(
        Decree90("rating-against-leave", nameof(PersonGroup.Cadre), nameof(PersonGroup.CivilServant), nameof(PersonGroup.PublicEmployee)));

    /// <summary>Gets the same with the Party's regulation for cadres, which was not read.</summary>
    public static Criterion LongLeaveSinceRegulation366 { get; } = Leave(
        Decree90("rating-against-leave", nameof(PersonGroup.CivilServant), nameof(PersonGroup.PublicEmployee)),
        Before(2025, Decree90("rating-against-leave-before-2025", nameof(PersonGroup.Cadre))),
        Unread("cadre-leave", VietnamInstruments.Regulation366Of2025, 2025, PersonGroup.Cadre));

    /// <summary>Gets the same with Decree 335/2025/NĐ-CP for civil servants, whose clause on leave was not read.</summary>
    public static Criterion LongLeaveSinceDecree335 { get; } = Leave(
    [
        Decree90("rating-against-leave", nameof(PersonGroup.PublicEmployee)),
        .. OfficialsSince2026,
    ]);

    /// <summary>
    /// Gets the same with Decree 233/2026/NĐ-CP for public employees: no limit of months, but a unit without a regulation of its own still
    /// rates the year 2026 by Decree 90/2020/NĐ-CP.
    /// </summary>
    public static Criterion LongLeaveSinceDecree233 { get; } = Leave(
    [
        Before(2026, Decree90("rating-against-leave-before-2026", nameof(PersonGroup.PublicEmployee))),
        Decree233("khoản 1 Điều 20")
            .All("public-employee-leave", "viên chức, xếp loại từ năm 2026", "public employees, rated for 2026 or later",
            Decree233("khoản 1 Điều 20").Since(RatedYearEnd, new(2026, 1, 1), "rated-since-2026"),
            Decree233("khoản 1 Điều 20").Chosen(Group, [nameof(PersonGroup.PublicEmployee)], "public-employee"),
            Decree233("khoản 1 Điều 20")
                .Any("rated-by-time-worked", "xếp loại theo thời gian làm việc thực tế", "rated by the time actually worked",
                Decree233("khoản 2 Điều 14").Since(RatedYearEnd, new(2027, 1, 1), "after-transition"),
                Decree233("khoản 1 Điều 20").Open(
                    "unit-without-regulation",
                    "đơn vị đã ban hành quy chế đánh giá của mình (xếp loại theo thời gian làm việc thực tế) hay còn căn cứ Nghị định "
                        + "90/2020/NĐ-CP (nghỉ từ 03 tháng không xếp loại từ hoàn thành tốt trở lên)",
                    "has the unit a regulation of its own (rated by the time worked), or does it still rate by Decree 90/2020/NĐ-CP (three "
                        + "months off, not rated as done well)"))),
        .. OfficialsSince2026,
    ]);

    private static IEnumerable<Criterion> OfficialsSince2026 =>
    [
        Before(2025, Decree90("cadre-against-leave", nameof(PersonGroup.Cadre))),
        Unread("cadre-leave", VietnamInstruments.Regulation366Of2025, 2025, PersonGroup.Cadre),
        Before(2026, Decree90("civil-servant-against-leave", nameof(PersonGroup.CivilServant))),
        Unread("civil-servant-leave", VietnamInstruments.Decree335Of2025, 2026, PersonGroup.CivilServant),
    ];

    private static Clause At90 =>
        new(VietnamInstruments.Decree90Of2020.At("khoản 3 Điều 2"), VietnamInstruments.Decree90Of2020.Confidence ?? Confidence.Secondary);

    private static Criterion Leave(params Criterion[] ways) =>
        At90.Any("rating-and-leave", "nghỉ từ 03 tháng trở lên và xếp loại của năm", "three months off or more, and the rating of the year",
    [
        .. ways,
        At90.Below(LeaveMonths, 3m),
        At90.Chosen(Group, Outside, "outside-decree"),
    ]);

    private static Criterion Decree90(string id, params string[] groups) =>
        At90.All(id, "được xếp loại từ hoàn thành tốt trở lên dù nghỉ từ 03 tháng", "rated as done well in spite of three months off",
        At90.Chosen(Group, groups, $"{id}-group"),
        At90.RatedWell(),
        At90.Open("rating-conflict", "xếp loại trái với quy định về thời gian nghỉ", "the rating contradicts the time off"));

    private static Criterion Before(int year, Criterion rule) => At90.All(
        FormattableString.Invariant($"{rule.Id}-until-{year - 1}"), FormattableString.Invariant($"xếp loại của năm trước {year}"),
        FormattableString.Invariant($"a rating of a year before {year}"),
        At90.Before(RatedYearEnd, new(year, 1, 1), FormattableString.Invariant($"{rule.Id}-year")), rule);

    private static Criterion Unread(string id, LegalInstrument text, int since, PersonGroup group)
    {
        var at = new Clause(new(text), Confidence.Unverified);
        return at.All(id, "xếp loại theo quy định chưa có nội dung", "rated by a text that is not held",
            at.Since(RatedYearEnd, new(since, 1, 1), $"{id}-year"),
            at.Chosen(Group, [group.ToString()], $"{id}-group"),
            Clause.NotHeld(
                new(text), $"{id}-not-held", "xếp loại khi nghỉ từ 03 tháng trở lên", "the rating of whoever was off for three months"));
    }

    private static Clause Decree233(string provision) =>
        new(VietnamInstruments.Decree233Of2026.At(provision), VietnamInstruments.Decree233Of2026.Confidence ?? Confidence.Secondary);
}
