using System.Text.Json;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Json.Values.Poverty;

/// <summary>What is known of a household: { "area", "income", "deprivations", "livelihood", "points" }; what is absent is not known.</summary>
internal sealed class HouseholdCodec : ObjectCodec<Household>
{
    private static readonly WordCodec<Livelihood> Lives = new();

    protected override Household? Read(ObjectReader o)
    {
        AreaClassification? area = o.Get("area", Codecs.AreaClassification);
        HouseholdIncome? income = o.Get("income", Codecs.HouseholdIncome, required: false);
        HouseholdDeprivations? deprivations = o.Get("deprivations", Codecs.HouseholdDeprivations, required: false);
        Livelihood? livelihood = o.Maybe("livelihood", Lives);
        HouseholdPoints? points = o.Get("points", Codecs.HouseholdPoints, required: false);
        return o.IsGood ? new(area!) { Income = income, Deprivations = deprivations, Livelihood = livelihood, Points = points } : null;
    }

    protected override void Members(Utf8JsonWriter json, Household value)
    {
        json.Put("area", Codecs.AreaClassification, value.Area);
        json.PutSome("income", Codecs.HouseholdIncome, value.Income);
        json.PutSome("deprivations", Codecs.HouseholdDeprivations, value.Deprivations);
        json.PutSome("livelihood", Lives, value.Livelihood);
        json.PutSome("points", Codecs.HouseholdPoints, value.Points);
    }
}
