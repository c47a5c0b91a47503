using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Poverty;

/// <summary>Every bound of every standard: one đồng below, at, one above; every area, livelihood and number of deprivations.</summary>
public class BoundaryTests
{
    private static readonly string Path = Repository.PathOf("tests", "conformance", PovertyCase.File);

    public static TheoryData<string> Standards => [.. PovertyStandards.All.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Standards))]
    public void The_library_agrees_with_the_articles_at_every_bound(string id)
    {
        PovertyStandard standard = PovertyStandards.Find(id)!;
        int cases = 0;
        foreach ((LocalDate on, ArticleOracle.Case c) in Cases(standard))
        {
            Household household = ArticleOracle.Household(standard, c);
            PovertyClassification classified = Services.Get<IPovertyClassifier>().Classify(household, standard, on);
            PovertyCase.Answer(classified).Should().Be(ArticleOracle.Answer(id, c, on), "{0} on {1}", c, on);
            BriefClassification verdict = Services.Get<IPovertyClassifier>().ClassifyBriefly(household, standard, on);
            (verdict.Kind, verdict.Class, verdict.SubClass, verdict.UnknownReason).Should().Be(
                (classified.Determination.Kind, classified.Class, classified.SubClass, classified.Determination.UnknownReason), "{0} on {1}", c, on);
            cases++;
        }

        cases.Should().BeGreaterThanOrEqualTo(3 * standard.Areas.Count);
    }

    [Theory]
    [InlineData("vn-2016-2021", 140, 175, 120, 150)]
    [InlineData("vn-2022-2026", 175, 175, 140, 140)]
    public void The_points_have_bounds_too(string id, int lowUrban, int highUrban, int lowRural, int highRural)
    {
        PovertyStandard standard = PovertyStandards.Find(id)!;
        foreach (AreaType area in standard.Areas)
        {
            (decimal low, decimal high) = area == AreaType.Urban ? (lowUrban, highUrban) : ((decimal)lowRural, highRural);
            foreach (decimal a in new[] { low - 1, low - 0.5m, low, low + 0.5m, low + 1, high - 1, high, high + 0.5m, high + 1 })
            {
                foreach (decimal b in new[] { 0m, 20, 29.5m, 30, 40, 120 })
                {
                    var household = new Household(new(area, new LocalDate(2026, 11, 23), "test")) { PointsA = a, PointsB = b };
                    bool of2016 = string.Equals(id, "vn-2016-2021", StringComparison.Ordinal);
                    string expected = of2016
                        ? a <= low ? "Poor/by-income" : a > high ? "Above" : b >= 30 ? "Poor/by-deprivation" : area == AreaType.Rural ? "Unknown~NearPoor" : "NearPoor"
                        : a > high ? "Above" : b >= 30 ? "Poor" : "NearPoor";
                    PovertyCase.Answer(Services.Get<IPovertyClassifier>().Classify(household, standard, PovertyCase.LastDay(standard))).Should().Be(expected, "{0} {1} {2}", area, a, b);
                }
            }
        }
    }

    [Fact]
    public void The_boundaries_in_the_vectors_are_as_new_as_the_standards()
    {
        string now = File.ReadAllText(Path);
        string expected = Written(now);
        if (string.Equals(Environment.GetEnvironmentVariable("BACKAN_UPDATE"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(Path, expected);
            return;
        }

        string.Equals(now, expected, StringComparison.Ordinal).Should().BeTrue("tests/conformance/poverty.json must hold every bound; run the tests once with BACKAN_UPDATE=1 and commit it");
    }

    [Fact]
    public void The_vectors_read_back_as_the_library_answers()
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path));
        document.RootElement.GetProperty("boundaries").GetArrayLength().Should().BeGreaterThan(1000);
        foreach (JsonElement given in document.RootElement.GetProperty("boundaries").EnumerateArray())
            PovertyCase.Answer(PovertyCase.Classify(given)).Should().Be(PovertyCase.Answer(given.GetProperty("expect")), "{0}", given.GetProperty("id"));
    }

    // Each stretch of days on which the rows are the same, by its first and its last day.
    private static IEnumerable<LocalDate> Days(PovertyStandard standard)
    {
        LocalDate first = PovertyCase.EnactmentsOf(standard).Min(e => e.Applies.From), last = PovertyCase.LastDay(standard);
        return standard.Rows.SelectMany(r => new[] { r.From, r.Until }).OfType<LocalDate>()
            .SelectMany(turn => new[] { turn.PlusDays(-1), turn }).Append(first).Append(last).Distinct().Order();
    }

    private static IEnumerable<(LocalDate On, ArticleOracle.Case Case)> Cases(PovertyStandard standard)
    {
        decimal[] incomes = [.. standard.Rows.SelectMany(r => new[] { r.Income?.Low, r.Income?.High }).OfType<Fraction>()
            .Select(f => f.TryToDecimal(out decimal line) ? line : -1m).SelectMany(line => new[] { line - 1, line, line + 1 }).Prepend(0m).Distinct().Order()];
        bool counts = standard.Rows.Any(r => r.Deprivations is not null), livelihoods = standard.Rows.Any(r => r.Livelihood is not null);
        bool ofIncome = standard.Rows.Any(r => r.DimensionDeprivations is not null);
        foreach (LocalDate on in Days(standard))
        {
            foreach (AreaType area in standard.Rows.Any(r => r.Areas.Count == 0) ? [AreaType.Urban, AreaType.Rural] : standard.Areas)
            {
                foreach (decimal income in incomes)
                {
                    foreach (int count in counts ? Enumerable.Range(0, standard.Indicators.Count + 1) : [0])
                    {
                        foreach (bool farms in livelihoods ? new[] { true, false } : [false])
                        {
                            int least = ofIncome ? Math.Max(0, count - 8) : 0, most = ofIncome ? Math.Min(2, count) : 0;
                            for (int inDimension = least; inDimension <= most; inDimension++)
                                yield return (on, new(area, income, 1, count, inDimension, farms));
                        }
                    }
                }
            }
        }
    }

    private static string Written(string now)
    {
        const string head = "\"boundaries\": [\n";
        var text = new StringBuilder(now[..(now.IndexOf(head, StringComparison.Ordinal) + head.Length)]);
        string[] lines = [.. PovertyStandards.All.SelectMany(standard => Cases(standard).Where(c => IsKept(standard, c.On)).Select(c => Line(standard, c.On, c.Case)))];
        return text.Append(string.Join(",\n", lines)).Append("\n  ]\n}\n").ToString();
    }

    // One day for each stretch is enough for another vendor; the tests here walk them all.
    private static bool IsKept(PovertyStandard standard, LocalDate on) => on == PovertyCase.LastDay(standard) || standard.Rows.Any(r => r.Until == on.PlusDays(1) || r.From == on.PlusDays(1));

    private static string Line(PovertyStandard standard, LocalDate on, ArticleOracle.Case c)
    {
        PovertyClassification answer = Services.Get<IPovertyClassifier>().Classify(ArticleOracle.Household(standard, c), standard, on);
        string day = PovertyCase.Text(on), income = c.Income.ToString(CultureInfo.InvariantCulture);
        bool counts = standard.Indicators.Count > 0, ofIncome = standard.Rows.Any(r => r.DimensionDeprivations is not null), livelihoods = standard.Rows.Any(r => r.Livelihood is not null);
        var id = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{standard.Id}/{day}/{PovertyCase.Word(c.Area)}/{income}"));
        var household = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"\"area\": \"{PovertyCase.Word(c.Area)}\", \"{(standard.IncomePeriod == IncomePeriod.Year ? "annualIncome" : "income")}\": {income}"));
        if (counts)
        {
            id.Append(CultureInfo.InvariantCulture, $"/{c.Deprivations}");
            household.Append(CultureInfo.InvariantCulture, $", \"deprivations\": {c.Deprivations}");
        }

        if (ofIncome)
        {
            id.Append(CultureInfo.InvariantCulture, $"/{c.OfIncome}");
            household.Append(CultureInfo.InvariantCulture, $", \"dimensions\": {{\"income\": {c.OfIncome}}}");
        }

        if (livelihoods)
        {
            id.Append(c.Farms ? "/farming" : "/other");
            household.Append(c.Farms ? ", \"livelihood\": \"farming\"" : ", \"livelihood\": \"other\"");
        }

        string[] parts = PovertyCase.Answer(answer).Split('/', '~');
        string more = parts.Length == 1 ? "" : PovertyCase.Answer(answer).Contains('~', StringComparison.Ordinal) ? $", \"simulated\": \"{parts[1]}\"" : $", \"subClass\": \"{parts[1]}\"";
        return $"    {{\"id\": {JsonSerializer.Serialize(id.ToString(), Plain)}, \"standard\": \"{standard.Id}\", \"on\": \"{day}\", \"household\": {{{household}}}, \"expect\": {{\"class\": \"{parts[0]}\"{more}}}}}";
    }

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
