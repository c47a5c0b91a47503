using static System.FormattableString;

namespace BacKan.Indicators.Localization;

/// <summary>
/// A text that is read from left to right, with the refusals that all readers share. Places are
/// those of the tidied text; refusals speak of the original one.
/// </summary>
internal sealed class TextScanner
{
    private readonly TidiedText tidied;
    private readonly DecimalMark reading;

    public TextScanner(string text, Language? language, DecimalMark decimalMark = DecimalMark.OfTheLanguage)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (language is { } given && !Enum.IsDefined(given))
            throw new ArgumentOutOfRangeException(nameof(language), language, "Expected Vietnamese or English.");
        if (!Enum.IsDefined(decimalMark))
            throw new ArgumentOutOfRangeException(nameof(decimalMark), decimalMark, "Expected a defined way of reading.");
        (tidied, Language, this.reading) = (VietnameseText.Tidy(text), language, decimalMark);
        SkipSpaces();
    }

    /// <summary>Gets the language, or null for the invariant form.</summary>
    public Language? Language { get; }

    public string Text => tidied.Text;

    public int Position { get; set; }

    public bool AtEnd => Position >= Text.Length;

    public char Next => AtEnd ? '\0' : Text[Position];

    public void SkipSpaces()
    {
        while (Next == ' ')
            Position++;
    }

    /// <summary>Skips a character, and the spaces after it, if it is the next one.</summary>
    public bool Skip(char c)
    {
        if (Next != c)
            return false;
        Position++;
        SkipSpaces();
        return true;
    }

    /// <summary>
    /// Skips a word or words, and the spaces after them, if they are next, in any case and with the tone on either vowel.
    /// </summary>
    public bool Skip(string words)
    {
        int end = Position + words.Length;
        if (end > Text.Length || (char.IsLetter(words[^1]) && end < Text.Length && char.IsLetter(Text[end])))
            return false;
        if ((char.IsAscii(words[0]) || words[0] == 'đ') && char.ToLowerInvariant(Text[Position]) != words[0] && Text[Position] != words[0])
            return false; // no tone can stand there: most words end here, without a comparison
        string there = Text[Position..end];
        if (!string.Equals(there, words, StringComparison.OrdinalIgnoreCase)
            && !string.Equals(VietnameseText.Fold(there), VietnameseText.Fold(words), StringComparison.Ordinal))
            return false;
        Position = end;
        SkipSpaces();
        return true;
    }

    public bool SkipAny(params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (Skip(word))
                return true;
        }

        return false;
    }

    /// <summary>Skips a minus sign that touches its number, or the word for it.</summary>
    public bool SkipMinus()
    {
        if (Next is '-' or '\u2212' && Position + 1 < Text.Length && char.IsAsciiDigit(Text[Position + 1]))
        {
            Position++;
            return true;
        }

        return Language switch
        {
            Localization.Language.Vietnamese => Skip("âm"),
            Localization.Language.English => Skip("minus"),
            _ => false,
        };
    }

    /// <summary>Refuses a text that has nothing in it, or the sign of a yearbook for a number that is not there.</summary>
    public ReadError? Nothing()
    {
        if (AtEnd)
            return Refuse(NumberErrorCodes.Empty, Position, new(
                "Không có gì để đọc; ô trống không phải là số 0.",
                "There is nothing to read; an empty cell is not zero."));
        ReadOnlySpan<char> sign = Text.AsSpan(Position).TrimEnd(' ');
        if (sign.Length > 2 && sign[0] == '(' && sign[^1] == ')')
            sign = sign[1..^1].Trim(' ');
        if (sign.Length == 1 && VietnameseText.IsDash(sign[0]))
            return Refuse(NumberErrorCodes.AbsenceSign, Position, new(
                "Ký hiệu (-) trong niên giám: không có hiện tượng phát sinh. Không đọc thành số 0.",
                "The yearbook's sign (-): the phenomenon did not occur. It is not read as a zero."));
        if (sign is "…" or "..." or "....")
            return Refuse(NumberErrorCodes.AbsenceSign, Position, new(
                "Ký hiệu (…) trong niên giám: có phát sinh nhưng không thu thập được số liệu. Không đọc thành số 0.",
                "The yearbook's sign (…): it occurred, but no figure was collected. It is not read as a zero."));
        return null;
    }

    /// <summary>Reads a number without its sign, and the spaces after it.</summary>
    public ReadError? Unsigned(out decimal value)
    {
        (char group, char mark) = NumberScan.MarksOf(Language, reading);
        NumberScan scan = NumberScan.At(Text, Position, group, mark);
        value = scan.Value;
        if (scan.Code is null)
        {
            Position = scan.End;
            SkipSpaces();
            return null;
        }

        return Refuse(scan.Code, scan.End, Reason(scan.Code, group, mark, scan.End));
    }

    /// <summary>Reads a number with its sign, and the spaces after it.</summary>
    public ReadError? Number(out decimal value)
    {
        bool negative = SkipMinus();
        ReadError? refusal = Unsigned(out value);
        if (negative && value != 0m)
            value = -value;
        return refusal;
    }

    /// <summary>Refuses text after the value.</summary>
    public ReadError? End()
    {
        SkipSpaces();
        return AtEnd
            ? null
            : Refuse(NumberErrorCodes.TrailingText, Position, new(
                $"Sau giá trị còn thừa “{Quote(Position)}”.",
                $"After the value stands '{Quote(Position)}', which does not belong to it."));
    }

    public ReadError Refuse(string code, int place, BilingualText reason) => new(code, tidied.Original(place), reason);

    /// <summary>Returns the text at a place, short enough for a message.</summary>
    public string Quote(int place) => place + 24 < Text.Length ? Text[place..(place + 24)] + "…" : Text[Math.Min(place, Text.Length)..];

    private BilingualText Reason(string code, char group, char mark, int place) => code switch
    {
        NumberErrorCodes.AmbiguousMark => new(
            $"Dấu “{group}” tại đây không tách nhóm ba chữ số: không rõ là dấu thập phân hay dấu nhóm. Viết dấu thập phân là “{mark}”, "
                + "hoặc nói rõ dấu chấm là dấu thập phân.",
            $"The '{group}' here does not separate a group of three digits, and may be meant as a decimal mark. Write decimals with "
                + $"'{mark}', or say that the dot is the decimal mark."),
        NumberErrorCodes.MisplacedMark => new(
            $"Dấu “{Text[place]}” đứng sai chỗ trong số.",
            $"The '{Text[place]}' stands where a number cannot have it."),
        NumberErrorCodes.TooManyDigits => new(
            "Số có quá nhiều chữ số để giữ chính xác: tối đa 28 chữ số, trong đó tối đa 28 chữ số thập phân.",
            "The number has more digits than are held exactly: 28, of which up to 28 decimals."),
        _ => AtEnd
            ? new("Thiếu số.", "A number is missing.")
            : new($"Cần một số, gặp “{Quote(place)}”.", Invariant($"Expected a number, found '{Quote(place)}'.")),
    };
}
