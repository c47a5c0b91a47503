using BacKan.Indicators.Figures;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Reporting;

/// <summary>Checks what is said of a figure against an earlier period: that it rose or fell, or by how much.</summary>
internal static class ChangeCheck
{
    /// <summary>The word "tăng" or "giảm": it holds where every number that the two figures stand for agrees.</summary>
    public static RowCheck Of(StatedChange change, Figure figure, Figure? earlier, ReportingPeriod versus)
    {
        if (Operand(figure) is not { } now || Operand(earlier) is not { } before)
            return RowCheck.Of(ErrorCodes.FigureChange, ClaimVerdict.CannotBeChecked, p => p.Say(
                $"Không có số liệu {p.Period(versus)} để so sánh.", $"No figure of {p.Period(versus)} to compare with."));
        ValueRange rise = now - before, said = change.Direction == ChangeDirection.Up ? Over : Under;
        bool isAbout = figure.Stated?.Qualifier == Qualifier.About || earlier!.Stated?.Qualifier == Qualifier.About;
        ClaimVerdict verdict = rise.IsWithin(said)
            ? ClaimVerdict.Consistent
            : isAbout || rise.Overlaps(said)
            ? ClaimVerdict.Ambiguous
            : ClaimVerdict.Inconsistent;
        return RowCheck.Of(ErrorCodes.FigureChange, verdict, p =>
            $"{p.Period(versus)}: {earlier!.ToText(p)}; "
                + $"{(verdict == ClaimVerdict.Ambiguous ? p.Say("chưa đủ rõ", "not clear enough") : PercentCheck.Word(verdict, p))}.");
    }

    /// <summary>The sentence with a number: "bằng 103,33% so với cùng kỳ".</summary>
    public static RowCheck Of(StatedComparison comparison, Figure figure, Figure? earlier, ReportingPeriod? versus)
    {
        if (earlier is not null
            && (figure.Prices != earlier.Prices || !string.Equals(figure.Definition, earlier.Definition, StringComparison.Ordinal)))
            return RowCheck.Of(ErrorCodes.FigureChange, ClaimVerdict.CannotBeChecked, p => p.Say(
                "Hai số liệu theo hai khái niệm hoặc hai giá khác nhau nên không so sánh được.",
                "The two figures follow different definitions or prices and cannot be compared."));
        bool sameUnit = earlier?.Unit == figure.Unit;
        var examined = new StatedClaim(comparison.Form, comparison.Stated)
        {
            Actual = figure.Stated,
            Reference = earlier is null ? null : sameUnit ? earlier.Stated : InUnit(earlier, figure.Unit),
            OfRates = string.Equals(figure.Unit.Family, MeasureUnit.RatioFamily, StringComparison.Ordinal),
        }.Examine();
        string Period(Presentation p) => versus is null ? p.Say("kỳ khác", "another period") : p.Period(versus);
        return new(
            new(ErrorCodes.FigureChange, examined.Check.Verdict, examined.Check.Severity, examined.Check.Reason),
            p => p.Say($"So với {Period(p)}: ", $"Against {Period(p)}: ") + p.Say(examined.Check.Reason));
    }

    private static readonly ValueRange Over = new(0m, lowIncluded: false, null, highIncluded: false);
    private static readonly ValueRange Under = new(null, lowIncluded: false, 0m, highIncluded: false);

    private static ValueRange? Operand(Figure? figure) => figure switch
    {
        { Absence: AbsenceReason.DidNotOccur } => ValueRange.Point(0m),
        { Stated: { } number } => number.AsOperand * figure.Unit.InBase,
        { Range: { } range } => range.AsOperand * figure.Unit.InBase,
        _ => null,
    };

    private static StatedNumber? InUnit(Figure figure, MeasureUnit unit) =>
        figure is { Stated: { } number, Value: { } value }
            && value.ConvertTo(unit).Exact.TryToDecimal(out decimal converted)
            && converted.Scale <= 20
            ? new(converted, null, number.Qualifier)
            : null;
}
