using System.Text.Json;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Poverty;

namespace BacKan.Indicators.Json.Values.Poverty;

/// <summary>The bare answer for a household: { "kind", "class", "subClass", "basis", "row", "unknownReason" }.</summary>
internal sealed class BriefClassificationCodec : Codec<BriefClassification>
{
    private static readonly WordCodec<DeterminationKind> Kind = new();
    private static readonly WordCodec<PovertyClass> Classes = new();
    private static readonly WordCodec<PovertySubClass> SubClasses = new();
    private static readonly WordCodec<PovertyBasis> Bases = new();
    private static readonly WordCodec<UnknownReason> Reasons = new();

    public override bool TryRead(JsonAt at, List<FileProblem> problems, out BriefClassification value)
    {
        var o = new ObjectReader(at, problems);
        DeterminationKind? kind = o.Maybe("kind", Kind, required: true);
        PovertyClass? poorClass = o.Maybe("class", Classes, required: kind == DeterminationKind.Decided);
        PovertySubClass? subClass = o.Maybe("subClass", SubClasses);
        PovertyBasis? basis = o.Maybe("basis", Bases, required: true);
        string? row = o.String("row");
        UnknownReason? reason = o.Maybe("unknownReason", Reasons, required: kind == DeterminationKind.Unknown);
        o.Finish();
        value = o.IsGood ? new(kind!.Value, poorClass, subClass, basis!.Value, row, reason) : default;
        return o.IsGood;
    }

    public override void Write(Utf8JsonWriter json, BriefClassification value)
    {
        json.WriteStartObject();
        json.Put("kind", Kind, value.Kind);
        json.PutSome("class", Classes, value.Class);
        json.PutSome("subClass", SubClasses, value.SubClass);
        json.Put("basis", Bases, value.Basis);
        json.PutSome("row", Codecs.String, value.Row);
        json.PutSome("unknownReason", Reasons, value.UnknownReason);
        json.WriteEndObject();
    }
}
