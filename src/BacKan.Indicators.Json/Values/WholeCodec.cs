using System.Globalization;
using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Values;

/// <summary>A count: a whole number, zero or more.</summary>
internal sealed class WholeCodec : Codec<int>
{
    public override bool TryRead(JsonAt at, List<FileProblem> problems, out int value)
    {
        value = 0;
        if (at.Kind == JsonValueKind.Number && int.TryParse(at.Text, NumberStyles.None, CultureInfo.InvariantCulture, out value))
            return true;
        problems.Add(new(FigureErrorCodes.Number, at.Place, at.Shown, new("một số nguyên từ 0 trở lên", "a whole number, zero or more")));
        return false;
    }

    public override void Write(Utf8JsonWriter json, int value) => json.WriteNumberValue(value);
}
