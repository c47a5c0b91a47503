using System.Text.Json;
using BacKan.Indicators.Law;
using BacKan.Indicators.Territory;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Tests.Conformance;

public class TerritoryVectorTests
{
    private const string File = "territory.json";

    private static readonly JsonElement Root = Read();
    private static readonly TerritoryHistory Country = Reader().Read(Lines("units"), Lines("successions")).History!;

    public static IEnumerable<TheoryDataRow<string>> Series => Vectors.Ids(File);

    public static IEnumerable<TheoryDataRow<string>> Holders => Vectors.Ids(File, "holders");

    public static IEnumerable<TheoryDataRow<string>> Tables => Vectors.Ids(File, "tables");

    [Theory]
    [MemberData(nameof(Series))]
    public void A_series_answers_for_the_boundaries_of_a_day(string id)
    {
        JsonElement row = Vectors.Case(File, id), input = row.GetProperty("input"), expect = row.GetProperty("expect");
        var values = Root.GetProperty("values").EnumerateObject().SelectMany(year => year.Value.EnumerateObject().Select(v =>
        {
            ReportingPeriod period = ReportingPeriod.Parse(year.Name, null);
            return new TerritorialValue(Country.Units.Find(v.Name, period.LastDay)!, period, Quantity.Tonnes(v.Value.GetDecimal()));
        }));
        LocalDate on = Day(input.GetProperty("on"));
        AdministrativeUnit[] units = [.. input.GetProperty("units").EnumerateArray().Select(u => Country.Units.Find(u.GetString()!, on)!)];
        RebasedValue value = new TerritorialSeries(Country, values).Together(units, on, ReportingPeriod.Year(input.GetProperty("year").GetInt32()));
        value.Status.ToString().Should().Be(expect.GetProperty("status").GetString());
        value.Value?.Value.Should().Be(expect.TryGetProperty("value", out JsonElement number) ? number.GetDecimal() : -1m);
    }

    [Theory]
    [MemberData(nameof(Holders))]
    public void The_holders_of_a_unit_on_a_day(string id)
    {
        JsonElement row = Vectors.Case(File, id, "holders"), input = row.GetProperty("input");
        AdministrativeUnit unit = Country.Units.Find(input.GetProperty("code").GetString()!, Day(input.GetProperty("from")))!;
        Country.HoldersOf(unit, Day(input.GetProperty("on"))).Select(u => u.Id.Code).Should().Equal(row.GetProperty("expect").EnumerateArray().Select(c => c.GetString()));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_wrong_line_is_refused_at_its_place(string id)
    {
        JsonElement row = Vectors.Case(File, id, "tables"), input = row.GetProperty("input");
        string table = input.GetProperty("table").GetString()!;
        int line = input.GetProperty("line").GetInt32();
        string[] units = Lines("units"), successions = Lines("successions");
        (string.Equals(table, "units", StringComparison.Ordinal) ? units : successions)[line - 1] = input.GetProperty("text").GetString()!;
        TerritoryTableResult result = Reader().Read(units, successions);
        result.History.Should().BeNull();
        result.Problems.Should().Contain(p => p.Line == line && p.Code == row.GetProperty("refused").GetString() && p.Column == row.GetProperty("column").GetString());
    }

    private static TerritoryTableReader Reader() => new(new()
    {
        ReorganisedOn = new(2025, 7, 1), Citation = new(VietnamInstruments.Resolution202Of2025), OldUnitsFrom = new(2020, 1, 1),
        ChangedOn = new(2026, 4, 30), ChangeCitation = new(VietnamInstruments.Resolution30Of2026),
    });

    private static string[] Lines(string table) => [.. Root.GetProperty(table).EnumerateArray().Select(l => l.GetString()!)];

    private static LocalDate Day(JsonElement day) => LocalDatePattern.Iso.Parse(day.GetString()!).Value;

    private static JsonElement Read()
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllText(Repository.PathOf("tests", "conformance", File)));
        return document.RootElement.Clone();
    }
}
