using System.Text.Json;
using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Json.Values.Judging;

/// <summary>What is known of one case: { "year": 2022, "known": [ { "fact": …, "value": … } ] }. A fact that is not listed is not known.</summary>
internal sealed class FactSheetCodec : ObjectCodec<FactSheet>
{
    private static readonly FactCodec Fact = new();

    protected override FactSheet? Read(ObjectReader o)
    {
        var builder = new FactSheetBuilder { Year = o.Whole("year", 1, 9999) };
        o.Items("known", new KnownCodec(builder));
        return o.IsGood ? builder.Build() : null;
    }

    protected override void Members(Utf8JsonWriter json, FactSheet value)
    {
        if (value.Year is { } year)
            json.WriteNumber("year", year);
        json.PutList("known", new KnownCodec(new()), value.Facts.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new Known(f, value)));
    }

    private sealed record Known(Fact Fact, FactSheet? Sheet);

    private sealed class KnownCodec(FactSheetBuilder builder) : ObjectCodec<Known>
    {
        protected override Known? Read(ObjectReader o)
        {
            Fact? fact = o.Get("fact", Fact);
            switch (fact)
            {
                case YesNoFact f when o.Maybe("value", Codecs.YesNo, required: true) is { } yes: builder.Set(f, yes); break;
                case JudgementFact f when o.Maybe("value", Codecs.YesNo, required: true) is { } yes: builder.Set(f, yes); break;
                case NumberFact f when o.Get("value", Codecs.Interval) is { } number: builder.SetWithin(f, number); break;
                case CountFact f when o.Get("value", Codecs.Interval) is { } number: builder.SetWithin(f, number); break;
                case DateFact f when o.Date("value", required: true) is { } day: builder.Set(f, day); break;
                case ChoiceFact f when o.String("value", required: true) is { } code: builder.Set(f, code); break;
            }

            return o.IsGood ? new(fact!, null) : null;
        }

        protected override void Members(Utf8JsonWriter json, Known value)
        {
            FactSheet sheet = value.Sheet!;
            json.Put("fact", Fact, value.Fact);
            switch (value.Fact)
            {
                case YesNoFact f: json.WriteBoolean("value", sheet[f]!.Value); break;
                case JudgementFact f: json.WriteBoolean("value", sheet[f]!.Value); break;
                case NumberFact f: json.Put("value", Codecs.Interval, sheet[f]!); break;
                case CountFact f: json.Put("value", Codecs.Interval, sheet[f]!); break;
                case DateFact f: json.Put("value", Codecs.Day, sheet[f]!.Value); break;
                case ChoiceFact f: json.WriteString("value", sheet[f]); break;
            }
        }
    }
}
