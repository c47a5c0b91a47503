using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tool.Input;

/// <summary>The names of rows that are wholes beside parts, and of parts within parts: <i>tổng số, trong đó</i>.</summary>
internal static class TotalWords
{
    private static readonly HashSet<string> Totals = [.. new[]
    {
        "tổng", "tổng số", "tổng cộng", "cộng", "tổng cơ cấu", "toàn ngành", "toàn tỉnh", "toàn huyện", "toàn thị xã", "toàn thành phố",
            "toàn xã", "cả nước", "chung",
        "grdp", "gdp", "tổng grdp", "tổng gdp", "tổng giá trị sản xuất", "tổng sản phẩm", "tổng sản phẩm trên địa bàn",
            "tổng sản phẩm trên địa bàn (grdp)", "total", "grand total", "sum", "all", "all sectors",
    }.Select(Key)];

    private static readonly string[] Parts = [Key("trong đó"), Key("trong do"), Key("of which"), Key("gồm"), Key("bao gồm"),
        Key("including")];

    /// <summary>Tells whether a name is a total's: alone, whatever its case, its marks and its colon.</summary>
    public static bool IsTotal(string name) => IsBareTotal(name) || Totals.Contains(Key(name))
        || Totals.Contains(Key(VietnameseText.WithoutMarks(name)));

    /// <summary>Tells whether a name says total and nothing of what; GRDP is an indicator where there are no parts.</summary>
    public static bool IsBareTotal(string name) => Bare.Contains(Key(VietnameseText.WithoutMarks(name)));

    /// <summary>Tells whether a name is a part of the row above: "Trong đó: công nghiệp"; the name is what follows.</summary>
    public static bool IsPart(string name, out string part)
    {
        string trimmed = VietnameseText.Compose(name).TrimStart(' ', '-', '–', '+', '*', '•', '.');
        string key = Key(trimmed);
        string? word = Parts.FirstOrDefault(p => key.StartsWith(p, StringComparison.Ordinal)
            && (key.Length == p.Length || !char.IsLetterOrDigit(key[p.Length])));
        int at = trimmed.IndexOf(':', StringComparison.Ordinal);
        part = word is null ? trimmed : at >= 0 ? trimmed[(at + 1)..].Trim()
            : trimmed[Math.Min(trimmed.Length, WordsOf(trimmed, word))..].Trim(' ', ':', '-', ',');
        return word is not null;
    }

    private static HashSet<string> Bare { get; } = [.. new[] { "tong", "tong so", "tong cong", "cong", "total", "grand total", "sum",
        "all" }];

    private static int WordsOf(string text, string word)
    {
        for (int i = 1; i <= text.Length; i++)
        {
            if (string.Equals(Key(text[..i]), word, StringComparison.Ordinal))
                return i;
        }

        return text.Length;
    }

    private static string Key(string name) => VietnameseText.Fold(string.Join(' ',
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim(' ', ':', '.', '*', '-', '–', '(', ')'));
}
