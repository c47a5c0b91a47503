using System.Globalization;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>Reads quantities, and prints their numbers.</summary>
internal static class QuantityText
{
    public static string Number(decimal? number, Fraction fraction, Language? language) => (number, language) switch
    {
        (null, _) => FractionText.Print(fraction, language),
        ({ } value, null) => value.ToString(CultureInfo.InvariantCulture),
        ({ } value, { } words) => LocalNumber.Format(value, words),
    };

    public static ReadResult<Quantity> Read(string text, Language? language, MeasureUnitCatalogue units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var scanner = new TextScanner(text, language);
        if (scanner.Nothing() is { } nothing)
            return new(nothing);
        int start = scanner.Position;
        if (FractionText.Scan(scanner, out Fraction exact, out decimal? number) is { } refusal)
            return new(refusal);
        if (units.Read(scanner, scanner.Text.Length, out MeasureUnit unit) is not { } unknown)
            return new(number is { } value ? new Quantity(value, unit) : new Quantity(exact, unit));

        // "69 tỷ 180 triệu đồng" is no number with a unit, but an amount in parts.
        if (language is not null && MoneyText.StartsWithScale(scanner))
        {
            scanner.Position = start;
            return MoneyText.Read(scanner, currencyRequired: true);
        }

        return new(unknown);
    }
}
