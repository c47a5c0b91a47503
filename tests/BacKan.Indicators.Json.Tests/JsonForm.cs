using System.Text;

namespace BacKan.Indicators.Json.Tests;

/// <summary>The JSON form of values, there and back.</summary>
internal static class JsonForm
{
    public static string Of<T>(T value)
        where T : notnull => Encoding.UTF8.GetString(ValueJson.Write(value));

    /// <summary>Reads back what was written, and finds that it writes the same again.</summary>
    public static T Again<T>(T value)
        where T : notnull
    {
        string written = Of(value);
        ValueReading<T> reading = ValueJson.Read<T>(written);
        reading.Problems.Should().BeEmpty("{0} was just written", written);
        Of(reading.Value).Should().Be(written);
        return reading.Value;
    }

    /// <summary>Gets the paths of the problems of a text.</summary>
    public static IEnumerable<string> Problems<T>(string json)
        where T : notnull => ValueJson.Read<T>(json).Problems.Select(p => p.Place.Path);
}
