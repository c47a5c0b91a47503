using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Poverty;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;
using static BacKan.Indicators.Json.Forms.TerritoryForms;

namespace BacKan.Indicators.Json.Forms;

/// <summary>Households, as they are known and as a form says them.</summary>
internal static class HouseholdForms
{
    public static readonly WordForm<Livelihood> LivelihoodForm = Word<Livelihood>("livelihood");

    public static readonly Form<HouseholdIncome> IncomeForm = Object<HouseholdIncome>(
        "household-income", "thu nhập của hộ, đồng",
        "an income in đồng, as it was said: one of perPersonMonth, perPersonYear, within, household", o =>
    {
        var month = o.Optional(
            "perPersonMonth", NumberForm, i => IsPoint(i, IncomePeriod.Month) ? i.Low : null, "một người một tháng",
            "of a person in a month");
        var year = o.Optional(
            "perPersonYear", NumberForm, i => IsPoint(i, IncomePeriod.Year) ? i.Low : null, "một người một năm", "of a person in a year");
        var within = o.Optional(
            "within", RootForms.RangeForm, i => IsWhole(i) || i.Low == i.High ? null : new(i.Low, i.LowIncluded, i.High, i.HighIncluded),
            "một người một tháng, trong khoảng", "of a person in a month, within a range");
        var household = o.Optional(
            "household", NumberForm, i => !IsWhole(i) ? null : i.Members is null ? i.High : i.Low, "cả hộ một tháng",
            "of the household in a month");
        var members = o.Optional("members", Whole(1), i => i.Members, "số người", "how many they are");
        var allowance = o.Default(
            "stateAllowance", NumberForm, i => i.StateAllowance, 0m, "trợ cấp của Nhà nước trong đó", "the allowance of the state in it");
        return v => (month(v), year(v), within(v), household(v)) switch
        {
            ({ } amount, null, null, null) when members(v) is null && allowance(v) == 0m => HouseholdIncome.PerPersonMonth(amount),
            (null, { } amount, null, null) when members(v) is null && allowance(v) == 0m => HouseholdIncome.PerPersonYear(amount),
            (null, null, { } range, null) when members(v) is null && allowance(v) == 0m => HouseholdIncome.Within(range),
            (null, null, null, { } amount) => HouseholdIncome.OfHousehold(amount, members(v), allowance(v)),
            _ => throw new RefusedException(
                "một trong perPersonMonth, perPersonYear, within, hoặc household với members và stateAllowance",
                "with one of perPersonMonth, perPersonYear, within, or household with members and stateAllowance"),
        };
    });

    public static readonly Form<HouseholdDeprivations> DeprivationsForm = Object<HouseholdDeprivations>(
        "household-deprivations", "thiếu hụt của hộ", "deprivations: a count, or one by one; what is not listed is not known", o =>
    {
        var least = o.Optional("least", Whole(), d => d.Least, "ít nhất", "at least so many");
        var most = o.Optional(
            "most", Whole(), d => d.Most, "nhiều nhất; bằng least, hoặc không có", "at most; the same as least, or absent");
        var indicators = o.Map(
            "indicators", YesNoForm, d => d.Indicators, "từng chỉ số: có thiếu hụt không",
            "each indicator: whether there is a deprivation");
        var dimensions = o.Map(
            "dimensions", Whole(), d => d.Dimensions, "số chỉ số thiếu hụt trong từng chiều", "how many there are in a dimension");
        return v => dimensions(v).Aggregate((indicators(v).Count, least(v), most(v)) switch
        {
            (> 0, null, null) => HouseholdDeprivations.Of(indicators(v).Select(i => KeyValuePair.Create(i.Key, (bool?)i.Value))),
            (0, null, null) => HouseholdDeprivations.NotCounted(),
            (0, { } count, null) => HouseholdDeprivations.AtLeast(count),
            (0, { } count, { } same) when count == same => HouseholdDeprivations.Count(count),
            (0, _, _) => throw new RefusedException("có most bằng least, hoặc không có most", "with most the same as least, or without it"),
            _ => throw new RefusedException("đếm hoặc kể từng chỉ số, không cả hai", "counted, or said one by one, not both"),
        }, (all, d) => all.WithDimension(d.Key, d.Value));
    });

    public static readonly Form<Household> HouseholdForm =
        Object<Household>("household", "những gì đã biết của một hộ", "what is known of a household; what is absent is not known", o =>
    {
        var area = o.Required("area", AreaClassificationForm, h => h.Area, "khu vực", "the area in which it lives");
        var income = o.Optional("income", IncomeForm, h => h.Income, "thu nhập", "its income");
        var deprivations = o.Optional("deprivations", DeprivationsForm, h => h.Deprivations, "thiếu hụt", "its deprivations");
        var livelihood = o.Optional("livelihood", LivelihoodForm, h => h.Livelihood, "sinh kế", "what it lives of");
        var a = o.Optional("pointsA", NumberForm, h => h.PointsA, "điểm A (B1)", "points A (B1), of income");
        var b = o.Optional("pointsB", NumberForm, h => h.PointsB, "điểm B (B2)", "points B (B2), of deprivation");
        return v =>
            new(area(v)) { Income = income(v), Deprivations = deprivations(v), Livelihood = livelihood(v), PointsA = a(v), PointsB = b(v) };
    });

    public static readonly Form<HouseholdRecord> RecordForm = Object<HouseholdRecord>(
        "household-record", "một hộ như phiếu ghi, chưa kiểm tra", "a household as a form says it, not checked yet", o =>
    {
        var area = o.Required("area", AreaForm, h => h.Area, "khu vực", "the kind of area");
        var income = o.Optional(
            "income", NumberForm, h => h.Income, "thu nhập một người một tháng, đồng", "income of a person in a month, in đồng");
        var annual = o.Optional(
            "annualIncome", NumberForm, h => h.AnnualIncome, "thu nhập một người một năm, đồng", "income of a person in a year, in đồng");
        var household = o.Optional(
            "householdIncome", NumberForm, h => h.HouseholdIncome, "thu nhập cả hộ một tháng, đồng",
            "income of the household in a month, in đồng");
        var members = o.Optional("members", Whole(int.MinValue), h => h.Members, "số người", "how many they are");
        var allowance = o.Optional(
            "stateAllowance", NumberForm, h => h.StateAllowance, "trợ cấp của Nhà nước trong đó", "the allowance of the state in it");
        var deprivations = o.Optional(
            "deprivations", Whole(int.MinValue), h => h.Deprivations, "số chỉ số thiếu hụt", "how many deprivations");
        var isAtLeast = o.Default("isAtLeast", YesNoForm, h => h.IsAtLeast, false, "ít nhất chừng ấy", "whether it is at least so many");
        var indicators = o.Map(
            "indicators", YesNoForm,
            h => h.Indicators.Where(i => i.Value is not null).Select(i => KeyValuePair.Create(i.Key, i.Value!.Value)),
            "từng chỉ số: có thiếu hụt không", "each indicator: whether there is a deprivation");
        var dimensions = o.Map(
            "dimensions", Whole(int.MinValue), h => h.Dimensions, "số chỉ số thiếu hụt trong từng chiều",
            "how many there are in a dimension");
        var a = o.Optional("pointsA", NumberForm, h => h.PointsA, "điểm B1", "B1, points of income");
        var b = o.Optional("pointsB", NumberForm, h => h.PointsB, "điểm B2", "B2, points of deprivation");
        var livelihood = o.Optional("livelihood", LivelihoodForm, h => h.Livelihood, "sinh kế", "what it lives of");
        return v => new()
        {
            Area = area(v), Income = income(v), AnnualIncome = annual(v), HouseholdIncome = household(v), Members = members(v),
            StateAllowance = allowance(v), Deprivations = deprivations(v),
            IsAtLeast = isAtLeast(v), Indicators = indicators(v).ToDictionary(i => i.Key, i => (bool?)i.Value, StringComparer.Ordinal),
            Dimensions = dimensions(v), PointsA = a(v), PointsB = b(v), Livelihood = livelihood(v),
        };
    });

    private static bool IsPoint(HouseholdIncome income, IncomePeriod period) =>
        !IsWhole(income) && income.Low == income.High && income.Period == period;

    // Said of the whole household.
    private static bool IsWhole(HouseholdIncome income) => income.Members is not null || income.StateAllowance != 0m;
}
