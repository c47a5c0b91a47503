using BacKan.Indicators.Law;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Json.Tests;

/// <summary>Sheets, registers and measures as JSON.</summary>
public class ReviewJsonTests
{
    private static readonly LocalDate Day = new(2024, 10, 1);

    [Fact]
    public void A_sheet_reads_back()
    {
        var sheet = new ReviewSheet(new AreaClassification(AreaType.Rural, Day, "UBND xã"), Day)
        {
            Id = "0123", Head = "A", Region = ReviewRegion.NorthernMountains, Income = HouseholdIncome.PerPersonMonth(1_600_000m),
            Answers = new Dictionary<string,
                decimal>(StringComparer.Ordinal) { ["house-area"] = 39.9m, ["water"] = 4m, ["b2-nutrition"] = 1m },
            Members =
            [
                new()
                {
                    Name = "B", Born = new(2015, 3, 1), Sex = 2, Height = 130.5m, Weight = 28.1m, Schooling = 1, SchoolLevel = 2,
                        Education = 1, Training = 1,
                    Insurance = 0, Internet = 2, Allowance = 0, Work = 4, Job = 0, Contract = 3, Pension = 0, Illness = 2,
                },
                new(),
            ],
        };
        ReviewSheet read = JsonForm.Again(sheet);
        read.Should().BeEquivalentTo(sheet);
        JsonForm.Of(sheet).Should().Contain("\"region\": \"northern-mountains\"").And.Contain("\"house-area\": 39.9");
        JsonForm.Problems<ReviewSheet>("""{ "on": "2024-10-01", "answers": { "water": "4" } }""")
            .Should().Contain(path => path.Contains("water"));
        JsonForm.Problems<ReviewMember>("""{ "training": 7, "colour": 1 }""").Should().Contain(p => p.Contains("training")).And.Contain(p => p.Contains("colour"));
    }

    [Fact]
    public void A_quick_screen_reads_back_with_what_is_not_known()
    {
        var screen = new QuickScreen([false, null, true, null, false], [true, false, null, null, null, null, null, null, true]);
        QuickScreen read = JsonForm.Again(screen);
        (read.Listed, read.Exclusions, read.Criteria).Should().BeEquivalentTo((screen.Listed, screen.Exclusions, screen.Criteria));
        JsonForm.Problems<QuickScreen>("""{ "criteria": { "10": true } }""").Should().NotBeEmpty();
    }

    [Fact]
    public void Rows_of_a_register_read_back()
    {
        RegisterEntry entry = JsonForm.Again(new RegisterEntry("a", PovertyClass.Poor)
        {
            Decision = new InstrumentNumber("15/QĐ-UBND"), DecidedOn = Day, Computed = PovertyClass.NearPoor, Persons = 4,
        });
        (entry.Id, entry.Status, entry.Decision!.Text, entry.DecidedOn, entry.Computed, entry.Persons).Should()
            .Be(("a", PovertyClass.Poor, "15/QĐ-UBND", Day, PovertyClass.NearPoor, 4));
        foreach (RegisterMovementKind kind in Enum.GetValues<RegisterMovementKind>())
        {
            bool between = kind is RegisterMovementKind.BecameNearPoor or RegisterMovementKind.BecamePoor;
            RegisterMovement read = JsonForm.Again(new RegisterMovement("a", kind, between ? null : PovertyClass.NearPoor) { On = Day,
                Persons = 2 });
            (read.Kind, read.On, read.Persons).Should().Be((kind, Day, 2));
        }

        JsonForm.Problems<RegisterMovement>("""{ "id": "a", "kind": "arose" }""").Should().NotBeEmpty("it enters no list");
        JsonForm.Again(new RegisterMovementTable(PovertyClass.Poor, [120, 30, 12, 3, 8, 2, 5, 1, 91])).Gap.Should().Be(0);
        JsonForm.Of(RegisterLedger.Of([new("a", PovertyClass.Poor)], [], [])).Should().Contain("\"balanced\": false")
            .And.Contain("\"kind\": \"NotExplained\"");
    }

    [Fact]
    public void Measures_and_rates_are_written()
    {
        var incomes = new IncomeDistribution();
        incomes.Add(0m, 1m, "Nà Hin");
        incomes.Add(3m, 2m);
        string measures = JsonForm.Of(incomes.Measure(3m));
        measures.Should().Contain("\"p0\": 1,").And.Contain("\"p1\": \"1/3\"").And.NotContain("\"watts\": 0")
            .And.Contain("\"group\": \"Nà Hin\"");
        var deprivations = new DeprivationDistribution(["a", "b"]);
        deprivations.AddPattern("10", 3m);
        JsonForm.Of(deprivations.Measure(1m)).Should().Contain("\"m0\": 0.5").And.Contain("\"contributions\": {\n    \"a\": 1");
        JsonForm.Of(PovertyRate.FromCounts(PovertyRateKind.Poor, 1, 4, PovertyStandards.National.On(Day), Day)).Should()
            .Contain("\"least\": 25").And.Contain("\"standard\": \"vn-2022-2026\"");
    }
}
