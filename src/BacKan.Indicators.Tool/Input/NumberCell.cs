using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tool.Input;

/// <summary>Reads a number as people and tools write it: 1234.5, &gt;500, 2e6, −5, 1 234 with non-breaking spaces; or in the Vietnamese
/// form where that is asked for.</summary>
internal static partial class NumberCell
{
    private const int MostDigits = 28, MostDecimals = 20;

    private static readonly BilingualText NotANumber = new("Không phải là số; hãy viết như 1234.5.", "Not a number; write it like 1234.5.");
    private static readonly BilingualText NotVietnamese = new("Không phải là số viết kiểu Việt Nam; hãy viết như 1.234,5.",
        "Not a number in the Vietnamese form; write it like 1.234,5.");

    /// <summary>Reads a number.</summary>
    /// <param name="given">The cell without the spaces around it.</param>
    /// <param name="numbers">The form of numbers in the file; null for the invariant one.</param>
    /// <param name="why">What is wrong and what to write, where the answer is null.</param>
    public static StatedNumber? Read(string given, Language? numbers, out BilingualText why)
    {
        why = numbers is null ? NotANumber : NotVietnamese;
        string text = Plain(given);
        if (text.Length > 1000)
        {
            why = TooLong;
            return null;
        }

        if (Scientific().IsMatch(text))
            return Exponent(text, out why);
        if (numbers is { } language)
        {
            if (StatedNumber.Read(text, language).TryGet(out StatedNumber? local))
                return local;
            why = Reason(text, language) ?? why;
            return null;
        }

        if (StatedNumber.TryParse(text, null, out StatedNumber? number))
            return number;
        why = Reason(text, null) ?? why;
        return null;
    }

    /// <summary>Reads a whole number, also "4.0"; null where it is none.</summary>
    public static int? Whole(string given, Language? numbers, int least) =>
        Read(given, numbers, out _) is { Qualifier: Qualifier.Exactly, Value: var value } && value == decimal.Truncate(value)
            && value >= least && value <= int.MaxValue ? (int)value : null;

    /// <summary>Tells whether a cell is a dash alone: the yearbook's sign of what did not occur.</summary>
    public static bool IsDash(string text) => text is "-" or "–" or "—" or "−" or "‐" or "‒" or "‑";

    /// <summary>Tells whether a cell says that there is no number: empty, or the yearbook's "…".</summary>
    public static bool IsMissing(string? text) => text is null or "…" or "..." or "....";

    // The minus of typesetters, the plus of signs, and spaces that tools put between groups of three digits.
    private static string Plain(string given)
    {
        string text = given.Trim();
        if (text.Length > 1 && text[0] is '\u2212' or '\u2013' && text.Length > 1 && char.IsAsciiDigit(text[1]))
            text = "-" + text[1..];
        else if (text.Length > 1 && text[0] == '+' && char.IsAsciiDigit(text[1]))
            text = text[1..];
        return text.AsSpan().IndexOfAny('\u00A0', '\u202F', '\u2009') >= 0 && Grouped().IsMatch(text) ? Spaces().Replace(text, "") : text;
    }

    private static StatedNumber? Exponent(string text, out BilingualText why)
    {
        why = Digits;
        Match parts = Scientific().Match(text);
        string mantissa = parts.Groups["mantissa"].Value;
        if (parts.Groups["power"].Value.Length > 5 || !int.TryParse(parts.Groups["power"].Value, NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture, out int power) || Math.Abs(power) > 60)
            return null;
        int point = mantissa.IndexOf('.', StringComparison.Ordinal);
        int scale = point < 0 ? 0 : mantissa.Length - point - 1;
        BigInteger digits = BigInteger.Parse(mantissa.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        Fraction exact = power >= scale ? new(digits * BigInteger.Pow(10, power - scale), 1)
            : new(digits, BigInteger.Pow(10, scale - power));
        return exact.TryToDecimal(out decimal value) && value.Scale <= MostDecimals ? new(value) : null;
    }

    private static BilingualText Digits { get; } = new(
        $"Quá nhiều chữ số: nhiều nhất {MostDigits} chữ số, trong đó {MostDecimals} số lẻ.",
            $"Too many digits: at most {MostDigits} in all, {MostDecimals} of them decimals.");

    private static BilingualText TooLong { get; } = new("Ô quá dài để là một số.", "The cell is too long to be a number.");

    private static BilingualText? Reason(string text, Language? language)
    {
        if (InBrackets().IsMatch(text))
            return new($"Số trong ngoặc đơn không rõ dấu; nếu là số âm, hãy viết -{text.Trim('(', ')', ' ')}.",
                $"A number in brackets has no clear sign; if it is negative, write -{text.Trim('(', ')', ' ')}.");
        if (text.EndsWith('%'))
            return new("Hãy bỏ ký hiệu % sau số; đơn vị đứng ở cột riêng.",
                "Take out the % after the number; the unit has a column of its own.");
        bool isPlain = text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-');
        if (isPlain && (text.Count(char.IsAsciiDigit) > MostDigits || text.Length - text.LastIndexOfAny(['.', ',']) - 1 > MostDecimals)
            && text.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
            return Digits;
        if (language is null && GroupedByCommas().IsMatch(text))
            return new(
                $"Dấu phẩy ở đây có thể ngăn hàng nghìn (hãy viết {text.Replace(",", "", StringComparison.Ordinal)}) hoặc là dấu thập phân "
                    + "(hãy thêm --numbers vi).",
                $"The comma may group thousands (write {text.Replace(",", "", StringComparison.Ordinal)}) or be a decimal comma (add "
                    + "--numbers vi).");
        if (Lettered().IsMatch(text))
            return new("Hãy bỏ chữ sau số; đơn vị đứng ở cột riêng hoặc theo tên cột.",
                "Take out the letters after the number; the unit has a column of its own, or is that of the column.");
        if (language is null && LocalNumber.Read(text, Language.Vietnamese).IsSuccess)
            return new("Số viết kiểu Việt Nam; hãy thêm --numbers vi, hoặc viết như 1234.5.",
                "A number in the Vietnamese form; add --numbers vi, or write it like 1234.5.");
        if (language is not null && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture, out _))
            return new("Số có dấu chấm thập phân, mà --numbers vi đọc dấu phẩy; hãy viết như 1.234,5.",
                "The number has a decimal point, and --numbers vi reads a comma; write it like 1.234,5.");
        if (text.Any(char.IsWhiteSpace) && text.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || c is '.' or ','))
            return new("Hãy bỏ dấu cách trong số.", "Take out the spaces inside the number.");
        return null;
    }

    [GeneratedRegex(@"^(?<mantissa>[+-]?[0-9]{1,40}(?:\.[0-9]{1,40})?)[eE](?<power>[+-]?[0-9]+)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Scientific();

    [GeneratedRegex(@"^[^0-9]{0,3}[0-9]{1,3}(?:[\u00A0\u202F\u2009][0-9]{3})+(?:[.,][0-9]+)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GroupedByCommas();

    [GeneratedRegex(@"^[+-]?[0-9][0-9.,]*\s*\p{L}[\p{L}\p{M}/. ]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Lettered();

    [GeneratedRegex(@"[\u00A0\u202F\u2009]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\(\s*[0-9][0-9.,]*\s*\)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InBrackets();
}
