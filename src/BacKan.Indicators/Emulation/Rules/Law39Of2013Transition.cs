using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>
/// Article 2, clause 1 of Law 39/2013/QH13: who met the conditions of seniority of the Law of 2003
/// before 1/6/2014 is decided under it, before 31/12/2014.
/// </summary>
internal static class Law39Of2013Transition
{
    /// <summary>Gets the day on which the clause ends.</summary>
    public static RuleDay End { get; } = RuleDay.Within(VietnamInstruments.Law39Of2013, new(2014, 12, 31), RuleEnd.OfItsPeriod(
        VietnamInstruments.Law39Of2013.At("khoản 1 Điều 2"),
        new("điều khoản chuyển tiếp: trước ngày 31/12/2014", "the transitional clause: before 31 December 2014")));

    /// <summary>Gets the day on which the conditions of the old law were met.</summary>
    public static DateFact ConditionsMetOn { get; } = new(
        "conditions-met-on",
        new("ngày đủ điều kiện theo Luật 15/2003/QH11", "day on which the conditions of Law 15/2003/QH11 were met"),
        new("Đủ điều kiện theo Luật 15/2003/QH11 từ ngày nào?", "On which day were the conditions of Law 15/2003/QH11 met?"))
    {
        // A dossier that says that there is no such day is as one whose day is that of the proposal.
        Source = new FactSource { Day = d => d.Proposal.ConditionsMetOn ?? (d.Proposal.HasNoEarlierConditions ? d.Proposal.On : null) },
    };

    /// <summary>Returns the new standard or, for those days, the old one.</summary>
    public static Criterion Of(Criterion now, Criterion before) => At.Any(
        "law-of-the-day-or-before",
        "theo luật hiện hành hoặc điều khoản chuyển tiếp",
        "under the law of the day, or the transitional clause",
        now,
        At.All(
            "transition",
            "đủ điều kiện về niên hạn theo Luật 2003 trước ngày 01/6/2014",
            "conditions of seniority of the Law of 2003 met before 1/6/2014",
            new DateCriterion(
                "conditions-met-before", ConditionsMetOn.Name, VietnamInstruments.Law39Of2013.At("khoản 1 Điều 2"), Confidence.OfficialText,
                ConditionsMetOn, from: null, DateBound.On(EmulationLaws.Law2013.From, isIncluded: false)),
            before,
            At.Open("seniority", "điều kiện này có phải là điều kiện về niên hạn không", "is this a condition of seniority")));

    private static Clause At => new(VietnamInstruments.Law39Of2013.At("khoản 1 Điều 2"));
}
