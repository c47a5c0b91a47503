using BacKan.Indicators.Figures;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Targets;

/// <summary>Checks a stated percent in both readings of its last digit, rounded and cut: <i>kiểm tra tỷ lệ hoàn thành đã công bố</i>.</summary>
/// <remarks>
/// <para>A printed operand without a qualifier is exact; only the stated percent stands for its interval; a qualified operand is its interval.
/// Products are compared, nothing is divided. Stateless and thread-safe.</para>
/// </remarks>
public sealed class StatedPercentChecker : IStatedPercentChecker
{
    private static readonly Interval OverZero = new(0m, lowIncluded: false, null, highIncluded: false);

    /// <inheritdoc/>
    public StatedPercentCheck Check(StatedAttainment stated)
    {
        ArgumentNullException.ThrowIfNull(stated);
        StatedNumber percent = stated.Percent;
        Interval? ifRounded = ImpliedPlan(stated.Actual, percent.Rounded), ifTruncated = ImpliedPlan(stated.Actual, percent.Truncated);
        ClaimCheck check = Verdict(stated) is { } verdict
            ? Say(verdict, Against(verdict, stated, (LevelTarget)stated.Target!))
            : Say(ClaimVerdict.CannotBeChecked, Unchecked(stated, ifRounded));
        return new(check, ifRounded, ifTruncated);
    }

    private static ClaimVerdict? Verdict(StatedAttainment stated)
    {
        if (stated.Target is not LevelTarget target || stated.Actual.Stated is not { } actual || target.Level.Exact.Sign <= 0)
            return null;
        Interval measured = actual.AsOperand;
        if (target.IsCeiling && measured is not { IsPoint: true, Low.Sign: > 0 })
            return null;
        Fraction plan = target.Level.Exact * target.Level.Unit.InBase;
        measured *= stated.Actual.Unit.InBase;
        bool Agrees(Interval percent) => target.IsCeiling ? (percent * measured).Contains(100m * plan) : (measured * 100m).Overlaps(percent * plan);
        return Agrees(stated.Percent.Rounded) ? ClaimVerdict.Consistent
            : Agrees(stated.Percent.Truncated) ? ClaimVerdict.ConsistentIfTruncated
            : stated.Percent.Qualifier == Qualifier.About || actual.Qualifier == Qualifier.About ? ClaimVerdict.Ambiguous
            : ClaimVerdict.Inconsistent;
    }

    private static ClaimCheck Say(ClaimVerdict verdict, Text reason) =>
        new(TargetErrorCodes.StatedPercent, verdict, ClaimCheck.SeverityOf(verdict), reason);

    private static Text Against(ClaimVerdict verdict, StatedAttainment stated, LevelTarget target)
    {
        string Sentence(Language language)
        {
            bool vi = language == Language.Vietnamese;
            string actual = stated.Actual.Stated!.In(language), plan = target.Level.NumberIn(language);
            if (target.Level.Unit != stated.Actual.Unit)
                (actual, plan) = ($"{actual} {stated.Actual.Unit.Name.In(language)}", target.Level.In(language));
            string computed = Computed(stated, target, language);
            string formula = target.IsCeiling ? $"{plan} / {actual} × 100 = {computed}" : $"{actual} / {plan} × 100 = {computed}";
            string words = (verdict, vi) switch
            {
                (ClaimVerdict.Consistent, true) => "khớp",
                (ClaimVerdict.Consistent, false) => "agrees",
                (ClaimVerdict.ConsistentIfTruncated, true) => "chỉ khớp nếu cắt bỏ chữ số lẻ, không làm tròn",
                (ClaimVerdict.ConsistentIfTruncated, false) => "agrees only if the further decimals were cut, not rounded",
                (ClaimVerdict.Ambiguous, true) => "không rõ: văn bản không cho biết “khoảng” là bao nhiêu",
                (ClaimVerdict.Ambiguous, false) => "ambiguous: the text does not say how wide 'about' is",
                (_, true) => "không khớp",
                _ => "does not agree",
            };
            string origin = target.Origin == TargetOrigin.Implied
                ? vi ? "; kế hoạch suy từ tỷ lệ công bố, không có văn bản" : "; the plan is implied by the stated percent, no text gives it"
                : "";
            return vi
                ? $"{formula}; công bố {stated.Percent.In(language, MeasureUnits.Percent)}: {words}{origin}."
                : $"{formula}; stated {stated.Percent.In(language, MeasureUnits.Percent)}: {words}{origin}.";
        }

        return new(Sentence(Language.Vietnamese), Sentence(Language.English));
    }

    private static string Computed(StatedAttainment stated, LevelTarget target, Language language)
    {
        Interval range = new AttainmentCalculator().Measure(target, stated.Actual).PercentRange!;
        Fraction end = (range.Low ?? range.High)!.Value;
        Qualifier word = range.IsPoint ? Qualifier.Exactly : range.Low is null ? Qualifier.Under : range.High is null ? Qualifier.Over : Qualifier.About;
        return new StatedNumber(Rounding.HalfAwayFromZero.Round(end, 2), 2, word).In(language, MeasureUnits.Percent);
    }

    private static Text Unchecked(StatedAttainment stated, Interval? implied)
    {
        string Sentence(Language language)
        {
            bool vi = language == Language.Vietnamese;
            string percent = stated.Percent.In(language, MeasureUnits.Percent);
            if (implied is not { Low: { } low, High: { } high })
                return vi ? $"Công bố {percent}: không đủ số liệu để kiểm tra." : $"Stated {percent}: the figures given do not suffice to check it.";
            string from = LocalNumber.Format(Rounding.HalfAwayFromZero.Round(low, 2), language), to = LocalNumber.Format(Rounding.HalfAwayFromZero.Round(high, 2), language);
            string unit = stated.Actual.Unit.Name.In(language);
            return vi
                ? $"Công bố {percent} nhưng không cho biết kế hoạch; kế hoạch phải nằm trong khoảng {from}–{to} {unit}."
                : $"Stated {percent}, but the plan is not given; it must lie between {from} and {to} {unit}.";
        }

        return new(Sentence(Language.Vietnamese), Sentence(Language.English));
    }

    // plan = 100 × actual ÷ percent, of the percents over zero.
    private static Interval? ImpliedPlan(Figure actual, Interval percent) =>
        actual.Stated is { } stated && stated.AsOperand.IsPoint && stated.Value > 0m && (percent.Low is null || percent.Low > 0m)
            ? Interval.Point(100m * stated.Value) / percent.Intersect(OverZero)!
            : null;
}
