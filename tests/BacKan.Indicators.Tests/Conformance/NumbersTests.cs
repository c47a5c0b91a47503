using System.Globalization;
using System.Text.Json;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Conformance;

/// <summary>The vectors of tests/conformance/numbers.json, which any implementation can run.</summary>
public class NumbersTests
{
    private static readonly Dictionary<string, JsonElement> Cases = Load();

    public static TheoryData<string> Ids => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_text_is_read_or_refused(string id)
    {
        JsonElement given = Cases[id];
        string input = given.GetProperty("input").GetString()!;
        Language? language = given.GetProperty("language").GetString() switch { "vi" => Language.Vietnamese, "en" => Language.English, _ => null };
        DecimalMark marks = given.TryGetProperty("marks", out _) ? DecimalMark.Dot : DecimalMark.OfTheLanguage;
        (string? value, ReadError? refusal) = given.GetProperty("read").GetString() switch
        {
            "number" => Of(LocalNumber.Read(input, language!.Value, marks)),
            "money" => Of(Money.Read(input, language!.Value)),
            "percentage" => Of(input, language, Percentage.Read, Percentage.Parse),
            "points" => Of(input, language, PercentagePoints.Read, PercentagePoints.Parse),
            "quantity" => Of(input, language, Quantity.Read, Quantity.Parse),
            "stated" => Of(input, language, StatedNumber.Read, StatedNumber.Parse),
            "statedQuantity" => Of(input, language, StatedQuantity.Read, StatedQuantity.Parse),
            "range" => Of(input, language, StatedRange.Read, StatedRange.Parse),
            "ratio" => Of(input, language, StatedRatio.Read, StatedRatio.Parse),
            "interval" => Of(input, language, ValueRange.Read, ValueRange.Parse),
            "fraction" => Of(input, language, Fraction.Read, Fraction.Parse),
            string other => throw new InvalidOperationException(other),
            null => throw new InvalidOperationException(id),
        };

        if (given.TryGetProperty("refused", out JsonElement code))
            (refusal?.Code, refusal?.Offset).Should().Be((code.GetString(), given.GetProperty("at").GetInt32()), "{0} gave {1}", input, value ?? refusal?.ToString());
        else
            value.Should().Be(given.GetProperty("expect").GetString(), "{0} gave {1}", input, refusal);
    }

    [Fact]
    public void Every_code_of_the_readers_occurs() =>
        typeof(NumberErrorCodes).GetFields().Select(f => (string)f.GetRawConstantValue()!)
            .Should().BeSubsetOf(Cases.Values.Select(c => c.TryGetProperty("refused", out JsonElement code) ? code.GetString()! : ""));

    private static Dictionary<string, JsonElement> Load()
    {
        using JsonDocument vectors = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("tests", "conformance", "numbers.json")));
        return vectors.RootElement.GetProperty("cases").EnumerateArray().ToDictionary(c => c.GetProperty("id").GetString()!, c => c.Clone(), StringComparer.Ordinal);
    }

    private static (string? Value, ReadError? Refusal) Of<T>(string input, Language? language, Func<string, Language, ReadResult<T>> read, Func<string, IFormatProvider?, T> parse)
        where T : notnull
    {
        if (language is { } words)
            return Of(read(input, words));
        try
        {
            return Of(new ReadResult<T>(parse(input, null)));
        }
        catch (TextFormatException refused)
        {
            return (null, refused.Error);
        }
    }

    private static (string? Value, ReadError? Refusal) Of<T>(ReadResult<T> reading)
        where T : notnull => reading.TryGet(out T? value) ? (string.Create(CultureInfo.InvariantCulture, $"{value}"), null) : (null, reading.Error);
}
