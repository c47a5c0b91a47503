using System.Globalization;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>
/// Writes advice in at most twelve lines: <i>tóm tắt ý kiến thẩm định</i>. A reading of the law is
/// named as such, never as something that is missing.
/// </summary>
internal static class BriefAdvice
{
    private const int MostShortfalls = 3;

    public static string Of(EligibilityAdvice advice, Language language) =>
        string.Join('\n', Lines(advice).Select(line => line.In(language)));

    private static IEnumerable<BilingualText> Lines(EligibilityAdvice advice)
    {
        Proposal proposal = advice.Proposal;
        string year = proposal.Year.ToString(CultureInfo.InvariantCulture), who = proposal.Candidate.Name is { } name ? $"{name}, " : "";
        BilingualText outcome = OutcomeText.Of(advice.Outcome), title = proposal.Title.NameOn(proposal.On);
        yield return new($"{who}{title.Vi} {year}: {outcome.Vi}", $"{who}{title.En} {year}: {outcome.En}");
        yield return new($"Căn cứ: {advice.Citation.In(Language.Vietnamese)}", $"By: {advice.Citation.In(Language.English)}");
        Shortfall[] open = [.. advice.Shortfalls.Where(s => s.IsReading)], missing = [.. advice.Shortfalls.Except(open)];
        foreach (Shortfall shortfall in missing.Take(missing.Length > MostShortfalls ? MostShortfalls - 1 : MostShortfalls))
            yield return new($"Còn thiếu: {shortfall.In(Language.Vietnamese)}", $"Missing: {shortfall.In(Language.English)}");
        if (missing.Length > MostShortfalls)
            yield return Say(
                $"Còn thiếu: {missing.Length - MostShortfalls + 1} nội dung khác",
                $"Missing: {missing.Length - MostShortfalls + 1} other things");
        if (open.Length > 0)
            yield return new($"Văn bản chưa rõ: {open[0].Of.Vi}", $"The text leaves open: {open[0].Of.En}");
        if (advice.FirstQuestion is { } question && advice.Outcome == Outcome.Unknown)
            yield return new($"Hỏi trước: {question.Question.Vi}", $"Ask first: {question.Question.En}");
        if (advice.Chain is { } chain && advice.Outcome != Outcome.Met)
            yield return chain.Words;
        if (advice.UnderEarlierLaw is { } earlier && earlier.Outcome != advice.Outcome)
            yield return new(
                $"Theo {earlier.Citation.In(Language.Vietnamese)}: {OutcomeText.Of(earlier.Outcome).Vi}",
                $"By {earlier.Citation.In(Language.English)}: {OutcomeText.Of(earlier.Outcome).En}");
        if (advice.RoutesNotBuilt.Count > 0 && advice.Outcome != Outcome.Met)
            yield return new(
                $"Chưa xét {advice.RoutesNotBuilt[0].Citation.In(Language.Vietnamese)} ({advice.RoutesNotBuilt[0].Words.Vi})",
                $"Not looked at: {advice.RoutesNotBuilt[0].Citation.In(Language.English)} ({advice.RoutesNotBuilt[0].Words.En})");
        if (advice.Outcome != Outcome.Met)
        {
            foreach (BilingualText assumption in advice.Assumptions)
                yield return assumption;
        }

        yield return EligibilityAdvice.Nature;
    }

    private static BilingualText Say(FormattableString vi, FormattableString en) =>
        new(vi.ToString(CultureInfo.InvariantCulture), en.ToString(CultureInfo.InvariantCulture));
}
