using System.Globalization;
using System.Text.Json;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json;

/// <summary>Reads a JSON number as a decimal with all its digits, or not at all.</summary>
internal static class ExactNumber
{
    public static BilingualText Expected { get; } = new(
        "một số JSON chính xác, không có dấu nhóm và số mũ, nhiều nhất 28 chữ số và 20 số lẻ: 1234.5",
        "an exact JSON number without group marks and exponent, at most 28 digits and 20 decimals: 1234.5");

    /// <summary>Whether a number can be written so that it reads back.</summary>
    public static bool Fits(decimal value) => value.Scale <= 20 && Significant(value.ToString(CultureInfo.InvariantCulture)) <= 28;

    public static bool TryRead(JsonAt at, out decimal value)
    {
        value = 0m;
        return at.Kind == JsonValueKind.Number
            && Significant(at.Text) <= 28
            && decimal.TryParse(at.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && value.Scale <= 20;
    }

    private static int Significant(ReadOnlySpan<char> text) => text.TrimStart("-0.").Length;
}
