using System.Text.Json;
using BacKan.Indicators.Poverty;

namespace BacKan.Indicators.Json.Values.Poverty;

/// <summary>Deprivations as a count { "least", "most" }, with { "dimensions": [ { "key", "count" } ] }, or one by one { "indicators": [ { "key", "isDeprived" } ] }; what is not listed is not known.</summary>
internal sealed class HouseholdDeprivationsCodec : ObjectCodec<HouseholdDeprivations>
{
    private static readonly NamedCodec<bool> Indicator = new("isDeprived", Codecs.YesNo);
    private static readonly NamedCodec<int> Dimension = new("count", new WholeCodec());

    protected override HouseholdDeprivations? Read(ObjectReader o)
    {
        int? least = o.Whole("least", 0, int.MaxValue), most = o.Whole("most", 0, int.MaxValue);
        List<KeyValuePair<string, bool>> indicators = o.Items("indicators", Indicator);
        List<KeyValuePair<string, int>> dimensions = o.Items("dimensions", Dimension);
        if (!o.IsGood)
            return null;
        bool isCounted = least is not null || most is not null;
        if (indicators.Count > 0 && isCounted)
            throw new ArgumentException("deprivations are counted, or said one by one");
        if (isCounted && (least is null || (most is not null && most != least)))
            throw new ArgumentException("\"most\" is absent, or the same as \"least\"");
        HouseholdDeprivations said = indicators.Count > 0 ? HouseholdDeprivations.Of(indicators.Select(i => KeyValuePair.Create(i.Key, (bool?)i.Value)))
            : least is not { } count ? HouseholdDeprivations.NotCounted()
            : most is null ? HouseholdDeprivations.AtLeast(count)
            : HouseholdDeprivations.Count(count);
        return dimensions.Aggregate(said, (all, d) => all.WithDimension(d.Key, d.Value));
    }

    protected override void Members(Utf8JsonWriter json, HouseholdDeprivations value)
    {
        if (value.Least is { } least)
            json.WriteNumber("least", least);
        if (value.Most is { } most)
            json.WriteNumber("most", most);
        if (value.Indicators.Count > 0)
            json.PutList("indicators", Indicator, value.Indicators);
        if (value.Dimensions.Count > 0)
            json.PutList("dimensions", Dimension, value.Dimensions);
    }
}
