using System.Text.Json;
using BacKan.Indicators.Reporting;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Json.Values;

/// <summary>A day of every year, "10-31".</summary>
internal sealed class DayOfYearCodec : Codec<AnnualDate>
{
    public override bool TryRead(JsonAt at, List<FileProblem> problems, out AnnualDate value)
    {
        value = default;
        if (at.Kind == JsonValueKind.String && AnnualDatePattern.Iso.Parse(at.Text).TryGetValue(default, out value))
            return true;
        problems.Add(new(ReportErrorCodes.Member, at.Place, at.Shown, new("tháng và ngày, 10-31", "month and day, 10-31")));
        return false;
    }

    public override void Write(Utf8JsonWriter json, AnnualDate value) => json.WriteStringValue(AnnualDatePattern.Iso.Format(value));
}
