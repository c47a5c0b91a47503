using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Targets;

/// <summary>Reads the plan column of a table: <i>đọc chỉ tiêu kế hoạch</i>, "4.350", "≥ 33", "&lt; 7,6", "33–34%", "khoảng 4", "xuất siêu".</summary>
public static class TargetReader
{
    /// <summary>Reads a target as it was printed; nothing is guessed.</summary>
    /// <remarks>
    /// A number without a word is a floor where higher is better, a ceiling where lower is, else the number itself. "Trên" and "dưới" are strict; a range is attained within;
    /// "khoảng 4" is the range that 4 is rounded from. Words without a digit are a target in words. "Gần" is refused: no text says how near.
    /// </remarks>
    /// <param name="indicator">What is measured.</param>
    /// <param name="text">The text of the cell.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="better">Which way the plan wishes the figure to go.</param>
    public static ReadResult<Target> Read(Indicator indicator, string text, Language language, Tendency better)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(text);
        if (text.Trim().Length > 0 && !text.Any(char.IsAsciiDigit) && text.Any(char.IsLetter))
            return new(Target.Qualitative(indicator, BilingualText.Same(text.Trim())));
        if (StatedRange.Read(text, language).TryGet(out StatedRange? range))
            return Require(indicator, range.Unit ?? indicator.Unit) ?? new(new BetweenTarget(indicator, range.AsOperand, range.Unit ?? indicator.Unit, better));
        if (StatedQuantity.Read(text, language).TryGet(out StatedQuantity? quantity))
            return Of(indicator, quantity.Number, quantity.Unit, better);
        ReadResult<StatedNumber> number = StatedNumber.Read(text, language);
        return number.TryGet(out StatedNumber? plain) ? Of(indicator, plain, indicator.Unit, better) : new(number.Error!);
    }

    private static ReadResult<Target> Of(Indicator indicator, StatedNumber number, MeasureUnit unit, Tendency better)
    {
        if (Require(indicator, unit) is { } refused)
            return refused;
        if (number.Qualifier == Qualifier.About)
            return new(new BetweenTarget(indicator, number.AsOperand, unit, better));
        TargetSense? sense = (number.Qualifier, better) switch
        {
            (Qualifier.Over, _) => TargetSense.Above,
            (Qualifier.AtLeast, _) => TargetSense.AtLeast,
            (Qualifier.Under, _) => TargetSense.Below,
            (Qualifier.AtMost, _) => TargetSense.AtMost,
            (Qualifier.Exactly, Tendency.Higher) => TargetSense.AtLeast,
            (Qualifier.Exactly, Tendency.Lower) => TargetSense.AtMost,
            (Qualifier.Exactly, _) => TargetSense.Exactly,
            _ => null,
        };
        return sense is { } known
            ? new(new LevelTarget(indicator, known, new(number.Value, unit)))
            : new(new ReadError(TargetErrorCodes.Vague, 0, new("“Gần” không cho biết chỉ tiêu là bao nhiêu.", "'Nearly' does not say what is asked for.")));
    }

    private static ReadResult<Target>? Require(Indicator indicator, MeasureUnit unit) => string.Equals(unit.Family, indicator.Unit.Family, StringComparison.Ordinal)
        ? null
        : new(new ReadError(TargetErrorCodes.Unit, 0, new($"đơn vị cùng loại với {indicator.Unit.Name.Vi}, không phải {unit.Name.Vi}", $"a unit of the kind of {indicator.Unit.Name.En}, not {unit.Name.En}")));
}
