using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Targets;

/// <summary>Writes an attainment's formula with its numbers: "(3,35 − 2,43) / (3,35 − 3,1) × 100 = 368".</summary>
internal static class AttainmentFormula
{
    public static BilingualText? Of(Attainment attainment) => attainment is { Value: { } measured, Method: { } method }
        && attainment.Target.Numeric() is { } target
        && (attainment.PercentRange is not null || attainment.Gap is not null)
        ? new(Write(attainment, target, measured, method, Presentation.OfFormulas(Language.Vietnamese)), Write(
            attainment, target, measured, method, Presentation.OfFormulas(Language.English)))
        : null;

    private static string Write(
        Attainment attainment, NumericTarget target, MeasuredValue measured, AttainmentMethod method, Presentation p)
    {
        Language language = p.Language;
        string actual = Operand(target, measured, p), plan = Plan(target, language);
        if (method == AttainmentMethod.Gap)
        {
            string sum = target.Better == Figures.Tendency.Lower ? $"{plan} − {actual}" : $"{actual} − {plan}";
            Quantity gap = attainment.Gap!;
            return $"{sum} = {gap.Unit.After(p.Shortest(gap.Exact, out _), language)}";
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
        return formula + Result(attainment.PercentRange!, p);
    }

    private static string Operand(NumericTarget target, MeasuredValue measured, Presentation p)
    {
        ValueRange taken = target.Take(measured.Operand, measured.Unit);
        if (measured.Stated is not { } stated)
            return $"({p.Shortest(taken.Low!.Value, out _)}…{p.Shortest(taken.High!.Value, out _)})";
        string number = target.Take(ValueRange.Point(stated.Number.Value), stated.Unit).Low is { } value
            && (stated.Unit != target.Unit || target is GrowthTarget { Base: not null })
            ? p.Shortest(value, out _)
            : p.Number(stated.Number.Value);
        return taken.IsPoint ? number : QualifierText.Print(stated.Number.Qualifier, number, p.Language);
    }

    private static string Plan(NumericTarget target, Language language) => target switch
    {
        LevelTarget level => level.Level.NumberIn(language),
        ReductionTarget reduction => reduction.Level.NumberIn(language),
        GrowthTarget growth => Presentation.In(language).Number(growth.Rate.Value),
        ShareTarget share => Presentation.In(language).Number(share.Value.Value),
        _ => $"({new Quantity(target.Plan.Low!.Value, target.Unit).NumberIn(language)}…"
            + $"{new Quantity(target.Plan.High!.Value, target.Unit).NumberIn(language)})",
    };

    private static string Result(ValueRange range, Presentation p)
    {
        if (!range.IsPoint)
            return (range.Low, range.High) switch
            {
                ({ } low, null) => $" > {p.Shortest(low, out _)}",
                (null, { } high) => $" < {p.Shortest(high, out _)}",
                ({ } low, { } high) => $" = {p.Shortest(low, out _)}…{p.Shortest(high, out _)}",
                _ => "",
            };
        string number = p.Shortest(range.Low!.Value, out bool exact);
        return (exact ? " = " : " ≈ ") + number;
    }
}
