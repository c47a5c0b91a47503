namespace BacKan.Indicators.Localization;

/// <summary>The number at a position of a text, or the reason why there is none: one pass, no allocation, no guess.</summary>
internal readonly struct NumberScan
{
    private static readonly UInt128 MaxUnits = (UInt128.One << 96) - 1;

    private NumberScan(decimal value, int end) => (Value, End) = (value, end);

    private NumberScan(string code, int at) => (Code, End) = (code, at);

    public decimal Value { get; }

    /// <summary>Gets the place after the number, or the place at which it is refused.</summary>
    public int End { get; }

    /// <summary>Gets why there is no number, or null.</summary>
    public string? Code { get; }

    /// <summary>Returns the group mark ('\0' without) and the decimal mark; no language is the invariant form.</summary>
    public static (char Group, char Mark) MarksOf(Language? language, DecimalMark decimalMark) => (language, decimalMark) switch
    {
        (null, _) => ('\0', '.'),
        (Language.Vietnamese, DecimalMark.OfTheLanguage) => ('.', ','),
        _ => (',', '.'),
    };

    /// <summary>Scans digits with their marks; the sign is not part of it.</summary>
    public static NumberScan At(ReadOnlySpan<char> text, int start, char group, char mark)
    {
        int end = start, marks = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','))
            end++;
        while (end > start && !char.IsAsciiDigit(text[end - 1]))
            end--; // a full stop or comma after the number belongs to the sentence
        if (end == start || !char.IsAsciiDigit(text[start]))
            return new(NumberErrorCodes.NotANumber, start);

        UInt128 units = 0;
        int scale = -1, run = 0, lastGroup = -1, wrong = -1;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (char.IsAsciiDigit(c))
            {
                run++;
                if (scale >= 0)
                    scale++;
                if (units <= MaxUnits)
                    units = (units * 10) + (UInt128)(c - '0');
                continue;
            }

            marks++;
            bool groupEnds = lastGroup >= 0 && run != 3;
            if (wrong < 0 && groupEnds)
                wrong = lastGroup;
            if (wrong < 0 && (scale >= 0 || (c != mark && c != group) || (c == group && lastGroup < 0 && !StartsGroups(text[start], run))))
                wrong = i;
            if (c == mark)
                (scale, lastGroup) = (0, -1);
            else
                lastGroup = i;
            run = 0;
        }

        if (wrong < 0 && lastGroup >= 0 && run != 3)
            wrong = lastGroup;
        if (wrong >= 0)
            return new(marks == 1 && text[wrong] == group ? NumberErrorCodes.AmbiguousMark : NumberErrorCodes.MisplacedMark, wrong);
        scale = Math.Max(scale, 0);
        return units > MaxUnits || scale > 28
            ? new(NumberErrorCodes.TooManyDigits, start)
            : new(new decimal((int)(uint)units, (int)(uint)(units >> 32), (int)(uint)(units >> 64), isNegative: false, (byte)scale), end);
    }

    // Nobody groups "0.785" or "1234.567": there the dot is meant as something else.
    private static bool StartsGroups(char first, int digits) => first != '0' && digits is >= 1 and <= 3;
}
