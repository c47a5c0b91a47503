namespace BacKan.Indicators.Tool.Structures;

/// <summary>Rounds what has no end to ten significant digits, half away from zero.</summary>
internal static class SignificantDigits
{
    private const int Digits = 10;

    public static decimal Ten(Fraction value) => Ten(value.ToNearestDecimal());

    public static decimal? Ten(double? value) => value is { } number ? Ten((decimal)number) : null;

    private static decimal Ten(decimal value)
    {
        int decimals = Digits;
        for (decimal size = Math.Abs(value); size >= 1m && decimals > 0; size /= 10m)
            decimals--;
        for (decimal size = Math.Abs(value); size is > 0m and < 0.1m && decimals < 20; size *= 10m)
            decimals++;

        // Zeros at the end say nothing here.
        return decimal.Round(value, decimals, MidpointRounding.AwayFromZero) / 1.0000000000000000000000000000m;
    }
}
