using System.Text.Json;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Values.Judging;

/// <summary>A determination with its reasons; "deciding" and "simulation" are indexes of its findings.</summary>
internal sealed class DeterminationCodec<T>(Codec<T> result) : ObjectCodec<Determination<T>>
    where T : notnull
{
    private static readonly AppliedRuleCodec Rule = new();
    private static readonly FindingCodec Finding = new();
    private static readonly FactLineCodec Line = new();
    private static readonly WordCodec<DeterminationKind> Kind = new();
    private static readonly WordCodec<UnknownReason> Reason = new();

    protected override Determination<T>? Read(ObjectReader o)
    {
        AppliedRule? rule = o.Get("rule", Rule);
        DeterminationKind? kind = o.Maybe("kind", Kind, required: true);
        UnknownReason? reason = o.Maybe("unknownReason", Reason, required: kind == DeterminationKind.Unknown);
        bool hasResult = kind == DeterminationKind.Decided || reason == UnknownReason.UnverifiedRule;
        T? decided = o.Get("result", result, required: hasResult);
        BilingualText? name = o.Get("resultName", Codecs.Text, required: hasResult);
        int? deciding = o.Whole("deciding", 0, int.MaxValue, required: hasResult);
        Confidence? confidence = o.Maybe("confidence", Codecs.Confidence, required: true);
        List<Finding> findings = o.Items("findings", Finding);
        List<FactLine> data = o.Items("data", Line);
        (List<MissingFact> missing, MissingFact? first) = MissingFacts.Read(o);
        if (!o.IsGood)
            return null;
        if (deciding >= findings.Count)
            throw new ArgumentException("\"deciding\" is no index of \"findings\"");
        return new(rule!, kind!.Value, reason, hasResult ? decided : default, name, deciding is { } index ? findings[index] : null, confidence!.Value, findings, data, missing, first);
    }

    protected override void Members(Utf8JsonWriter json, Determination<T> value)
    {
        json.Put("rule", Rule, value.Rule);
        json.Put("kind", Kind, value.Kind);
        json.PutSome("unknownReason", Reason, value.UnknownReason);
        if ((value.Deciding ?? value.Simulation) is { } finding)
        {
            json.Put("result", result, value.IsDecided ? value.Result : value.SimulatedResult!);
            json.Put("resultName", Codecs.Text, value.ResultName!);
            json.WriteNumber("deciding", value.Findings.TakeWhile(f => f != finding).Count());
        }

        json.Put("confidence", Codecs.Confidence, value.Confidence);
        json.PutList("findings", Finding, value.Findings);
        json.PutList("data", Line, value.Data);
        MissingFacts.Write(json, value.Missing, value.FirstQuestion);
    }
}
