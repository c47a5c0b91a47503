using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Input;

namespace BacKan.Indicators.Tool.Attain;

/// <summary>The words for the sense of a target: the codes, the signs, and what offices write.</summary>
internal static class SenseWords
{
    private static readonly (string Code, string[] Words)[] All =
    [
        ("at-least", ["ít nhất", "tối thiểu", "trở lên", "không dưới", ">=", "≥", "=>"]),
        ("above", ["trên", "lớn hơn", "hơn", ">"]),
        ("at-most", ["tối đa", "không quá", "nhiều nhất", "không vượt quá", "<=", "≤", "=<"]),
        ("below", ["dưới", "nhỏ hơn", "thấp hơn", "<"]),
        ("exactly", ["đúng", "bằng", "="]),
        ("between", ["khoảng", "trong khoảng"]),
        ("reduce-by", ["giảm", "mức giảm"]),
        ("reduce-to", ["giảm còn", "giảm xuống", "giảm xuống còn", "còn"]),
        ("growth", ["tăng", "tăng trưởng", "tốc độ tăng"]),
        ("done-by", ["thời hạn", "hoàn thành trước", "xong trước"]),
        ("in-words", ["bằng lời", "định tính"]),
    ];

    private static readonly Dictionary<string, string> Codes = All
        .SelectMany(s => s.Words.Append(s.Code).Select(w => (Word: Plain(w), s.Code)))
        .DistinctBy(w => w.Word, StringComparer.Ordinal).ToDictionary(w => w.Word, w => w.Code, StringComparer.Ordinal);

    /// <summary>Gets the code of a sense, or null.</summary>
    public static string? CodeOf(string word) => Codes.GetValueOrDefault(Plain(word));

    /// <summary>Lists the codes, in Vietnamese with the words that offices write.</summary>
    public static string CodesIn(Language language) =>
        string.Join(", ", All.Select(s => language == Language.Vietnamese ? $"{s.Code} ({s.Words[0]})" : s.Code));

    private static string Plain(string word) => word.Any(char.IsLetter) ? InputColumn.Plain(word) : word.Trim();
}
