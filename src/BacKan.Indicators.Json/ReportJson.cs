using System.Text.Json;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Json;

/// <summary>Writes an examined report for machines: <i>báo cáo đã kiểm tra dạng JSON</i>.</summary>
public static class ReportJson
{
    /// <summary>Writes paragraphs, figures and summary, indented, UTF-8 without a byte order mark. Numbers keep all their digits; computed percents are rounded half away from zero, as the member "rounding" says.</summary>
    /// <param name="report">The examined report.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="language">The language of the reasons.</param>
    /// <param name="decimals">The decimals of computed percents, 0 to 20.</param>
    public static byte[] Write(AnnualReport report, IReadOnlyList<string> paragraphs, Language language, int decimals = 2)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(paragraphs);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, ReportFileWriter.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("paragraphs");
            foreach (string paragraph in paragraphs)
                json.WriteStringValue(paragraph);
            json.WriteEndArray();
            json.WriteStartArray("figures");
            foreach (ReportRow row in report.Rows)
                Row(json, row, language, decimals);
            json.WriteEndArray();
            Summary(json, report);
            json.WriteStartObject("rounding");
            json.WriteString("mode", Words.Of(Rounding.HalfAwayFromZero));
            json.WriteNumber("decimals", decimals);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Row(Utf8JsonWriter json, ReportRow row, Language language, int decimals)
    {
        json.WriteStartObject();
        json.WriteString("indicator", row.Id);
        json.WriteString("name", row.Name.In(language));
        Number(json, "value", row.Value?.Value);
        if (row.Words is { } words)
            json.WriteString("words", words.In(language));
        Text(json, "unit", row.Unit?.Code);
        Text(json, "qualifier", row.Value is { } value ? Words.Of(value.Qualifier) : null);
        Target(json, row.Attainment?.Target);
        Attainment(json, row, decimals);
        json.WriteString("verdict", row.Verdict.ToString());
        json.WriteString("reason", row.Reason(language));
        Text(json, "source", row.Figure?.Source.Id);
        json.WriteEndObject();
    }

    private static void Target(Utf8JsonWriter json, Target? target)
    {
        if (target is null)
        {
            json.WriteNull("target");
            return;
        }

        json.WriteStartObject("target");
        switch (target)
        {
            case LevelTarget level:
                json.WriteString("sense", Words.Of(level.Sense));
                json.WriteNumber("value", level.Level.Value);
                json.WriteString("unit", level.Level.Unit.Code);
                break;
            case MilestoneTarget done:
                json.WriteString("sense", "done-by");
                json.WriteString("deadline", FormattableString.Invariant($"{done.Deadline:uuuu-MM-dd}"));
                break;
        }

        Text(json, "assigner", target.Assigner);
        json.WriteString("origin", Words.Of(target.Origin));
        json.WriteEndObject();
    }

    private static void Attainment(Utf8JsonWriter json, ReportRow row, int decimals)
    {
        if (row.Attainment is null && row.StatedPercent is null)
        {
            json.WriteNull("attainment");
            return;
        }

        StatedNumber? computed = PercentText.Rounded(row.Attainment, decimals);
        json.WriteStartObject("attainment");
        Text(json, "status", row.Attainment?.Status.ToString());
        Number(json, "computed", computed?.Value);
        if (computed is { Qualifier: not Qualifier.Exactly })
            json.WriteString("computedQualifier", Words.Of(computed.Qualifier));
        Number(json, "stated", row.StatedPercent?.Value);
        if (row.StatedPercent is { Qualifier: not Qualifier.Exactly })
            json.WriteString("statedQualifier", Words.Of(row.StatedPercent.Qualifier));
        Text(json, "method", row.Attainment?.Method?.Code());
        json.WriteEndObject();
    }

    private static void Summary(Utf8JsonWriter json, AnnualReport report)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("targets", report.Assessment.Plan.Targets.Count);
        json.WriteNumber("exceeded", report.Assessment.Count(AttainmentStatus.Exceeded));
        json.WriteNumber("attained", report.Assessment.Count(AttainmentStatus.Attained));
        json.WriteNumber("missed", report.Assessment.Count(AttainmentStatus.NotAttained));
        json.WriteNumber("noData", report.Assessment.Count(AttainmentStatus.Unknown));
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
            json.WriteNull(name);
        else
            json.WriteString(name, value);
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
