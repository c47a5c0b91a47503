using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tool.Input;

/// <summary>Numbers that came through binary floating point: thirteen significant digits or more, which nobody types.</summary>
internal static class BinaryNoise
{
    private const int FewestDigits = 13;

    /// <summary>Gets the rounding of one double, 2⁻⁵², relative to the number.</summary>
    private static readonly Fraction Ulp = new(1, System.Numerics.BigInteger.Pow(2, 52));

    public static BilingualText Words { get; } = new(
        "Số này qua số thực nhị phân (từ 13 chữ số có nghĩa); đã so sánh trong sai số của phép tính đó.",
        "This number came through binary floating point (13 or more significant digits); it was compared within the error of that "
            + "arithmetic.");

    public static bool IsIn(StatedNumber? number) => number is not null && Digits(number.Value) >= FewestDigits
        && Trimmed(number.Value).Scale > 0;

    /// <summary>Gets the number of the fewest digits within the error of the usual formulas; the number itself where none is
    /// near.</summary>
    public static StatedNumber Short(StatedNumber number)
    {
        if (!IsIn(number))
            return number;
        decimal value = Trimmed(number.Value);
        Fraction allowed = Absolute(value) * Ulp * 8;
        int scale = value.Scale, spare = Digits(value) - FewestDigits + 1;
        for (int digits = Math.Max(0, scale - spare - FewestDigits); digits < scale; digits++)
        {
            decimal rounded = decimal.Round(value, digits, MidpointRounding.AwayFromZero);
            if (Absolute((Fraction)rounded - value) <= allowed)
                return new(Trimmed(rounded), qualifier: number.Qualifier);
        }

        return number;
    }

    /// <summary>Tells whether a stated result is the exact one within the error of (a/b − 1) × 100 or a/b × 100 in doubles.</summary>
    public static bool IsNear(StatedNumber stated, Fraction exact) =>
        IsIn(stated) && Absolute((Fraction)stated.Value - exact) <= (Absolute(exact) + 100m) * Ulp * 4;

    /// <summary>Gets the number to thirteen significant digits.</summary>
    public static StatedNumber Rounded(StatedNumber number)
    {
        decimal value = Trimmed(number.Value);
        int cut = Digits(value) - FewestDigits;
        return cut <= 0 || cut > value.Scale ? number
            : new(decimal.Round(value, value.Scale - cut, MidpointRounding.AwayFromZero), qualifier: number.Qualifier);
    }

    /// <summary>Tells whether a sum of so many numbers is a hundred within the error of doubles.</summary>
    public static bool IsHundred(decimal sum, int count) => Absolute((Fraction)sum - 100m) <= (Fraction)100m * Ulp * count * 4;

    private static Fraction Absolute(Fraction value) => value.Sign < 0 ? -value : value;

    // Zeros at the end say nothing here.
    private static decimal Trimmed(decimal value) => value / 1.0000000000000000000000000000m;

    private static int Digits(decimal value)
    {
        ReadOnlySpan<char> text = Trimmed(value).ToString(System.Globalization.CultureInfo.InvariantCulture).AsSpan().TrimStart("-0.");
        int count = 0;
        foreach (char c in text)
            count += char.IsAsciiDigit(c) ? 1 : 0;
        return count;
    }
}
