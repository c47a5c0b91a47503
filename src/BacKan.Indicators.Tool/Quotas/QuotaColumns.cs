using System.Text.Json;
using BacKan.Indicators.Emulation.Quotas;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Output;
using static System.FormattableString;

namespace BacKan.Indicators.Tool.Quotas;

/// <summary>What <c>backan quota</c> answers: of lists, and of a quota that is divided.</summary>
internal static class QuotaColumns
{
    public static AnswerColumn<QuotaAnswer>[] OfLists(Language language) =>
    [
        new("unit", new("Đơn vị", "Unit"), (r, _) => r.Unit, (json, r) => json.Text(r.Unit)),
        new("base", new("Số để tính", "Base"), (r, l) => Whole(r.Check.Asked.Number, l), (json, r) =>
            json.WriteNumberValue(r.Check.Asked.Number)) { IsNumber = true },
        new("ceiling", new("Trần", "Ceiling"), (r, l) => Ceiling(r.Check, l), (json, r) => Number(json, r.Check.Ceiling))
            { IsNumber = true },
        new("lowest", null, null, (json, r) => Number(json, r.Check.LowestCeiling)),
        new("highest", null, null, (json, r) => Number(json, r.Check.HighestCeiling)),
        new("granted", new("Danh sách", "Listed"), (r, l) => r.Check.Asked.Listed is { } listed ? Whole(listed, l) : "", (json, r) =>
            Number(json, r.Check.Asked.Listed)) { IsNumber = true },
        new("over", new("Vượt", "Over"), (r, l) => r.Check.Over is { } over ? Whole(over, l) : "", (json, r) => Number(json, r.Check.Over))
            { IsNumber = true, ToneOf = r => r.Check.Over > 0 ? Tone.Bad : Tone.None },
        new("outcome", new("Kết quả", "Result"), (r, l) => Outcome(r.Check, l), (json, r) => json.Text(r.Check.Outcome?.ToString()))
            { ToneOf = r => ToneOf(r.Check.Outcome) },
        new("simulated", null, null, (json, r) => Simulated(json, r.Check.Simulation)),
        new("basis", new("Căn cứ", "Basis"), (r, l) => r.Check.Finding.Citation.In(l), (json, r) =>
            json.Text(r.Check.Finding.Citation.In(language))),
        new("note", new("Diễn giải", "Note"), (r, l) => Said(r, l), (json, r) => json.Text(Said(r, language))),
    ];

    public static AnswerColumn<AllocatedQuota>[] OfUnits() =>
    [
        new("unit", new("Đơn vị", "Unit"), (r, _) => r.Unit.Key, null),
        new("base", new("Số để tính", "Base"), (r, l) => Whole(r.Unit.Number, l), null) { IsNumber = true },
        new("exact", new("Số đúng", "Exact"), (r, l) => Exact(r.Exact, l), null) { IsNumber = true },
        new("ceiling", new("Nhiều nhất", "At most"), (r, l) => Whole(r.Ceiling, l), null) { IsNumber = true },
        new("given", new("Phân bổ", "Given"), (r, l) => Whole(r.Given, l), null) { IsNumber = true },
    ];

    private static string Said(QuotaAnswer answer, Language l) =>
        answer.Note is null ? answer.Check.Finding.Words.In(l) : $"{answer.Check.Finding.Words.In(l)} {answer.Note}";

    private static string Ceiling(QuotaCheck check, Language l) => check switch
    {
        { Simulation: { } simulated } => $"{Ceiling(simulated, l)} ({(l == Language.Vietnamese ? "mô phỏng" : "simulation")})",
        { Ceiling: { } ceiling } => Whole(ceiling, l),
        { LowestCeiling: { } low, HighestCeiling: { } high } =>
            $"{Whole(low, l)} {(l == Language.Vietnamese ? "hoặc" : "or")} {Whole(high, l)}",
        { Rule.HasCeiling: false } => l == Language.Vietnamese ? "không có trần" : "none",
        _ => l == Language.Vietnamese ? "chưa rõ" : "not known",
    };

    private static string Outcome(QuotaCheck check, Language l) => check.Outcome is { } outcome ? Finding.NameOf(outcome).In(l) : "";

    private static Tone ToneOf(Outcome? outcome) => outcome switch
    {
        Indicators.Outcome.Met => Tone.Good,
        Indicators.Outcome.NotMet => Tone.Bad,
        Indicators.Outcome.NeedsJudgement => Tone.Warn,
        _ => Tone.Dim,
    };

    private static void Simulated(Utf8JsonWriter json, QuotaCheck? simulation)
    {
        if (simulation is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.Number("ceiling", simulation.Ceiling);
        json.Number("over", simulation.Over);
        json.WriteString("outcome", simulation.Outcome?.ToString());
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, int? value) => json.Number(value);

    private static string Whole(int value, Language l) => Presentation.In(l).Number((decimal)value);

    private static string Exact(Fraction value, Language l) => value.TryToDecimal(out decimal number)
        ? Presentation.In(l).Number(number)
        : Invariant($"{value.In(l)}");
}
