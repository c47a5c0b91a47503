namespace BacKan.Indicators.Targets;

/// <summary>Prints the percentage of an attainment without claiming more than the figure does.</summary>
internal static class AttainmentText
{
    private static readonly Fraction Plan = 100m;

    public static string Print(Attainment attainment, Presentation p, MeasureUnit? sign) => attainment switch
    {
        { PercentRange: { IsPoint: true, Low: { } percent } } => Point(percent, p, sign),
        { PercentRange: { } range } => p.Range(range, sign, Word(attainment)),
        { Gap: { } gap } => p.Quantity(gap),
        _ => p.Absence,
    };

    // 99.997 is not 100,00: what lies beside the plan stays beside it.
    private static string Point(Fraction percent, Presentation p, MeasureUnit? sign)
    {
        if (p.Rounded(percent) is not { } rounded)
            return sign is null ? p.Number(percent) : sign.After(p.Number(percent), p.Language);
        Qualifier word =
            percent < Plan && rounded >= 100m ? Qualifier.Under : percent > Plan && rounded <= 100m ? Qualifier.Over : Qualifier.Exactly;
        return p.Stated(new(word == Qualifier.Exactly ? rounded : p.Round(Plan), null, word), sign);
    }

    // The word of the figure holds for its percent where plan and method are lines through one number.
    private static Qualifier Word(Attainment attainment) =>
        attainment is { Value: { } value, Method: not AttainmentMethod.Inverse } && attainment.Target.Numeric() is { Plan.IsPoint: true }
            ? value.Word
            : Qualifier.Exactly;
}
