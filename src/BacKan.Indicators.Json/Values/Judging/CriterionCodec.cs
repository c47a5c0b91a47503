using System.Text.Json;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Values.Judging;

/// <summary>A condition by its kind: { "kind": "threshold", "id", "words", "basis", "confidence", … }.</summary>
internal sealed class CriterionCodec : ObjectCodec<Criterion>
{
    private const string Kinds = "yes-no, judgement, threshold, choice, date, fact-count, years, run, all, any, count";
    private static readonly FactCodec Fact = new();
    private static readonly YearlyFactCodec Yearly = new();
    private static readonly DateBoundCodec Bound = new();

    protected override Criterion? Read(ObjectReader o)
    {
        string? kind = o.String("kind", required: true), id = o.String("id", required: true);
        BilingualText? words = o.Get("words", Codecs.Text);
        Citation? basis = o.Get("basis", Codecs.Citation);
        Confidence? confidence = o.Maybe("confidence", Codecs.Confidence, required: true);
        return kind switch
        {
            "yes-no" => Tested<YesNoFact>(o, fact => new YesNoCriterion(id!, words!, basis!, confidence!.Value, fact, o.Boolean("expected") ?? true)),
            "judgement" => Tested<JudgementFact>(o, fact => new JudgementCriterion(id!, words!, basis!, confidence!.Value, fact)),
            "threshold" => o.Get("allowed", Codecs.Interval) is var allowed ? Tested<NumberFact>(o, fact => new ThresholdCriterion(id!, words!, basis!, confidence!.Value, fact, allowed!)) : null,
            "fact-count" => o.Get("allowed", Codecs.Interval) is var allowed ? Tested<CountFact>(o, fact => new FactCountCriterion(id!, words!, basis!, confidence!.Value, fact, allowed!)) : null,
            "choice" => o.Items("allowed", Codecs.String) is var codes ? Tested<ChoiceFact>(o, fact => new ChoiceCriterion(id!, words!, basis!, confidence!.Value, fact, codes)) : null,
            "date" => (o.Get("from", Bound, required: false), o.Get("until", Bound, required: false)) is var (from, until)
                ? Tested<DateFact>(o, fact => new DateCriterion(id!, words!, basis!, confidence!.Value, fact, from, until)) : null,
            "years" => Years(o, id, words, basis, confidence),
            "run" => Run(o, id, words, basis, confidence),
            "all" => Parts(o, parts => new AllCriterion(id!, words!, basis!, confidence!.Value, parts)),
            "any" => Parts(o, parts => new AnyCriterion(id!, words!, basis!, confidence!.Value, parts)),
            "count" => (o.Whole("least", 0, int.MaxValue, required: true), o.Whole("most", 0, int.MaxValue)) is var (least, most)
                ? Parts(o, parts => new CountCriterion(id!, words!, basis!, confidence!.Value, parts, least!.Value, most)) : null,
            _ => Unknown(o),
        };
    }

    protected override void Members(Utf8JsonWriter json, Criterion value)
    {
        json.WriteString("kind", KindOf(value));
        json.WriteString("id", value.Id);
        json.Put("words", Codecs.Text, value.Words);
        json.Put("basis", Codecs.Citation, value.Citation);
        json.Put("confidence", Codecs.Confidence, value.Confidence);
        switch (value)
        {
            case YesNoCriterion c:
                json.Put("fact", Fact, c.Fact);
                json.WriteBoolean("expected", c.Expected);
                break;
            case JudgementCriterion c:
                json.Put("fact", Fact, c.Fact);
                break;
            case ThresholdCriterion c:
                json.Put("fact", Fact, c.Fact);
                json.Put("allowed", Codecs.Interval, c.Allowed);
                break;
            case FactCountCriterion c:
                json.Put("fact", Fact, c.Fact);
                json.Put("allowed", Codecs.Interval, c.Allowed);
                break;
            case ChoiceCriterion c:
                json.Put("fact", Fact, c.Fact);
                json.PutList("allowed", Codecs.String, c.Allowed);
                break;
            case DateCriterion c:
                json.Put("fact", Fact, c.Fact);
                json.PutSome("from", Bound, c.From);
                json.PutSome("until", Bound, c.Until);
                break;
            case YearsCriterion c:
                json.Put("fact", Yearly, c.Fact);
                json.WriteNumber("years", c.Years);
                json.WriteNumber("least", c.Least);
                json.WriteNumber("lastYearOffset", c.LastYearOffset);
                break;
            case RunCriterion c:
                json.PutSome("run", Yearly, c.Run);
                json.WriteNumber("years", c.Years);
                json.Put("counted", Yearly, c.Counted);
                json.WriteNumber("least", c.Least);
                json.PutSome("after", Yearly, c.After);
                json.WriteNumber("longest", c.Longest);
                break;
            case CountCriterion c:
                json.WriteNumber("least", c.Least);
                json.WriteNumber("most", c.Most);
                break;
        }

        if (value.Parts.Count > 0)
            json.PutList("parts", this, value.Parts);
    }

    private static string KindOf(Criterion value) => value switch
    {
        YesNoCriterion => "yes-no",
        JudgementCriterion => "judgement",
        ThresholdCriterion => "threshold",
        ChoiceCriterion => "choice",
        DateCriterion => "date",
        FactCountCriterion => "fact-count",
        YearsCriterion => "years",
        RunCriterion => "run",
        AllCriterion => "all",
        AnyCriterion => "any",
        _ => "count",
    };

    private static Criterion? Tested<T>(ObjectReader o, Func<T, Criterion> make)
        where T : Fact
    {
        Fact? fact = o.Get("fact", Fact);
        if (!o.IsGood)
            return null;
        return make(fact as T ?? throw new ArgumentException($"the condition cannot test {fact!.Key}, which is a {fact.GetType().Name}; expected a {typeof(T).Name}"));
    }

    private static YearsCriterion? Years(ObjectReader o, string? id, BilingualText? words, Citation? citation, Confidence? confidence)
    {
        YearlyFact? fact = o.Get("fact", Yearly);
        int? years = o.Whole("years", 1, 100, required: true), least = o.Whole("least", 1, 100), offset = o.Whole("lastYearOffset", -100, 100);
        return o.IsGood ? new(id!, words!, citation!, confidence!.Value, fact!, years!.Value, least, offset ?? 0) : null;
    }

    private static RunCriterion? Run(ObjectReader o, string? id, BilingualText? words, Citation? citation, Confidence? confidence)
    {
        YearlyFact? run = o.Get("run", Yearly, required: false), counted = o.Get("counted", Yearly), after = o.Get("after", Yearly, required: false);
        int? years = o.Whole("years", 1, 50, required: true), least = o.Whole("least", 1, 50, required: true), longest = o.Whole("longest", 1, 50, required: true);
        return o.IsGood ? new(id!, words!, citation!, confidence!.Value, run, years!.Value, counted!, least!.Value, after, longest!.Value) : null;
    }

    private Criterion? Parts(ObjectReader o, Func<List<Criterion>, Criterion> make)
    {
        List<Criterion> parts = o.Items("parts", this);
        return o.IsGood ? make(parts) : null;
    }

    private static Criterion? Unknown(ObjectReader o)
    {
        if (o.IsGood)
            o.Problem(Reporting.ReportErrorCodes.Member, o.Member("kind")!, new($"một trong: {Kinds}", $"one of: {Kinds}"));
        return null;
    }
}
