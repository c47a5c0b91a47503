using BacKan.Indicators.Figures;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Reporting;

/// <summary>Checks a stated percent of a plan in both readings of its last digit, rounded and cut.</summary>
/// <remarks>
/// A printed operand without a word is exact; only the stated percent stands for its interval; an operand with a word is its interval.
/// </remarks>
internal static class PercentCheck
{
    public static RowCheck Of(StatedNumber percent, Figure figure, Attainment? attainment)
    {
        ClaimVerdict verdict = attainment?.Check(percent) ?? ClaimVerdict.CannotBeChecked;
        return RowCheck.Of(ErrorCodes.TargetStatedPercent, verdict, p => verdict == ClaimVerdict.CannotBeChecked
            ? Unchecked(percent, figure, attainment, p)
            : $"{Computed(attainment!, p)}; {p.Say("công bố", "stated")} {p.Stated(percent, MeasureUnits.Percent)}: "
                + $"{Word(verdict, p)}{Origin(attainment!, p)}.");
    }

    public static string Word(ClaimVerdict verdict, Presentation p) => verdict switch
    {
        ClaimVerdict.Consistent => p.Say("khớp", "agrees"),
        ClaimVerdict.ConsistentIfTruncated =>
            p.Say("chỉ khớp nếu cắt bỏ chữ số lẻ, không làm tròn", "agrees only if the further decimals were cut, not rounded"),
        ClaimVerdict.Ambiguous =>
            p.Say("không rõ: văn bản không cho biết “khoảng” là bao nhiêu", "ambiguous: the text does not say how wide 'about' is"),
        ClaimVerdict.CannotBeChecked => p.Say("không đủ số liệu để kiểm tra", "the figures given do not suffice to check it"),
        _ => p.Say("không khớp", "does not agree"),
    };

    private static string Origin(Attainment attainment, Presentation p) => attainment.Target.IsImplied
        ? p.Say("; kế hoạch suy từ tỷ lệ công bố, không có văn bản", "; the plan is implied by the stated percent, no text gives it")
        : "";

    // With the units where they differ; a gap, or a formula of another kind, as it is written.
    private static string Computed(Attainment attainment, Presentation p)
    {
        if (attainment is not
            {
                PercentRange: not null,
                Method: AttainmentMethod.PlainRatio or AttainmentMethod.Inverse,
                Measured: { } measured,
                Target: LevelTarget target,
            })
            return attainment.Formula!.In(p.Language);
        bool sameUnit = target.Level.Unit == measured.Unit;
        string actual = sameUnit ? p.Stated(measured.Number) : $"{p.Stated(measured.Number)} {measured.Unit.Name.In(p.Language)}";
        string plan = sameUnit ? target.Level.NumberIn(p.Language) : p.Quantity(target.Level);
        string computed = attainment.ToText(p);
        return attainment.Method == AttainmentMethod.Inverse
            ? $"{plan} / {actual} × 100 = {computed}"
            : $"{actual} / {plan} × 100 = {computed}";
    }

    private static string Unchecked(StatedNumber percent, Figure figure, Attainment? attainment, Presentation p)
    {
        string stated = p.Stated(percent, MeasureUnits.Percent);
        if (attainment is not null || Implied(figure, percent) is not { Low: { } low, High: { } high })
            return p.Say($"Công bố {stated}: ", $"Stated {stated}: ")
                + (attainment?.Reason is { } reason ? Lower(reason.In(p.Language)) : Word(ClaimVerdict.CannotBeChecked, p) + ".");
        string unit = figure.Unit.Name.In(p.Language);
        return p.Say(
            $"Công bố {stated} nhưng không cho biết kế hoạch; kế hoạch phải nằm trong khoảng {p.Number(low)}–{p.Number(high)} {unit}.",
            $"Stated {stated}, but the plan is not given; it must lie between {p.Number(low)} and {p.Number(high)} {unit}.");
    }

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];

    private static ValueRange? Implied(Figure figure, StatedNumber percent) => figure.Stated is { } actual
        ? new StatedClaim(ClaimForm.PercentOf, percent) { Actual = actual }.Examine().Readings[0].IfRounded
        : null;
}
