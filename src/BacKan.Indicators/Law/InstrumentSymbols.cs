using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Law;

/// <summary>
/// The abbreviations in numbers of instruments: <i>ký hiệu văn bản</i>; which of them name a kind, and which a single issuer.
/// </summary>
internal static class InstrumentSymbols
{
    // Only symbols that one body in the country has. UBND, HĐND, TU, TW and those of departments name many, so they imply nobody.
    private static readonly Dictionary<string, BilingualText> Issuers = new(StringComparer.Ordinal)
    {
        ["QH"] = new("Quốc hội", "National Assembly"),
        ["UBTVQH"] = new("Ủy ban Thường vụ Quốc hội", "Standing Committee of the National Assembly"),
        ["VPQH"] = new("Văn phòng Quốc hội", "Office of the National Assembly"),
        ["CP"] = new("Chính phủ", "Government"),
        ["HĐBT"] = new("Hội đồng Bộ trưởng", "Council of Ministers"),
        ["TTg"] = new("Thủ tướng Chính phủ", "Prime Minister"),
        ["VPCP"] = new("Văn phòng Chính phủ", "Office of the Government"),
        ["BNV"] = new("Bộ Nội vụ", "Ministry of Home Affairs"),
        ["BLĐTBXH"] = new("Bộ Lao động – Thương binh và Xã hội", "Ministry of Labour, Invalids and Social Affairs"),
        ["LĐTBXH"] = new("Bộ Lao động – Thương binh và Xã hội", "Ministry of Labour, Invalids and Social Affairs"),
        ["BTC"] = new("Bộ Tài chính", "Ministry of Finance"),
        ["BKHĐT"] = new("Bộ Kế hoạch và Đầu tư", "Ministry of Planning and Investment"),
        ["BNNPTNT"] = new("Bộ Nông nghiệp và Phát triển nông thôn", "Ministry of Agriculture and Rural Development"),
        ["BXD"] = new("Bộ Xây dựng", "Ministry of Construction"),
        ["BYT"] = new("Bộ Y tế", "Ministry of Health"),
        ["BNG"] = new("Bộ Ngoại giao", "Ministry of Foreign Affairs"),
        ["BTP"] = new("Bộ Tư pháp", "Ministry of Justice"),
        ["BCA"] = new("Bộ Công an", "Ministry of Public Security"),
        ["BQP"] = new("Bộ Quốc phòng", "Ministry of National Defence"),
        ["BTTTT"] = new("Bộ Thông tin và Truyền thông", "Ministry of Information and Communications"),
        ["BGDĐT"] = new("Bộ Giáo dục và Đào tạo", "Ministry of Education and Training"),
        ["BGTVT"] = new("Bộ Giao thông vận tải", "Ministry of Transport"),
        ["BVHTTDL"] = new("Bộ Văn hóa, Thể thao và Du lịch", "Ministry of Culture, Sports and Tourism"),
        ["BCT"] = new("Bộ Công Thương", "Ministry of Industry and Trade"),
        ["BKHCN"] = new("Bộ Khoa học và Công nghệ", "Ministry of Science and Technology"),
        ["NHNN"] = new("Ngân hàng Nhà nước Việt Nam", "State Bank of Vietnam"),
        ["TTCP"] = new("Thanh tra Chính phủ", "Government Inspectorate"),
        ["UBDT"] = new("Ủy ban Dân tộc", "Committee for Ethnic Minority Affairs"),
        ["TANDTC"] = new("Tòa án nhân dân tối cao", "Supreme People's Court"),
        ["VKSTC"] = new("Viện kiểm sát nhân dân tối cao", "Supreme People's Procuracy"),
        ["VKSNDTC"] = new("Viện kiểm sát nhân dân tối cao", "Supreme People's Procuracy"),
    };

    private static readonly HashSet<string> Kinds = [.. InstrumentKind.All.Select(k => k.Symbol).OfType<string>()];

    private static readonly Dictionary<string, string> Known = BuildKnown();

    /// <summary>Determines whether a symbol abbreviates a kind of document.</summary>
    public static bool IsKind(string symbol) => Kinds.Contains(symbol);

    /// <summary>Returns the one body that a symbol names, or null where it names none or many.</summary>
    public static BilingualText? IssuerOf(string symbol) =>
        Issuers.GetValueOrDefault(symbol.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));

    /// <summary>Returns the issuer whose name, in either language, a text gives; a minister speaks for the ministry.</summary>
    public static BilingualText? IssuerNamed(string text)
    {
        string key = IssuerKey(text);
        return Issuers.Values.FirstOrDefault(
            i => string.Equals(IssuerKey(i.Vi), key, StringComparison.Ordinal)
                || string.Equals(IssuerKey(i.En), key, StringComparison.Ordinal));
    }

    /// <summary>Returns a key under which two ways to write one issuer are equal.</summary>
    public static string IssuerKey(string text)
    {
        string key = VietnameseText.Fold(text.Trim());
        foreach (string before in new[] { "the ", "Bộ trưởng ", "Minister of " })
        {
            string prefix = VietnameseText.Fold(before);
            if (key.StartsWith(prefix, StringComparison.Ordinal))
                key = string.Equals(before, "Minister of ", StringComparison.Ordinal)
                    ? VietnameseText.Fold("Ministry of ") + key[prefix.Length..]
                    : key[prefix.Length..];
        }

        return key.Replace(VietnameseText.Fold("Ủy ban nhân dân"), "ubnd", StringComparison.Ordinal)
            .Replace(VietnameseText.Fold("Hội đồng nhân dân"), "hđnd", StringComparison.Ordinal);
    }

    /// <summary>Returns the printed form of a segment typed in any case or without đ, or null where the segment is not known.</summary>
    public static string? Printed(string segment)
    {
        string stem = segment.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return Known.TryGetValue(VietnameseText.Fold(stem), out string? printed) ? printed + segment[stem.Length..] : null;
    }

    private static Dictionary<string, string> BuildKnown()
    {
        string[] symbols = [.. Kinds, .. Issuers.Keys, "UBND", "HĐND", "TW", "TU", "TĐKT", "BTĐKT", "SLĐTBXH"];
        var known = symbols.ToDictionary(VietnameseText.Fold, s => s, StringComparer.Ordinal);

        // QD can only be QĐ; but HD is a symbol of its own, and DA is a project, not a scheme.
        foreach (string symbol in symbols.Where(s => s is not "ĐA"))
            known.TryAdd(VietnameseText.Fold(symbol.Replace('Đ', 'D')), symbol);
        return known;
    }
}
