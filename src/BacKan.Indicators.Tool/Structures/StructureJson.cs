using System.Text.Json;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Tool.Structures;

/// <summary>The one document of <c>backan structure --json</c>.</summary>
internal static class StructureJson
{
    public static byte[] Write(StructureResults results, StructureOptions options)
    {
        int decimals = options.Csv.Decimals;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonForm.Indented))
        {
            json.WriteStartObject();
            json.WriteStartArray("periods");
            foreach (StructurePeriod period in results.Periods)
                Period(json, period, decimals);
            json.WriteEndArray();
            json.WriteStartArray("changes");
            foreach (StructuralChange change in results.Changes)
                Change(json, change, decimals);
            json.WriteEndArray();
            json.WriteStartObject("rounding");
            json.WriteString("mode", "half-away-from-zero");
            json.WriteNumber("decimals", decimals);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Period(Utf8JsonWriter json, StructurePeriod period, int decimals)
    {
        StructureExamination examined = period.Examined;
        StructureConcentration concentration = examined.Structure.Concentration;
        json.WriteStartObject();
        json.WriteString("period", examined.Structure.Period.ToString("G", formatProvider: null));
        json.WriteStartObject("shares");
        foreach (SectorShare share in period.Shown.Shares)
            json.WriteNumber(share.Sector.Code, share.Stated.Value);
        json.WriteEndObject();
        json.WriteNumber("sum", examined.Sum.Round(Rounding.HalfAwayFromZero, decimals).Value);
        json.WriteBoolean("closes", period.Closes);
        json.WriteNumber("residual", examined.Residual.Round(Rounding.HalfAwayFromZero, decimals).Value);
        json.WriteNumber("hhi", SignificantDigits.Ten(concentration.Herfindahl));
        json.WriteNumber("hhiNormalised", SignificantDigits.Ten(concentration.NormalisedHerfindahl));
        json.WriteNumber("equivalentNumber", SignificantDigits.Ten(concentration.EquivalentNumber));
        Number(json, "entropy", SignificantDigits.Ten(concentration.Entropy));
        Number(json, "theil", SignificantDigits.Ten(concentration.Theil));
        Number(json, "nonAgricultural", examined.NonAgricultural?.Round(Rounding.HalfAwayFromZero, decimals).Value);
        if (period.Closed is { } closed)
        {
            json.WriteStartObject("closure");
            json.WriteString("policy", closed.Policy == ClosurePolicy.LargestRemainder ? "largest-remainder" : "residual-to-largest");
            json.WriteStartObject("absorbed");
            foreach (ClosedShare share in closed.Shares)
                json.WriteNumber(share.Sector.Code, share.Absorbed.Value);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Change(Utf8JsonWriter json, StructuralChange change, int decimals)
    {
        json.WriteStartObject();
        json.WriteString("from", change.From.Period.ToString("G", formatProvider: null));
        json.WriteString("to", change.To.Period.ToString("G", formatProvider: null));
        json.WriteStartObject("shifts");
        foreach (SectorShift shift in change.Shifts)
            json.WriteNumber(shift.Sector.Code, shift.Exact.Round(Rounding.HalfAwayFromZero, decimals));
        json.WriteEndObject();
        Number(json, "cosPhi", SignificantDigits.Ten(change.Cosine));
        Number(json, "phiDegrees", SignificantDigits.Ten(change.AngleDegrees));
        Number(json, "ratioPercent", SignificantDigits.Ten(change.RatioPercent));
        json.WriteNumber("nav", change.NormOfAbsoluteValues.Round(Rounding.HalfAwayFromZero, decimals).Value);
        Number(json, "lilien", SignificantDigits.Ten(change.Lilien));
        Number(json, "modifiedLilien", SignificantDigits.Ten(change.ModifiedLilien));
        json.WriteNumber("krugman", SignificantDigits.Ten(change.Krugman));
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
