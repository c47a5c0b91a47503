using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using static System.FormattableString;

namespace BacKan.Indicators.Planning;

/// <summary>
/// The number of criteria met in a set, with the verdict: <i>kết quả đánh giá theo bộ tiêu chí</i>, "đạt 16/19 tiêu chí".
/// </summary>
/// <remarks>It grants no title; that is for a council and an authority. Immutable; compares by reference.</remarks>
public sealed class CriteriaAssessment
{
    internal CriteriaAssessment(CriteriaSet set, string? group, Evaluation evaluation)
    {
        (Set, Group, Evaluation) = (set, group, evaluation);
    }

    /// <summary>Gets the set.</summary>
    public CriteriaSet Set { get; }

    /// <summary>Gets the code of the group, or null if the set has none.</summary>
    public string? Group { get; }

    /// <summary>Gets the findings, in the order of the document, and the missing facts.</summary>
    public Evaluation Evaluation { get; }

    /// <summary>Gets whether all criteria are met.</summary>
    public Outcome Outcome => Evaluation.Outcome;

    /// <summary>Gets the number met.</summary>
    public int Met => Count(Outcome.Met);

    /// <summary>Gets the number not met.</summary>
    public int NotMet => Count(Outcome.NotMet);

    /// <summary>Gets the number unknown or not yet judged, never counted as met or not met.</summary>
    public int Open => Total - Met - NotMet;

    /// <summary>Gets the number of criteria.</summary>
    public int Total => Evaluation.Finding.Parts.Count;

    /// <summary>Gets the least confidence of the set and its criteria.</summary>
    public Confidence Confidence => Evaluation.Finding.WeakestConfidence;

    /// <summary>Prints the count and the verdict: "đạt 16/19 tiêu chí, 3 chưa đạt: chưa đạt bộ tiêu chí".</summary>
    public string In(Language language)
    {
        bool vi = language == Language.Vietnamese;
        string notMet = NotMet == 0 ? "" : vi ? Invariant($", {NotMet} chưa đạt") : Invariant($", {NotMet} not met");
        string open = Open == 0 ? "" : vi ? Invariant($", {Open} chưa rõ") : Invariant($", {Open} not known");
        string verdict = (Outcome, vi) switch
        {
            (Outcome.Met, true) => "đạt bộ tiêu chí",
            (Outcome.Met, false) => "the set is met",
            (Outcome.NotMet, true) => "chưa đạt bộ tiêu chí",
            (Outcome.NotMet, false) => "the set is not met",
            (_, true) => "chưa kết luận được",
            (_, false) => "not decided",
        };
        return (vi ? Invariant($"đạt {Met}/{Total} tiêu chí") : Invariant($"{Met} of {Total} criteria met")) + $"{notMet}{open}: {verdict}";
    }

    /// <summary>Returns the Vietnamese line.</summary>
    public override string ToString() => In(Language.Vietnamese);

    private int Count(Outcome outcome) => Evaluation.Finding.Parts.Count(f => f.Outcome == outcome);
}
