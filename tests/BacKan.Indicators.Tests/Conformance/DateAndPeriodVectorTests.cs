using System.Text.Json;
using BacKan.Indicators.Localization;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Tests.Conformance;

public class DateAndPeriodVectorTests
{
    public static IEnumerable<TheoryDataRow<string>> Dates => Vectors.Ids("dates.json");

    public static IEnumerable<TheoryDataRow<string>> Periods => Vectors.Ids("periods.json");

    public static IEnumerable<TheoryDataRow<string>> Machine => Vectors.Ids("periods.json", "machine");

    public static IEnumerable<TheoryDataRow<string>> Effective => Vectors.Ids("periods.json", "effective");

    [Theory]
    [MemberData(nameof(Dates))]
    public void Date(string id)
    {
        JsonElement row = Vectors.Case("dates.json", id), input = row.GetProperty("input");
        (string text, Language language) = Input(input);
        Check(row, input.TryGetProperty("year", out JsonElement year) ? DateText.Read(text, language, year.GetInt32()) : DateText.Read(text, language), LocalDatePattern.Iso.Format);
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void Period(string id)
    {
        JsonElement row = Vectors.Case("periods.json", id);
        (string text, Language language) = Input(row.GetProperty("input"));
        Check(row, ReportingPeriod.Read(text, language), p => p.ToString());
    }

    [Theory]
    [MemberData(nameof(Effective))]
    public void EffectivePeriods(string id)
    {
        JsonElement row = Vectors.Case("periods.json", id, "effective");
        (string text, Language language) = Input(row.GetProperty("input"));
        Check(row, EffectivePeriod.Read(text, language), p => p.ToString());
    }

    [Theory]
    [MemberData(nameof(Machine))]
    public void Machine_form(string id)
    {
        JsonElement row = Vectors.Case("periods.json", id, "machine");
        string text = row.GetProperty("input").GetString()!;
        ReportingPeriod.TryParse(text, null, out ReportingPeriod? period).Should().Be(!row.TryGetProperty("refused", out JsonElement refused));
        if (period is null)
        {
            FluentActions.Invoking(() => ReportingPeriod.Parse(text, null)).Should().Throw<TextFormatException>().Which.Error.Code.Should().Be(refused.GetString());
            return;
        }

        JsonElement expect = row.GetProperty("expect");
        period.ToString().Should().Be(text);
        period.In(Language.Vietnamese).Should().Be(expect.GetProperty("vi").GetString());
        period.In(Language.English).Should().Be(expect.GetProperty("en").GetString());
        Day(() => period.FirstDay).Should().Be(expect.GetProperty("firstDay").GetString());
        Day(() => period.LastDay).Should().Be(expect.GetProperty("lastDay").GetString());
        period.HasDays.Should().Be(expect.GetProperty("firstDay").ValueKind == JsonValueKind.String);
        period.Previous.ToString().Should().Be(expect.GetProperty("previous").GetString());
        OrNull(() => period.SamePeriodLastYear.ToString()).Should().Be(expect.GetProperty("samePeriodLastYear").GetString());
    }

    private static void Check<T>(JsonElement row, ReadResult<T> reading, Func<T, string> print)
        where T : notnull
    {
        if (row.TryGetProperty("expect", out JsonElement expect))
        {
            reading.Error.Should().BeNull();
            print(reading.Value).Should().Be(expect.GetString());
            return;
        }

        reading.Error!.Code.Should().Be(row.GetProperty("refused").GetString(), reading.ToString());
        if (row.TryGetProperty("at", out JsonElement at))
            reading.Error.Offset.Should().Be(at.GetInt32());
    }

    private static (string Text, Language Language) Input(JsonElement input) =>
        (input.GetProperty("text").GetString()!, string.Equals(input.GetProperty("language").GetString(), "vi", StringComparison.Ordinal) ? Language.Vietnamese : Language.English);

    private static string? Day(Func<LocalDate> day) => OrNull(() => LocalDatePattern.Iso.Format(day()));

    private static string? OrNull(Func<string> value)
    {
        try
        {
            return value();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
