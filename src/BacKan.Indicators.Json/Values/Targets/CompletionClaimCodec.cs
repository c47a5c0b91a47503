using System.Text.Json;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Json.Values.Figures;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Json.Values.Targets;

/// <summary>A report's word about when a plan was fulfilled: { "actual", "completion" }.</summary>
internal sealed class CompletionClaimCodec : ObjectCodec<CompletionClaim>
{
    private static readonly WordCodec<StatedCompletion> Word = new();

    protected override CompletionClaim? Read(ObjectReader o)
    {
        Figure? actual = o.Get("actual", FigureCodecs.Figure);
        StatedCompletion? completion = o.Maybe("completion", Word, required: true);
        return o.IsGood ? new(actual!, completion!.Value) : null;
    }

    protected override void Members(Utf8JsonWriter json, CompletionClaim value)
    {
        json.Put("actual", FigureCodecs.Figure, value.Actual);
        json.Put("completion", Word, value.Completion);
    }
}
