using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>The text forms of ranges: brackets for included ends, parentheses for excluded ones.</summary>
internal static class ValueRangeText
{
    public static string Print(ValueRange interval, Language? language)
    {
        string End(Fraction? end, string without) => end is { } value ? FractionText.Print(value, language) : without;
        char open = interval.LowIncluded ? '[' : '(', close = interval.HighIncluded ? ']' : ')';
        return $"{open}{End(interval.Low, "-∞")}{Comma(language)} {End(interval.High, "∞")}{close}";
    }

    public static ReadResult<ValueRange> Read(string text, Language? language)
    {
        var scanner = new TextScanner(text, language);
        if (scanner.Nothing() is { } nothing)
            return new(nothing);
        bool lowIncluded = scanner.Skip('[');
        if (!lowIncluded && !scanner.Skip('('))
            return new(Missing(scanner, "[ ("));
        if (End(scanner, "-∞", "−∞", out Fraction? low) is { } badLow)
            return new(badLow);
        if (!scanner.Skip(Comma(language)))
            return new(Missing(scanner, Comma(language).ToString()));
        int place = scanner.Position;
        if (End(scanner, "∞", "+∞", out Fraction? high) is { } badHigh)
            return new(badHigh);
        bool highIncluded = scanner.Skip(']');
        if (!highIncluded && !scanner.Skip(')'))
            return new(Missing(scanner, "] )"));
        if (scanner.End() is { } rest)
            return new(rest);
        return (lowIncluded && low is null) || (highIncluded && high is null) || ValueRange.IsEmpty(low, lowIncluded, high, highIncluded)
            ? new(scanner.Refuse(NumberErrorCodes.EmptyRange, place, new(
                "Giữa hai đầu này không có số nào, hoặc đầu vô hạn được tính vào khoảng.",
                "No number lies between these ends, or an end without limit is said to count.")))
            : new(new ValueRange(low, lowIncluded, high, highIncluded));
    }

    private static char Comma(Language? language) => language is null ? ',' : ';';

    private static ReadError? End(TextScanner scanner, string without, string alsoWithout, out Fraction? end)
    {
        end = null;
        if (scanner.SkipAny(without, alsoWithout))
            return null;
        ReadError? refusal = FractionText.Scan(scanner, out Fraction value, out _);
        end = value;
        return refusal;
    }

    private static ReadError Missing(TextScanner scanner, string marks) =>
        scanner.Refuse(
            NumberErrorCodes.MissingWord, scanner.Position, new($"Cần một trong các dấu: {marks}", $"Expected one of the marks: {marks}"));
}
