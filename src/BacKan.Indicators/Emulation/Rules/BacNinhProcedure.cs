using BacKan.Indicators.Law;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>The days and meetings of Decision 86/2025/QĐ-UBND of Bắc Ninh: <i>thời hạn trình, số thành viên dự họp</i>.</summary>
/// <remarks>
/// The votes of meetings that propose awards stand in <see cref="LocalCouncilVotes"/>. Nothing ended the decision when the Law of 2022 was
/// amended; since that day it is less certain.
/// </remarks>
internal static class BacNinhProcedure
{
    /// <summary>Gets them by day.</summary>
    public static Timeline<ListedFacts> Timeline { get; } = new(
        "bac-ninh-award-procedure", new("thời hạn trình và họp xét khen thưởng tỉnh Bắc Ninh", "Bắc Ninh: days and meetings of awards"),
        [
            new(
                Facts, new(VietnamInstruments.BacNinhDecision86Of2025.InForceFrom!.Value, EmulationLaws.Law2026.From),
                new(VietnamInstruments.BacNinhDecision86Of2025), Confidence.OfficialText, new(2026, 12, 1),
                end: EmulationEnds.LessCertainSince2026),
            new(
                Facts, new(EmulationLaws.Law2026.From), new(VietnamInstruments.BacNinhDecision86Of2025), Confidence.Secondary,
                new(2026, 12, 1)),
        ]);

    private static ListedFacts Facts =>
        new("bac-ninh-award-procedure", new("thời hạn trình và họp xét khen thưởng tỉnh Bắc Ninh", "Bắc Ninh: days and meetings of awards"),
    [
        Of(
            "hồ sơ khen thưởng cuối năm", "dossiers of the year's end", "gửi Sở Nội vụ trước ngày 10 tháng 12 hằng năm",
            "to the Department of Home Affairs before 10 December of each year", "khoản 2 Điều 6"),
        Of(
            "hồ sơ khen thưởng chuyên đề", "dossiers of a topical movement", "gửi trước ngày tổ chức hội nghị 10 ngày",
            "10 days before the conference", "khoản 1 Điều 6"),
        Of(
            "cuộc họp thường kỳ của hội đồng", "ordinary meetings of the council", "từ 2/3 tổng số thành viên dự họp",
            "two thirds of all members or more attend", "điểm b khoản 4 Điều 8"),
        Of(
            "cuộc họp xét danh hiệu, khen thưởng", "meetings that propose titles and awards", "từ 80% tổng số thành viên dự họp",
            "80% of all members or more attend", "điểm b khoản 4 Điều 8"),
    ]);

    private static RuleParameter Of(string vi, string en, string value, string valueEn, string provision) =>
        new(new(vi, en), new(value, valueEn), VietnamInstruments.BacNinhDecision86Of2025.At(provision));
}
