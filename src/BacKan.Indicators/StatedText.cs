using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>Reads printed numbers: alone, with a unit, in ranges and in pairs.</summary>
internal static class StatedText
{
    private const int MostDecimals = 20;

    public static void RequirePlain(StatedNumber number, string name)
    {
        ArgumentNullException.ThrowIfNull(number, name);
        if (number.Qualifier != Qualifier.Exactly)
            throw new ArgumentException($"A number of a range or a pair stands without a word before it, not as {number}.", name);
    }

    public static ReadResult<StatedNumber> ReadNumber(string text, Language? language)
    {
        var scanner = new TextScanner(text, language);
        if (scanner.Nothing() is { } nothing)
            return new(nothing);
        (Qualifier qualifier, bool upwards) = QualifierText.Scan(scanner);
        if (Number(scanner, qualifier, out StatedNumber? number) is { } refusal)
            return new(refusal);
        if (upwards && !scanner.Skip(QualifierText.Upwards))
            return new(QualifierText.MissingUpwards(scanner));
        return scanner.End() is { } rest ? new(rest) : new(number!);
    }

    public static ReadResult<StatedQuantity> ReadQuantity(string text, Language? language, MeasureUnitCatalogue units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var scanner = new TextScanner(text, language);
        if (scanner.Nothing() is { } nothing)
            return new(nothing);
        (Qualifier qualifier, bool upwards) = QualifierText.Scan(scanner);
        if (Number(scanner, qualifier, out StatedNumber? number) is { } refusal)
            return new(refusal);
        int end = scanner.Text.Length;
        if (upwards)
        {
            // The unit stands between the number and the words that close the bound.
            int unitAt = scanner.Position;
            scanner.Position = Math.Max(unitAt, scanner.Text.AsSpan().TrimEnd(' ').Length - QualifierText.Upwards.Length);
            end = scanner.Position;
            if (!scanner.Skip(QualifierText.Upwards) || !scanner.AtEnd)
                return new(QualifierText.MissingUpwards(scanner));
            scanner.Position = unitAt;
        }

        return units.Read(scanner, end, out MeasureUnit unit) is { } unknown ? new(unknown) : new(new StatedQuantity(number!, unit));
    }

    public static ReadResult<StatedRange> ReadRange(string text, Language? language, MeasureUnitCatalogue units)
    {
        var scanner = new TextScanner(text, language);
        (string from, string to) = language == Language.Vietnamese ? ("từ", "đến") : ("from", "to");
        if (scanner.Nothing() is { } nothing)
            return new(nothing);
        if (language is not null)
            scanner.Skip(from);

        bool Between(int place) => language is not null && VietnameseText.IsDash(scanner.Text[place]);
        if (Pair(
                scanner, units, Between, to, out (StatedNumber First, int Place, StatedNumber Second, MeasureUnit? Unit) pair)
            is { } refusal)
            return new(refusal);
        return pair.First.Value > pair.Second.Value
            ? new(scanner.Refuse(NumberErrorCodes.EmptyRange, pair.Place, new(
                $"Đầu sau {LocalNumber.Format(pair.Second.Value, Language.Vietnamese)} nhỏ hơn đầu trước.",
                $"The second end {LocalNumber.Format(pair.Second.Value, Language.English)} lies below the first.")))
            : new(new StatedRange(pair.First, pair.Second, pair.Unit));
    }

    public static ReadResult<StatedRatio> ReadRatio(string text, Language? language, MeasureUnitCatalogue units)
    {
        var scanner = new TextScanner(text, language);
        if (scanner.Nothing() is { } nothing)
            return new(nothing);

        // The slash of a unit ("triệu đồng/ha") has no digit after it.
        bool Between(int place)
        {
            if (scanner.Text[place] != '/')
                return false;
            int next = place + 1;
            while (next < scanner.Text.Length && scanner.Text[next] == ' ')
                next++;
            return next < scanner.Text.Length && (char.IsAsciiDigit(scanner.Text[next]) || scanner.Text[next] is '-' or '\u2212');
        }

        return Pair(
            scanner, units, Between, null, out (StatedNumber First, int Place, StatedNumber Second, MeasureUnit? Unit) pair) is { } refusal
            ? new(refusal)
            : new(new StatedRatio(pair.First, pair.Second, pair.Unit));
    }

    /// <summary>Reads two numbers with a mark or a word between them; the unit follows the second, and may follow the first too.</summary>
    private static ReadError? Pair(
        TextScanner scanner, MeasureUnitCatalogue units, Func<int, bool> isBetween, string? word,
        out (StatedNumber First, int Place, StatedNumber Second, MeasureUnit? Unit) pair)
    {
        ArgumentNullException.ThrowIfNull(units);
        pair = default;
        if (Number(scanner, Qualifier.Exactly, out StatedNumber? first) is { } badFirst)
            return badFirst;
        int unitAt = scanner.Position, between = unitAt;
        for (; between < scanner.Text.Length && !isBetween(between); between++)
        {
            scanner.Position = between;
            if (word is not null && (between == 0 || !char.IsLetter(scanner.Text[between - 1])) && scanner.Skip(word))
                break;
        }

        if (between >= scanner.Text.Length)
        {
            scanner.Position = unitAt;
            return scanner.Refuse(NumberErrorCodes.MissingWord, unitAt, new(
                "Cần hai số, có dấu “-”, “đến” hoặc “/” ở giữa.",
                "Expected two numbers with '-', 'to' or '/' between them."));
        }

        int afterBetween = scanner.Position > between ? scanner.Position : between + 1;
        MeasureUnit? firstUnit = null;
        scanner.Position = unitAt;
        if (between > unitAt && units.Read(scanner, between, out firstUnit) is { } badUnit)
            return badUnit;
        scanner.Position = afterBetween;
        scanner.SkipSpaces();
        int place = scanner.Position;
        if (Number(scanner, Qualifier.Exactly, out StatedNumber? second) is { } badSecond)
            return badSecond;
        int secondUnitAt = scanner.Position;
        MeasureUnit? unit = null;
        if ((!scanner.AtEnd || firstUnit is not null) && units.Read(scanner, scanner.Text.Length, out unit) is { } badSecondUnit)
            return badSecondUnit;
        if (firstUnit is not null && firstUnit != unit)
            return scanner.Refuse(NumberErrorCodes.TwoUnits, secondUnitAt, new(
                $"Hai số mang hai đơn vị: {firstUnit} và {unit}.",
                $"The two numbers have two units: {firstUnit} and {unit}."));
        pair = (first!, place, second!, unit);
        return null;
    }

    private static ReadError? Number(TextScanner scanner, Qualifier qualifier, out StatedNumber? number)
    {
        number = null;
        int at = scanner.Position;
        if (scanner.Number(out decimal value) is { } refusal)
            return refusal;
        if (value.Scale > MostDecimals)
            return scanner.Refuse(NumberErrorCodes.TooManyDigits, at, new(
                "Số in có tối đa 20 chữ số thập phân.", "A printed number has at most 20 decimals."));
        number = new(value, null, qualifier);
        return null;
    }
}
