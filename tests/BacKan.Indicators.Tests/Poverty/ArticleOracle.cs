using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Poverty;

/// <summary>What the articles say, written again as plain ifs from the documents and not from the library's rows.</summary>
internal static class ArticleOracle
{
    /// <summary>A household of which all is known; the income is that of <paramref name="Persons"/> persons in a month, or in a year where the city's lines are yearly.</summary>
    public readonly record struct Case(AreaType Area, decimal Income, int Persons, int Deprivations, int OfIncome, bool Farms);

    // The articles that stand in the test of their own decree.
    private static readonly Dictionary<string, IArticles> Declared = typeof(ArticleOracle).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && typeof(IArticles).IsAssignableFrom(t))
        .Select(t => (IArticles)Activator.CreateInstance(t)!)
        .ToDictionary(a => a.Standard, StringComparer.Ordinal);

    public static string Answer(string standard, Case c, LocalDate on)
    {
        bool urban = c.Area == AreaType.Urban;
        bool UpTo(decimal rural, decimal town) => c.Income <= (urban ? town : rural) * c.Persons;
        bool Below(decimal rural, decimal town) => c.Income < (urban ? town : rural) * c.Persons;
        switch (standard)
        {
            case "vn-2001-2005":
                decimal line = c.Area switch { AreaType.RuralMountainIsland => 80_000m, AreaType.RuralPlain => 100_000m, _ => 150_000m };
                return c.Income < line * c.Persons ? "Poor" : "Above";
            case "vn-2006-2010":
                if (UpTo(200_000m, 260_000m))
                    return "Poor";
                if (on < new LocalDate(2008, 8, 27))
                    return "Above";
                return UpTo(260_000m, 338_000m) ? "Unknown~NearPoor" : "Unknown~Above";
            case "vn-2011-2015":
                if (UpTo(400_000m, 500_000m))
                    return "Poor";
                if (Below(401_000m, 501_000m))
                    return "NotAddressed";
                if (UpTo(520_000m, 650_000m))
                    return "NearPoor";
                if (on < new LocalDate(2014, 5, 27) || !c.Farms || !Below(900_000m, 900_000m))
                    return "Above";
                return on < new LocalDate(2014, 12, 31) ? "Unknown~AverageLivingStandard" : "AverageLivingStandard";
            case "vn-2016-2021":
                return Multidimensional2016(700_000m, 900_000m, 1_000_000m, 1_300_000m, 1_500_000m, 1_950_000m);
            case "hn-2016-2020":
                return Multidimensional2016(1_100_000m, 1_400_000m, 1_500_000m, 1_950_000m, 2_300_000m, 3_000_000m);
            case "vn-2022-2026":
                return UpTo(1_500_000m, 2_000_000m) ? (c.Deprivations >= 3 ? "Poor" : "NearPoor") : UpTo(2_250_000m, 3_000_000m) ? "AverageLivingStandard" : "Above";
            case "vn-2027-2030":
                return UpTo(2_200_000m, 2_800_000m) ? (c.Deprivations >= 3 ? "Poor" : "NearPoor") : "Above";
            case "dongnai-2022-2025":
                return UpTo(2_000_000m, 2_500_000m) ? (c.Deprivations >= 2 ? "Poor" : "NearPoor") : UpTo(3_000_000m, 3_750_000m) ? "AverageLivingStandard" : "Above";
            case "hn-2011-2015":
                return UpTo(550_000m, 750_000m) ? "Poor" : Below(551_000m, 751_000m) ? "NotAddressed" : UpTo(750_000m, 1_000_000m) ? "NearPoor" : "Above";
            case "hn-2022-2025":
                if (!UpTo(2_000_000m, 2_500_000m))
                    return "Above";
                return c.Deprivations >= 3 ? "Poor" : urban ? "Unknown~NearPoor" : "NearPoor";
            case "hcmc-2009-2015":
                return UpTo(1_000_000m, 1_000_000m) ? "Poor" : "Above";
            case "hcmc-2021-2025":
                if (c.Deprivations >= 3)
                    return "Poor/three-or-more-deprivations";
                if (c.OfIncome == 2)
                    return "Poor/both-income-indicators";
                if (c.Deprivations < 2 || c.Income > 46_000_000m * c.Persons)
                    return "Above";
                return c.Income > 36_000_000m * c.Persons ? "NearPoor" : "NotAddressed";
            default:
                return Declared.GetValueOrDefault(standard)?.Answer(c, on)
                    ?? throw new ArgumentOutOfRangeException(nameof(standard), standard, "No article was written down.");
        }

        string Multidimensional2016(decimal lowRural, decimal lowTown, decimal highRural, decimal highTown, decimal averageRural, decimal averageTown)
        {
            if (UpTo(lowRural, lowTown))
                return "Poor/by-income";
            if (UpTo(highRural, highTown))
                return c.Deprivations >= 3 ? "Poor/by-deprivation" : "NearPoor";
            return UpTo(averageRural, averageTown) ? "AverageLivingStandard" : "Above";
        }
    }

    public static Household Household(PovertyStandard standard, Case c)
    {
        HouseholdDeprivations? deprivations = standard.Indicators.Count == 0 ? null : HouseholdDeprivations.Count(c.Deprivations);
        if (deprivations is not null && standard.Indicators.Any(i => string.Equals(i.Dimension, "income", StringComparison.Ordinal)))
            deprivations = deprivations.WithDimension("income", c.OfIncome);
        return new(new(c.Area, new LocalDate(2026, 11, 23), "test"))
        {
            Income = standard.IncomePeriod == IncomePeriod.Year ? HouseholdIncome.PerPersonYear(c.Income / c.Persons) : HouseholdIncome.OfHousehold(c.Income, c.Persons),
            Deprivations = deprivations,
            Livelihood = c.Farms ? Livelihood.Farming : Livelihood.Other,
        };
    }
}
