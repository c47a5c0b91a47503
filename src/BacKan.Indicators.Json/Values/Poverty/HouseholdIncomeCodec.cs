using System.Text.Json;
using BacKan.Indicators.Poverty;

namespace BacKan.Indicators.Json.Values.Poverty;

/// <summary>An income in đồng, as it was said: { "perPersonMonth" }, { "perPersonYear" }, { "within": "[0, 700000)" }, or { "household", "members", "stateAllowance" }.</summary>
internal sealed class HouseholdIncomeCodec : ObjectCodec<HouseholdIncome>
{
    protected override HouseholdIncome? Read(ObjectReader o)
    {
        decimal? month = o.Number("perPersonMonth"), year = o.Number("perPersonYear"), household = o.Number("household"), allowance = o.Number("stateAllowance");
        ValueRange? within = o.Get("within", Codecs.Interval, required: false);
        int? members = o.Whole("members", 1, int.MaxValue);
        if (!o.IsGood)
            return null;
        return (month, year, within, household) switch
        {
            ({ } amount, null, null, null) when members is null && allowance is null => HouseholdIncome.PerPersonMonth(amount),
            (null, { } amount, null, null) when members is null && allowance is null => HouseholdIncome.PerPersonYear(amount),
            (null, null, { } interval, null) when members is null && allowance is null => HouseholdIncome.Within(interval),
            (null, null, null, { } amount) => HouseholdIncome.OfHousehold(amount, members, allowance ?? 0m),
            _ => throw new ArgumentException("expected perPersonMonth, perPersonYear, within, or household with members and stateAllowance"),
        };
    }

    protected override void Members(Utf8JsonWriter json, HouseholdIncome value)
    {
        bool isPoint = value.Low == value.High;
        if (value.Members is { } members)
        {
            json.WriteNumber("household", value.Low);
            json.WriteNumber("members", members);
        }
        else if (value.StateAllowance != 0m)
        {
            json.WriteNumber("household", value.High!.Value);
        }
        else if (isPoint)
        {
            json.WriteNumber(value.Period == IncomePeriod.Year ? "perPersonYear" : "perPersonMonth", value.Low);
        }
        else
        {
            json.Put("within", Codecs.Interval, new(value.Low, value.LowIncluded, value.High, value.HighIncluded));
        }

        if (value.StateAllowance != 0m)
            json.WriteNumber("stateAllowance", value.StateAllowance);
    }
}
