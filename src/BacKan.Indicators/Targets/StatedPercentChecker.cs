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
    private static readonly ValueRange OverZero = new(0m, lowIncluded: false, null, highIncluded: false);

    /// <inheritdoc/>
    public StatedPercentCheck Check(StatedAttainment stated)
    {
        ArgumentNullException.ThrowIfNull(stated);
        StatedNumber percent = stated.Percent;
        ValueRange? ifRounded = ImpliedPlan(stated.Actual, percent.Rounded), ifTruncated = ImpliedPlan(stated.Actual, percent.Truncated);
        Attainment? attainment = stated.Target is null ? null : new AttainmentCalculator().Measure(stated.Target, stated.Actual);
        ClaimVerdict verdict = attainment?.Check(percent) ?? ClaimVerdict.CannotBeChecked;
        BilingualText reason = verdict == ClaimVerdict.CannotBeChecked ? Unchecked(stated, ifRounded) : new(Against(verdict, stated, attainment!, Language.Vietnamese), Against(verdict, stated, attainment!, Language.English));
        return new(Say(verdict, reason), ifRounded, ifTruncated);
    }

    private static ClaimCheck Say(ClaimVerdict verdict, BilingualText reason) =>
        new(TargetErrorCodes.StatedPercent, verdict, ClaimCheck.SeverityOf(verdict), reason);

    private static string Against(ClaimVerdict verdict, StatedAttainment stated, Attainment attainment, Language language)
    {
        bool vi = language == Language.Vietnamese;
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
        string origin = attainment.Target.Origin == TargetOrigin.Implied
            ? vi ? "; kế hoạch suy từ tỷ lệ công bố, không có văn bản" : "; the plan is implied by the stated percent, no text gives it"
            : "";
        string formula = attainment.Target is LevelTarget target ? Quotient(stated, target, attainment, language) : attainment.Formula!.In(language);
        return $"{formula}; {(vi ? "công bố" : "stated")} {stated.Percent.In(language, MeasureUnits.Percent)}: {words}{origin}.";
    }

    // With the units where they differ, and two decimals, as reports print percents.
    private static string Quotient(StatedAttainment stated, LevelTarget target, Attainment attainment, Language language)
    {
        if (attainment is not { PercentRange: { } range, Method: AttainmentMethod.PlainRatio or AttainmentMethod.Inverse })
            return attainment.Formula!.In(language);
        string actual = attainment.Measured!.Number.In(language), plan = target.Level.NumberIn(language);
        if (target.Level.Unit != stated.Actual.Unit)
            (actual, plan) = ($"{actual} {stated.Actual.Unit.Name.In(language)}", target.Level.In(language));
        Fraction end = (range.Low ?? range.High)!.Value;
        Qualifier word = range.IsPoint ? Qualifier.Exactly : range.Low is null ? Qualifier.Under : range.High is null ? Qualifier.Over : Qualifier.About;
        string computed = new StatedNumber(Rounding.HalfAwayFromZero.Round(end, 2), 2, word).In(language, MeasureUnits.Percent);
        return attainment.Method == AttainmentMethod.Inverse ? $"{plan} / {actual} × 100 = {computed}" : $"{actual} / {plan} × 100 = {computed}";
    }

    private static BilingualText Unchecked(StatedAttainment stated, ValueRange? implied)
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
    private static ValueRange? ImpliedPlan(Figure actual, ValueRange percent) =>
        actual.Stated is { } stated && stated.AsOperand.IsPoint && stated.Value > 0m && (percent.Low is null || percent.Low > 0m)
            ? ValueRange.Point(100m * stated.Value) / percent.Intersect(OverZero)!
            : null;
}
