using System.Text.Json;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Json.Values.Territory;

/// <summary>Units and their successions, which name them by identity: { "units", "successions": [ { "on", "basis", "confidence", "parts": [ { "from", "to", "area" } ] } ] }.</summary>
internal sealed class TerritoryHistoryCodec : ObjectCodec<TerritoryHistory>
{
    protected override TerritoryHistory? Read(ObjectReader o)
    {
        List<AdministrativeUnit> units = o.Items("units", Codecs.AdministrativeUnit);
        var byId = new Dictionary<AdministrativeUnitId, AdministrativeUnit>();
        foreach (AdministrativeUnit unit in units)
            byId[unit.Id] = unit;
        List<Succession> successions = o.Items("successions", new SuccessionCodec(new PartCodec(byId)));
        return o.IsGood ? new(units, successions) : null;
    }

    protected override void Members(Utf8JsonWriter json, TerritoryHistory value)
    {
        json.PutList("units", Codecs.AdministrativeUnit, value.Units.Units);
        json.PutList("successions", new SuccessionCodec(new PartCodec([])), value.Successions);
    }

    private sealed class SuccessionCodec(PartCodec part) : ObjectCodec<Succession>
    {
        protected override Succession? Read(ObjectReader o)
        {
            LocalDate? on = o.Date("on", required: true);
            Citation? basis = o.Get("basis", Codecs.Citation);
            Confidence? confidence = o.Maybe("confidence", Codecs.Confidence, required: true);
            List<SuccessionPart> parts = o.Items("parts", part);
            return o.IsGood ? new(on!.Value, basis!, parts, confidence!.Value) : null;
        }

        protected override void Members(Utf8JsonWriter json, Succession value)
        {
            json.Put("on", Codecs.Day, value.On);
            json.Put("basis", Codecs.Citation, value.Citation);
            json.Put("confidence", Codecs.Confidence, value.Confidence);
            json.PutList("parts", part, value.Parts);
        }
    }

    private sealed class PartCodec(Dictionary<AdministrativeUnitId, AdministrativeUnit> units) : ObjectCodec<SuccessionPart>
    {
        protected override SuccessionPart? Read(ObjectReader o)
        {
            AdministrativeUnit? from = Unit(o, "from", required: true), to = Unit(o, "to", required: false);
            Fraction? area = o.Maybe("area", Codecs.Fraction), population = o.Maybe("population", Codecs.Fraction), households = o.Maybe("households", Codecs.Fraction);
            return o.IsGood ? new(from!, to, area, population, households) : null;
        }

        protected override void Members(Utf8JsonWriter json, SuccessionPart value)
        {
            json.Put("from", Codecs.UnitId, value.From.Id);
            json.PutSome("to", Codecs.UnitId, value.To?.Id);
            json.PutSome("area", Codecs.Fraction, value.Area);
            json.PutSome("population", Codecs.Fraction, value.Population);
            json.PutSome("households", Codecs.Fraction, value.Households);
        }

        private AdministrativeUnit? Unit(ObjectReader o, string name, bool required)
        {
            AdministrativeUnitId? id = o.Get(name, Codecs.UnitId, required);
            if (id is null || units.TryGetValue(id, out AdministrativeUnit? unit))
                return id is null ? null : units[id];
            o.Problem(ReportErrorCodes.Member, o.Member(name)!, new BilingualText("một đơn vị trong “units”", "a unit of \"units\""));
            return null;
        }
    }
}
