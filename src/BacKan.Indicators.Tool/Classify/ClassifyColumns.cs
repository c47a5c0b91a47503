using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tool.Output;

namespace BacKan.Indicators.Tool.Classify;

/// <summary>The columns of the answer, for people and machines.</summary>
internal static class ClassifyColumns
{
    public static IReadOnlyList<AnswerColumn<ClassifyAnswer>> All { get; } =
    [
        new("id", new("Mã hộ", "Household"), (r, _) => r.Id, (json, r) => json.Text(r.Id)),
        new("class", new("Kết quả", "Class"), (r, l) => WordOf(r, l), (json, r) => json.Text(r.Word)) { ToneOf = r => r.Class is { } known
            ? known is PovertyClass.Poor or PovertyClass.NearPoor ? Tone.Warn : Tone.None : Tone.Dim },
        new("subclass", new("Diện", "Way"), (r, l) => r.SubClass is { } way ? way.Name().In(l) : "", (json, r) =>
            json.Text(r.SubClass?.ToString())),
        new("standard", null, null, (json, r) => json.Text(r.Standard)),
        new("basis", new("Căn cứ", "Provision"), (r, l) => r.Basis.In(l), null),
        new("", new("Ghi chú", "Note"), (r, l) => Note(r, l), null),
    ];

    /// <summary>Gets the columns with the JSON of a language: provisions and findings are words.</summary>
    public static IReadOnlyList<AnswerColumn<ClassifyAnswer>> In(Language language) =>
    [
        .. All.Take(4),
        All[4] with { Value = (json, r) => json.Text(r.Basis.In(language)) },
        new("findings", null, null, (json, r) =>
        {
            json.WriteStartArray();
            foreach (Finding finding in r.Explained?.Findings.Where(f => f.Outcome != Outcome.NotMet
                || f == r.Explained.Determination.Deciding) ?? [])
                json.WriteStringValue(finding.In(language));
            if (r.Why(language) is { } why)
                json.WriteStringValue(why);
            json.WriteEndArray();
        }),
        new("missing", null, null, (json, r) =>
        {
            json.WriteStartArray();
            foreach ((string key, _) in r.Missing)
                json.WriteStringValue(key);
            json.WriteEndArray();
        }),
        All[5],
    ];

    public static string WordOf(ClassifyAnswer answer, Language language) => answer.Class is { } known ? known.Name().In(language)
        : answer.Kind == DeterminationKind.NotAddressed ? (language == Language.Vietnamese ? "văn bản không quy định" : "not addressed")
        : language == Language.Vietnamese ? "chưa xác định được" : "not decided";

    // The conclusion says why; what is missing is named as a person would ask for it.
    private static string Note(ClassifyAnswer answer, Language language)
    {
        if (answer.Explained is not { Determination.IsDecided: false })
            return "";
        string why = answer.Why(language) ?? "";
        return answer.Missing.Count == 0 ? why
            : $"{why.TrimEnd('.')}: {string.Join(", ", answer.Missing.Select(m => m.Name.In(language)))}.";
    }
}
