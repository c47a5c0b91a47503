using System.Globalization;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using BacKan.Indicators.Tool.Csv;
using NodaTime;

namespace BacKan.Indicators.Tool;

/// <summary>Makes a household of a row, or says which cell cannot be used.</summary>
internal sealed class HouseholdReader
{
    private const string DimensionPrefix = "dimension:";
    private static readonly string[] Incomes = ["income", "annualIncome", "householdIncome"];
    private readonly PovertyStandard standard;
    private readonly CsvOptions options;
    private readonly Dictionary<string, AreaClassification> areas = new(StringComparer.OrdinalIgnoreCase);
    private readonly string[] dimensions;

    public HouseholdReader(PovertyStandard standard, CsvOptions options, LocalDate on)
    {
        (this.standard, this.options) = (standard, options);
        dimensions = [.. standard.Indicators.Select(i => i.Dimension).Distinct(StringComparer.Ordinal)];
        (string Word, AreaType Area)[] words = [("urban", AreaType.Urban), ("rural", AreaType.Rural), ("rural-plain", AreaType.RuralPlain), ("rural-mountain-island", AreaType.RuralMountainIsland)];
        foreach ((string word, AreaType area) in words)
        {
            if (standard.Areas.Contains(area))
                areas.Add(word, new(area, on, options.File));
        }

        Columns = ["id", "area", .. Incomes, "members", "stateAllowance", "deprivations", .. standard.Indicators.Select(i => i.Key), .. dimensions.Select(d => DimensionPrefix + d), "b1", "b2", "livelihood"];
    }

    /// <summary>Gets the columns that are read.</summary>
    public IReadOnlyList<string> Columns { get; }

    public CsvProblem? Read(CsvRow row, out Household? household)
    {
        household = null;
        CsvProblem? problem = null;
        if (row.Text("area") is not { } word || !areas.TryGetValue(word, out AreaClassification? area))
        {
            string known = string.Join(", ", areas.Keys);
            return row.Doubt(PovertyErrorCodes.Area, "area", new($"một trong: {known}", $"one of: {known}"));
        }

        HouseholdIncome? income = Income(row, ref problem);
        HouseholdDeprivations? deprivations = problem is null ? Deprivations(row, ref problem) : null;
        HouseholdPoints? points = problem is null ? Points(row, ref problem) : null;
        Livelihood? livelihood = row.Text("livelihood")?.ToUpperInvariant() switch
        {
            null => null,
            "FARMING" => Livelihood.Farming,
            "OTHER" => Livelihood.Other,
            _ => problem is null ? Fail(row.Doubt(PovertyErrorCodes.Livelihood, "livelihood", new("farming hoặc other", "farming or other")), ref problem) : null,
        };
        if (problem is null)
            household = new(area) { Income = income, Deprivations = deprivations, Points = points, Livelihood = livelihood };
        return problem;
    }

    private static Livelihood? Fail(CsvProblem found, ref CsvProblem? problem)
    {
        problem = found;
        return null;
    }

    private HouseholdIncome? Income(CsvRow row, ref CsvProblem? problem)
    {
        string? column = null;
        foreach (string candidate in Incomes)
        {
            if (row.Text(candidate) is null)
                continue;
            if (column is not null)
            {
                problem = row.Doubt(PovertyErrorCodes.SaidTwice, candidate, new("thu nhập chỉ ghi theo một cách", "the income in one way only"));
                return null;
            }

            column = candidate;
        }

        int? members = null;
        if (row.Text("members") is { } text && Whole(text, 1) is not { } && (problem ??= row.Doubt(PovertyErrorCodes.Members, "members", new("từ 1 người trở lên", "one member or more"))) is not null)
            return null;
        if (row.Text("members") is { } some)
            members = Whole(some, 1);
        if (column is null || Number(row, column, PovertyErrorCodes.Income, ref problem) is not { } amount)
            return null;
        if (string.Equals(column, "income", StringComparison.Ordinal))
            return HouseholdIncome.PerPersonMonth(amount);
        if (string.Equals(column, "annualIncome", StringComparison.Ordinal))
            return HouseholdIncome.PerPersonYear(amount);
        decimal allowance = Number(row, "stateAllowance", PovertyErrorCodes.Income, ref problem) ?? 0m;
        if (allowance > amount)
            problem ??= row.Doubt(PovertyErrorCodes.Income, "stateAllowance", new("một phần của householdIncome", "a part of householdIncome"));
        return problem is null ? HouseholdIncome.OfHousehold(amount, members, allowance) : null;
    }

    private HouseholdDeprivations? Deprivations(CsvRow row, ref CsvProblem? problem)
    {
        if (standard.Indicators.Count == 0)
            return null;
        Dictionary<string, bool?>? said = null;
        foreach (PovertyIndicator indicator in standard.Indicators)
        {
            if (row.Text(indicator.Key) is not { } cell)
                continue;
            if (cell is not ("0" or "1"))
            {
                problem = row.Doubt(PovertyErrorCodes.Deprivations, indicator.Key, new("1, 0 hoặc để trống", "1, 0 or empty"));
                return null;
            }

            (said ??= new(StringComparer.Ordinal))[indicator.Key] = cell[0] == '1';
        }

        string? count = row.Text("deprivations");
        if (said is not null && count is not null)
        {
            problem = row.Doubt(PovertyErrorCodes.SaidTwice, "deprivations", new("số lượng hoặc từng chỉ số, không ghi cả hai", "the count or the indicators, not both"));
            return null;
        }

        return said is not null ? HouseholdDeprivations.Of(said) : Counted(row, count, ref problem);
    }

    private HouseholdDeprivations? Counted(CsvRow row, string? cell, ref CsvProblem? problem)
    {
        HouseholdDeprivations? said = null;
        int most = standard.Indicators.Count;
        if (cell is not null)
        {
            bool atLeast = cell.StartsWith(">=", StringComparison.Ordinal) || cell[0] == '≥';
            string digits = atLeast ? cell[(cell[0] == '≥' ? 1 : 2)..].Trim() : cell;
            if (Whole(digits, 0) is not { } count || count > most)
            {
                problem = row.Doubt(PovertyErrorCodes.Deprivations, "deprivations", new(FormattableString.Invariant($"0 đến {most}, hoặc >=3"), FormattableString.Invariant($"0 to {most}, or >=3")));
                return null;
            }

            said = atLeast ? HouseholdDeprivations.AtLeast(count) : HouseholdDeprivations.Count(count);
        }

        foreach (string dimension in dimensions)
        {
            string column = DimensionPrefix + dimension;
            if (row.Text(column) is not { } inside)
                continue;
            int size = standard.Indicators.Count(i => string.Equals(i.Dimension, dimension, StringComparison.Ordinal));
            if (Whole(inside, 0) is not { } count || count > size || count > said?.Most || said?.Least - count > most - size)
            {
                problem = row.Doubt(PovertyErrorCodes.Deprivations, column, new(FormattableString.Invariant($"0 đến {size}, khớp với deprivations"), FormattableString.Invariant($"0 to {size}, in keeping with deprivations")));
                return null;
            }

            said = (said ?? HouseholdDeprivations.NotCounted()).WithDimension(dimension, count);
        }

        return said;
    }

    private HouseholdPoints? Points(CsvRow row, ref CsvProblem? problem)
    {
        decimal? a = Number(row, "b1", PovertyErrorCodes.Points, ref problem), b = Number(row, "b2", PovertyErrorCodes.Points, ref problem);
        return problem is not null || (a is null && b is null) ? null : new(a, b);
    }

    private decimal? Number(CsvRow row, string column, string code, ref CsvProblem? problem)
    {
        if (row.Text(column) is not { } text)
            return null;
        decimal? value = options.Numbers is { } language
            ? LocalNumber.Read(text, language).TryGet(out decimal local) ? local : null
            : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal invariant) ? invariant : null;
        if (value is >= 0m and <= 1_000_000_000_000_000m)
            return value;
        problem ??= row.Doubt(code, column, new("một số từ 0 trở lên", "a number of zero or more"));
        return null;
    }

    private static int? Whole(string text, int least) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= least ? value : null;
}
