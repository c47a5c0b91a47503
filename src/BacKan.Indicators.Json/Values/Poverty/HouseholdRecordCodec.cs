using System.Text.Json;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Json.Values.Poverty;

/// <summary>A household as a form says it, unchecked: { "area", "income", "annualIncome", "householdIncome", "members", …, "indicators": [ { "key", "isDeprived" } ] }.</summary>
internal sealed class HouseholdRecordCodec : ObjectCodec<HouseholdRecord>
{
    private static readonly WordCodec<AreaType> Area = new();
    private static readonly WordCodec<Livelihood> Lives = new();
    private static readonly NamedCodec<bool> Indicator = new("isDeprived", Codecs.YesNo);
    private static readonly NamedCodec<int> Dimension = new("count", new WholeCodec());

    protected override HouseholdRecord? Read(ObjectReader o)
    {
        AreaType? area = o.Maybe("area", Area, required: true);
        decimal? income = o.Number("income"), annual = o.Number("annualIncome"), household = o.Number("householdIncome"), allowance = o.Number("stateAllowance");
        decimal? a = o.Number("pointsA"), b = o.Number("pointsB");
        int? members = o.Whole("members", int.MinValue, int.MaxValue), deprivations = o.Whole("deprivations", int.MinValue, int.MaxValue);
        bool isAtLeast = o.Boolean("isAtLeast") ?? false;
        List<KeyValuePair<string, bool>> indicators = o.Items("indicators", Indicator);
        List<KeyValuePair<string, int>> dimensions = o.Items("dimensions", Dimension);
        Livelihood? livelihood = o.Maybe("livelihood", Lives);
        return !o.IsGood ? null : new()
        {
            Area = area!.Value,
            Income = income,
            AnnualIncome = annual,
            HouseholdIncome = household,
            Members = members,
            StateAllowance = allowance,
            Deprivations = deprivations,
            IsAtLeast = isAtLeast,
            Indicators = indicators.ToDictionary(i => i.Key, i => (bool?)i.Value, StringComparer.Ordinal),
            Dimensions = dimensions.ToDictionary(StringComparer.Ordinal),
            PointsA = a,
            PointsB = b,
            Livelihood = livelihood,
        };
    }

    protected override void Members(Utf8JsonWriter json, HouseholdRecord value)
    {
        json.Put("area", Area, value.Area);
        Number("income", value.Income);
        Number("annualIncome", value.AnnualIncome);
        Number("householdIncome", value.HouseholdIncome);
        Number("members", value.Members);
        Number("stateAllowance", value.StateAllowance);
        Number("deprivations", value.Deprivations);
        if (value.IsAtLeast)
            json.WriteBoolean("isAtLeast", value.IsAtLeast);
        json.PutList("indicators", Indicator, value.Indicators.Where(i => i.Value is not null).Select(i => KeyValuePair.Create(i.Key, i.Value!.Value)));
        json.PutList("dimensions", Dimension, value.Dimensions);
        Number("pointsA", value.PointsA);
        Number("pointsB", value.PointsB);
        json.PutSome("livelihood", Lives, value.Livelihood);

        void Number(string name, decimal? number)
        {
            if (number is { } known)
                json.WriteNumber(name, known);
        }
    }
}
