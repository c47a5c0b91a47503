using System.Text.Json;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Json.Values.Poverty;

/// <summary>A row of a standard: { "id", "class", "subClass", "areas", "income": "(-∞, 700000]", "deprivations", …, "basis", "confidence" }.</summary>
internal sealed class PovertyRowCodec : ObjectCodec<PovertyRow>
{
    private static readonly WordCodec<PovertyClass> Classes = new();
    private static readonly WordCodec<PovertySubClass> SubClasses = new();
    private static readonly WordCodec<AreaType> Area = new();
    private static readonly WordCodec<Livelihood> Lives = new();

    protected override PovertyRow? Read(ObjectReader o)
    {
        string? id = o.String("id", required: true), dimension = o.String("dimension");
        PovertyClass? poorClass = o.Maybe("class", Classes, required: true);
        PovertySubClass? subClass = o.Maybe("subClass", SubClasses);
        List<AreaType> areas = o.Items("areas", Area);
        ValueRange? income = Band(o, "income"), deprivations = Band(o, "deprivations"), inDimension = Band(o, "dimensionDeprivations");
        Livelihood? livelihood = o.Maybe("livelihood", Lives);
        LocalDate? from = o.Date("from"), until = o.Date("until");
        Citation? basis = o.Get("basis", Codecs.Citation);
        Confidence? confidence = o.Maybe("confidence", Codecs.Confidence, required: true);
        BilingualText? note = o.Get("note", Codecs.Text, required: false);
        return !o.IsGood ? null : new(id!, poorClass!.Value, basis!, confidence!.Value)
        {
            SubClass = subClass,
            Areas = areas,
            Income = income,
            Deprivations = deprivations,
            Dimension = dimension,
            DimensionDeprivations = inDimension,
            Livelihood = livelihood,
            From = from,
            Until = until,
            Note = note,
        };
    }

    protected override void Members(Utf8JsonWriter json, PovertyRow value)
    {
        json.WriteString("id", value.Id);
        json.Put("class", Classes, value.Class);
        json.PutSome("subClass", SubClasses, value.SubClass);
        if (value.Areas.Count > 0)
            json.PutList("areas", Area, value.Areas);
        json.PutSome("income", Codecs.Interval, value.Income);
        json.PutSome("deprivations", Codecs.Interval, value.Deprivations);
        json.PutSome("dimension", Codecs.String, value.Dimension);
        json.PutSome("dimensionDeprivations", Codecs.Interval, value.DimensionDeprivations);
        json.PutSome("livelihood", Lives, value.Livelihood);
        json.PutSome("from", Codecs.Day, value.From);
        json.PutSome("until", Codecs.Day, value.Until);
        json.Put("basis", Codecs.Citation, value.Citation);
        json.Put("confidence", Codecs.Confidence, value.Confidence);
        json.PutSome("note", Codecs.Text, value.Note);
    }

    private static ValueRange? Band(ObjectReader o, string name) => o.Get(name, Codecs.Interval, required: false);
}
