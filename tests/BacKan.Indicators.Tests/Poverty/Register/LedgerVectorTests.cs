using System.Globalization;
using System.Text.Json;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tests.Conformance;
using NodaTime;

namespace BacKan.Indicators.Tests.Poverty.Register;

/// <summary>Years, lines, totals and changes of tests/conformance/poverty-ledger.json, which any implementation can run.</summary>
public class LedgerVectorTests
{
    private const string File = "poverty-ledger.json";

    public static IEnumerable<TheoryDataRow<string>> Years => Vectors.Ids(File, "years");

    public static IEnumerable<TheoryDataRow<string>> Lines => Vectors.Ids(File, "lines");

    public static IEnumerable<TheoryDataRow<string>> Totals => Vectors.Ids(File, "totals");

    public static IEnumerable<TheoryDataRow<string>> Changes => Vectors.Ids(File, "changes");

    [Theory]
    [MemberData(nameof(Years))]
    public void A_year_balances_and_every_lost_movement_names_its_household(string id)
    {
        JsonElement year = Vectors.Case(File, id, "years");
        RegisterEntry[] opening = Entries(year.GetProperty("opening")), closing = Entries(year.GetProperty("closing"));
        RegisterMovement[] movements = [.. year.GetProperty("movements").EnumerateArray().Select(m => new RegisterMovement(
            m[0].GetString()!, Enum.Parse<RegisterMovementKind>(m[1].GetString()!),
            m[2].GetString() is { } list ? Enum.Parse<PovertyClass>(list) : null))];
        RegisterLedger ledger = RegisterLedger.Of(opening, closing, movements);
        ledger.Differences.Should().BeEmpty();
        Columns(ledger.Poor).Should().Equal(Numbers(year, "poor"));
        Columns(ledger.NearPoor).Should().Equal(Numbers(year, "nearPoor"));
        Columns(ledger.PoorPersons!).Should().Equal(Numbers(year, "poorPersons"));
        Columns(ledger.NearPoorPersons!).Should().Equal(Numbers(year, "nearPoorPersons"));
        string[] lost = [.. year.GetProperty("lost").EnumerateArray().Select(l => l.GetString()!)];
        lost.Should().HaveCount(movements.Length);
        for (int i = 0; i < lost.Length; i++)
            RegisterLedger.Of(opening, closing, movements.Where((_, j) => j != i)).Differences.Select(d => d.Id).Should().Equal(lost[i]);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_printed_line(string id)
    {
        JsonElement line = Vectors.Case(File, id, "lines");
        new RegisterMovementTable(PovertyClass.Poor, Numbers(line, "columns")).Gap.Should().Be(line.GetProperty("gap").GetInt64());
    }

    [Theory]
    [MemberData(nameof(Totals))]
    public void Printed_rates_and_the_total_that_they_imply(string id)
    {
        JsonElement given = Vectors.Case(File, id, "totals");
        PovertyRate.CheckTotals(given.GetProperty("counts").EnumerateArray().Select(c =>
                KeyValuePair.Create(decimal.Parse(c[0].GetString()!, CultureInfo.InvariantCulture), StatedNumber.Parse(c[1].GetString()!, null))))
            .Select(v => v.ToString()).Should().Equal(given.GetProperty("verdicts").EnumerateArray().Select(v => v.GetString()));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Points_percent_and_counts_are_three_changes(string id)
    {
        JsonElement given = Vectors.Case(File, id, "changes");
        decimal At(string key, int at) => decimal.Parse(given.GetProperty(key)[at].GetString()!, CultureInfo.InvariantCulture);
        decimal Of(string key) => decimal.Parse(given.GetProperty(key).GetString()!, CultureInfo.InvariantCulture);
        LocalDate before = new(2018, 12, 31), now = new(2019, 12, 31);
        PovertyRate Printed(int at, LocalDate day) => PovertyRate.Published(PovertyRateKind.Poor, new(At("printed", at)), PovertyStandards.National.On(day), day);
        PovertyRate Counted(int at, LocalDate day) =>
            PovertyRate.FromCounts(PovertyRateKind.Poor, (long)At("counts", at), 80_276, PovertyStandards.National.On(day), day);
        Printed(1, now).ChangeFrom(Printed(0, before)).Value.Should().Be(Of("points"));
        Math.Round(Printed(1, now).RelativeChangeFrom(Printed(0, before))!.Value.Value, 2).Should().Be(Of("relative"));
        Counted(1, now).CountChangeFrom(Counted(0, before)).Should().Be(Of("countChange"));
        Math.Round(Counted(1, now).RelativeCountChangeFrom(Counted(0, before))!.Value.Value, 2).Should().Be(Of("relativeCount"));
        Math.Round(Percentage.Of(At("ofTotal", 0), At("ofTotal", 1)).Value, 2).Should().Be(At("ofTotal", 2), "what the same fall is of all households");
    }

    private static RegisterEntry[] Entries(JsonElement rows) => [.. rows.EnumerateArray().Select(r =>
        new RegisterEntry(r[0].GetString()!, Enum.Parse<PovertyClass>(r[1].GetString()!)) { Persons = r[2].GetInt32() })];

    private static IEnumerable<long> Columns(RegisterMovementTable table) => table.Columns.Select(c => c.Value);

    private static IEnumerable<long> Numbers(JsonElement of, string key) => of.GetProperty(key).EnumerateArray().Select(n => n.GetInt64());
}
