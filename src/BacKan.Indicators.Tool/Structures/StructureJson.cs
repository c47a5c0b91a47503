using System.Text;
using System.Text.Json;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Tool.Output;

namespace BacKan.Indicators.Tool.Structures;

/// <summary>The one document of <c>backan structure --json</c>.</summary>
internal static class StructureJson
{
    public static string Write(StructureResults results, Presentation p)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonForm.Indented))
        {
            json.WriteStartObject();
            json.WriteString("readAs", results.AreShares ? "shares" : "values");
            json.WriteStartArray("periods");
            foreach (StructurePeriod period in results.Periods)
                Period(json, period, results.Close, p);
            json.WriteEndArray();
            json.WriteStartArray("changes");
            foreach (StructuralChange change in results.Changes)
                Change(json, change, p);
            json.WriteEndArray();
            json.WriteStartObject("rounding");
            json.WriteString("mode", "half-away-from-zero");
            json.WriteNumber("decimals", p.Decimals);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Period(Utf8JsonWriter json, StructurePeriod period, ClosurePolicy? close, Presentation p)
    {
        StructureExamination examined = period.Examined;
        EconomicStructure? measured = period.Measured;
        json.WriteStartObject();
        json.WriteString("period", examined.Structure.Period.ToString());
        Total(json, period.Input.Total);
        json.WriteStartObject("shares");
        foreach (SectorShare shown in period.Shown.Shares)
            json.WriteNumber(shown.Sector.Code, shown.Stated.Value);
        json.WriteEndObject();
        json.WriteStartObject("children");
        foreach ((string name, _, Fraction percent) in period.Input.Parts.DistinctBy(c => c.Name, StringComparer.Ordinal))
            json.WriteNumber(name, p.Round(percent));
        json.WriteEndObject();
        json.WriteNumber("sum", p.Round(examined.Sum.Value));
        json.WriteBoolean("closes", period.Closes);
        json.WriteNumber("residual", p.Round(examined.Residual.Value));
        json.Number("hhi", measured is null ? null : SignificantDigits.Ten(measured.Herfindahl));
        json.Number("hhiNormalised", measured is null ? null : SignificantDigits.Ten(measured.NormalisedHerfindahl));
        json.Number("equivalentNumber", measured is null ? null : SignificantDigits.Ten(measured.EquivalentNumber));
        json.Number("entropy", SignificantDigits.Ten(measured?.Entropy));
        json.Number("theil", SignificantDigits.Ten(measured?.Theil));
        json.Number("nonAgricultural", examined.Structure.NonAgricultural is { } outside ? p.Round(outside.Value) : null);
        if (period.IsClosed)
        {
            json.WriteStartObject("closure");
            json.WriteString("policy", close == ClosurePolicy.LargestRemainder ? "largest-remainder" : "residual-to-largest");
            json.WriteStartObject("absorbed");
            foreach (SectorShare share in period.Shown.Shares)
                json.WriteNumber(share.Sector.Code, share.Absorbed!.Value.Value);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Total(Utf8JsonWriter json, ControlTotal? total)
    {
        if (total is null)
        {
            json.WriteNull("total");
            return;
        }

        json.WriteStartObject("total");
        json.WriteString("name", total.Name);
        json.WriteNumber("value", total.Value);
        json.WriteBoolean("agrees", total.Agrees);
        json.WriteEndObject();
    }

    private static void Change(Utf8JsonWriter json, StructuralChange change, Presentation p)
    {
        json.WriteStartObject();
        json.WriteString("from", change.From.Period.ToString());
        json.WriteString("to", change.To.Period.ToString());
        json.WriteStartObject("shifts");
        foreach (SectorShift shift in change.Shifts)
            json.WriteNumber(shift.Sector.Code, p.Round(shift.Exact));
        json.WriteEndObject();
        json.Number("cosPhi", SignificantDigits.Ten(change.Cosine));
        json.Number("phiDegrees", SignificantDigits.Ten(change.AngleDegrees));
        json.Number("ratioPercent", SignificantDigits.Ten(change.RatioPercent));
        json.WriteNumber("nav", p.Round(change.NormOfAbsoluteValues.Value));
        json.Number("lilien", SignificantDigits.Ten(change.Lilien));
        json.Number("modifiedLilien", SignificantDigits.Ten(change.ModifiedLilien));
        json.WriteNumber("krugman", SignificantDigits.Ten(change.Krugman));
        json.WriteEndObject();
    }
}
