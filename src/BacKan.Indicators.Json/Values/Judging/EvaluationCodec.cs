using System.Text.Json;
using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Json.Values.Judging;

/// <summary>What a rule says of a case: { "finding", "data", "missing": [ facts ], "firstQuestion": key }.</summary>
internal sealed class EvaluationCodec : ObjectCodec<Evaluation>
{
    private static readonly FindingCodec Finding = new();
    private static readonly FactLineCodec Line = new();

    protected override Evaluation? Read(ObjectReader o)
    {
        Finding? finding = o.Get("finding", Finding);
        List<FactLine> data = o.Items("data", Line);
        (List<MissingFact> missing, MissingFact? first) = MissingFacts.Read(o);
        return o.IsGood ? new(finding!, data, missing, first) : null;
    }

    protected override void Members(Utf8JsonWriter json, Evaluation value)
    {
        json.Put("finding", Finding, value.Finding);
        json.PutList("data", Line, value.Data);
        MissingFacts.Write(json, value.Missing, value.FirstQuestion);
    }
}
