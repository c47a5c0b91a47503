using System.Runtime.CompilerServices;
using System.Text.Json;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Rules;
using BacKan.Indicators.Tool.Shell;
using NodaTime;

namespace BacKan.Indicators.Tool.Commands;

/// <summary><c>backan rules</c>: the rules that the library holds, with their days, thresholds, provisions and how well each was
/// checked.</summary>
internal sealed class RulesCommand : ToolCommand
{
    [ModuleInitializer]
    internal static void Add() => ToolCommands.Add(90, () => new RulesCommand());

    public override string Name => "rules";

    public override BilingualText Summary => new("Liệt kê các quy định, mức, điều khoản và độ tin cậy",
        "List the rules, their thresholds, provisions and how well each was checked");

    public override string Example => "backan rules --field poverty --on 2023-06-01";

    public override IReadOnlyList<ToolOption> Options { get; } =
    [
        new("--on", new("Chỉ các quy định của ngày này, 2023-06-01", "Only the rules of this day, 2023-06-01")) { Value = "DATE",
            IsDay = true },
        new("--field", new("Lĩnh vực: poverty (nghèo), emulation (thi đua) hoặc planning (kế hoạch)",
            "The field: poverty, emulation or planning")) { Value = "FIELD", Allowed = ["poverty", "emulation", "planning"] },
        CommonToolOptions.Json, CommonToolOptions.Table, CommonToolOptions.Language, CommonToolOptions.Bom, CommonToolOptions.SafeCells,
            CommonToolOptions.Help,
    ];

    public override int Run(CommandRun run)
    {
        LocalDate? day = run.Given.Day("--on");
        HeldRule[] rules = [.. HeldRule.All(run.Given.Get("--field")).Where(r => day is not { } asked || r.Applies.Contains(asked))];
        if (run.Options.Json || run.Options.Table is not null)
        {
            var output = new AnswerWriter<HeldRule>(run, Answers(run.Language), run.Say("Quy định", "Rules"));
            foreach (HeldRule rule in rules)
                output.Write(rule);
            output.End();
        }
        else
        {
            Renderer renderer = Renderer.For(run, form: null, run.Console.Out, "");
            foreach (HeldRule rule in rules)
                renderer.Paragraph(Printed(rule, run.Language));
        }

        if (day is not { } on || Array.Exists(rules, r => r.Enactment is not null))
            return ExitCode.Done;
        run.Problems.Note(ErrorCodes.LawNoRuleInForce, 0, 0, "--on", FormattableString.Invariant($"{on:uuuu-MM-dd}"), rules.Length == 0
            ? new("Thư viện không có quy định nào của ngày này; xem các giai đoạn bằng backan rules không có --on.",
                "No rule is held for that day; backan rules without --on shows the periods.")
            : new("Các văn bản của ngày này được biết nhưng thư viện chưa có nội dung.",
                "The instruments of that day are known, but their content is not held."));
        return ExitCode.NoLaw;
    }

    private static string Printed(HeldRule rule, Language language)
    {
        List<string> lines =
        [
            $"{rule.Id}  {rule.Applies.In(language)}",
            $"  {rule.Title.In(language)} ({rule.Citation.In(language)}; {rule.ConfidenceIn(language)})",
        ];
        if (rule.Applies.Until is not null)
            lines.Add($"  {(language == Language.Vietnamese ? "kết thúc" : "ends")}: {EndIn(rule, language)}");
        lines.AddRange(rule.Parameters.Select(parameter => $"  - {parameter.Name.In(language)}: {parameter.Value.In(language)}"
            + (parameter.Citation is { } basis ? $" ({basis.In(language)})" : "")));
        return string.Join('\n', lines);
    }

    private static AnswerColumn<HeldRule>[] Answers(Language language) =>
    [
        new("id", new("Mã", "Id"), (r, _) => r.Id, (json, r) => json.Text(r.Id)),
        new("title", new("Quy định", "Rule"), (r, l) => r.Title.In(l), (json, r) => json.Text(r.Title.In(language))),
        new("from", new("Từ ngày", "From"), (r, l) => DateText.Format(r.Applies.From, l), (json, r) => json.Text(Day(r.Applies.From))),
        new("until", new("Đến hết ngày", "Last day"), (r, l) => r.Applies.Until is { } until ? DateText.Format(until.PlusDays(-1), l) : "",
            (json, r) => json.Text(r.Applies.Until is { } until ? Day(until) : null)),
        new("end", new("Kết thúc", "Ends"), (r, l) => r.Applies.Until is null ? "" : EndIn(r, l), (json, r) => End(json, r.End, language)),
        new("instrument", null, null, (json, r) => json.Text(r.Citation.Instrument.Number.Text)),
        new("article", new("Căn cứ", "Provision"), (r, l) => r.Citation.In(l), (json, r) => json.Text(r.Citation.Provision?.In(language))),
        new("parameters", new("Mức", "Thresholds"), (r, l) =>
            string.Join("; ", r.Parameters.Select(p => $"{p.Name.In(l)}: {p.Value.In(l)}")), (json, r) => Parameters(json, r, language)),
        new("confidence", new("Độ tin cậy", "Confidence"), (r, l) => r.ConfidenceIn(l), (json, r) =>
            json.Text(r.Enactment?.Confidence.ToString() ?? "NotHeld")),
        new("checked", null, null, (json, r) => json.Text(r.Checked is { } day ? Day(day) : null)),
    ];

    private static string EndIn(HeldRule rule, Language language) => rule.End?.In(language)
        ?? (language == Language.Vietnamese ? "không nói" : "not said");

    private static void End(Utf8JsonWriter json, RuleEnd? end, Language language)
    {
        if (end is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("kind", end.Code);
        json.WriteString("by", end.By?.In(language));
        json.WriteString("why", end.Why?.In(language));
        json.WriteEndObject();
    }

    private static void Parameters(Utf8JsonWriter json, HeldRule rule, Language language)
    {
        json.WriteStartArray();
        foreach (RuleParameter parameter in rule.Parameters)
        {
            json.WriteStartObject();
            json.WriteString("name", parameter.Name.In(language));
            json.WriteString("value", parameter.Value.In(language));
            json.Exact("low", parameter.Range?.Low);
            json.Exact("high", parameter.Range?.High);
            json.YesNo("lowIncluded", parameter.Range is { Low: not null } low ? low.LowIncluded : null);
            json.YesNo("highIncluded", parameter.Range is { High: not null } high ? high.HighIncluded : null);
            json.WriteString("unit", parameter.Unit?.Code);
            json.WriteString("basis", (parameter.Citation ?? rule.Citation).In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Day(LocalDate day) => FormattableString.Invariant($"{day:uuuu-MM-dd}");
}
