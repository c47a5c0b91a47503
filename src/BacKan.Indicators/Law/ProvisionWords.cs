using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Law;

/// <summary>The names of the levels of a document, for printing and reading.</summary>
internal static class ProvisionWords
{
    private static readonly (ProvisionLevel Level, string Vi, string En, string Many)[] Words =
    [
        (ProvisionLevel.Annex, "Phụ lục", "Annex", "Annexes"),
        (ProvisionLevel.Chapter, "Chương", "Chapter", "Chapters"),
        (ProvisionLevel.Section, "mục", "Section", "Sections"),
        (ProvisionLevel.Article, "Điều", "Article", "Articles"),
        (ProvisionLevel.Clause, "khoản", "clause", "clauses"),
        (ProvisionLevel.Point, "điểm", "point", "points"),
    ];

    // By the first word alone: "phụ" must be followed by "lục".
    private static readonly Dictionary<string, ProvisionLevel> Vietnamese = Words.ToDictionary(
        w => VietnameseText.Fold(w.Vi.Split(' ')[0]), w => w.Level, StringComparer.Ordinal);

    private static readonly Dictionary<string, ProvisionLevel> English = Words
        .SelectMany(w => new[] { (w.En, w.Level), (w.Many, w.Level) })
        .Concat([("appendix", ProvisionLevel.Annex), ("appendices", ProvisionLevel.Annex)])
        .ToDictionary(w => VietnameseText.Fold(w.Item1), w => w.Item2, StringComparer.Ordinal);

    public static string Of(ProvisionLevel level, Language language, bool plural)
    {
        (ProvisionLevel _, string vi, string en, string many) = Words[(int)level - 1];
        return language == Language.Vietnamese ? vi : plural ? many : en;
    }

    public static ProvisionLevel? Find(string word, Language language) =>
        (language == Language.Vietnamese ? Vietnamese : English)
            .TryGetValue(VietnameseText.Fold(word), out ProvisionLevel level) ? level : null;
}
