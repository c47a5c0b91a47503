namespace BacKan.Indicators.Poverty;

/// <summary>What a sheet says of each question: its own answer, else what its members tell, else anything that can be.</summary>
internal sealed class ReviewAnswers(ReviewSheet sheet)
{
    public const int Everybody = 100;

    /// <summary>Returns the numbers of persons that matter, smallest first: between two of them no count, area or share passes a bound of
    /// the sheet.</summary>
    public IEnumerable<int> Persons()
    {
        if ((Given("persons") ?? (sheet.Members.Count > 0 ? sheet.Members.Count : null)) is { } known)
            return [(int)known];
        int least = Math.Max(1, new[] { "workers", "dependants", "pensioners" }.Max(key => (int)Of(key, Everybody).Low));
        IEnumerable<int> matter = Enumerable.Range(1, 9).Append(least).Append(Everybody);
        if (Given("dependants") is { } dependants)
            matter = matter.Concat([(int)dependants * 2, ((int)dependants * 2) - 1]);
        if (Given("house-area") is { } area)
        {
            // More persons than there can be do not matter, whatever the area.
            matter = matter.Concat(new[] { 8m, 20m, 30m, 40m }.Select(bound => (int)Math.Min(area / bound, Everybody))
                .SelectMany(n => new[] { n, n + 1 }));
        }

        return matter.Where(n => n >= least && n <= Everybody).Distinct().Order();
    }

    public decimal? Given(string key) => sheet.Answers.TryGetValue(key, out decimal answer) ? answer : null;

    /// <summary>Gets between which answers the true one lies, if the household has so many persons.</summary>
    public (decimal Low, decimal? High) Of(string key, int persons)
    {
        if (string.Equals(key, "region", StringComparison.Ordinal))
            return sheet.Region is { } region ? ((int)region, (int)region) : (1m, 7m);
        if (string.Equals(key, "persons", StringComparison.Ordinal))
            return (persons, persons);
        if (Given(key) is { } given)
            return (given, given);
        ReviewQuestion question = ReviewQuestions.Find(key)!;
        bool isCount = key is "workers" or "dependants" or "pensioners";
        if (sheet.Members.Count == 0 || key is not ("dependants" or "pensioners" or "training"))
            return (question.Least, isCount ? persons : question.Most);
        if (string.Equals(key, "training", StringComparison.Ordinal))
        {
            // Nobody under 15 is asked.
            int best = sheet.Members.Max(m => m.Training ?? 1);
            bool open = sheet.Members.Any(m => m.Training is null && m.IsAged(sheet.On, 0, 15) != true);
            return (best, open ? 6 : best);
        }

        bool?[] each = [.. sheet.Members.Select(m => string.Equals(key, "dependants", StringComparison.Ordinal)
            ? ReviewForm.IsDependant(m, sheet.On) : m.Pension is { } pension ? pension > 0 : null)];
        int certain = each.Count(e => e == true);
        return (certain, certain + each.Count(e => e is null));
    }

    /// <summary>Whether the household lacks an indicator, by its own answer, else by the other questions and the members.</summary>
    public Outcome Lacks(string indicator, int persons) => Given(ReviewQuestions.Deprivation + indicator) is { } said
        ? (said == 1m ? Outcome.Met : Outcome.NotMet)
        : Told(indicator, persons);

    /// <summary>The same by the other questions and the members alone.</summary>
    public Outcome Told(string indicator, int persons) => indicator switch
    {
        "employment" => Any(m => m.IsAged(sheet.On, 0, 15) == true ? false : m.Work switch
        {
            null => m.Contract == 2 ? true : null,
            2 => true,
            1 => m.Contract is { } contract ? contract == 2 : null,
            _ => false,
        }),
        "dependents" => Dependency(persons),
        "nutrition" => Children(),
        "health-insurance" => Any(m => m.Insurance is { } insurance && insurance != 2 ? false : m.IsAged(sheet.On, 0, 6) == true ? false
            : m.Insurance == 2 && m.IsAged(sheet.On, 6, int.MaxValue / 12) == true ? true : null),
        "adult-education" => Any(m => m.IsAged(sheet.On, 16, 30) switch
        {
            false => false,
            true when m is { Schooling: 2, Education: 1, Training: 1 } => true,
            _ => null,
        }),
        "child-school" => Any(m => m.IsAged(sheet.On, 3, 16) switch
        {
            false => false,
            true when m.Schooling == 2 => true,
            _ => null,
        }),
        "housing-quality" => Not(ReviewForm.IsDurable((int?)Given("wall"), (int?)Given("pillar"), (int?)Given("roof"))),
        "housing-area" => Given("house-area") is { } area ? Is(area < 8m * persons) : Outcome.Unknown,
        "water" => Given("water") is { } water ? Is(!ReviewForm.IsCleanWater((int)water)) : Outcome.Unknown,
        "toilet" => Given("toilet") is { } toilet ? Is(!ReviewForm.IsHygienicToilet((int)toilet)) : Outcome.Unknown,
        "telecom" => Connected(),
        _ => Devices(),
    };

    private static Outcome Is(bool value) => value ? Outcome.Met : Outcome.NotMet;

    private static Outcome Not(bool? value) => value is { } known ? Is(!known) : Outcome.Unknown;

    private Outcome Any(Func<ReviewMember, bool?> lacks)
    {
        bool?[] each = [.. sheet.Members.Select(lacks)];
        return each.Contains(true) ? Outcome.Met : each.Length == 0 || each.Contains(null) ? Outcome.Unknown : Outcome.NotMet;
    }

    private Outcome Dependency(int persons)
    {
        (decimal low, decimal? high) = Of("dependants", persons);
        return low * 2 > persons ? Outcome.Met : high * 2 > persons ? Outcome.Unknown : Outcome.NotMet;
    }

    private Outcome Children()
    {
        Outcome[] each = [.. sheet.Members.Select(m => ReviewForm.IsMalnourished(m, sheet.On))];
        return each.Contains(Outcome.Met) ? Outcome.Met
            : each.Length == 0 || each.Contains(Outcome.Unknown) ? Outcome.Unknown
            : each.Contains(Outcome.NeedsJudgement) ? Outcome.NeedsJudgement
            : Outcome.NotMet;
    }

    private Outcome Connected() => sheet.Members.Any(m => m.Internet == 1) ? Outcome.NotMet
        : sheet.Members.Count > 0 && sheet.Members.All(m => m.Internet == 2) ? Outcome.Met : Outcome.Unknown;

    private Outcome Devices()
    {
        decimal?[] each = [Given("televisions"), Given("computers"), Given("phones"), Given("radios")];
        return each.Any(e => e > 0m) ? Outcome.NotMet : each.Contains(null) ? Outcome.Unknown : Outcome.Met;
    }
}
