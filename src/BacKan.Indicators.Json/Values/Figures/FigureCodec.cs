using System.Text.Json;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>A figure: { "indicator", "place", "period", "stated" and "unit", or "range", or "words", or "absence", or "milestone": true and "doneOn"?, "source", "asOf", "nature", "prices"?, "definition"?, "change"? }.</summary>
internal sealed class FigureCodec : ObjectCodec<Figure>
{
    private static readonly WordCodec<AbsenceReason> Absences = new();
    private static readonly WordCodec<FigureNature> Natures = new();

    protected override Figure? Read(ObjectReader o)
    {
        Indicator? indicator = o.Get("indicator", FigureCodecs.Indicator);
        AdministrativeUnit? place = o.Get("place", Codecs.AdministrativeUnit);
        ReportingPeriod? period = o.Get("period", Codecs.ReportingPeriod);
        DataSource? source = o.Get("source", FigureCodecs.Source);
        LocalDate? asOf = o.Maybe("asOf", Codecs.Day, required: true), doneOn = o.Maybe("doneOn", Codecs.Day);
        bool milestone = o.Boolean("milestone") ?? false;
        AbsenceReason? absence = o.Maybe("absence", Absences);
        StatedRange? range = o.Get("range", Codecs.StatedRange, required: false);
        BilingualText? words = o.Get("words", Codecs.Text, required: false);
        StatedNumber? stated = o.Get("stated", Codecs.StatedNumber, required: !milestone && absence is null && range is null && words is null);
        MeasureUnit? unit = o.Get("unit", Codecs.Unit, required: false);
        FigureNature? nature = o.Maybe("nature", Natures);
        PriceBasis? prices = o.Get("prices", FigureCodecs.PriceBasis, required: false);
        string? definition = o.String("definition");
        StatedChange? change = o.Get("change", FigureCodecs.StatedChange, required: false);
        if (!o.IsGood)
            return null;
        Figure figure = absence is { } reason ? Figure.Absent(indicator!, place!, period!, reason, source!, asOf!.Value)
            : milestone ? Figure.Milestone(indicator!, place!, period!, doneOn, source!, asOf!.Value)
            : range is not null ? Figure.Between(indicator!, place!, period!, range, source!, asOf!.Value)
            : words is not null ? Figure.InWords(indicator!, place!, period!, words, source!, asOf!.Value)
            : new(indicator!, place!, period!, stated!, unit, source!, asOf!.Value);
        return figure.With(nature ?? FigureNature.Actual, prices, definition, change);
    }

    protected override void Members(Utf8JsonWriter json, Figure value)
    {
        json.Put("indicator", FigureCodecs.Indicator, value.Indicator);
        json.Put("place", Codecs.AdministrativeUnit, value.Place);
        json.Put("period", Codecs.ReportingPeriod, value.Period);
        if (value.Stated is { } stated)
        {
            json.Put("stated", Codecs.StatedNumber, stated);
            json.Put("unit", Codecs.Unit, value.Unit);
        }
        else if (value.Range is { } range)
        {
            json.Put("range", Codecs.StatedRange, new(range.Low, range.High, value.Unit));
        }
        else if (value.Words is { } words)
        {
            json.Put("words", Codecs.Text, words);
        }
        else if (value.Absence is null)
        {
            json.WriteBoolean("milestone", value: true);
        }

        json.PutSome("absence", Absences, value.Absence);
        json.PutSome("doneOn", Codecs.Day, value.DoneOn);
        json.Put("source", FigureCodecs.Source, value.Source);
        json.Put("asOf", Codecs.Day, value.AsOf);
        json.Put("nature", Natures, value.Nature);
        json.PutSome("prices", FigureCodecs.PriceBasis, value.Prices);
        if (value.Definition is { } definition)
            json.WriteString("definition", definition);
        json.PutSome("change", FigureCodecs.StatedChange, value.Change);
    }
}
