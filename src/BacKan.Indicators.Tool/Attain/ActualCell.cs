using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Attain;

/// <summary>What was measured: a number, two numbers between which it lies ("61–62"), words ("xuất siêu"), or nothing.</summary>
internal sealed record ActualCell(StatedNumber? Number, StatedRange? Range, BilingualText? Words)
{
    private static readonly ActualCell Missing = new(null, null, null);

    private static readonly string[] Between = ["..", "–", "—", " - ", "-"];

    /// <summary>Gets whether the number came through binary floating point.</summary>
    public bool IsNoisy => BinaryNoise.IsIn(Number);

    /// <summary>Gets the same number without its noise.</summary>
    public ActualCell Short => Number is null ? this : this with { Number = BinaryNoise.Short(Number) };

    /// <summary>Reads the cell; what is none of them is refused as a number.</summary>
    /// <param name="cells">The row.</param>
    /// <param name="key">The column.</param>
    /// <param name="inWords">Whether words are what is asked for; else one word alone is a slip of a key.</param>
    public static ActualCell Read(RowCells cells, string key, bool inWords)
    {
        if (cells.Text(key) is not { } text || NumberCell.IsMissing(text))
            return Missing;
        if (RangeOf(cells, text) is { } range)
            return new(null, range, null);
        if (!AreWords(VietnameseText.Compose(text), inWords ? 1 : 2))
            return new(cells.Figure(key), null, null);
        cells.Say(Severity.Note, ToolErrorCodes.ReadAs, key, new("Đọc là lời, không phải số.", "Read as words, not as a number."));
        return new(null, null, BilingualText.Same(text));
    }

    /// <summary>Measures it by the library's calculator.</summary>
    public Attainment By(IAttainmentCalculator calculator, Target target) =>
        Number is { } number ? calculator.MeasureNumber(target, new(number, target.Indicator.Unit))
        : Range is { } range ? calculator.MeasureRange(target, range)
        : Words is { } words ? calculator.MeasureWords(target, words)
        : calculator.Measure(target, null);

    private static bool AreWords(string text, int least) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is var words && words.Length >= least && words[0].Any(char.IsLetter)
        && Array.TrueForAll(words, w => w.All(c => char.IsLetter(c) || c is '-' or ',' or '/'));

    private static StatedRange? RangeOf(RowCells cells, string text)
    {
        string plain = text.StartsWith("từ ", StringComparison.OrdinalIgnoreCase)
            && text.Contains(" đến ", StringComparison.OrdinalIgnoreCase)
            ? text[3..].Replace(" đến ", "..", StringComparison.OrdinalIgnoreCase) : text;
        foreach (string between in Between)
        {
            int at = plain.IndexOf(between, 1, StringComparison.Ordinal);
            if (at > 0
                && cells.End(plain[..at]) is { } low
                && cells.End(plain[(at + between.Length)..]) is { } high
                && low.Value <= high.Value)
                return new(low, high);
        }

        return null;
    }
}
