using System.Text.Json;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Json.Values;

/// <summary>A unit of territory: { "id": "01840@1997-05-31", "type": "ward", "name": "Đức Xuân" }.</summary>
internal sealed class AdministrativeUnitCodec : ObjectCodec<AdministrativeUnit>
{
    private static readonly WordCodec<AdministrativeUnitType> Type = new();

    protected override AdministrativeUnit? Read(ObjectReader o)
    {
        AdministrativeUnitId? id = o.Get("id", Codecs.UnitId);
        AdministrativeUnitType? type = o.Maybe("type", Type, required: true);
        string? name = o.String("name", required: true), parent = o.String("parentCode");
        LocalDate? until = o.Maybe("validUntil", Codecs.Day);
        Confidence? confidence = o.Maybe("confidence", Codecs.Confidence);
        Localization.BilingualText? note = o.Get("note", Codecs.Text, required: false);
        return o.IsGood ? new(id!, type!.Value, name!, until, parent) { Confidence = confidence, Note = note } : null;
    }

    protected override void Members(Utf8JsonWriter json, AdministrativeUnit value)
    {
        json.Put("id", Codecs.UnitId, value.Id);
        json.Put("type", Type, value.Type);
        json.WriteString("name", value.Name);
        json.PutSome("validUntil", Codecs.Day, value.ValidUntil);
        if (value.ParentCode is { } parent)
            json.WriteString("parentCode", parent);
        json.PutSome("confidence", Codecs.Confidence, value.Confidence);
        json.PutSome("note", Codecs.Text, value.Note);
    }
}
