using System.Text.Json;
using BacKan.Indicators.Reporting;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Json.Values;

/// <summary>A day as an ISO date.</summary>
internal sealed class DayCodec : Codec<LocalDate>
{
    public override bool TryRead(JsonAt at, List<FileProblem> problems, out LocalDate value)
    {
        value = default;
        if (at.Kind == JsonValueKind.String && LocalDatePattern.Iso.Parse(at.Text).TryGetValue(default, out value))
            return true;
        problems.Add(new(ReportErrorCodes.Member, at.Place, at.Shown, new("một ngày ISO, 2014-01-22", "an ISO date, 2014-01-22")));
        return false;
    }

    public override void Write(Utf8JsonWriter json, LocalDate value) => json.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
