using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Emulation.Bonuses;

/// <summary>Calculates bonuses: <i>tính tiền thưởng</i>. Stateless and thread-safe.</summary>
internal sealed class HeldBonuses : IBonuses
{
    /// <inheritdoc/>
    public Bonus Of(EmulationTitle title, RecipientKind recipient, LocalDate decidedOn)
    {
        ArgumentNullException.ThrowIfNull(title);
        if (!title.Recipients.Contains(recipient))
            throw new ArgumentException($"{title.Code} is not for a recipient that is {recipient}.", nameof(recipient));
        TimelineAnswer<BonusTable> answer = BonusTimeline.Timeline.Ask(decidedOn);
        if (answer.Unheld is { } unheld)
            return Without(DeterminationKind.Unknown, new(
                $"chưa xác định: thư viện chưa có nội dung của {unheld.Citation.In(Language.Vietnamese)}",
                $"not decided: the content of {unheld.Citation.In(Language.English)} is not held"), unheld.Citation, Confidence.Unverified);
        Enactment<BonusTable> table = BonusTimeline.Timeline.On(decidedOn);
        BonusRate? rate = table.Rule.Rates.FirstOrDefault(
            r => string.Equals(r.Title.Code, title.Code, StringComparison.Ordinal) && r.Recipient == recipient);
        if (rate is null)
            return Without(DeterminationKind.NotAddressed, new(
                "không có mức thưởng trong các điều khoản đọc được", "no multiplier in the provisions that were read"), table.Citation,
                table.Confidence);
        Enactment<BaseSalary.SalaryRate> salary = BaseSalary.Timeline.On(decidedOn);
        Confidence confidence = Finding.Weaker(rate.Confidence, table.Confidence);
        var times = new Finding(
            "multiplier", Outcome.Met, new("hệ số tiền thưởng", "multiplier"), Text(rate.Times), threshold: null,
            table.Confidence == Confidence.Unverified ? table.Citation : rate.Citation, confidence);
        var pay = new Finding(
            "base-salary", Outcome.Met, new("mức lương cơ sở (đồng)", "base salary (VND)"), Text(salary.Rule.Amount), threshold: null,
            salary.Citation, salary.Confidence);
        var bonus = new Bonus(title, recipient, decidedOn, DeterminationKind.Decided, [times, pay])
        {
            Times = rate.Times, BaseSalary = salary.Rule.Amount, IsCeiling = rate.IsCeiling,
        };
        return Finding.Weaker(confidence, salary.Confidence) == Confidence.Unverified
            ? new(title, recipient, decidedOn, DeterminationKind.Unknown, [times, pay]) { Simulation = bonus }
            : bonus;

        Bonus Without(DeterminationKind kind, BilingualText why, Citation citation, Confidence trust) => new(
            title, recipient, decidedOn, kind,
            [new("multiplier", Outcome.Unknown, why, value: null, threshold: null, citation, trust)]);
    }

    /// <inheritdoc/>
    public IReadOnlyList<BonusPayment> Paid(IEnumerable<AwardedTitle> awards, RecipientKind recipient, LocalDate decidedOn)
    {
        ArgumentNullException.ThrowIfNull(awards);
        AwardedTitle[] all = [.. awards];
        Bonus[] bonuses = [.. all.Select(a => Of(a.Title, recipient, decidedOn))];
        return BonusPayments.Of(all, bonuses, BonusTimeline.Timeline.Ask(decidedOn));
    }

    private static BilingualText Text(decimal number) =>
        new(LocalNumber.Format(number, Language.Vietnamese), LocalNumber.Format(number, Language.English));
}
