using System.Text.Json;
using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Json.Values.Judging;

/// <summary>A decision table: { "rows": [ { "result", "when" } ] }.</summary>
internal sealed class DecisionTableCodec<T>(Codec<T> result) : ObjectCodec<DecisionTable<T>>
    where T : notnull
{
    private readonly RowCodec row = new(result);

    protected override DecisionTable<T>? Read(ObjectReader o)
    {
        List<DecisionRow<T>> rows = o.Items("rows", row);
        return o.IsGood ? new(rows) : null;
    }

    protected override void Members(Utf8JsonWriter json, DecisionTable<T> value) => json.PutList("rows", row, value.Rows);

    private sealed class RowCodec(Codec<T> result) : ObjectCodec<DecisionRow<T>>
    {
        private static readonly CriterionCodec Criterion = new();

        protected override DecisionRow<T>? Read(ObjectReader o)
        {
            T? decided = o.Get("result", result);
            Criterion? when = o.Get("when", Criterion);
            return o.IsGood ? new(decided!, when!) : null;
        }

        protected override void Members(Utf8JsonWriter json, DecisionRow<T> value)
        {
            json.Put("result", result, value.Result);
            json.Put("when", Criterion, value.When);
        }
    }
}
