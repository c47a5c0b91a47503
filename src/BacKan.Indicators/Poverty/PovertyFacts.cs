using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Poverty;

/// <summary>The facts that a standard asks a household for, and the sheet of one household.</summary>
internal sealed class PovertyFacts
{
    public static readonly MeasureUnit IndicatorUnit =
        new("chỉ số", "indicator", 1, new("chỉ số", "indicators")) { Singular = new("chỉ số", "indicator") };
    public static readonly MeasureUnit Points = PointUnit.Points;
    private static readonly MeasureUnit PerMonth = MeasureUnit.Per(MeasureUnits.Dong, MeasureUnits.Person, MeasureUnits.Month);
    private static readonly MeasureUnit PerYear = MeasureUnit.Per(MeasureUnits.Dong, MeasureUnits.Person, MeasureUnits.Year);
    private static readonly ValueRange NotNegative = new(0, lowIncluded: true, null, highIncluded: false);

    private readonly PovertyStandard standard;
    private readonly Dictionary<string, YesNoFact> indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CountFact> dimensions = new(StringComparer.Ordinal);

    /// <summary>Creates the facts of a standard.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="asksKind">Whether the household is known to be rural, and its kind of rural area is asked for.</param>
    public PovertyFacts(PovertyStandard standard, bool asksKind = false)
    {
        this.standard = standard;
        Areas = asksKind ? [AreaType.RuralPlain, AreaType.RuralMountainIsland] : Enum.GetValues<AreaType>();
        Area = new(
            "area", new("khu vực", "area"), asksKind
                ? new("Nông thôn đồng bằng hay miền núi, hải đảo?", "A rural plain, or a rural mountain or island?")
                : new("Hộ ở khu vực nào?", "In which area does the household live?"),
            Areas.Select(a => new Choice(Code(a), a.Name())));
        bool yearly = standard.IncomePeriod == IncomePeriod.Year;
        Income = new(
            yearly ? "annualIncome" : "income", new("thu nhập bình quân đầu người", "income per person"),
            yearly ? new("Thu nhập bình quân đầu người một năm là bao nhiêu?", "What is the income per person and year?")
                : new("Thu nhập bình quân đầu người một tháng là bao nhiêu?", "What is the income per person and month?"),
            IncomeUnit(standard.IncomePeriod), NotNegative);
        foreach (PovertyIndicator indicator in standard.Indicators)
        {
            indicators.Add(indicator.Key, new(
                indicator.Key, new($"thiếu hụt {indicator.Name.Vi}", $"deprived of {indicator.Name.En}"),
                new($"Hộ có thiếu hụt chỉ số “{indicator.Name.Vi}” không?", $"Is the household deprived of '{indicator.Name.En}'?")));
        }

        if (indicators.Count == 0)
            return;
        Deprivations = new(
            "deprivations",
            new("số chỉ số thiếu hụt", "number of deprivations"),
            new("Hộ thiếu hụt bao nhiêu chỉ số?", "Of how many indicators is the household deprived?"),
            IndicatorUnit, indicators.Values);
        foreach (IGrouping<string, PovertyIndicator> dimension in standard.Indicators.GroupBy(i => i.Dimension, StringComparer.Ordinal))
        {
            dimensions.Add(dimension.Key, new(
                $"dimension:{dimension.Key}",
                new($"số chỉ số thiếu hụt trong chiều {dimension.Key}", $"deprivations in the dimension {dimension.Key}"),
                new(
                    $"Hộ thiếu hụt bao nhiêu chỉ số trong chiều {dimension.Key}?",
                    $"Of how many indicators in the dimension {dimension.Key} is the household deprived?"),
                IndicatorUnit, dimension.Select(i => indicators[i.Key])));
        }
    }

    public ChoiceFact Area { get; }

    /// <summary>Gets the areas in which the household may live.</summary>
    public IReadOnlyList<AreaType> Areas { get; }

    public NumberFact Income { get; }

    public CountFact? Deprivations { get; }

    public YesNoFact Farming { get; } = new(
        "livelihood", new("hộ làm nông, lâm, ngư, diêm nghiệp", "a household in farming, forestry, fishery or salt"),
        new("Hộ có làm nông, lâm, ngư hoặc diêm nghiệp không?", "Does the household live on farming, forestry, fishery or salt?"));

    public NumberFact PointsA { get; } = new(
        "b1", new("điểm A (B1)", "points A (B1)"), new("Hộ được bao nhiêu điểm A (B1)?", "How many points A (B1)?"), Points, NotNegative);

    public NumberFact PointsB { get; } = new(
        "b2", new("điểm B (B2)", "points B (B2)"), new("Hộ được bao nhiêu điểm B (B2)?", "How many points B (B2)?"), Points, NotNegative);

    public static MeasureUnit IncomeUnit(IncomePeriod period) => period == IncomePeriod.Year ? PerYear : PerMonth;

    public static string Code(AreaType area) => area switch
    {
        AreaType.Urban => "urban",
        AreaType.Rural => "rural",
        AreaType.RuralPlain => "rural-plain",
        _ => "rural-mountain-island",
    };

    public static BilingualText Word(Livelihood livelihood) => livelihood == Livelihood.Farming
        ? new("hộ làm nông, lâm, ngư, diêm nghiệp", "a household in farming, forestry, fishery or salt")
        : new("hộ không làm nông, lâm, ngư, diêm nghiệp", "a household not in farming, forestry, fishery or salt");

    public CountFact Dimension(string key) => dimensions[key];

    /// <summary>The indicators of a dimension, or null where the standard has none.</summary>
    public int? SizeOf(string dimension) => dimensions.TryGetValue(dimension, out CountFact? count) ? count.Of.Count : null;

    public FactSheet Sheet(Household household, bool? excludesStateAllowance)
    {
        var sheet = new FactSheetBuilder();
        if (!standard.AsksKindOf(household.Area.Area))
            sheet.Set(Area, Code(standard.AreaOf(household.Area.Area)));
        if (household.Income is { } income)
            sheet.SetWithin(Income, income.PerPerson(standard.IncomePeriod, excludesStateAllowance));
        if (household.Livelihood is { } livelihood)
            sheet.Set(Farming, livelihood == Livelihood.Farming);
        if (household.HasPoints)
            sheet.Set(PointsA, household.PointsA).Set(PointsB, household.PointsB);
        if (Deprivations is not null && household.Deprivations is { } deprivations)
            Set(sheet, deprivations);
        return sheet.Build();
    }

    /// <summary>Where the counts can lie, given all that was said: the whole and its parts bind one another.</summary>
    public (int Least, int Most) CountOf(HouseholdDeprivations? said)
    {
        int all = indicators.Count, most = Math.Min(said?.Most ?? all, all), least = said?.Least ?? 0, open = all;
        if (said is null)
            return (0, all);
        if (said.Indicators.Count > 0)
        {
            int yes = 0, no = 0;
            foreach ((string key, bool deprived) in said.Indicators)
            {
                if (indicators.ContainsKey(key))
                    _ = deprived ? yes++ : no++;
            }

            return (yes, all - no);
        }

        int counted = 0;
        foreach ((string key, int count) in said.Dimensions)
        {
            if (SizeOf(key) is { } size)
                (counted, open) = (counted + count, open - size);
        }

        return (Math.Max(least, counted), Math.Min(most, counted + open));
    }

    /// <summary>Where the count of a dimension can lie.</summary>
    public (int Least, int Most) CountOf(HouseholdDeprivations? said, string dimension)
    {
        int size = dimensions[dimension].Of.Count;
        if (said is null)
            return (0, size);
        if (said.Dimensions.TryGetValue(dimension, out int exact))
            return (exact, exact);
        if (said.Indicators.Count > 0)
        {
            IReadOnlyList<YesNoFact> of = dimensions[dimension].Of;
            return (
                of.Count(f => said.Indicators.TryGetValue(f.Key, out bool yes) && yes),
                size - of.Count(f => said.Indicators.TryGetValue(f.Key, out bool yes) && !yes));
        }

        (int least, int most) = CountOf(said);
        int counted = said.Dimensions.Where(d => SizeOf(d.Key) is not null).Sum(d => d.Value);
        int elsewhere = indicators.Count - size - said.Dimensions.Keys.Sum(k => SizeOf(k) ?? 0);
        return (Math.Max(0, least - counted - elsewhere), Math.Min(size, most - counted));
    }

    private void Set(FactSheetBuilder sheet, HouseholdDeprivations said)
    {
        if (said.Indicators.Count > 0)
        {
            foreach ((string key, bool deprived) in said.Indicators)
            {
                if (indicators.TryGetValue(key, out YesNoFact? fact))
                    sheet.Set(fact, deprived);
            }

            return;
        }

        Require(said);
        (int least, int most) = CountOf(said);
        if (said.Least is not null || said.Dimensions.Count > 0)
            sheet.SetWithin(Deprivations!, new(least, lowIncluded: true, most, highIncluded: true));
        foreach (string dimension in dimensions.Keys)
        {
            (int low, int high) = CountOf(said, dimension);
            if (said.Least is not null || said.Dimensions.Count > 0)
                sheet.SetWithin(dimensions[dimension], new(low, lowIncluded: true, high, highIncluded: true));
        }
    }

    /// <summary>Refuses counts that the indicators of the standard cannot give.</summary>
    public void Require(HouseholdDeprivations said)
    {
        if (said.Indicators.Count > 0 || Deprivations is null)
            return;
        foreach ((string key, int count) in said.Dimensions)
        {
            if (SizeOf(key) is { } size && count > size)
                throw new ArgumentOutOfRangeException(
                    nameof(said), count, FormattableString.Invariant($"{standard.Id} has {size} indicators in the dimension {key}."));
        }

        if (!Fits(said))
            throw new ArgumentOutOfRangeException(nameof(said), said.Least, FormattableString.Invariant(
                $"{standard.Id} has {indicators.Count} indicators; the counts that were said do not fit."));
    }

    /// <summary>Whether the counts of all and of the dimensions can hold together.</summary>
    public bool Fits(HouseholdDeprivations said)
    {
        if (said.Indicators.Count > 0 || Deprivations is null)
            return true;
        (int least, int most) = CountOf(said);
        return least <= most && !(said.Most > indicators.Count);
    }
}
