using System.Text.Json;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using NodaTime;

namespace BacKan.Indicators.Json.Values.Poverty;

/// <summary>How income was reckoned: { "words", "basis", "confidence", "excludesStateAllowance", "from", "until" }.</summary>
internal sealed class IncomeRuleCodec : ObjectCodec<IncomeRule>
{
    protected override IncomeRule? Read(ObjectReader o)
    {
        BilingualText? words = o.Get("words", Codecs.Text);
        Citation? basis = o.Get("basis", Codecs.Citation);
        Confidence? confidence = o.Maybe("confidence", Codecs.Confidence, required: true);
        bool? excludes = o.Boolean("excludesStateAllowance");
        LocalDate? from = o.Date("from"), until = o.Date("until");
        return o.IsGood ? new(words!, basis!, confidence!.Value, excludes, from, until) : null;
    }

    protected override void Members(Utf8JsonWriter json, IncomeRule value)
    {
        json.Put("words", Codecs.Text, value.Words);
        json.Put("basis", Codecs.Citation, value.Citation);
        json.Put("confidence", Codecs.Confidence, value.Confidence);
        json.PutSome("excludesStateAllowance", Codecs.YesNo, value.ExcludesStateAllowance);
        json.PutSome("from", Codecs.Day, value.From);
        json.PutSome("until", Codecs.Day, value.Until);
    }
}
