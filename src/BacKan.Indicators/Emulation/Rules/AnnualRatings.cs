using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>The rules of the yearly ratings through time, by group, as facts to list: <i>xếp loại chất lượng hằng năm</i>.</summary>
/// <remarks>
/// <para>
/// Only single provisions of Decree 90/2020 were quoted. Of Decree 335/2025 (civil servants) the press quotes levels, cases and
/// ceiling, not what it says of leave and heads.
/// </para>
/// <para>
/// Source: Decree 233/2026/NĐ-CP, Articles 7, 9, 12, 14, 15 and 19, from the signed text (read by
/// machine; where Article 15 was read as "5 December", 15 December is meant).
/// </para>
/// </remarks>
internal static class AnnualRatings
{
    private static readonly LocalDate Decree90 = VietnamInstruments.Decree90Of2020.InForceFrom!.Value,
        Decree335 = VietnamInstruments.Decree335Of2025.InForceFrom!.Value,
        Decree233 = VietnamInstruments.Decree233Of2026.InForceFrom!.Value;

    /// <summary>Gets the timeline of public employees (<i>viên chức</i>) and their units.</summary>
    public static Timeline<ListedFacts> PublicEmployees { get; } = new(
        "annual-rating-public-employees", new("xếp loại chất lượng viên chức", "rating of public employees"),
        [
            new(
                new(
                    "annual-rating-public-employees",
                    new("xếp loại chất lượng viên chức và đơn vị sự nghiệp công lập", "rating of public employees and their units"),
                [
                    Of(
                        "hoàn thành xuất sắc nhiệm vụ", "completed excellently", "từ 90 điểm trở lên", "90 points or more",
                        "khoản 1 Điều 12"),
                    Of("hoàn thành tốt nhiệm vụ", "completed well", "từ 70 đến dưới 90 điểm", "70 to under 90 points", "khoản 2 Điều 12"),
                    Of("hoàn thành nhiệm vụ", "completed", "từ 50 đến dưới 70 điểm", "50 to under 70 points", "khoản 3 Điều 12"),
                    Of("không hoàn thành nhiệm vụ", "not completed", "dưới 50 điểm", "under 50 points", "điểm a khoản 4 Điều 12"),
                    Of(
                        "không hoàn thành nhiệm vụ do kỷ luật", "not completed because of discipline",
                        "kỷ luật từ khiển trách trở lên trong năm, do vi phạm liên quan đến thực hiện nhiệm vụ",
                        "reprimand or more in the year for a breach of duty", "điểm c khoản 4 Điều 12"),
                    Of(
                        "tỷ lệ hoàn thành xuất sắc nhiệm vụ", "share of completed excellently",
                        "không quá 20% số viên chức xếp loại hoàn thành tốt nhiệm vụ, cùng đơn vị và nhóm nhiệm vụ tương đồng",
                        "at most 20% of those rated completed well, in one unit and group of like duties", "điểm a khoản 6 Điều 12"),
                    Of(
                        "tỷ lệ khi đơn vị hoàn thành xuất sắc nhiệm vụ", "share where the unit itself is rated excellent",
                        "không quá 25% số viên chức xếp loại hoàn thành tốt nhiệm vụ", "at most 25% of those rated completed well",
                        "điểm b khoản 6 Điều 12"),
                    Of("người đứng đầu", "heads", "không cao hơn mức xếp loại của đơn vị", "no higher than their unit", "khoản 7 Điều 12"),
                    Of("thời gian làm việc dưới 06 tháng", "fewer than 6 months of work", "không xếp loại", "not rated", "khoản 1 Điều 14"),
                    Of(
                        "nghỉ ốm, thai sản; nghỉ không lương mà làm việc từ 06 tháng",
                        "sick or maternity leave; unpaid leave with 6 months of work or more", "xếp loại theo thời gian làm việc thực tế",
                        "rated by the time worked", "khoản 2 Điều 14"),
                    Of(
                        "đơn vị hoàn thành xuất sắc nhiệm vụ", "units completed excellently",
                        "từ 90 điểm trở lên; hoàn thành 100% nhiệm vụ đúng hạn, ít nhất 30% vượt mức; không có đơn vị cấu thành không hoàn "
                            + "thành nhiệm vụ; đã khắc phục toàn bộ hạn chế được chỉ ra",
                        "90 points or more; all tasks done in time, at least 30% of them beyond what was asked; no part of the unit rated "
                            + "as not completed; all faults found were mended",
                        "khoản 1 Điều 7"),
                    Of(
                        "đơn vị hoàn thành tốt nhiệm vụ", "units completed well",
                        "từ 70 đến dưới 90 điểm, hoàn thành 100% nhiệm vụ đúng hạn", "70 to under 90 points, all tasks done in time",
                        "khoản 2 Điều 7"),
                    Of(
                        "đơn vị hoàn thành nhiệm vụ", "units completed",
                        "từ 50 đến dưới 70 điểm, hoàn thành 100% nhiệm vụ, không quá 20% chậm tiến độ",
                        "50 to under 70 points, all tasks done, at most 20% of them late", "khoản 3 Điều 7"),
                    Of("đơn vị không hoàn thành nhiệm vụ", "units not completed", "dưới 50 điểm", "under 50 points", "khoản 4 Điều 7"),
                    Of(
                        "đơn vị có sai phạm", "units at fault",
                        "không hoàn thành nhiệm vụ khi bị kết luận có sai phạm trong công tác cán bộ, mất đoàn kết, bè phái",
                        "not completed where a finding of faults in personnel work or disunity stands", "điểm a khoản 4 Điều 7"),
                    Of(
                        "đơn vị hoàn thành dưới 70% nhiệm vụ của năm", "units with less than 70% of the year's tasks done",
                        "không hoàn thành nhiệm vụ; lý do bất khả kháng thì xem xét",
                        "not completed; looked at where it could not be helped", "điểm b khoản 4 Điều 7"),
                    Of(
                        "đơn vị đạt điểm mà không đạt điều kiện khác của mức",
                        "units with the points of a level but not its other conditions", "cấp có thẩm quyền xem xét quyết định",
                        "the competent level decides", "khoản 5 Điều 7"),
                    Of(
                        "tỷ lệ đơn vị hoàn thành xuất sắc nhiệm vụ", "share of units rated excellent",
                        "không quá 20% (25%) số đơn vị hoàn thành tốt nhiệm vụ; dưới 05 đơn vị tối đa 01",
                        "at most 20% (25%) of the units completed well; one where there are fewer than five", "khoản 7 Điều 7"),
                    Of(
                        "thời điểm xếp loại đơn vị", "time of units",
                        "trước ngày 15 tháng 12; trường hợp đặc biệt trước ngày 15 tháng 01 năm sau; giáo dục theo Bộ Giáo dục và Đào tạo",
                        "before 15 December; in special cases before 15 January of the next year; education by its ministry",
                        "điểm a khoản 1 Điều 9"),
                    Of("thời điểm", "time", "trước ngày 15 tháng 12", "before 15 December", "điểm b khoản 1 Điều 15"),
                ]),
                new(Decree233), new(VietnamInstruments.Decree233Of2026), Confidence.OfficialText, new(2026, 12, 1)),
        ],
        [NotHeld(
            "annual-rating-public-employees", Decree90, Decree233, VietnamInstruments.Decree90Of2020,
            RuleEnd.ByText(VietnamInstruments.Decree233Of2026.At("khoản 2 Điều 19")))]);

    /// <summary>Gets the timeline of civil servants (<i>công chức</i>).</summary>
    public static Timeline<ListedFacts> CivilServants { get; } = new(
        "annual-rating-civil-servants", new("xếp loại chất lượng công chức", "rating of civil servants"),
        [
            new(
                new(
                    "annual-rating-civil-servants", new("xếp loại chất lượng công chức", "rating of civil servants"),
                [
                    Of335("hoàn thành xuất sắc nhiệm vụ", "completed excellently", "từ 90 điểm trở lên", "90 points or more"),
                    Of335("hoàn thành tốt nhiệm vụ", "completed well", "từ 70 đến dưới 90 điểm", "70 to under 90 points"),
                    Of335("hoàn thành nhiệm vụ", "completed", "từ 50 đến dưới 70 điểm", "50 to under 70 points"),
                    Of335("không hoàn thành nhiệm vụ", "not completed", "dưới 50 điểm", "under 50 points"),
                    Of335(
                        "không hoàn thành nhiệm vụ do kỷ luật", "not completed because of discipline",
                        "kỷ luật từ khiển trách trở lên trong năm, do vi phạm liên quan đến hoạt động công vụ",
                        "reprimand or more in the year for a breach in official work"),
                    Of335(
                        "tỷ lệ hoàn thành xuất sắc nhiệm vụ", "share of completed excellently",
                        "không quá 20% số công chức xếp loại hoàn thành tốt nhiệm vụ, cùng cơ quan và nhóm nhiệm vụ tương đồng",
                        "at most 20% of those rated completed well, in one body and group of like duties"),
                ]),
                new(Decree335), new(VietnamInstruments.Decree335Of2025), Confidence.Quoted, new(2026, 12, 1)),
        ],
        [
            NotHeld("annual-rating-civil-servants", Decree90, Decree335, VietnamInstruments.Decree90Of2020, RuleEnd.ByText(new(
                VietnamInstruments.Decree335Of2025))),
        ]);

    private static RuleParameter Of(string vi, string en, string value, string valueEn, string provision) =>
        new(new(vi, en), new(value, valueEn), VietnamInstruments.Decree233Of2026.At(provision));

    private static RuleParameter Of335(string vi, string en, string value, string valueEn) => new(new(vi, en), new(value, valueEn));

    private static UnheldLaw NotHeld(string id, LocalDate from, LocalDate? until, LegalInstrument decree, RuleEnd? end) =>
        new(new(from, until), new(decree), FormattableString.Invariant($"{id}@{from:uuuu-MM-dd}"), end);
}
