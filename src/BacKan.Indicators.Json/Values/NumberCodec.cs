using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Values;

/// <summary>A value that is one exact JSON number, with all its digits.</summary>
internal sealed class NumberCodec<T>(Func<decimal, T> make, Func<T, decimal> number) : Codec<T>
    where T : struct
{
    public override bool TryRead(JsonAt at, List<FileProblem> problems, out T value)
    {
        if (ExactNumber.TryRead(at, out decimal read))
        {
            value = make(read);
            return true;
        }

        problems.Add(new(FigureErrorCodes.Number, at.Place, at.Shown, ExactNumber.Expected));
        value = default;
        return false;
    }

    public override void Write(Utf8JsonWriter json, T value) => json.WriteNumberValue(number(value));
}
