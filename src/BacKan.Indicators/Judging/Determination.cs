using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Judging;

/// <summary>Creates determinations: <i>lập kết luận</i>.</summary>
internal static class Determination
{
    /// <summary>Creates a determination from the result of a table and the rule that chose it.</summary>
    /// <remarks>A decision under a rule that was not verified is a simulation.</remarks>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="rule">The rule, its day and its provision.</param>
    /// <param name="evaluation">The result of the table.</param>
    /// <param name="name">The words for a result.</param>
    internal static Determination<T> Of<T>(AppliedRule rule, TableEvaluation<T> evaluation, Func<T, BilingualText> name)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(name);
        Confidence confidence = Finding.Weaker(rule.Confidence, evaluation.Confidence);
        (DeterminationKind kind, UnknownReason? reason) = evaluation.Kind switch
        {
            DeterminationKind.Decided when confidence == Confidence.Unverified => (DeterminationKind.Unknown, UnknownReason.UnverifiedRule),
            DeterminationKind.Unknown => (
                DeterminationKind.Unknown,
                evaluation.Missing.All(m => m.IsJudgement) ? UnknownReason.NeedsJudgement : UnknownReason.MissingFacts),
            var decided => (decided, (UnknownReason?)null),
        };
        return new(
            rule, kind, reason, evaluation.Result, evaluation.Deciding is null ? null : name(evaluation.Result!), evaluation.Deciding,
            confidence,
            evaluation.Findings, evaluation.Data, evaluation.Missing, evaluation.FirstQuestion);
    }

    /// <summary>Creates a determination for a day whose law is known but not held.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="id">The stable id of the rule.</param>
    /// <param name="name">The name of the rule.</param>
    /// <param name="on">The requested day.</param>
    /// <param name="law">The law that covers it.</param>
    internal static Determination<T> NotHeld<T>(string id, BilingualText name, LocalDate on, UnheldLaw law)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(
            new(id, name, on, law.Citation, Confidence.Unverified), DeterminationKind.Unknown, UnknownReason.LawNotHeld, default,
            resultName: null, deciding: null,
            Confidence.Unverified, [], [], [], firstQuestion: null);
    }
}
