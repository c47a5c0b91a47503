using System.Globalization;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Law;

/// <summary>Reads a citation: the kind of document is found first, the provision precedes it; number, day and issuer follow it.</summary>
internal sealed class WrittenCitationReader(string given, TidiedText tidied, Language language)
{
    // Several provisions of one document in a sentence are still shorter; what is longer is not looked at.
    private const int Longest = 512;

    private static readonly (InstrumentKind Kind, string[] Words)[] Vietnamese = Names(Language.Vietnamese),
        English = Names(Language.English);

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private readonly bool vi = language == Language.Vietnamese;
    private readonly List<(int Start, string Key)> words = Words(tidied.Text);

    public static ReadResult<WrittenCitation> Read(string text, Language language) => text.Length > Longest
        ? new(new ReadError(ErrorCodes.LawCitationRest, Longest, new("dài hơn mọi căn cứ", "longer than any citation")))
        : new WrittenCitationReader(text, VietnameseText.Tidy(text), language).Read();

    private ReadResult<WrittenCitation> Read()
    {
        (InstrumentKind? kind, int first, int after) = FindKind();
        if (kind is null)
            return Refuse(ErrorCodes.LawCitationKind, 0, new(
                "thiếu loại văn bản: Luật, Nghị định, Quyết định, Thông tư …",
                "expected a kind of document: Law, Decree, Decision, Circular …"));
        Provision? provision = null;
        if (first > 0)
        {
            int end = first;
            if (Is(end - 1, vi ? "của" : "of"))
                end--;
            ReadResult<Provision> place = Provision.Read(Original(0, end), language);
            if (place.Error is { } refusal)
                return new(refusal);
            provision = place.Value;
        }

        return AfterKind(kind, provision, after);
    }

    private ReadResult<WrittenCitation> AfterKind(InstrumentKind kind, Provision? provision, int at)
    {
        if (Is(at, vi ? "số" : "no") || (!vi && Is(at, "no.")))
            at++;

        // The number ends where "ngày", "của" or the text does: spaces beside its marks are part of it.
        int end = at;
        while (end < words.Count && !Is(end, vi ? "ngày" : "dated") && !Is(end, vi ? "của" : "of"))
            end++;
        ReadResult<InstrumentNumber> number = InstrumentNumber.Read(Original(at, end));
        if (number.Error is { } refusal)
            return new(new ReadError(refusal.Code, Place(at) + refusal.Offset, refusal.Reason));
        LocalDate? issuedOn = null;
        if (Is(end, vi ? "ngày" : "dated"))
        {
            (LocalDate? day, int next) = Day(end + 1);
            if (day is null)
                return Refuse(ErrorCodes.LawCitationDate, end + 1, new(
                    "thiếu ngày như 20/12/2013 hoặc 20 tháng 12 năm 2013",
                    "expected a day like 20 December 2013 or 20/12/2013"));
            (issuedOn, end) = (day, next);
        }

        BilingualText? issuer = null;
        if (Is(end, vi ? "của" : "of") && end + 1 < words.Count)
        {
            int from = !vi && Is(end + 1, "the") && end + 2 < words.Count ? end + 2 : end + 1;
            string named = tidied.Text[words[from].Start..].TrimEnd();
            issuer = InstrumentSymbols.IssuerNamed(named) ?? BilingualText.Same(named);
            end = words.Count;
        }

        return end < words.Count
            ? Refuse(ErrorCodes.LawCitationRest, end, new("không đọc được phần sau số, ký hiệu", "what follows the number cannot be read"))
            : new(new WrittenCitation(kind, number.Value, provision, issuedOn, issuer));
    }

    private (InstrumentKind? Kind, int First, int After) FindKind()
    {
        for (int i = 0; i < words.Count; i++)
        {
            foreach ((InstrumentKind kind, string[] name) in vi ? Vietnamese : English)
            {
                if (name.Length <= words.Count - i
                    && !name.Where((part, n) => !string.Equals(part, words[i + n].Key, StringComparison.Ordinal)).Any())
                    return (kind, i, i + name.Length);
            }
        }

        return (null, 0, 0);
    }

    private (LocalDate? Day, int Next) Day(int at)
    {
        if (at < words.Count && words[at].Key.Split('/') is [var d, var m, var y])
            return (Date(d, m, y), at + 1);
        if (vi)
            return Is(at + 1, "tháng") && Is(at + 3, "năm") && at + 4 < words.Count
                ? (Date(words[at].Key, words[at + 2].Key, words[at + 4].Key), at + 5)
                : (null, at);
        int month = at + 2 < words.Count ? Array.IndexOf(Months, words[at + 1].Key) + 1 : 0;
        return month > 0 ? (Date(words[at].Key, month.ToString(CultureInfo.InvariantCulture), words[at + 2].Key), at + 3) : (null, at);
    }

    private static LocalDate? Date(string day, string month, string year)
    {
        if (year.Length != 4 || !Whole(day, out int d) || !Whole(month, out int m) || !Whole(year, out int y))
            return null;
        return m is >= 1 and <= 12 && y >= 1 && d >= 1 && d <= CalendarSystem.Iso.GetDaysInMonth(y, m) ? new LocalDate(y, m, d) : null;
    }

    private static bool Whole(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value)
        && text.Length <= 4;

    private bool Is(int word, string wanted) =>
        word >= 0 && word < words.Count && string.Equals(words[word].Key, VietnameseText.Fold(wanted), StringComparison.Ordinal);

    // The given text from one word up to another, so that places within it are places of the whole.
    private string Original(int from, int to) => given[Place(from)..Place(to)];

    private int Place(int word) => word < words.Count ? tidied.Original(words[word].Start) : given.Length;

    private ReadResult<WrittenCitation> Refuse(string code, int word, BilingualText reason) =>
        new(new ReadError(code, Place(word), reason));

    // Thông tư liên tịch before Thông tư: the longer name is what is meant.
    private static (InstrumentKind Kind, string[] Words)[] Names(Language language) =>
        [.. InstrumentKind.All.Select(k => (k, VietnameseText.Fold(k.In(language)).Split(' '))).OrderByDescending(n => n.Item2.Length)];

    private static List<(int Start, string Key)> Words(string text)
    {
        List<(int, string)> found = [];
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool within = i < text.Length && text[i] != ' ';
            if (within && start < 0)
                start = i;
            if (!within && start >= 0)
            {
                found.Add((start, VietnameseText.Fold(text[start..i])));
                start = -1;
            }
        }

        return found;
    }
}
