using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;

namespace BacKan.Indicators.Emulation.Bonuses;

/// <summary>Which of several awards of one recipient are paid: <i>không nhận thưởng hai lần</i>.</summary>
/// <remarks>
/// Decree 91/2017, Article 66, clause 2: titles for one time bring the highest bonus alone, titles for different times each, a title and a
/// form both.
/// </remarks>
internal static class BonusPayments
{
    // The titles whose achievement is that of the year itself; others count several years, which their decision says.
    private static readonly HashSet<string> OfOneYear = new(StringComparer.Ordinal)
    {
        "LDTT", "CSTT", "CSTDCS", "TTLDTT", "TTLDXS", "DVTT", "DVQT", "CO_TINH", "CO_CP", "GD_VH", "THON_VH", "XA_TB",
    };

    public static IReadOnlyList<BonusPayment> Of(AwardedTitle[] awards, Bonus[] bonuses, TimelineAnswer<BonusTable> answer)
    {
        Paid[] all = [.. awards.Select((a, i) => new Paid(a, bonuses[i]))];
        return [.. all.Select(own => new BonusPayment(own.Award, own.Bonus, answer.Enactment is { } table
            ? Judge(own, [.. all.Where(a => !a.Award.IsRevoked)], table)
            : own.Bonus.Findings[0]))];
    }

    private static Finding Judge(Paid own, Paid[] all, Enactment<BonusTable> table)
    {
        BonusTable rule = table.Rule;
        (Outcome outcome, string vi, string en, Citation at) = own switch
        {
            { Award.IsRevoked: true } => (Outcome.NotMet, "đã bị hủy bỏ", "was revoked", table.Citation),
            { Bonus.Kind: DeterminationKind.NotAddressed } => (
                Outcome.Unknown, "không có mức thưởng trong các điều khoản đọc được", "no multiplier in the provisions that were read",
                table.Citation),
            _ when all.Length == 1 => (Outcome.Met, "được thưởng", "is paid", rule.Rounding),
            { Award.Title.IsForm: true } => Form(own, all, rule),
            _ => Title(own, all, rule),
        };
        return new(
            "paid", table.Confidence == Confidence.Unverified && outcome != Outcome.NotMet ? Outcome.Unknown : outcome, new(vi, en),
            value: null, threshold: null, at, table.Confidence);
    }

    private static (Outcome Outcome, string Vi, string En, Citation At) Form(Paid own, Paid[] all, BonusTable rule)
    {
        if (all.Any(a => a != own && a.Award.Title.IsForm && a.Years == own.Years))
            return (
                Outcome.NeedsJudgement, "nhiều hình thức cho cùng thời gian: có cùng một thành tích không",
                "several forms for one time: are they for one achievement", rule.Forms ?? rule.TitleAndForm);
        if (!all.Any(a => a != own && a.Award.Title.IsForm))
            return (
                Outcome.Met, "danh hiệu và hình thức khen thưởng đều được thưởng", "a title and a form are both paid", rule.TitleAndForm);
        return rule.Forms is { } forms
            ? (
                Outcome.Met, "các hình thức cho thành tích khác nhau đều được thưởng", "forms for different achievements are each paid",
                forms)
            : (
                Outcome.NeedsJudgement, "văn bản không nói về nhiều hình thức khen thưởng", "the text does not speak of several forms",
                rule.TitleAndForm);
    }

    private static (Outcome Outcome, string Vi, string En, Citation At) Title(Paid own, Paid[] all, BonusTable rule)
    {
        Paid[] titles = [.. all.Where(a => !a.Award.Title.IsForm)];
        if (titles.Length == 1)
            return (
                Outcome.Met, "danh hiệu và hình thức khen thưởng đều được thưởng", "a title and a form are both paid", rule.TitleAndForm);
        Paid[] same = [.. titles.Where(a => a == own || a.Years == own.Years)];
        if (titles.Any(a => a.Award.Year == own.Award.Year && (a.Years is null || own.Years is null) && a != own))
            return (
                Outcome.NeedsJudgement, "chưa rõ thời gian đạt các danh hiệu có khác nhau không",
                "whether the titles count different times is not known", rule.EachTime);
        if (same.Length == 1)
            return (
                Outcome.Met, "thời gian đạt các danh hiệu khác nhau: được thưởng từng danh hiệu",
                "the titles count different times: each is paid", rule.EachTime);
        if (same.Any(a => Amount(a) is null))
            return (
                Outcome.Unknown, "chưa rõ mức thưởng của các danh hiệu cùng thời gian",
                "the bonuses of the titles for one time are not all known", rule.HighestTitle);
        Paid highest = same.OrderByDescending(Amount).ThenBy(a => a.Award.Title.Code, StringComparer.Ordinal).First();
        return highest == own
            ? (
                Outcome.Met, "cao nhất trong các danh hiệu cùng thời gian: được thưởng", "the highest of the titles for one time: is paid",
                rule.HighestTitle)
            : (
                Outcome.NotMet, $"cùng thời gian với {highest.Award.Title.Name.Vi}: chỉ nhận mức cao nhất",
                $"for the same time as {highest.Award.Title.Name.En}: only the highest is paid", rule.HighestTitle);
    }

    private static decimal? Amount(Paid paid) => paid.Bonus.Amount;

    private sealed class Paid(AwardedTitle award, Bonus bonus)
    {
        public AwardedTitle Award { get; } = award;

        public Bonus Bonus { get; } = bonus;

        /// <summary>Gets the years of the achievement; null where they are not known.</summary>
        public (int From, int To)? Years =>
            Award.PeriodFrom is { } from ? (from, Award.Year) : OfOneYear.Contains(Award.Title.Code) ? (Award.Year, Award.Year) : null;
    }
}
