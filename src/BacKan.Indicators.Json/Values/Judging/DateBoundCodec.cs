using System.Text.Json;
using BacKan.Indicators.Judging;
using NodaTime;

namespace BacKan.Indicators.Json.Values.Judging;

/// <summary>One end of the allowed days: { "day": "2014-08-20", "included": true } or { "dayOfYear": "10-31", "yearOffset": 1, "included": true }.</summary>
internal sealed class DateBoundCodec : ObjectCodec<DateBound>
{
    protected override DateBound? Read(ObjectReader o)
    {
        LocalDate? day = o.Maybe("day", Codecs.Day);
        AnnualDate? dayOfYear = o.Maybe("dayOfYear", Codecs.DayOfYear, required: day is null);
        int? offset = o.Whole("yearOffset", -100, 100);
        bool? included = o.Maybe("included", Codecs.YesNo, required: true);
        if (!o.IsGood)
            return null;
        if (day is not null && (dayOfYear is not null || offset is not null))
            throw new ArgumentException("a day of the calendar does not move with the year");
        return day is { } fixedDay ? DateBound.On(fixedDay, included!.Value) : DateBound.OfYear(dayOfYear!.Value, offset ?? 0, included!.Value);
    }

    protected override void Members(Utf8JsonWriter json, DateBound value)
    {
        if (value.Day is { } day)
        {
            json.Put("day", Codecs.Day, day);
        }
        else
        {
            json.Put("dayOfYear", Codecs.DayOfYear, value.DayOfYear!.Value);
            if (value.YearOffset != 0)
                json.WriteNumber("yearOffset", value.YearOffset);
        }

        json.WriteBoolean("included", value.IsIncluded);
    }
}
