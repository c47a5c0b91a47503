using System.Text;
using System.Text.Json;
using BacKan.Indicators.Emulation.Quotas;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Output;

namespace BacKan.Indicators.Tool.Quotas;

/// <summary>A divided quota as one document.</summary>
internal static class AllocationJson
{
    public static string Write(QuotaAllocation divided, Language language)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonForm.Compact))
            Object(json, divided, language);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Object(Utf8JsonWriter json, QuotaAllocation divided, Language language)
    {
        json.WriteStartObject();
        json.WriteString("method", divided.Method == QuotaMethod.LargestRemainder ? "largest-remainder" : "highest-quotient");
        json.WriteBoolean("whole", divided.IsOnWholeAlone);
        json.WriteNumber("base", divided.Total.Asked.Number);
        json.Number("ceiling", divided.Total.Ceiling);
        json.Number("given", divided.Units.Count == 0 ? null : divided.Given);
        json.Number("unallocated", divided.Unallocated);
        json.WriteString("outcome", divided.Total.Outcome?.ToString());
        json.WriteString("proof", divided.Proof.In(language));
        json.WriteString("basis", divided.Total.Finding.Citation.In(language));
        json.WriteStartArray("units");
        foreach (AllocatedQuota unit in divided.Units)
        {
            json.WriteStartObject();
            json.WriteString("unit", unit.Unit.Key);
            json.WriteNumber("base", unit.Unit.Number);
            json.Exact("exact", unit.Exact);
            json.WriteNumber("ceiling", unit.Ceiling);
            json.WriteNumber("given", unit.Given);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("simulation");
        if (divided.Simulation is { } simulation)
            Object(json, simulation, language);
        else
            json.WriteNullValue();
        json.WriteEndObject();
    }
}
