using System.Text.Json;

namespace BacKan.Indicators.Json.Values;

/// <summary>The members of a printed number, wherever it stands: "value" and, unless it is exact, "qualifier".</summary>
internal static class StatedNumberMembers
{
    private static readonly WordCodec<Qualifier> Word = new();

    public static StatedNumber? Read(ObjectReader o)
    {
        decimal? value = o.Number("value", required: true);
        Qualifier? qualifier = o.Maybe("qualifier", Word);
        return value is { } number && o.IsGood ? new(number, qualifier: qualifier ?? Qualifier.Exactly) : null;
    }

    public static void Write(Utf8JsonWriter json, StatedNumber value)
    {
        json.WriteNumber("value", value.Value);
        if (value.Qualifier != Qualifier.Exactly)
            json.Put("qualifier", Word, value.Qualifier);
    }
}
