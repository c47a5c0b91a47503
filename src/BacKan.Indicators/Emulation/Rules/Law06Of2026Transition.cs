using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>
/// Article 4.1 of Law 06/2026/QH16, known by a paraphrase: a dossier received for appraisal before
/// 1/10/2026 stays under the old law, and gets the new one where that favours it.
/// </summary>
internal static class Law06Of2026Transition
{
    /// <summary>Gets the clause.</summary>
    public static Citation Citation => VietnamInstruments.Law06Of2026.At("khoản 1 Điều 4");

    /// <summary>Returns the day whose law still judges a proposal of the days of the new law, or null.</summary>
    public static LocalDate? DayOf(Proposal proposal) =>
        proposal.On >= EmulationLaws.Law2026.From && proposal.DossierOn is { } received && received < EmulationLaws.Law2026.From
            ? received
            : null;

    /// <summary>
    /// Returns the answer: what is met under the old law is met; of the rest nothing can be said,
    /// since the law that was not read may favour it.
    /// </summary>
    public static EligibilityAdvice Weigh(EligibilityAdvice before, EligibilityAdvice now)
    {
        var words = new BilingualText(
            "hồ sơ tiếp nhận trước ngày 01/10/2026, áp dụng quy định cũ hoặc quy định mới có lợi hơn",
            "a dossier received before 1/10/2026: the old law, or the new one where it favours");
        if (before.Outcome != Outcome.Met)
            return now.With(underEarlierLaw: before);
        var transition = new Finding("transition", Outcome.Met, words, null, null, Citation, Confidence.Secondary);
        var standard = new Finding(
            "standard-and-transition", Outcome.Met, before.Standard!.Words, null, null, before.Citation, Confidence.Secondary,
            [before.Standard, transition]);
        return before.With(standard: standard);
    }
}
