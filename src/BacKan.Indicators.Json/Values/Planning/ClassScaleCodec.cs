using System.Text.Json;
using BacKan.Indicators.Json.Values.Judging;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Planning;

namespace BacKan.Indicators.Json.Values.Planning;

/// <summary>Classes by points: { "id", "scale", "decimals", "special" }.</summary>
internal sealed class ClassScaleCodec : ObjectCodec<ClassScale>
{
    private static readonly RatingScaleCodec<string> Scale = new(Codecs.String);

    protected override ClassScale? Read(ObjectReader o)
    {
        string? id = o.String("id", required: true);
        RatingScale<string>? scale = o.Get("scale", Scale);
        int? decimals = o.Whole("decimals", 0, 20);
        decimal? special = o.Number("special");
        return o.IsGood ? new(id!, scale!, decimals, special) : null;
    }

    protected override void Members(Utf8JsonWriter json, ClassScale value)
    {
        json.WriteString("id", value.Id);
        json.Put("scale", Scale, value.Scale);
        if (value.Decimals is { } decimals)
            json.WriteNumber("decimals", decimals);
        if (value.Special is { } special)
            json.WriteNumber("special", special);
    }
}
