using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tool.Input;

/// <summary>Numbers with exactly three decimals, 4.785: in Vietnamese files the point is a group mark more often than not.</summary>
internal static class ThreeDecimals
{
    /// <summary>Tells whether a cell is such a number.</summary>
    public static bool IsIn(string? text)
    {
        string digits = Bare(text);
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        return point is >= 1 and <= 3 && digits.Length == point + 4 && digits[0] != '0'
            && digits.All(c => char.IsAsciiDigit(c) || c == '.');
    }

    /// <summary>Tells whether a cell is a whole number of three digits or more: beside it 4.785 is hardly 4 and a fraction.</summary>
    public static bool IsWhole(string? text) => Bare(text) is { Length: >= 3 } digits && digits.All(char.IsAsciiDigit);

    /// <summary>Gets how a cell was read, and what to do where that was not meant.</summary>
    public static BilingualText Words(string text)
    {
        string[] parts = Bare(text).Split('.');
        return new(
            $"Đọc là {parts[0]} phẩy {parts[1]}. Nếu dấu chấm ngăn hàng nghìn, hãy thêm --numbers vi.",
            $"Read as {parts[0]} and a fraction of {parts[1]}. If the point groups thousands, add --numbers vi.");
    }

    private static string Bare(string? text) => text?.TrimStart('-', '+', '>', '<', '=', '~') ?? "";
}
