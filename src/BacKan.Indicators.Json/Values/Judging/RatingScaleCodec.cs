using System.Text.Json;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Values.Judging;

/// <summary>A rating scale: { "name", "range", "bands": [ { "grade", "values" } ] }.</summary>
internal sealed class RatingScaleCodec<T>(Codec<T> grade) : ObjectCodec<RatingScale<T>>
    where T : notnull
{
    private readonly BandCodec band = new(grade);

    protected override RatingScale<T>? Read(ObjectReader o)
    {
        BilingualText? name = o.Get("name", Codecs.Text);
        ValueRange? range = o.Get("range", Codecs.Interval);
        List<RatingBand<T>> bands = o.Items("bands", band);
        return o.IsGood ? new(name!, range!, bands) : null;
    }

    protected override void Members(Utf8JsonWriter json, RatingScale<T> value)
    {
        json.Put("name", Codecs.Text, value.Name);
        json.Put("range", Codecs.Interval, value.Range);
        json.PutList("bands", band, value.Bands);
    }

    private sealed class BandCodec(Codec<T> grade) : ObjectCodec<RatingBand<T>>
    {
        protected override RatingBand<T>? Read(ObjectReader o)
        {
            T? earned = o.Get("grade", grade);
            ValueRange? values = o.Get("values", Codecs.Interval);
            return o.IsGood ? new(earned!, values!) : null;
        }

        protected override void Members(Utf8JsonWriter json, RatingBand<T> value)
        {
            json.Put("grade", grade, value.Grade);
            json.Put("values", Codecs.Interval, value.Values);
        }
    }
}
