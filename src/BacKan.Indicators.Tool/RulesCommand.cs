using System.CommandLine;
using System.Text;
using System.Text.Json;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Poverty;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Tool;

/// <summary><c>backan rules</c>: the rules that the library holds, with their days, thresholds, provisions and how well each was checked.</summary>
internal static class RulesCommand
{
    public static Command Create(ToolConsole console)
    {
        var on = new Option<string?>("--on") { Description = "Chỉ các quy định của ngày này, 2023-06-01" };
        on.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !LocalDatePattern.Iso.Parse(result.Tokens[0].Value).Success)
                result.AddError("--on: 2023-06-01");
        });
        var field = new Option<string?>("--field") { Description = "poverty hoặc emulation" };
        field.AcceptOnlyFromAmong("poverty", "emulation");
        var json = new Option<bool>("--json") { Description = "In kết quả dạng JSON" };
        var language = new Option<string>("--lang") { Description = "Ngôn ngữ: vi hoặc en", DefaultValueFactory = _ => "vi" };
        language.AcceptOnlyFromAmong("vi", "en");
        var command = new Command("rules", "Liệt kê các quy định, mức, điều khoản và độ tin cậy") { on, field, json, language };
        command.SetAction(parsed =>
        {
            LocalDate? day = parsed.GetValue(on) is { } text ? LocalDatePattern.Iso.Parse(text).Value : null;
            Language words = string.Equals(parsed.GetValue(language), "en", StringComparison.Ordinal) ? Language.English : Language.Vietnamese;
            Rule[] rules = [.. Rules(parsed.GetValue(field)).Where(r => day is not { } asked || r.Applies.Contains(asked))];
            if (parsed.GetValue(json))
                Write(console.Out, rules, words);
            else
                Print(console.Out, rules, words);
            return day is not null && !Array.Exists(rules, r => r.Enactment is not null) ? ExitCode.NoLaw : ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<Rule> Rules(string? field)
    {
        using ServiceProvider services = new ServiceCollection().AddBacKanIndicators().BuildServiceProvider();
        ITimeline[] all = [.. services.GetRequiredService<IEnumerable<ITimeline>>(), .. PovertyStandards.Local];
        return
        [
            .. all.DistinctBy(t => t.Id, StringComparer.Ordinal)
                .Where(t => field is null || string.Equals(field, FieldOf(t), StringComparison.Ordinal))
                .SelectMany(t => t.Enactments.Select(e => new Rule(t, e, null)).Concat(t.Unheld.Select(u => new Rule(t, null, u))).OrderBy(r => r.Applies.From)),
        ];
    }

    private static string FieldOf(ITimeline timeline) => timeline switch
    {
        Timeline<PovertyStandard> => "poverty",
        Timeline<CriteriaSet> or Timeline<NewRuralDistrictRule> or Timeline<ScoreSet> or Timeline<ClassScale> or Timeline<UnitClassRule> => "planning",
        _ => "emulation",
    };

    private static void Print(TextWriter output, Rule[] rules, Language language)
    {
        foreach (Rule rule in rules)
        {
            output.WriteLine($"{rule.Id}  {rule.Applies.In(language)}");
            output.WriteLine($"  {rule.Title.In(language)} ({rule.Citation.In(language)}; {ConfidenceOf(rule, language)})");
            if (rule.Applies.LastDay is not null)
                output.WriteLine($"  {(language == Language.Vietnamese ? "kết thúc" : "ends")}: {rule.End?.In(language) ?? (language == Language.Vietnamese ? "không nói" : "not said")}");
            foreach (RuleParameter parameter in rule.Parameters)
                output.WriteLine($"  - {parameter.Name.In(language)}: {parameter.Value.In(language)}{(parameter.Citation is { } basis ? $" ({basis.In(language)})" : "")}");
        }
    }

    private static void Write(TextWriter output, Rule[] rules, Language language)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonForm.Indented))
        {
            json.WriteStartArray();
            foreach (Rule rule in rules)
            {
                json.WriteStartObject();
                json.WriteString("id", rule.Id);
                json.WriteString("title", rule.Title.In(language));
                json.WriteString("from", Day(rule.Applies.From));
                json.WriteString("until", rule.Applies.Until is { } until ? Day(until) : null);
                WriteEnd(json, rule.End, language);
                json.WriteString("instrument", rule.Citation.Instrument.Number.Text);
                json.WriteString("article", rule.Citation.Provision?.In(language));
                json.WriteStartArray("parameters");
                foreach (RuleParameter parameter in rule.Parameters)
                {
                    json.WriteStartObject();
                    json.WriteString("name", parameter.Name.In(language));
                    json.WriteString("value", parameter.Value.In(language));
                    json.WriteString("basis", (parameter.Citation ?? rule.Citation).In(language));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteString("confidence", rule.Enactment?.Confidence.ToString() ?? "NotHeld");
                json.WriteString("checked", rule.Checked is { } day ? Day(day) : null);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void WriteEnd(Utf8JsonWriter json, RuleEnd? end, Language language)
    {
        if (end is null)
        {
            json.WriteNull("end");
            return;
        }

        json.WriteStartObject("end");
        json.WriteString("kind", end.Kind.ToString());
        json.WriteString("by", end.By?.In(language));
        json.WriteString("why", end.Why?.In(language));
        json.WriteEndObject();
    }

    private static string ConfidenceOf(Rule rule, Language language) => (rule.Enactment?.Confidence, language) switch
    {
        (Confidence.OfficialText, Language.Vietnamese) => "văn bản chính thức",
        (Confidence.Quoted, Language.Vietnamese) => "trích dẫn",
        (Confidence.Secondary, Language.Vietnamese) => "nguồn thứ cấp",
        (Confidence.Unverified, Language.Vietnamese) => "chưa kiểm chứng",
        (null, Language.Vietnamese) => "chưa có nội dung",
        (Confidence.OfficialText, _) => "official text",
        (null, _) => "not held",
        ({ } other, _) => other.ToString().ToLowerInvariant(),
    };

    private static string Day(LocalDate day) => FormattableString.Invariant($"{day:uuuu-MM-dd}");

    private sealed record Rule(ITimeline Timeline, IEnactment? Enactment, UnheldLaw? Unheld)
    {
        public string Id => Enactment?.Id ?? Unheld!.Id;

        public BilingualText Title => Enactment?.Listing?.Name ?? Timeline.Title;

        public EffectivePeriod Applies => Enactment?.Applies ?? Unheld!.Applies;

        public Citation Citation => Enactment?.Citation ?? Unheld!.Citation;

        public RuleEnd? End => Enactment?.End ?? Unheld?.End;

        public IReadOnlyList<RuleParameter> Parameters => Enactment?.Listing?.Parameters ?? [];

        public LocalDate? Checked => Enactment?.CheckedOn ?? Unheld!.Citation.Instrument.CheckedOn;
    }
}
