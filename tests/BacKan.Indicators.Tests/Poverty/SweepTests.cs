using BacKan.Indicators.Judging;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Poverty;

/// <summary>Random households against the articles: 10 million for each standard where BACKAN_SWEEP=1 is set, 20,000 else.</summary>
[Trait("Size", "Sweep")]
public class SweepTests
{
    private static readonly int Rows = string.Equals(Environment.GetEnvironmentVariable("BACKAN_SWEEP"), "1", StringComparison.Ordinal) ? 10_000_000 : 20_000;

    public static TheoryData<string> Standards => [.. PovertyStandards.All.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Standards))]
    public void Random_households_are_judged_as_the_articles_say(string id)
    {
        PovertyStandard standard = PovertyStandards.Find(id)!;
        IPovertyClassifier classifier = Services.Get<IPovertyClassifier>();
        LocalDate first = PovertyCase.EnactmentsOf(standard).Min(e => e.Applies.From);
        int days = Period.DaysBetween(first, PovertyCase.LastDay(standard));
        decimal[] lines = [.. standard.Rows.SelectMany(r => new[] { r.Income?.Low, r.Income?.High }).OfType<Fraction>().Select(f => f.TryToDecimal(out decimal line) ? line : 0m).Distinct()];
        AreaType[] areas = standard.Rows.Any(r => r.Areas.Count == 0) ? [AreaType.Urban, AreaType.Rural] : [.. standard.Areas];
        Parallel.For(0, 100, seed =>
        {
            var random = new Random(seed + 1);
            for (int row = 0; row < Rows / 100; row++)
            {
                ArticleOracle.Case c = Some(random, standard, lines, areas);
                LocalDate on = first.PlusDays(random.Next(days + 1));
                BriefClassification verdict = classifier.ClassifyBriefly(ArticleOracle.Household(standard, c), standard, on);
                string expected = ArticleOracle.Answer(id, c, on);
                if (!Matches(verdict, expected))
                    throw new InvalidOperationException(FormattableString.Invariant(
                        $"{id} on {on:uuuu-MM-dd}, {c}: {verdict.Kind} {verdict.Class}, but the articles say {expected}."));
            }
        });
    }

    private static ArticleOracle.Case Some(Random random, PovertyStandard standard, decimal[] lines, AreaType[] areas)
    {
        int persons = standard.IncomePeriod == IncomePeriod.Year ? 1 : random.Next(1, 9);
        decimal line = lines[random.Next(lines.Length)];

        // Half of them lie within two đồng of a line, where a mistake would show.
        decimal income = random.Next(2) == 0 ? (line * persons) + random.Next(-2, 3) : decimal.Truncate(line * persons * random.Next(0, 2000) / 1000m);
        int count = standard.Indicators.Count == 0 ? 0 : random.Next(standard.Indicators.Count + 1);
        int ofIncome = standard.IncomePeriod == IncomePeriod.Year ? random.Next(Math.Max(0, count - 8), Math.Min(2, count) + 1) : 0;
        return new(areas[random.Next(areas.Length)], Math.Max(0m, income), persons, count, ofIncome, random.Next(2) == 0);
    }

    private static bool Matches(BriefClassification verdict, string expected) => expected switch
    {
        "NotAddressed" => verdict.Kind == DeterminationKind.NotAddressed,
        _ when expected.StartsWith("Unknown", StringComparison.Ordinal) => verdict.UnknownReason == UnknownReason.UnverifiedRule,
        _ => verdict.Class is { } c && string.Equals(verdict.SubClass is { } sub ? $"{c}/{PovertyCase.SubClass(sub)}" : c.ToString(), expected, StringComparison.Ordinal),
    };
}
