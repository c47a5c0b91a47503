using System.Text.Json;
using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Json.Forms;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Json;

/// <summary>Writes an examined report for machines: <i>báo cáo đã kiểm tra dạng JSON</i>.</summary>
public static class ReportJson
{
    /// <summary>
    /// Writes paragraphs, figures and summary, indented, UTF-8 without a byte order mark. Numbers keep all their digits; computed percents
    /// are rounded as the member "rounding" says.
    /// </summary>
    /// <param name="report">The examined report.</param>
    /// <param name="presentation">The language of paragraphs and reasons, and the rounding of computed percents.</param>
    public static byte[] Write(ExaminedReport report, Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(presentation);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, ReportFileWriter.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("paragraphs");
            foreach (string paragraph in report.Paragraphs(presentation))
                json.WriteStringValue(paragraph);
            json.WriteEndArray();
            json.WriteStartArray("figures");
            foreach (ReportRow row in report.Rows)
                Row(json, row, presentation);
            json.WriteEndArray();
            Summary(json, report);
            json.WriteStartObject("rounding");
            json.WriteString("mode", Words.Of(presentation.Rounding));
            json.WriteNumber("decimals", presentation.Decimals);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Row(Utf8JsonWriter json, ReportRow row, Presentation p)
    {
        Language language = p.Language;
        json.WriteStartObject();
        json.WriteString("indicator", row.Id);
        json.WriteString("name", row.Name.In(language));
        Number(json, "value", row.Value?.Value);
        if (row.Words is { } words)
            json.WriteString("words", words.In(language));
        Text(json, "unit", row.Unit?.Code);
        Text(json, "qualifier", row.Value is { } value ? Words.Of(value.Qualifier) : null);
        Target(json, row.Attainment?.Target, p);
        Attainment(json, row, p);
        json.WriteString("verdict", row.Verdict.ToString());
        json.WriteString("reason", row.Reason(p));
        Text(json, "source", row.Figure?.Source.Id);
        json.WriteEndObject();
    }

    private static void Target(Utf8JsonWriter json, Target? target, Presentation p)
    {
        if (target is null)
        {
            json.WriteNull("target");
            return;
        }

        json.WritePropertyName("target");
        var to = new DocumentWriter(json, JsonWriteOptions.Default, isPart: true);
        to.Tag(
            [
                ("text", target.ToText(p)),
                .. target.Assigner is null ? [("assigner", (string?)null)] : Array.Empty<(string, string?)>(),
                .. !target.IsImplied ? [("origin", "assigned")] : Array.Empty<(string, string?)>(),
            ]);
        TargetForms.TargetForm.Write(to, target);
    }

    private static void Attainment(Utf8JsonWriter json, ReportRow row, Presentation p)
    {
        if (row.Attainment is null && row.StatedPercent is null)
        {
            json.WriteNull("attainment");
            return;
        }

        ValueRange? range = row.Attainment?.PercentRange;
        Fraction? end = range is { IsPoint: false, Low: not null, High: not null } ? null : range?.Low ?? range?.High;
        json.WriteStartObject("attainment");
        Text(json, "status", row.Attainment?.Status.ToString());
        Text(json, "early", row.Attainment?.Early?.ToString());
        Number(json, "computed", end is { } percent ? Rounded(percent, p) : null);
        if (range is { IsPoint: false } && end is not null)
            json.WriteString("computedQualifier", Words.Of(
                range.Low is null
                    ? range.HighIncluded
                    ? Qualifier.AtMost
                    : Qualifier.Under
                    : range.LowIncluded
                    ? Qualifier.AtLeast
                    : Qualifier.Over));
        if (range is { IsPoint: false, Low: { } low, High: { } high })
        {
            json.WriteStartObject("percentRange");
            Number(json, "low", Rounded(low, p));
            Number(json, "high", Rounded(high, p));
            json.WriteEndObject();
        }

        Number(json, "stated", row.StatedPercent?.Value);
        if (row.StatedPercent is { Qualifier: not Qualifier.Exactly })
            json.WriteString("statedQualifier", Words.Of(row.StatedPercent.Qualifier));
        Text(json, "method", row.Attainment?.Method?.Code());
        if (row.Attainment?.Gap is { } gap)
            new DocumentWriter(json, JsonWriteOptions.Default, isPart: true).Put("gap", RootForms.QuantityForm, gap);
        Text(json, "absence", row.Attainment?.Absence is { } absence ? Words.Of(absence) : null);
        json.WriteEndObject();
    }

    private static void Summary(Utf8JsonWriter json, ExaminedReport report)
    {
        AttainmentCounts counts = report.Assessment.Counts(AttainmentScale.Plain);
        json.WriteStartObject("summary");
        json.WriteNumber("targets", counts.Targets);
        json.WriteNumber("exceeded", counts.Exceeded);
        json.WriteNumber("attained", counts.Attained);
        json.WriteNumber("missed", counts.NotAttained);
        json.WriteNumber("noData", counts.Undecided);
        json.WriteNumber("underWay", counts.UnderWay);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
            json.WriteNull(name);
        else
            json.WriteString(name, value);
    }

    // Null where no decimal is so large; the text has it.
    private static decimal? Rounded(Fraction value, Presentation p) =>
        value <= decimal.MaxValue && value >= decimal.MinValue ? p.Round(value) : null;

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
