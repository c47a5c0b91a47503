using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Targets;

/// <summary>Prints every kind of target so that <see cref="TargetReader"/> reads it back.</summary>
internal static class TargetText
{
    public static string Print(Target target, Presentation p, bool withUnit) => target switch
    {
        LevelTarget level => Level(level, p, withUnit),
        BetweenTarget range => Between(range, p, withUnit),
        ReductionTarget { IsByAmount: true } by => p.Say(
            $"{TargetWords.Less.Vi} {p.Quantity(by.Reduction)} {TargetWords.From.Vi} {p.Quantity(by.Base)}",
            $"{TargetWords.ReducedBy} {p.Quantity(by.Reduction)} {TargetWords.From.En} {p.Quantity(by.Base)}"),
        ReductionTarget to => p.Say(
            $"{TargetWords.LessFrom.Vi} {p.Quantity(to.Base)} {TargetWords.Down.Vi} {p.Quantity(to.Level)}",
            $"{TargetWords.LessFrom.En} {p.Quantity(to.Base)} {TargetWords.Down.En} {p.Quantity(to.Level)}"),
        GrowthTarget growth => $"{p.Say(TargetWords.Growth)} {Bound(growth.Sense, Tendency.Higher, Percent(growth.Rate, p), p)}"
            + (growth.Base is { } start ? $" {p.Say(TargetWords.Versus)} {p.Quantity(start)}" : ""),
        ShareTarget share => $"{p.Say(TargetWords.Share)} {Bound(share.Sense, share.Indicator.Tendency, Percent(share.Value, p), p)}",
        MilestoneTarget done => $"{p.Say(TargetWords.DoneBy)} {p.Day(done.Deadline)}",
        CompositeTarget several => $"{p.Say(TargetWords.Together)} "
            + string.Join("; ", several.Parts.Select(part => $"{part.Indicator.FullName(p.Language)}: {Print(part, p, withUnit: true)}")),
        QualitativeTarget words => Words(words, p),
        _ => throw new ArgumentOutOfRangeException(nameof(target), target, "Expected one of the closed kinds of target."),
    };

    private static string Level(LevelTarget target, Presentation p, bool withUnit)
    {
        string number =
            withUnit || target.Level.Unit != target.Indicator.Unit ? p.Quantity(target.Level) : target.Level.NumberIn(p.Language);
        return Bound(target.Sense, target.Indicator.Tendency, number, p);
    }

    // A number alone means what is wished of the indicator; another sense is said.
    private static string Bound(TargetSense sense, Tendency tendency, string number, Presentation p) =>
        sense == TargetSenses.Meant(tendency)
        ? number
        : sense switch
        {
            TargetSense.Above => QualifierText.Print(Qualifier.Over, number, p.Language),
            TargetSense.AtLeast => QualifierText.Print(Qualifier.AtLeast, number, p.Language),
            TargetSense.Below => QualifierText.Print(Qualifier.Under, number, p.Language),
            TargetSense.AtMost => QualifierText.Print(Qualifier.AtMost, number, p.Language),
            _ => $"{p.Say(TargetWords.Exactly)} {number}",
        };

    private static string Between(BetweenTarget target, Presentation p, bool withUnit)
    {
        MeasureUnit? unit = withUnit || target.Unit != target.Indicator.Unit ? target.Unit : null;
        string range = About(target.Plan) is { } about ? p.Stated(about, unit)
            : Ends(target.Plan) is var (low, high) ? new StatedRange(new(low), new(high), unit).In(p.Language)
            : unit is null ? target.Plan.In(p.Language) : unit.After(target.Plan.In(p.Language), p.Language);
        return target.Better == target.Indicator.Tendency ? range : $"{range}, {p.Say(TargetWords.Side(target.Better))}";
    }

    private static (decimal Low, decimal High)? Ends(ValueRange plan) =>
        plan is { LowIncluded: true, HighIncluded: true, Low: { } first, High: { } last }
            && first.TryToDecimal(out decimal low)
            && last.TryToDecimal(out decimal high)
            && low.Scale <= 20 && high.Scale <= 20
            ? (low, high)
            : null;

    // "Khoảng 4" is the range that 4 is rounded from.
    private static StatedNumber? About(ValueRange plan)
    {
        if (plan is not { Low: { } low, High: { } high }
            || (plan.LowIncluded && plan.HighIncluded)
            || !((low + high) / 2).TryToDecimal(out decimal middle))
            return null;
        for (int decimals = middle.Scale; decimals <= 20; decimals++)
        {
            var about = new StatedNumber(middle, decimals, Qualifier.About);
            if (about.AsOperand == plan)
                return about;
        }

        return null;
    }

    private static string Percent(Percentage rate, Presentation p) => MeasureUnits.Percent.After(p.Number(rate.Value), p.Language);

    // Words that a reader could take for numbers stand in quotation marks.
    private static string Words(QualitativeTarget target, Presentation p)
    {
        string said = p.Say(target.Words);
        if (said.Any(c => char.IsDigit(c) || c is '(' or '“' or '”') || !said.Any(char.IsLetter) || said.Trim().Length < said.Length)
            said = $"“{said}”";
        return target.Meaning is null ? said : $"{said} ({Print(target.Meaning, p, withUnit: true)})";
    }
}
