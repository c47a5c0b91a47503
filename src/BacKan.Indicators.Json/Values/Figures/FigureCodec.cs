using System.Text.Json;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>A figure: { "indicator", "place", "period", "value", "qualifier", "unit", "source", "asOf", "nature", "change" }; in place of a value "absence", or "doneOn" of a milestone.</summary>
internal sealed class FigureCodec : ObjectCodec<Figure>
{
    private static readonly WordCodec<AbsenceReason> Reason = new();
    private static readonly WordCodec<FigureNature> Kind = new();
    private static readonly StatedChangeCodec Said = new();

    protected override Figure? Read(ObjectReader o)
    {
        Indicator? indicator = o.Get("indicator", Codecs.Indicator);
        AdministrativeUnit? place = o.Get("place", Codecs.AdministrativeUnit);
        ReportingPeriod? period = o.Get("period", Codecs.ReportingPeriod);
        StatedNumber? stated = o.Member("value") is null ? null : StatedNumberMembers.Read(o);
        MeasureUnit? unit = o.Get("unit", Codecs.Unit, required: false);
        AbsenceReason? absence = o.Maybe("absence", Reason, required: stated is null && indicator is not null && indicator.Unit != MeasureUnits.Milestone);
        LocalDate? doneOn = o.Maybe("doneOn", Codecs.Day);
        Source? source = o.Get("source", Codecs.Source);
        LocalDate? asOf = o.Maybe("asOf", Codecs.Day, required: true);
        FigureNature? nature = o.Maybe("nature", Kind);
        StatedChange? change = o.Get("change", Said, required: false);
        if (!o.IsGood)
            return null;
        if ((stated is not null && (absence is not null || doneOn is not null)) || (absence is not null && doneOn is not null))
            throw new ArgumentException("a figure has a value, or a reason for its absence, or a day");
        Figure figure = stated is not null ? new(indicator!, place!, period!, stated, unit, source!, asOf!.Value) { Nature = nature ?? FigureNature.Actual, Change = change }
            : absence is { } why ? Figure.Absent(indicator!, place!, period!, why, source!, asOf!.Value)
            : Figure.Milestone(indicator!, place!, period!, doneOn, source!, asOf!.Value);
        return stated is not null || (nature is null && change is null) ? figure : throw new ArgumentException("only a figure with a value has a nature or a change");
    }

    protected override void Members(Utf8JsonWriter json, Figure value)
    {
        json.Put("indicator", Codecs.Indicator, value.Indicator);
        json.Put("place", Codecs.AdministrativeUnit, value.Place);
        json.Put("period", Codecs.ReportingPeriod, value.Period);
        if (value.Stated is { } stated)
        {
            StatedNumberMembers.Write(json, stated);
            json.Put("unit", Codecs.Unit, value.Unit);
        }

        json.PutSome("absence", Reason, value.Absence);
        json.PutSome("doneOn", Codecs.Day, value.DoneOn);
        json.Put("source", Codecs.Source, value.Source);
        json.Put("asOf", Codecs.Day, value.AsOf);
        if (value.Nature != FigureNature.Actual)
            json.Put("nature", Kind, value.Nature);
        json.PutSome("change", Said, value.Change);
    }
}
