using System.Text;
using System.Text.Json;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tool.Csv;

namespace BacKan.Indicators.Tool;

/// <summary>Writes classified households in the order in which they come: lines for a person, one JSON document, and the table of <c>--out</c>.</summary>
internal sealed class ClassifyPrinter : IDisposable
{
    private const int Chunk = 32_768;
    private readonly TextWriter text;
    private readonly TextWriter? file;
    private readonly CsvOptions options;
    private readonly ClassifyOptions chosen;
    private readonly string standard;
    private readonly char separator;
    private readonly Dictionary<string, string> provisions;
    private readonly ClassifyTally tally = new();
    private readonly MemoryStream bytes = new();
    private readonly Utf8JsonWriter? json;
    private readonly StringBuilder pending = new();

    public ClassifyPrinter(TextWriter text, TextWriter? file, CsvInput input, PovertyStandard standard, CsvOptions options, ClassifyOptions chosen)
    {
        (this.text, this.file, this.options, this.chosen, this.standard, separator) = (text, file, options, chosen, standard.Id, input.Separator);
        provisions = standard.Rows.Concat(standard.PointRows).ToDictionary(r => r.Id, r => r.Citation.In(options.Language), StringComparer.Ordinal);
        file?.Write(Line([.. input.Header.Names, "class", "subclass", "standard", "basis", "missing"]));
        if (options.Json)
        {
            json = new(bytes, JsonForm.Compact);
            if (chosen.Tally)
            {
                json.WriteStartObject();
                json.WritePropertyName("households");
            }

            json.WriteStartArray();
        }
    }

    /// <summary>Whether every household is printed with its findings.</summary>
    public bool NeedsReasons => options.Json;

    /// <summary>Carries a row that cannot be used into the table of <c>--out</c>, without a class.</summary>
    public void Pass(CsvRow row) => file?.Write(Line([.. row.Cells.Select(c => c.Value), "", "", "", "", ""]));

    public void Print(CsvRow row, BriefClassification verdict) =>
        Print(row, WordOf(verdict.Kind, verdict.Class), verdict.Class, verdict.SubClass, verdict.Row is null ? "" : provisions[verdict.Row], []);

    public void Print(CsvRow row, PovertyClassification classified)
    {
        string word = WordOf(classified.Determination.Kind, classified.Class), basis = classified.Citation.In(options.Language);
        string[] missing = [.. classified.Determination.Missing.Select(m => m.Fact.Key)];
        if (json is not null)
            Write(row, classified, word, basis, missing);
        Print(row, word, classified.Class, classified.SubClass, basis, missing);
    }

    public void Dispose()
    {
        if (json is not null)
        {
            json.WriteEndArray();
            if (chosen.Tally)
            {
                json.WritePropertyName("tally");
                tally.Write(json, options.Decimals);
                json.WriteEndObject();
            }

            json.Dispose();
            Flush();
            text.WriteLine();
        }
        else
        {
            text.Write(pending);
            if (chosen.Tally)
                tally.Write(text, options, chosen.By);
        }

        text.Flush();
        bytes.Dispose();
    }

    private static string WordOf(DeterminationKind kind, PovertyClass? value) => value is { } known ? known.ToString() : kind.ToString();

    private void Print(CsvRow row, string word, PovertyClass? value, PovertySubClass? sub, string basis, string[] missing)
    {
        string id = row.Text("id") ?? "";
        tally.Add(chosen.By is { } column ? row.Text(column) ?? "" : "", word);
        file?.Write(Line([.. row.Cells.Select(c => c.Value), word, sub?.ToString() ?? "", standard, basis, string.Join(' ', missing)]));
        if (json is not null || chosen.Tally)
            return;
        BilingualText? words = value is { } known ? known.Name() : null;
        string shown = words?.In(options.Language) ?? (string.Equals(word, "NotAddressed", StringComparison.Ordinal)
            ? options.Say("văn bản không quy định", "not addressed") : options.Say("chưa xác định được", "not decided"));
        pending.Append(id.PadRight(12)).Append("  ").Append(shown.PadRight(28)).Append("  ").Append(sub is { } way ? way.Name().In(options.Language) + "; " : "").Append(basis);
        if (missing.Length > 0)
            pending.Append(options.Say("; thiếu: ", "; missing: ")).Append(string.Join(", ", missing));
        pending.Append('\n');
        if (pending.Length > Chunk)
        {
            text.Write(pending);
            pending.Clear();
        }
    }

    private void Write(CsvRow row, PovertyClassification classified, string word, string basis, string[] missing)
    {
        json!.WriteStartObject();
        json.WriteString("id", row.Text("id"));
        json.WriteString("class", word);
        json.WriteString("subclass", classified.SubClass?.ToString());
        json.WriteString("standard", standard);
        json.WriteString("basis", basis);
        json.WriteStartArray("findings");
        foreach (Finding finding in classified.Findings.Where(f => f.Outcome != Outcome.NotMet || f == classified.Determination.Deciding))
            json.WriteStringValue(finding.In(options.Language));
        json.WriteEndArray();
        json.WriteStartArray("missing");
        foreach (string key in missing)
            json.WriteStringValue(key);
        json.WriteEndArray();
        json.WriteEndObject();
        if (json.BytesPending + bytes.Length > Chunk)
            Flush();
    }

    private void Flush()
    {
        if (json is { BytesPending: > 0 })
            json.Flush();
        text.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        bytes.SetLength(0);
    }

    private string Line(string[] cells) => string.Join(separator, cells.Select(Quoted)) + "\r\n";

    private string Quoted(string cell) => cell.Contains(separator, StringComparison.Ordinal) || cell.AsSpan().IndexOfAny("\"\r\n") >= 0
        ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
