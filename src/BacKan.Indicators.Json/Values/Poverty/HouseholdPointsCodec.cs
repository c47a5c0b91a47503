using System.Text.Json;
using BacKan.Indicators.Poverty;

namespace BacKan.Indicators.Json.Values.Poverty;

/// <summary>Points of the survey form: { "income", "deprivation" }.</summary>
internal sealed class HouseholdPointsCodec : ObjectCodec<HouseholdPoints>
{
    protected override HouseholdPoints? Read(ObjectReader o)
    {
        decimal? income = o.Number("income"), deprivation = o.Number("deprivation");
        return o.IsGood ? new(income, deprivation) : null;
    }

    protected override void Members(Utf8JsonWriter json, HouseholdPoints value)
    {
        if (value.Income is { } income)
            json.WriteNumber("income", income);
        if (value.Deprivation is { } deprivation)
            json.WriteNumber("deprivation", deprivation);
    }
}
