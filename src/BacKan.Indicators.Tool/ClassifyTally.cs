using System.Globalization;
using System.Text.Json;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tool.Csv;

namespace BacKan.Indicators.Tool;

/// <summary>Counts households by group and answer, and gives the rates of all households of a group.</summary>
internal sealed class ClassifyTally
{
    private static readonly string[] Answers = [.. Enum.GetNames<PovertyClass>(), "NotAddressed", "Unknown"];
    private readonly SortedDictionary<string, long[]> groups = new(StringComparer.Ordinal);

    public void Add(string group, string answer)
    {
        if (!groups.TryGetValue(group, out long[]? counts))
            groups.Add(group, counts = new long[Answers.Length]);
        counts[Array.IndexOf(Answers, answer)]++;
    }

    public void Write(Utf8JsonWriter json, int decimals)
    {
        json.WriteStartArray();
        foreach ((string group, long[] counts) in groups)
        {
            json.WriteStartObject();
            json.WriteString("group", group);
            json.WriteNumber("households", counts.Sum());
            for (int i = 0; i < Answers.Length; i++)
                json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(Answers[i]), counts[i]);
            json.WriteNumber("poorRate", Rate(counts[0], counts, decimals));
            json.WriteNumber("nearPoorRate", Rate(counts[1], counts, decimals));
            json.WriteNumber("poorOrNearPoorRate", Rate(counts[0] + counts[1], counts, decimals));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void Write(TextWriter text, CsvOptions options, string? by)
    {
        string[] head =
        [
            by ?? "", options.Say("số hộ", "households"), options.Say("nghèo", "poor"), options.Say("cận nghèo", "near-poor"), options.Say("trung bình", "average"),
            options.Say("trên chuẩn", "above"), options.Say("không quy định", "not addressed"), options.Say("chưa xác định", "not decided"), options.Say("nghèo %", "poor %"), options.Say("cận nghèo %", "near-poor %"),
        ];
        text.WriteLine(string.Join("  ", head.Select((h, i) => i == 0 ? h.PadRight(20) : h.PadLeft(14))));
        foreach ((string group, long[] counts) in groups)
        {
            IEnumerable<string> cells = counts.Prepend(counts.Sum()).Select(c => new Quantity(c, MeasureUnits.Coefficient).Exact.In(options.Language))
                .Append(Shown(counts[0], counts, options)).Append(Shown(counts[1], counts, options));
            text.WriteLine(group.PadRight(20) + "  " + string.Join("  ", cells.Select(c => c.PadLeft(14))));
        }
    }

    private static string Shown(long part, long[] counts, CsvOptions options)
    {
        string rate = Rate(part, counts, options.Decimals).ToString("F" + options.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return options.Language == Localization.Language.Vietnamese ? rate.Replace('.', ',') : rate;
    }

    private static decimal Rate(long part, long[] counts, int decimals) => new Fraction(part * 100, counts.Sum()).Round(Rounding.HalfAwayFromZero, decimals);
}
