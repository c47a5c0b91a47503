using System.Text.Json;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tool.Output;

namespace BacKan.Indicators.Tool.Poverty;

/// <summary>The columns of an answer to a review sheet, for people, machines and the file of <c>--out</c>.</summary>
internal static class ReviewAnswerColumns
{
    private const int MostQuestions = 5;

    public static readonly string[] Results = ["class", "lowA", "highA", "lowB", "highB", "average", "basis", "missing"];

    public static AnswerColumn<ReviewResult>[] In(Language language) =>
    [
        new("id", new("Mã hộ", "Household"), (r, _) => r.Sheet.Id ?? "", (json, r) => json.Text(r.Sheet.Id)),
        new("class", new("Kết quả", "Class"), (r, l) => r.Class switch
        {
            null => l == Language.Vietnamese ? "chưa xác định được" : "not decided",
            PovertyClass.Above => l == Language.Vietnamese ? "hộ không nghèo" : "not poor",
            { } of => of.Name().In(l),
        }, (json, r) => json.Text(Word(r))),
        new("a", new("Điểm A", "Points A"), (r, l) => Range(r.LowA, r.HighA, l), null) { IsNumber = true },
        new("b", new("Điểm B", "Points B"), (r, l) => Range(r.LowB, r.HighB, l), null) { IsNumber = true },
        new("lowA", null, null, (json, r) => json.Number((decimal)r.LowA)),
        new("highA", null, null, (json, r) => json.Number((decimal)r.HighA)),
        new("lowB", null, null, (json, r) => json.Number((decimal)r.LowB)),
        new("highB", null, null, (json, r) => json.Number((decimal)r.HighB)),
        new("average", null, null, (json, r) => json.YesNo(r.IsAverage)),
        new("basis", null, null, (json, r) => json.Text(r.Form.Citation.In(language))),
        new("findings", null, null, (json, r) => Texts(json, r.Explain().Select(line => line.In(language)))),
        new("missing", null, null, (json, r) => Texts(json, r.Ask.Select(q => q.Key))),
        new("", new("Cần hỏi", "To ask"), (r, l) => ToAsk(r.Ask, l), null),
    ];

    public static string[] Cells(ReviewResult result, Language language) =>
    [
        Word(result), Invariant(result.LowA), Invariant(result.HighA), Invariant(result.LowB), Invariant(result.HighB),
        result.IsAverage switch { true => "true", false => "false", null => "" }, result.Form.Citation.In(language),
        string.Join(' ', result.Ask.Select(q => q.Key)),
    ];

    // A cell has room for some; JSON has all of them.
    private static string ToAsk(IReadOnlyList<ReviewQuestion> questions, Language language)
    {
        int rest = questions.Count - MostQuestions;
        string first = string.Join("; ", questions.Take(MostQuestions).Select(q => q.Words.In(language)));
        return rest <= 0 ? first : first + (language == Language.Vietnamese
            ? FormattableString.Invariant($"; và {rest} câu khác") : FormattableString.Invariant($"; and {rest} more"));
    }

    private static string Word(ReviewResult result) => result.Class?.ToString() ?? "Unknown";

    private static string Invariant(int points) => FormattableString.Invariant($"{points}");

    private static void Texts(Utf8JsonWriter json, IEnumerable<string> lines)
    {
        json.WriteStartArray();
        foreach (string line in lines)
            json.WriteStringValue(line);
        json.WriteEndArray();
    }

    private static string Range(int low, int high, Language language) =>
        low == high ? Presentation.In(language).Number((decimal)low)
            : $"{Presentation.In(language).Number((decimal)low)}–{Presentation.In(language).Number((decimal)high)}";
}
