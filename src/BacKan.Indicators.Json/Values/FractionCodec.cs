using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Values;

/// <summary>An exact number: a JSON number where a decimal holds it, else "250/9".</summary>
internal sealed class FractionCodec : Codec<Fraction>
{
    public override bool TryRead(JsonAt at, List<FileProblem> problems, out Fraction value)
    {
        value = default;
        if (ExactNumber.TryRead(at, out decimal number))
        {
            value = number;
            return true;
        }

        if (at.Kind == JsonValueKind.String && Fraction.TryParse(at.Text, null, out value))
            return true;
        problems.Add(new(FigureErrorCodes.Number, at.Place, at.Shown, new(
            $"{ExactNumber.Expected.Vi}, hoặc một phân số \"250/9\"", $"{ExactNumber.Expected.En}, or a fraction \"250/9\"")));
        return false;
    }

    public override void Write(Utf8JsonWriter json, Fraction value)
    {
        if (value.TryToDecimal(out decimal number) && ExactNumber.Fits(number))
            json.WriteNumberValue(number);
        else
            json.WriteStringValue(value.ToString("G", null));
    }
}
