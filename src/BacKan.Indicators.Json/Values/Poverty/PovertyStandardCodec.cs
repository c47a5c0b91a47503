using System.Text.Json;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;

namespace BacKan.Indicators.Json.Values.Poverty;

/// <summary>A standard as its table: { "id", "name", "basis", "incomePeriod", "rows", "pointRows", "indicators", "incomeRules" }.</summary>
internal sealed class PovertyStandardCodec : ObjectCodec<PovertyStandard>
{
    private static readonly PovertyRowCodec Row = new();
    private static readonly PovertyIndicatorCodec Indicator = new();
    private static readonly IncomeRuleCodec Rule = new();
    private static readonly WordCodec<IncomePeriod> Period = new();

    protected override PovertyStandard? Read(ObjectReader o)
    {
        string? id = o.String("id", required: true);
        BilingualText? name = o.Get("name", Codecs.Text);
        Citation? basis = o.Get("basis", Codecs.Citation);
        IncomePeriod? period = o.Maybe("incomePeriod", Period);
        List<PovertyRow> rows = o.Items("rows", Row), pointRows = o.Items("pointRows", Row);
        List<PovertyIndicator> indicators = o.Items("indicators", Indicator);
        List<IncomeRule> rules = o.Items("incomeRules", Rule);
        return o.IsGood ? new(id!, name!, basis!, rows, indicators, pointRows, rules, period ?? IncomePeriod.Month) : null;
    }

    protected override void Members(Utf8JsonWriter json, PovertyStandard value)
    {
        json.WriteString("id", value.Id);
        json.Put("name", Codecs.Text, value.Name);
        json.Put("basis", Codecs.Citation, value.Citation);
        json.Put("incomePeriod", Period, value.IncomePeriod);
        json.PutList("rows", Row, value.Rows);
        if (value.PointRows.Count > 0)
            json.PutList("pointRows", Row, value.PointRows);
        if (value.Indicators.Count > 0)
            json.PutList("indicators", Indicator, value.Indicators);
        if (value.IncomeRules.Count > 0)
            json.PutList("incomeRules", Rule, value.IncomeRules);
    }
}
