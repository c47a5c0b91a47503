using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>The result of a condition for a case: <i>kết quả xét theo một quy định</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class Finding
{
    private readonly Criterion? criterion;
    private readonly FactSheet? sheet;
    private BilingualText? value;
    private BilingualText? threshold;

    /// <summary>Creates a finding.</summary>
    /// <param name="id">The stable id of the condition within its rule.</param>
    /// <param name="outcome">The outcome: met, not met, unknown, or for people to judge.</param>
    /// <param name="words">The words of the condition, in both languages.</param>
    /// <param name="value">The value of the case, or null.</param>
    /// <param name="threshold">The threshold, or null.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="parts">The findings of the inner conditions, in the order of the provision.</param>
    internal Finding(
        string id, Outcome outcome, BilingualText words, BilingualText? value, BilingualText? threshold, Citation citation,
        Confidence confidence, IReadOnlyList<Finding>? parts = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(citation);
        (Id, Outcome, Words, this.value, this.threshold, Citation, Confidence, Parts) =
            (id, outcome, words, value, threshold, citation, confidence, parts ?? []);
    }

    // What a judgement found: value and threshold are put into words when somebody reads them.
    internal Finding(Criterion criterion, FactSheet sheet, Outcome outcome, Finding[] parts)
    {
        (Id, Outcome, Words, Citation, Confidence, Parts) =
            (criterion.Id, outcome, criterion.Words, criterion.Citation, criterion.Confidence, parts);
        (this.criterion, this.sheet) = (criterion, sheet);
    }

    /// <summary>Gets the stable id of the condition within its rule.</summary>
    public string Id { get; }

    /// <summary>Gets the outcome of the condition.</summary>
    public Outcome Outcome { get; }

    /// <summary>Gets the words of the condition.</summary>
    public BilingualText Words { get; }

    /// <summary>Gets the value of the case, or null.</summary>
    public BilingualText? Value => value ??= criterion?.Value(sheet!);

    /// <summary>Gets the threshold, or null.</summary>
    public BilingualText? Threshold => threshold ??= criterion?.Threshold;

    /// <summary>Gets the provision.</summary>
    public Citation Citation { get; }

    /// <summary>Gets how reliably the provision was checked.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets the findings of the inner conditions, in the order of the provision.</summary>
    public IReadOnlyList<Finding> Parts { get; }

    /// <summary>Gets the least confidence of this finding and its inner findings.</summary>
    public Confidence WeakestConfidence => Parts.Aggregate(Confidence, (weakest, part) => Weaker(weakest, part.WeakestConfidence));

    /// <summary>
    /// Prints the mark, words, threshold, value and provision: "✓ thiếu hụt: từ 3 chỉ số trở lên; 3 chỉ số (điểm a khoản 2 Điều 3 …)".
    /// </summary>
    public string In(Language language)
    {
        string threshold = Threshold is null ? "" : $": {Threshold.In(language)}";
        string value = Value is null ? "" : $"; {Value.In(language)}";
        return $"{OutcomeText.Mark(Outcome)} {Words.In(language)}{threshold}{value} ({Citation.In(language)})";
    }

    /// <summary>Returns the words of an outcome: <i>đạt, không đạt, chưa đủ dữ liệu, cần hội đồng xem xét</i>.</summary>
    public static BilingualText NameOf(Outcome outcome) => OutcomeText.Of(outcome);

    /// <summary>Returns the Vietnamese line.</summary>
    public override string ToString() => In(Language.Vietnamese);

    internal static Confidence Weaker(Confidence left, Confidence right) => left > right ? left : right;
}
