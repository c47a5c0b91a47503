using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Law;

/// <summary>Reads a provision: levels with their numbers, from the innermost outwards as Vietnamese cites, or in any other order.</summary>
internal sealed class ProvisionReader(TidiedText tidied, Language language)
{
    // A provision names six levels at most; what is longer is not looked at.
    private const int Longest = 256;

    private static readonly string Several = VietnameseText.Fold("các"),
        And = VietnameseText.Fold("và"),
        To = VietnameseText.Fold("đến"),
        Of = VietnameseText.Fold("của"),
        Number = VietnameseText.Fold("số"),
        Annex = VietnameseText.Fold("lục");

    private readonly string text = tidied.Text;
    private readonly bool vi = language == Language.Vietnamese;
    private readonly List<ProvisionPart> parts = [];
    private int at;

    public static ReadResult<Provision> Read(ReadOnlySpan<char> text, Language language) => text.Length > Longest
        ? new(new ReadError(ErrorCodes.LawProvision, Longest, new("dài hơn mọi điểm, khoản, điều", "longer than any provision")))
        : new ProvisionReader(VietnameseText.Tidy(text), language).Read();

    private ReadResult<Provision> Read()
    {
        while (true)
        {
            (int start, string word) = Word();
            if (parts.Count > 0 && start == text.Length)
                return Whole();
            if (parts.Count > 0 && word.Length == 0 && text[at] == ',')
            {
                at++;
                (start, word) = Word();
            }

            if (parts.Count > 0 && Is(word, Of, "of"))
                (start, word) = Word();
            if (vi && Is(word, Several, Several))
                (start, word) = Word();
            if (ProvisionWords.Find(word, language) is not { } level
                || (vi && level == ProvisionLevel.Annex && !Is(Word().Text, Annex, Annex)))
                return Refuse(ErrorCodes.LawProvision, start, new(
                    "thiếu điểm, khoản, Điều, mục, Chương hoặc Phụ lục",
                    "expected point, clause, Article, Section, Chapter or Annex"));
            if (parts.Exists(p => p.Level == level))
                return Refuse(ErrorCodes.LawProvisionLevels, start, new(
                    $"“{word}” có hai lần: một căn cứ chỉ một nơi trong văn bản",
                    $"'{word}' stands twice: one provision is one place in a document"));
            if (Labels(level) is { } refusal)
                return refusal;
        }
    }

    // Null where the labels were read.
    private ReadResult<Provision>? Labels(ProvisionLevel level)
    {
        List<ProvisionSpan> spans = [];
        while (true)
        {
            int before = at;
            (int start, string word) = Word();
            if (vi && Is(word, Number, Number))
                (start, word) = Word();
            if (spans.Count > 0 && ProvisionWords.Find(word, language) is { } repeated)
            {
                // "khoản 2, khoản 3" goes on with the list; "khoản 2 và Điều 3" are two provisions.
                if (repeated != level)
                    return NoLabel(level, start, word);
                (start, word) = Word();
            }

            if (spans.Count == 0
                && level == ProvisionLevel.Annex
                && (word.Length == 0 || Is(word, Of, "of") || ProvisionWords.Find(word, language) is not null))
            {
                // The only annex of a document has no number.
                at = before;
                parts.Add(new(level, [new(ProvisionLabel.None, null)]));
                return null;
            }

            if (Label(level, word) is not { } first)
                return NoLabel(level, start, word);
            ProvisionLabel? last = null;
            if (TryRange())
            {
                (start, word) = Word();
                last = Label(level, word);
                if (last is null || last.Order(first) <= 0)
                    return NoLabel(level, start, word);
            }

            spans.Add(new(first, last));
            if (!TryNext(level))
                break;
        }

        parts.Add(new(level, spans));
        return null;
    }

    private ReadResult<Provision> Whole()
    {
        parts.Sort((a, b) => a.Level.CompareTo(b.Level));
        ProvisionPart? many = parts.Take(parts.Count - 1).FirstOrDefault(p => p.IsMany);
        if (many is not null)
            return Refuse(ErrorCodes.LawProvisionLevels, 0, new(
                $"chỉ cấp trong cùng được liệt kê nhiều nơi, không phải “{many.In(Language.Vietnamese)}”",
                $"only the innermost level may list several places, not '{many.In(Language.English)}'"));
        if (parts[0].Level >= ProvisionLevel.Clause)
            return Refuse(ErrorCodes.LawProvisionLevels, tidied.Text.Length, new(
                "điểm, khoản phải thuộc một Điều, mục hoặc Phụ lục",
                "a point or clause must belong to an Article, a Section or an Annex"));
        return new(new Provision(parts));
    }

    private bool TryRange()
    {
        SkipSpaces();
        if (at < text.Length && VietnameseText.IsDash(text[at]))
        {
            at++;
            return true;
        }

        return TryWord(To, "to");
    }

    private bool TryNext(ProvisionLevel level)
    {
        SkipSpaces();
        if (at < text.Length && text[at] is ',' or ';')
        {
            int comma = at++;
            (int _, string word) = Word();
            bool leaves = word.Length == 0
                || Is(word, Of, "of")
                || (vi && Is(word, Several, Several))
                || (ProvisionWords.Find(word, language) is { } next && next != level);
            at = leaves ? comma : comma + 1;
            return !leaves;
        }

        return TryWord(And, "and");
    }

    private bool TryWord(string folded, string english)
    {
        int before = at;
        if (Is(Word().Text, folded, english))
            return true;
        at = before;
        return false;
    }

    private bool Is(string word, string folded, string english) =>
        string.Equals(VietnameseText.Fold(word), vi ? folded : english, StringComparison.Ordinal);

    private ProvisionLabel? Label(ProvisionLevel level, string word) =>
        ProvisionLabel.Of(
            level, !vi && level == ProvisionLevel.Point && string.Equals(word, "dd", StringComparison.OrdinalIgnoreCase) ? "đ" : word);

    private ReadResult<Provision> NoLabel(ProvisionLevel level, int start, string word) => Refuse(ErrorCodes.LawProvisionLabel, start, new(
        $"“{word}” không phải số hoặc chữ của {ProvisionWords.Of(level, Language.Vietnamese, plural: false)} ở chỗ này; chữ của điểm là "
            + $"{ProvisionLabel.Letters}",
        $"'{word}' is no number or letter of a place of level {ProvisionWords.Of(level, Language.English, plural: false)} here; the "
            + $"letters of points are {ProvisionLabel.Letters}"));

    private ReadResult<Provision> Refuse(string code, int place, BilingualText reason) =>
        new(new ReadError(code, tidied.Original(place), reason));

    private (int Start, string Text) Word()
    {
        SkipSpaces();
        int start = at;
        while (at < text.Length && text[at] is not (' ' or ',' or ';') && !VietnameseText.IsDash(text[at]))
            at++;
        return (start, text[start..at]);
    }

    private void SkipSpaces()
    {
        while (at < text.Length && text[at] == ' ')
            at++;
    }
}
