namespace BacKan.Indicators.Tests.Law;

/// <summary>The texts of documents that were read, which are not part of the project; where they are absent, their tests are skipped and counted apart.</summary>
internal static class LawTexts
{
    public const string Absent = "no texts of law: set BACKAN_TERRITORY_DATA to the folder of the territory's tables, beside which they lie";

    private const string GazetteTexts = "https://github.com/hrmaster1982-dev/phapluat-8chude-data/blob/HEAD/docs/";
    private const string Dataset = "https://github.com/tnt305/tai_lieu_noi_bo/blob/HEAD/src/etl/dataset/";

    /// <summary>Gets which document's text lies at an address, by the number that stands in it, with the name of the copy that was read.</summary>
    public static IReadOnlyList<(string Address, string Number, string File)> Read { get; } =
    [
        (GazetteTexts + "hd_kinh_te/nghi-dinh-so-161-2026-nd-cp-469550.txt", "161/2026/NĐ-CP", "nd-161-2026.txt"),
        (GazetteTexts + "hd_kinh_te/nghi-dinh-so-175-2026-nd-cp-469564.txt", "175/2026/NĐ-CP", "nd-175-2026.txt"),
        ("https://github.com/diepxuan/diepxuan.github.io/blob/HEAD/van-ban/233-2026-ND-CP-danh-gia-xep-loai-vien-chuc.md", "233/2026/NĐ-CP", "nd-233-2026.md"),
        (Dataset + "6e7f0a17bbc99fd4.md", "307/2025/NĐ-CP", "nd-307-2025.md"),
        (Dataset + "24f956b72eef05a2.md", "1683/NQ-UBTVQH15", "nq-1683-2025.md"),
        (GazetteTexts + "hdld/thong-tu-so-02-2022-tt-bldtbxh-37042.txt", "02/2022/TT-BLĐTBXH", "tt-02-2022-bldtbxh.txt"),
        (GazetteTexts + "hd_khoan/thong-tu-so-10-2022-tt-bldtbxh-37336.txt", "10/2022/TT-BLĐTBXH", "tt-10-2022-bldtbxh.txt"),
        (GazetteTexts + "uu_dai_dt/thong-tu-so-15-2023-tt-bkhdt-40920.txt", "15/2023/TT-BKHĐT", "tt-15-2023-bkhdt.txt"),
        (GazetteTexts + "hdld/thong-tu-so-18-2022-tt-bldtbxh-37982.txt", "18/2022/TT-BLĐTBXH", "tt-18-2022-bldtbxh.txt"),
        (GazetteTexts + "thue_tncn/thong-tu-so-52-2026-tt-btc-469527.txt", "52/2026/TT-BTC", "tt-52-2026-btc.txt"),
        (GazetteTexts + "hd_khoan/van-ban-hop-nhat-so-1315-vbhn-bldtbxh-39218.txt", "1315/VBHN-BLĐTBXH", "vbhn-1315-2023-bldtbxh.txt"),
    ];

    /// <summary>Gets the addresses that serve several documents, and why one page can contain them.</summary>
    public static IReadOnlyDictionary<string, string> Shared { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["https://github.com/DAIKOOH12/bot_rasa/blob/HEAD/demuc/467d54d1-b81e-49a0-a066-21e2c9b191fc.html"] = "the state codification, heading 29.1: a decree, a culture decree, the guiding circular and the sectors' circulars, article by article",
        [GazetteTexts + "hd_khoan/van-ban-hop-nhat-so-1315-vbhn-bldtbxh-39218.txt"] = "the consolidated text prints Circular 07/2021 with its amendment",
        ["http://luatvn.net/huong-dan-20-hd-sldtbxh-ra-soat-lai-ho-ngheo-ho-can-ngheo-ha-tinh-2009"] = "the guidance of Hà Tĩnh rests on Decision 117/2008 and Circular 25/2008 and names them",
        ["http://cdgdbentre.edu.vn/2014/09/danh-hieu-chien-si-thi-dua-co-so-duoc-xet-khong-qua-15-ca-nhan-dat-danh-hieu-lao-dong-tien-tien/"] = "an account of Circular 07/2014 that names the decrees which it guides",
        [Dataset + "805bbdf7225a27f0.md"] = "a page that quotes Decree 90/2020 as Decree 48/2023 amended it",
        ["https://github.com/diepxuan/diepxuan.github.io/blob/fbaa690e/van-ban/thue-phi-le-phi-cac-khoan-thu-khac/thue-su-dung-dat-nong-nghiep.md"] = "the state codification on agricultural land tax",
        ["https://github.com/diepxuan/diepxuan.github.io/blob/fbaa690e/van-ban/bao-hiem/bao-hiem-y-te.md"] = "the state codification on health insurance, with the decree's amendment",
    };

    private static string Folder { get; } = Environment.GetEnvironmentVariable("BACKAN_TERRITORY_DATA") is { Length: > 0 } named
        ? Path.Combine(named, "..", "law", "texts")
        : Path.Combine(Repository.Root, "..", "shared", "facts", "law", "texts");

    public static bool Exists => Directory.Exists(Folder);

    public static IEnumerable<string> Files => Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)!);

    public static string TextOf(string file) => File.ReadAllText(Path.Combine(Folder, file));
}
