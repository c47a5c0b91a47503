using System.Text.Json;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Csv;

namespace BacKan.Indicators.Tool.Eligible;

/// <summary>Writes advice as JSON, the findings as the tree of the article.</summary>
internal sealed class EligibleJson(OutputBuffer output, Language language) : JsonRows<EligibleRow>(output)
{
    protected override void Members(Utf8JsonWriter json, EligibleRow row)
    {
        EligibilityAdvice advice = row.Advice;
        json.WriteString("candidate", row.Id);
        json.WriteString("title", row.Proposal.Title.Code);
        json.WriteString("outcome", advice.Outcome.ToString());
        json.WriteString("basis", advice.Citation.In(language));
        json.WriteString("rule", advice.Rule?.Id);
        json.WriteString("confidence", advice.Standard?.WeakestConfidence.ToString());
        json.WriteStartArray("findings");
        foreach (Finding finding in advice.Standard?.Parts ?? [])
            Write(json, finding);
        foreach (Finding finding in advice.Vote?.Findings ?? [])
            Write(json, finding);
        json.WriteEndArray();
        json.WriteStartArray("missing");
        foreach (MissingFact fact in advice.Missing)
            json.WriteStringValue(fact.Fact.Key);
        json.WriteEndArray();
        json.WriteStartArray("gap");
        foreach (Shortfall shortfall in advice.Shortfalls)
            Write(json, shortfall);
        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, Finding finding)
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
            json.WriteStartArray("parts");
            foreach (Finding part in finding.Parts)
                Write(json, part);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Shortfall shortfall)
    {
        json.WriteStartObject();
        json.WriteString("kind", shortfall.Kind.ToString());
        json.WriteString("fact", shortfall.Fact);
        Number(json, "missing", shortfall.Missing);
        json.WriteString("unit", shortfall.Unit?.Code);
        json.WriteStartArray("missingYears");
        foreach (int year in shortfall.MissingYears)
            json.WriteNumberValue(year);
        json.WriteEndArray();
        json.WriteString("until", shortfall.Until is { } until ? FormattableString.Invariant($"{until:uuuu-MM-dd}") : null);
        json.WriteString("instrument", shortfall.Instrument?.Number.Text);
        json.WriteString("words", shortfall.In(language));
        json.WriteEndObject();
    }
}
