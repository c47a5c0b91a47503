using System.Text.Json;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Values.Judging;

/// <summary>A fact by its kind: { "kind": "number", "key", "name", "question", … }.</summary>
internal sealed class FactCodec : ObjectCodec<Fact>
{
    private const string Kinds = "yes-no, judgement, number, date, choice, count";
    private static readonly ChoiceCodec Option = new();

    protected override Fact? Read(ObjectReader o)
    {
        string? kind = o.String("kind", required: true), key = o.String("key", required: true);
        BilingualText? name = o.Get("name", Codecs.Text), question = o.Get("question", Codecs.Text);
        MeasureUnit? unit = o.Get("unit", Codecs.Unit, required: kind is "number" or "count");
        ValueRange? possible = o.Get("possible", Codecs.Interval, required: false);
        bool isWhole = o.Boolean("isWhole") ?? false;
        List<Choice> options = kind is "choice" ? o.Items("options", Option) : [];
        List<Fact> of = kind is "count" ? o.Items("of", this) : [];
        if (!o.IsGood)
            return null;
        switch (kind)
        {
            case "yes-no": return new YesNoFact(key!, name!, question!);
            case "judgement": return new JudgementFact(key!, name!, question!);
            case "number": return new NumberFact(key!, name!, question!, unit!, possible, isWhole);
            case "date": return new DateFact(key!, name!, question!);
            case "choice": return new ChoiceFact(key!, name!, question!, options);
            case "count": return new CountFact(key!, name!, question!, unit!, of.Select(f => f as YesNoFact ?? throw new ArgumentException($"{key} counts {f.Key}, which is not a yes-or-no fact.")));
            default:
                o.Problem(Reporting.ReportErrorCodes.Member, o.Member("kind")!, new($"một trong: {Kinds}", $"one of: {Kinds}"));
                return null;
        }
    }

    protected override void Members(Utf8JsonWriter json, Fact value)
    {
        json.WriteString("kind", value switch
        {
            YesNoFact => "yes-no",
            JudgementFact => "judgement",
            NumberFact => "number",
            DateFact => "date",
            ChoiceFact => "choice",
            _ => "count",
        });
        json.WriteString("key", value.Key);
        json.Put("name", Codecs.Text, value.Name);
        json.Put("question", Codecs.Text, value.Question);
        switch (value)
        {
            case NumberFact number:
                json.Put("unit", Codecs.Unit, number.Unit);
                json.PutSome("possible", Codecs.Interval, number.Possible);
                if (number.IsWhole)
                    json.WriteBoolean("isWhole", number.IsWhole);
                break;
            case ChoiceFact choice:
                json.PutList("options", Option, choice.Options);
                break;
            case CountFact count:
                json.Put("unit", Codecs.Unit, count.Unit);
                json.PutList("of", this, count.Of);
                break;
        }
    }
}
