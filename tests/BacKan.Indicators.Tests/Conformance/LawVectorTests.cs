using System.Globalization;
using System.Text.Json;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Conformance;

/// <summary>The language-neutral vectors of numbers and citations of law, which another implementation can run as well.</summary>
public class LawVectorTests
{
    public static TheoryData<string> Instruments => Ids("instruments.json");

    public static TheoryData<string> Citations => Ids("citations.json");

    [Theory]
    [MemberData(nameof(Instruments))]
    public void A_number_is_read_or_refused_as_the_vector_says(string id)
    {
        JsonElement vector = Vector("instruments.json", id);
        ReadResult<InstrumentNumber> reading = InstrumentNumber.Read(vector.GetProperty("input").GetString()!);
        if (Refused(vector, reading.Error))
            return;
        InstrumentNumber number = reading.Value;
        JsonElement expect = vector.GetProperty("expect");
        number.Text.Should().Be(Text(expect, "text"));
        number.Serial.Should().Be(expect.GetProperty("serial").GetInt32());
        (number.SerialLetter?.ToString(CultureInfo.InvariantCulture)).Should().Be(Text(expect, "letter"));
        number.Year.Should().Be(expect.GetProperty("year") is { ValueKind: JsonValueKind.Number } year ? year.GetInt32() : null);
        number.Symbol.Should().Be(Text(expect, "symbol"));
        number.KindSymbol.Should().Be(Text(expect, "kindSymbol"));
        number.IssuerSymbol.Should().Be(Text(expect, "issuerSymbol"));
        number.IsHyphenated.Should().Be(expect.GetProperty("hyphenated").GetBoolean());
    }

    [Theory]
    [MemberData(nameof(Citations))]
    public void A_citation_is_read_or_refused_as_the_vector_says(string id)
    {
        JsonElement vector = Vector("citations.json", id);
        Language language = string.Equals(Text(vector, "language"), "vi", StringComparison.Ordinal) ? Language.Vietnamese : Language.English;
        ReadResult<WrittenCitation> reading = WrittenCitation.Read(vector.GetProperty("input").GetString()!, language);
        if (vector.TryGetProperty("resolved", out _))
        {
            Bibliography.Vietnam.Resolve(reading.Value).Error!.Code.Should().Be(Text(vector, "refused"));
            return;
        }

        if (Refused(vector, reading.Error))
            return;
        WrittenCitation citation = reading.Value;
        JsonElement expect = vector.GetProperty("expect");
        citation.Kind.Code.Should().Be(Text(expect, "kind"));
        citation.Number.Text.Should().Be(Text(expect, "number"));
        (citation.Provision?.In(Language.Vietnamese)).Should().Be(Text(expect, "provision"));
        (citation.IssuedOn?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)).Should().Be(Text(expect, "issuedOn"));
        (citation.Issuer?.Vi).Should().Be(Text(expect, "issuer"));
        citation.In(Language.Vietnamese).Should().Be(Text(expect, "vi"));
        citation.In(Language.English).Should().Be(Text(expect, "en"));
    }

    private static bool Refused(JsonElement vector, ReadError? refusal)
    {
        refusal?.Code.Should().Be(Text(vector, "refused"));
        (refusal is null).Should().Be(Text(vector, "refused") is null);
        if (refusal is not null)
            refusal.Offset.Should().Be(vector.GetProperty("offset").GetInt32());
        return refusal is not null;
    }

    private static string? Text(JsonElement of, string member) => of.TryGetProperty(member, out JsonElement text) ? text.GetString() : null;

    private static TheoryData<string> Ids(string file) => [.. Cases(file).Select(c => Text(c, "id")!)];

    private static JsonElement Vector(string file, string id) => Cases(file).Single(c => string.Equals(Text(c, "id"), id, StringComparison.Ordinal));

    private static JsonElement[] Cases(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("tests", "conformance", file)));
        return [.. document.RootElement.GetProperty("cases").EnumerateArray().Select(c => c.Clone())];
    }
}
