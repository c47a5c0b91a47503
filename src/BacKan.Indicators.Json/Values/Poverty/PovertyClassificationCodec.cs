using System.Text.Json;
using BacKan.Indicators.Json.Values.Judging;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Poverty;

namespace BacKan.Indicators.Json.Values.Poverty;

/// <summary>A classified household: { "standard", "basis", "determination", "subClass", "incomeRule" }.</summary>
internal sealed class PovertyClassificationCodec : ObjectCodec<PovertyClassification>
{
    private static readonly WordCodec<PovertyBasis> Basis = new();
    private static readonly WordCodec<PovertySubClass> SubClass = new();
    private static readonly DeterminationCodec<PovertyClass> Determined = new(new WordCodec<PovertyClass>());
    private static readonly IncomeRuleCodec Rule = new();

    protected override PovertyClassification? Read(ObjectReader o)
    {
        string? standard = o.String("standard", required: true);
        PovertyBasis? basis = o.Maybe("basis", Basis, required: true);
        Determination<PovertyClass>? determination = o.Get("determination", Determined);
        PovertySubClass? subClass = o.Maybe("subClass", SubClass);
        IncomeRule? rule = o.Get("incomeRule", Rule, required: false);
        return o.IsGood ? new(standard!, basis!.Value, determination!, subClass, rule) : null;
    }

    protected override void Members(Utf8JsonWriter json, PovertyClassification value)
    {
        json.WriteString("standard", value.StandardId);
        json.Put("basis", Basis, value.Basis);
        json.Put("determination", Determined, value.Determination);
        json.PutSome("subClass", SubClass, value.SubClass);
        json.PutSome("incomeRule", Rule, value.IncomeRule);
    }
}
