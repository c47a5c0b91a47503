using System.Globalization;
using System.Text;
using System.Text.Json;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Poverty;

/// <summary>Writes measures: one JSON object, or a table with a line for each group.</summary>
/// <remarks>Exact measures have all their digits, up to 15 decimals; irrational ones 10 significant digits.</remarks>
internal static class MeasureOutput
{
    private const int MostDecimals = 15;

    public static void Write(CommandRun run, PovertyMeasures measures)
    {
        if (run.Options.Json)
        {
            Json(run, json => Object(json, measures, run.Language, isGroup: false));
            return;
        }

        (string Head, Func<PovertyMeasures, decimal?> Of)[] columns =
        [
            ("n", m => Rounded(m.Population)), ("P0", m => Rounded(m.P0)), ("P1", m => Rounded(m.P1)), ("P2", m => Rounded(m.P2)),
                ("Watts", m => Rounded(m.Watts)),
            ("Sen", m => Rounded(m.Sen)), ("Sen 1976", m => Rounded(m.SenFinite)), ("SST", m => Rounded(m.SenShorrocksThon)),
                ("Gini", m => Rounded(m.Gini)),
        ];
        Table(run, run.Say("Thước đo nghèo thu nhập", "Measures of income poverty"), measures.Groups.Prepend(measures), m => m.Group,
            columns, measures.Reasons);
    }

    public static void Write(CommandRun run, DeprivationMeasures measures)
    {
        if (run.Options.Json)
        {
            Json(run, json => Object(json, measures, run.Language, isGroup: false));
            return;
        }

        (string Head, Func<DeprivationMeasures, decimal?> Of)[] columns =
        [
            ("n", m => Rounded(m.Population)), ("H", m => Rounded(m.H)), ("A", m => Rounded(m.A)), ("M0", m => Rounded(m.M0)),
            .. measures.M1 is null ? Array.Empty<(string, Func<DeprivationMeasures, decimal?>)>()
                : [("M1", m => Rounded(m.M1)), ("M2", m => Rounded(m.M2))],
            .. measures.Indicators.Select(name => (run.Say($"{name}, đã lọc", $"{name}, censored"),
                (Func<DeprivationMeasures, decimal?>)(
                    m => m.Censored.TryGetValue(name, out Fraction censored) ? Rounded(censored) : null))),
        ];
        var reasons = measures.Reasons.Where(r => r.Key is not ("m1" or "m2"))
            .ToDictionary(r => r.Key, r => r.Value, StringComparer.Ordinal);
        Table(run, run.Say("Nghèo đa chiều (Alkire–Foster)", "Multidimensional poverty (Alkire–Foster)"), measures.Groups.Prepend(measures),
            m => m.Group, columns, reasons);
    }

    private static void Table<T>(
        CommandRun run, string title, IEnumerable<T> rows, Func<T, string?> name, (string Head, Func<T, decimal?> Of)[] columns,
            IReadOnlyDictionary<string, BilingualText> reasons)
    {
        Renderer renderer = Renderer.For(run, run.Options.Table, run.Console.Out, title);
        string all = run.Say("tất cả", "all");
        renderer.Table(
            [new TableHead(run.Say("Nhóm", "Group"), false), .. columns.Select(c => new TableHead(c.Head, true))],
            rows.Select(r => (IReadOnlyList<TableCellText>)
            [
                name(r) ?? all, .. columns.Select(c =>
                    (TableCellText)(c.Of(r) is { } value ? run.Presentation.Number(value) : "–")),
            ]));
        if (renderer.IsWhole)
        {
            foreach ((string head, _) in columns)
            {
                if (reasons.TryGetValue(head is "Sen 1976" ? "senFinite" : head.ToLowerInvariant(), out BilingualText? why))
                    renderer.Note($"{head}: {why.In(run.Language)}.");
            }
        }

        renderer.End();
    }

    private static void Json(CommandRun run, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonForm.Compact))
            write(json);
        run.Console.Out.Write(Encoding.UTF8.GetString(stream.ToArray()) + "\n");
    }

    private static void Object(Utf8JsonWriter json, PovertyMeasures m, Language language, bool isGroup)
    {
        json.WriteStartObject();
        if (isGroup)
            json.WriteString("group", m.Group);
        else
            json.WriteNumber("line", m.Line);
        json.Number("population", Rounded(m.Population));
        json.Number("poor", Rounded(m.Poor));
        json.Number("p0", Rounded(m.P0));
        json.Number("p1", Rounded(m.P1));
        json.Number("p2", Rounded(m.P2));
        json.Number("watts", Rounded(m.Watts));
        json.Number("sen", Rounded(m.Sen));
        json.Number("senFinite", Rounded(m.SenFinite));
        json.Number("sst", Rounded(m.SenShorrocksThon));
        json.Number("gini", Rounded(m.Gini));
        json.Number("giniOfPoor", Rounded(m.GiniOfPoor));
        json.Number("theilT", Rounded(m.TheilT));
        json.Number("theilL", Rounded(m.TheilL));
        Reasons(json, m.Reasons, language);
        if (!isGroup)
        {
            json.WriteStartArray("groups");
            foreach (PovertyMeasures group in m.Groups)
                Object(json, group, language, isGroup: true);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Object(Utf8JsonWriter json, DeprivationMeasures m, Language language, bool isGroup)
    {
        json.WriteStartObject();
        if (isGroup)
            json.WriteString("group", m.Group);
        json.Number("population", Rounded(m.Population));
        json.Number("h", Rounded(m.H));
        json.Number("a", Rounded(m.A));
        json.Number("m0", Rounded(m.M0));
        json.Number("m1", Rounded(m.M1));
        json.Number("m2", Rounded(m.M2));
        Map(json, "uncensored", m, m.Uncensored);
        Map(json, "censored", m, m.Censored);
        Map(json, "contributions", m, m.Contributions);
        Reasons(json, m.Reasons, language);
        if (!isGroup)
        {
            json.WriteStartArray("groups");
            foreach (DeprivationMeasures group in m.Groups)
                Object(json, group, language, isGroup: true);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // What is not defined is null under the name of its indicator.
    private static void Map(Utf8JsonWriter json, string name, DeprivationMeasures m, IReadOnlyDictionary<string, Fraction> of)
    {
        json.WriteStartObject(name);
        foreach (string indicator in m.Indicators)
            json.Number(indicator, of.TryGetValue(indicator, out Fraction value) ? Rounded(value) : null);
        json.WriteEndObject();
    }

    private static void Reasons(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, BilingualText>> reasons, Language language)
    {
        json.WriteStartObject("reasons");
        foreach ((string measure, BilingualText why) in reasons)
            json.WriteString(measure, why.In(language));
        json.WriteEndObject();
    }

    private static decimal? Rounded(Fraction? value) => value is not { } exact ? null
        : exact.TryToDecimal(out decimal number)
            && number.Scale <= MostDecimals ? number : exact.Round(Rounding.HalfAwayFromZero, MostDecimals);

    private static decimal? Rounded(double? value) => value is { } number
        ? decimal.Parse(number.ToString("G10", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)
        : null;
}
