using System.Text.Json;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Output;

namespace BacKan.Indicators.Tool.Eligible;

/// <summary>The columns of the advice, for people and machines; the findings as the tree of the article.</summary>
internal static class EligibleColumns
{
    public static IReadOnlyList<AnswerColumn<EligibleAnswer>> In(Language language) =>
    [
        new("candidate", new("Hồ sơ", "Candidate"), (r, _) => r.Id, (json, r) => json.Text(r.Id)),
        new("title", null, null, (json, r) => json.Text(r.Proposal.Title.Code)),
        new("outcome", new("Kết quả", "Outcome"), (r, l) => Finding.NameOf(r.Advice.Outcome).In(l), (json, r) =>
            json.Text(r.Advice.Outcome.ToString()))
        {
            ToneOf = r => r.Advice.Outcome switch { Outcome.Met => Tone.Good, Outcome.NotMet => Tone.Bad, _ => Tone.Warn },
        },
        new("", new("Danh hiệu", "Title"), (r, l) => l == Language.Vietnamese ? r.Proposal.Title.Abbreviation
            : r.Proposal.Title.NameOn(r.Proposal.On).In(l), null),
        new("basis", new("Điều khoản", "Provision"), (r, l) => r.Advice.Citation.In(l), (json, r) =>
            json.Text(r.Advice.Citation.In(language))),
        new("rule", null, null, (json, r) => json.Text(r.Advice.Rule?.Id)),
        new("confidence", null, null, (json, r) => json.Text(r.Advice.Standard?.WeakestConfidence.ToString())),
        new("findings", null, null, (json, r) => List(json, [.. r.Advice.Standard?.Parts ?? [], .. r.Advice.Vote?.Findings ?? []], f =>
            Write(json, f, language))),
        new("missing", null, null, (json, r) => List(json, r.Advice.Missing, m => json.WriteStringValue(m.Key))),
        new("gap", new("Còn thiếu", "Short of"), (r, l) => Short(r, l), (json, r) =>
            List(json, r.Advice.Shortfalls, s => Write(json, s, language))),
    ];

    // What is not known is named too: an outcome that is not decided says why.
    private static string Short(EligibleAnswer answer, Language language)
    {
        IEnumerable<string> gaps = answer.Advice.Shortfalls.Select(s => s.In(language));
        string[] missing = answer.Advice.Outcome == Outcome.Unknown
            ? [.. answer.Advice.Missing.Select(m => m.Name.In(language)).Take(5)] : [];
        string unknown = missing.Length == 0 ? ""
            : (language == Language.Vietnamese ? "chưa biết: " : "not known: ") + string.Join(", ", missing);
        return string.Join("; ", gaps.Append(unknown).Where(g => g.Length > 0));
    }

    private static void List<T>(Utf8JsonWriter json, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray();
        foreach (T item in items)
            write(item);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("outcome", finding.Outcome.ToString());
        json.WriteString("words", finding.Words.In(language));
        json.WriteString("value", finding.Value?.In(language));
        json.WriteString("threshold", finding.Threshold?.In(language));
        json.WriteString("basis", finding.Citation.In(language));
        if (finding.Parts.Count > 0)
        {
            json.WritePropertyName("parts");
            List(json, finding.Parts, part => Write(json, part, language));
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Shortfall shortfall, Language language)
    {
        json.WriteStartObject();
        json.WriteString("kind", shortfall.Kind.ToString());
        json.WriteString("fact", shortfall.Fact);
        json.Number("missing", shortfall.Missing);
        json.WriteString("unit", shortfall.Unit?.Code);
        json.WritePropertyName("missingYears");
        List(json, shortfall.MissingYears, json.WriteNumberValue);
        json.WriteString("until", shortfall.Until is { } until ? FormattableString.Invariant($"{until:uuuu-MM-dd}") : null);
        json.WriteString("instrument", shortfall.Instrument?.Number.Text);
        json.WriteString("words", shortfall.In(language));
        json.WriteEndObject();
    }
}
