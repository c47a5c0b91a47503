using System.Globalization;
using System.Text;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Law;

/// <summary>Reads the number of an instrument: serial, mark, perhaps a year, symbol.</summary>
internal static class InstrumentNumberReader
{
    // Far longer than any number that was ever printed; what is longer is not looked at.
    private const int Longest = 128;

    public static ReadResult<InstrumentNumber> Read(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
            return Refuse(
                ErrorCodes.LawInstrumentNumber, Longest, new("dài hơn mọi số, ký hiệu văn bản", "longer than any number of an instrument"));
        TidiedText tidied = VietnameseText.Tidy(text);
        var reader = new Walk(tidied);
        return reader.Read();
    }

    private static ReadResult<InstrumentNumber> Refuse(string code, int offset, BilingualText reason) =>
        new(new ReadError(code, offset, reason));

    private sealed class Walk(TidiedText tidied)
    {
        private readonly string text = tidied.Text;
        private int at;

        public ReadResult<InstrumentNumber> Read()
        {
            SkipSpaces();
            int start = at;
            SkipDigits();
            string serial = text[start..at];
            if (serial.Length == 0 && at < text.Length && text[at] == InstrumentNumber.NotReadSerial)
                serial = text[at++].ToString();
            else if (serial.Length is 0 or > 6 || serial.All(c => c == '0'))
                return Refuse(ErrorCodes.LawInstrumentNumber, start, new(
                    "thiếu số thứ tự từ 1 đến 999999, như 2888/QĐ-UBND",
                    "expected a serial from 1 to 999999, as in 2888/QĐ-UBND"));
            char? letter = null;
            if (at < text.Length && char.IsLetter(text[at]))
                letter = char.ToLowerInvariant(text[at++]);
            SkipSpaces();
            if (!TryMark(out char mark))
                return Refuse(
                    ErrorCodes.LawInstrumentNumber, at, new("thiếu dấu / hoặc - sau số thứ tự", "expected / or - after the serial"));
            SkipSpaces();
            int? year = null;
            if (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                int from = at;
                SkipDigits();
                string digits = text[from..at];
                SkipSpaces();
                if (mark != '/'
                    || digits.Length != 4
                    || int.Parse(digits, CultureInfo.InvariantCulture) is < 1945 or > 2100
                    || at >= text.Length
                    || text[at] != '/')
                    return Refuse(ErrorCodes.LawInstrumentYear, from, new(
                        "thiếu năm bốn chữ số từ 1945 đến 2100 giữa hai dấu /, hoặc một ký hiệu",
                        "expected a year of four digits from 1945 to 2100 between two slashes, or a symbol"));
                year = int.Parse(digits, CultureInfo.InvariantCulture);
                at++;
                SkipSpaces();
            }

            return Symbol(serial, letter, mark, year);
        }

        private ReadResult<InstrumentNumber> Symbol(string serial, char? letter, char mark, int? year)
        {
            List<string> segments = [];
            var symbol = new StringBuilder();
            while (true)
            {
                int start = at;
                while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '&'))
                    at++;
                string typed = text[start..at];
                if (typed.Length == 0 || !char.IsLetter(typed[0]))
                    return Refuse(ErrorCodes.LawInstrumentNumber, start, new(
                        "thiếu ký hiệu như QĐ-UBND, NĐ-CP, QH15",
                        "expected a symbol like QĐ-UBND, NĐ-CP, QH15"));
                if (InstrumentSymbols.Printed(typed) is not { } printed)
                {
                    // A known symbol may be typed in any case; an unknown one is kept, and so must be typed as it is printed.
                    if (!char.IsUpper(typed[0]))
                        return Refuse(ErrorCodes.LawInstrumentSymbol, start, new(
                            $"không rõ ký hiệu “{typed}”: hãy viết đúng chữ hoa",
                            $"the symbol '{typed}' is not known: write its capitals"));
                    printed = typed;
                }

                segments.Add(printed);
                symbol.Append(printed);
                SkipSpaces();
                if (at == text.Length)
                    return new(new InstrumentNumber(serial, letter, mark, year, segments, symbol.ToString()));
                if (!TryMark(out char inner))
                    return Refuse(
                        ErrorCodes.LawInstrumentNumber, at, new("sau ký hiệu không được có gì khác", "nothing else may follow the symbol"));
                symbol.Append(inner);
                SkipSpaces();
            }
        }

        private ReadResult<InstrumentNumber> Refuse(string code, int place, BilingualText reason) =>
            InstrumentNumberReader.Refuse(code, tidied.Original(place), reason);

        private bool TryMark(out char mark)
        {
            mark = at >= text.Length ? ' ' : text[at] == '/' ? '/' : VietnameseText.IsDash(text[at]) ? '-' : ' ';
            if (mark != ' ')
                at++;
            return mark != ' ';
        }

        private void SkipSpaces()
        {
            while (at < text.Length && text[at] == ' ')
                at++;
        }

        private void SkipDigits()
        {
            while (at < text.Length && char.IsAsciiDigit(text[at]))
                at++;
        }
    }
}
