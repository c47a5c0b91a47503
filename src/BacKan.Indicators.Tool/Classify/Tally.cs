using System.Globalization;
using System.Text;
using System.Text.Json;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Shell;
using NodaTime;

namespace BacKan.Indicators.Tool.Classify;

/// <summary>Counts households by group and answer, and gives the rates of all households of a group: one number where every household is
/// decided, else the least and the most. Names that differ only in spelling are one group.</summary>
internal sealed class Tally(Enactment<PovertyStandard> under, LocalDate on)
{
    private static readonly (string Key, PovertyRateKind Kind)[] Rates =
    [
        ("poorRate", PovertyRateKind.Poor), ("nearPoorRate", PovertyRateKind.NearPoor),
        ("poorOrNearPoorRate", PovertyRateKind.PoorOrNearPoor),
    ];

    private readonly Dictionary<string, (string Name, PovertyTally Households)> groups = new(StringComparer.Ordinal);
    private long leftOut, twice;

    public void Add(string group, DeterminationKind kind, PovertyClass? of)
    {
        string name = Spelling.Spaced(group), key = Spelling.Key(group);
        if (!groups.TryGetValue(key, out (string Name, PovertyTally Households) found))
            groups.Add(key, found = (name, new()));
        found.Households.Add(kind, of);
    }

    /// <summary>Counts a row that could not be used.</summary>
    public void LeaveOut() => leftOut++;

    /// <summary>Counts a row whose id was counted before.</summary>
    public void CountTwice() => twice++;

    public void Write(CommandRun run)
    {
        if (run.Options.Json)
            Json(run.Console.Out, run.Presentation);
        else
            Table(run);
    }

    private static decimal[] Counts(PovertyTally of)
    {
        decimal[] classes = [.. Enum.GetValues<PovertyClass>().Select(c => of.CountOf(c))];
        decimal unknown = of.CountOf(null);
        return [.. classes, of.Households - classes.Sum() - unknown, unknown];
    }

    private IEnumerable<(string Name, PovertyTally Households)> InOrder => groups.Values.OrderBy(g => g.Name, StringComparer.Ordinal);

    private PovertyRate Rate(PovertyRateKind kind, PovertyTally of) => PovertyRate.FromTally(kind, of, under, on);

    private void Json(TextWriter output, Presentation p)
    {
        string[] keys = [.. Enum.GetNames<PovertyClass>(), "NotAddressed", "Unknown"];
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonForm.Compact))
        {
            json.WriteStartObject();
            json.WriteString("standard", under.Rule.Id);
            json.WriteStartArray("tally");
            foreach ((string name, PovertyTally households) in InOrder)
            {
                json.WriteStartObject();
                json.WriteString("group", name);
                json.WriteNumber("households", households.Households);
                foreach ((string key, decimal count) in keys.Zip(Counts(households)))
                    json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(key), count);
                foreach ((string key, PovertyRateKind kind) in Rates)
                    Json(json, key, Rate(kind, households), p);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("outside");
            json.WriteNumber("refused", leftOut);
            json.WriteNumber("sameId", twice);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        // The households stand open before it: its own opening brace gives way to a comma.
        output.Write("," + Encoding.UTF8.GetString(stream.ToArray())[1..] + "\n");
    }

    private static void Json(Utf8JsonWriter json, string key, PovertyRate rate, Presentation p)
    {
        json.Number(key, rate.IsExact ? p.Round(rate.Value.Value) : null);
        json.WritePropertyName(key + "Range");
        if (rate.IsExact)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("low", p.Round(rate.Least.Value));
        json.WriteNumber("high", p.Round(rate.Most.Value));
        json.WriteEndObject();
    }

    private void Table(CommandRun run)
    {
        Language language = run.Language;
        string[] heads =
        [
            run.Given.Get("--by") ?? run.Say("Nhóm", "Group"), run.Say("Số hộ", "Households"), run.Say("Nghèo", "Poor"),
                run.Say("Cận nghèo", "Near-poor"), run.Say("Trung bình", "Average"),
            run.Say("Trên chuẩn", "Above"), run.Say("Không quy định", "Not addressed"), run.Say("Chưa xác định", "Not decided"),
                run.Say("Nghèo %", "Poor %"), run.Say("Cận nghèo %", "Near-poor %"),
        ];
        Renderer renderer = Renderer.For(run, run.Options.Table, run.Console.Out, run.Say("Tỷ lệ hộ nghèo", "Rates of poor households"));
        string blank = run.Given.Has("--by") ? run.Say("(trống)", "(empty)") : run.Say("tất cả", "all");
        renderer.Table([.. heads.Select((h, i) => new TableHead(h, i > 0))], InOrder.Select(g => (IReadOnlyList<TableCellText>)
        [
            g.Name.Length == 0 ? blank : g.Name,
            .. Counts(g.Households).Prepend(g.Households.Households).Select(c => (TableCellText)run.Presentation.Number(c)),
            .. Rates.Take(2).Select(r => (TableCellText)Shown(Rate(r.Kind, g.Households), run.Presentation)),
        ]));
        if (renderer.IsWhole)
        {
            renderer.Note(Words.Rounded(run.Presentation));
            renderer.Note(run.Say($"Chuẩn: {under.Rule.Id}.", $"Standard: {under.Rule.Id}."));
            if (groups.Values.Any(g => g.Households.CountOf(null) > 0m))
                renderer.Note(run.Say("Hộ chưa xác định nằm trong mẫu số: tỷ lệ từ ít nhất đến nhiều nhất.",
                    "Households that are not decided are of the total: rates go from the least to the most."));
            if (leftOut + twice > 0)
                renderer.Note(Outside(language));
        }

        renderer.End();
    }

    private static string Shown(PovertyRate rate, Presentation p)
    {
        string least = p.Number((Fraction)rate.Least.Value);
        return rate.IsExact ? least : $"{least}–{p.Number((Fraction)rate.Most.Value)}";
    }

    private string Outside(Language language)
    {
        string all = (leftOut + twice).ToString(CultureInfo.InvariantCulture), bad = leftOut.ToString(CultureInfo.InvariantCulture),
            same = twice.ToString(CultureInfo.InvariantCulture);
        return language == Language.Vietnamese
            ? $"Ngoài bảng: {all} hàng ({bad} không dùng được, {same} trùng mã)."
                : $"Outside the table: {all} rows ({bad} could not be used, {same} with an id counted before).";
    }
}
