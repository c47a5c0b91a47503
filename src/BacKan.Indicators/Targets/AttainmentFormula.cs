using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Targets;

/// <summary>Writes an attainment's formula with its numbers: "(3,35 − 2,43) / (3,35 − 3,1) × 100 = 368".</summary>
internal static class AttainmentFormula
{
    private const int Decimals = 4;

    public static BilingualText? Of(Attainment attainment) => attainment is { Measured: { } measured, Method: { } method } && attainment.Target.Numeric() is { } target
        && (attainment.PercentRange is not null || attainment.Gap is not null)
        ? new(Write(attainment, target, measured, method, Language.Vietnamese), Write(attainment, target, measured, method, Language.English))
        : null;

    private static string Write(Attainment attainment, NumericTarget target, StatedQuantity measured, AttainmentMethod method, Language language)
    {
        string actual = Operand(target, measured, language), plan = Plan(target, language);
        if (method == AttainmentMethod.Gap)
        {
            string sum = target.Better == Figures.Tendency.Lower ? $"{plan} − {actual}" : $"{actual} − {plan}";
            Quantity gap = attainment.Gap!;
            return $"{sum} = {gap.Unit.After(Rounded(gap.Exact, language, out _), language)}";
        }

        string start = target is ReductionTarget { Base: var from } ? from.NumberIn(language) : "";
        string formula = method switch
        {
            AttainmentMethod.Inverse => $"{plan} / {actual} × 100",
            AttainmentMethod.Mirror => $"(2 − {actual} / {plan}) × 100",
            AttainmentMethod.ReductionAchieved => $"({start} − {actual}) / ({start} − {plan}) × 100",
            AttainmentMethod.ReductionRate => $"(1 − ({start} − {actual}) / {start}) / (1 − ({start} − {plan}) / {start}) × 100",
            AttainmentMethod.LevelRatio => $"(100 + {actual}) / (100 + {plan}) × 100",
            _ => $"{actual} / {plan} × 100",
        };
        return formula + Result(attainment.PercentRange!, language);
    }

    private static string Operand(NumericTarget target, StatedQuantity measured, Language language)
    {
        ValueRange taken = target.Take(measured.Number.AsOperand, measured.Unit);
        string number = target.Take(ValueRange.Point(measured.Number.Value), measured.Unit).Low is { } value && (measured.Unit != target.Unit || target is GrowthTarget { Base: not null })
            ? Rounded(value, language, out _)
            : LocalNumber.Format(measured.Number.Value, language);
        return taken.IsPoint ? number : QualifierText.Print(measured.Number.Qualifier, number, language);
    }

    private static string Plan(NumericTarget target, Language language) => target switch
    {
        LevelTarget level => level.Level.NumberIn(language),
        ReductionTarget reduction => reduction.Level.NumberIn(language),
        GrowthTarget growth => LocalNumber.Format(growth.Rate.Value, language),
        ShareTarget share => LocalNumber.Format(share.Value.Value, language),
        _ => $"({new Quantity(target.Plan.Low!.Value, target.Unit).NumberIn(language)}…{new Quantity(target.Plan.High!.Value, target.Unit).NumberIn(language)})",
    };

    private static string Result(ValueRange range, Language language)
    {
        if (!range.IsPoint)
            return (range.Low, range.High) switch
            {
                ({ } low, null) => $" > {Rounded(low, language, out _)}",
                (null, { } high) => $" < {Rounded(high, language, out _)}",
                ({ } low, { } high) => $" = {Rounded(low, language, out _)}…{Rounded(high, language, out _)}",
                _ => "",
            };
        string number = Rounded(range.Low!.Value, language, out bool exact);
        return (exact ? " = " : " ≈ ") + number;
    }

    private static string Rounded(Fraction value, Language language, out bool exact)
    {
        decimal rounded = Rounding.HalfAwayFromZero.Round(value, Decimals);
        exact = rounded == value;
        return LocalNumber.Format(exact ? rounded / 1.0000000000000000000000000000m : rounded, language);
    }
}
