using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>Where a figure was published: { "id", "title", "address"? }.</summary>
internal sealed class DataSourceCodec : ObjectCodec<DataSource>
{
    protected override DataSource? Read(ObjectReader o)
    {
        string? id = o.String("id", required: true), title = o.String("title", required: true), address = o.String("address");
        return o.IsGood ? new(id!, title!, address) : null;
    }

    protected override void Members(Utf8JsonWriter json, DataSource value)
    {
        json.WriteString("id", value.Id);
        json.WriteString("title", value.Title);
        if (value.Address is { } address)
            json.WriteString("address", address);
    }
}
