using System.Globalization;
using System.Text;
using System.Text.Json;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Classify;

/// <summary>Counts households by group and answer, and gives the rates of all households of a group. Names that differ only in spelling
/// are one group.</summary>
internal sealed class Tally
{
    private static readonly string[] Answers = [.. Enum.GetNames<PovertyClass>(), "NotAddressed", "Unknown"];
    private readonly Dictionary<string, (string Name, long[] Counts)> groups = new(StringComparer.Ordinal);
    private long leftOut, twice;

    public void Add(string group, string answer)
    {
        string name = string.Join(' ', group.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), key = VietnameseText.Fold(name);
        if (!groups.TryGetValue(key, out (string Name, long[] Counts) found))
            groups.Add(key, found = (name, new long[Answers.Length]));
        found.Counts[Array.IndexOf(Answers, answer)]++;
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

    private static Fraction Rate(long part, long[] counts) => new(part * 100, counts.Sum());

    private IEnumerable<(string Name, long[] Counts)> InOrder => groups.Values.OrderBy(g => g.Name, StringComparer.Ordinal);

    private void Json(TextWriter output, Presentation p)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonForm.Compact))
        {
            json.WriteStartObject();
            json.WriteStartArray("tally");
            foreach ((string name, long[] counts) in InOrder)
            {
                json.WriteStartObject();
                json.WriteString("group", name);
                json.WriteNumber("households", counts.Sum());
                for (int i = 0; i < Answers.Length; i++)
                    json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(Answers[i]), counts[i]);
                json.WriteNumber("poorRate", p.Round(Rate(counts[0], counts)));
                json.WriteNumber("nearPoorRate", p.Round(Rate(counts[1], counts)));
                json.WriteNumber("poorOrNearPoorRate", p.Round(Rate(counts[0] + counts[1], counts)));
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
            .. g.Counts.Prepend(g.Counts.Sum()).Select(c => (TableCellText)run.Presentation.Number((decimal)c)),
            run.Presentation.Number(Rate(g.Counts[0], g.Counts)),
            run.Presentation.Number(Rate(g.Counts[1], g.Counts)),
        ]));
        if (renderer.IsWhole)
        {
            renderer.Note(Words.Rounded(run.Presentation));
            if (leftOut + twice > 0)
                renderer.Note(Outside(language));
        }

        renderer.End();
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
