using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>Writes a stretch of values as the law does: "từ 3 chỉ số trở lên", "trên 700.000 đến 1.000.000 đồng".</summary>
internal static class ThresholdText
{
    public static BilingualText Of(ValueRange allowed, MeasureUnit unit) => new(Vi(allowed, unit), En(allowed, unit));

    /// <summary>A known value: the number itself when it is one.</summary>
    public static BilingualText Value(ValueRange known, MeasureUnit unit) => known.IsPoint
        ? new(Number(known.Low!.Value, unit, Language.Vietnamese), Number(known.Low!.Value, unit, Language.English))
        : Of(known, unit);

    private static string Vi(ValueRange allowed, MeasureUnit unit) => (allowed.Low, allowed.High) switch
    {
        (null, null) => "bất kỳ",
        ({ } point, { } high) when point == high => $"đúng {Number(point, unit, Language.Vietnamese)}",
        ({ } low, null) =>
            allowed.LowIncluded ? $"từ {Number(low, unit, Language.Vietnamese)} trở lên" : $"trên {Number(low, unit, Language.Vietnamese)}",
        (null, { } high) => allowed.HighIncluded
            ? $"từ {Number(high, unit, Language.Vietnamese)} trở xuống"
            : $"dưới {Number(high, unit, Language.Vietnamese)}",
        ({ } low, { } high) =>
            $"{(allowed.LowIncluded ? "từ" : "trên")} {low.In(Language.Vietnamese)} đến "
            + $"{(allowed.HighIncluded ? "" : "dưới ")}{Number(high, unit, Language.Vietnamese)}",
    };

    private static string En(ValueRange allowed, MeasureUnit unit) => (allowed.Low, allowed.High) switch
    {
        (null, null) => "any",
        ({ } point, { } high) when point == high => $"exactly {Number(point, unit, Language.English)}",
        ({ } low, null) =>
            allowed.LowIncluded ? $"{Number(low, unit, Language.English)} or more" : $"more than {Number(low, unit, Language.English)}",
        (null, { } high) =>
            allowed.HighIncluded ? $"{Number(high, unit, Language.English)} or less" : $"less than {Number(high, unit, Language.English)}",
        ({ } low, { } high) =>
            $"{(allowed.LowIncluded ? "from" : "more than")} {low.In(Language.English)} to "
            + $"{(allowed.HighIncluded ? "" : "less than ")}{Number(high, unit, Language.English)}",
    };

    // One of a unit is named in the singular in English.
    private static string Number(Fraction value, MeasureUnit unit, Language language) =>
        language == Language.English && value == 1m && unit.Singular != unit.Name ? $"1 {unit.Singular.En}" : new Quantity(value, unit)
            .In(language);
}
