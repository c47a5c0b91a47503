using System.Collections.Concurrent;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tool.Input;

namespace BacKan.Indicators.Tool.Classify;

/// <summary>The columns of a register of households: those of every standard, and one for each indicator and dimension of the one that is
/// asked for.</summary>
internal static class HouseholdColumns
{
    public const string DimensionPrefix = "dimension:";

    /// <summary>The key of the column that the user groups by.</summary>
    public const string Group = "\u0000group";

    private static readonly ConcurrentDictionary<PovertyStandard, IReadOnlyList<InputColumn>> OfStandards = [];

    public static IReadOnlyList<InputColumn> Common { get; } =
    [
        new("id", new("mã của hộ, mỗi hộ một mã", "the id of the household, each once")) { IsRequired = true,
            Names = ["mã hộ", "mã", "mã số hộ", "mã hộ gia đình", "số hộ"], Samples = ["H1", "H2", "H3"] },
        new("area",
            new("khu vực: urban (thành thị), rural (nông thôn), rural-plain (đồng bằng), rural-mountain-island (miền núi, hải đảo)",
            "urban, rural, rural-plain or rural-mountain-island")) { IsRequired = true, Names = ["khu vực", "vùng", "loại khu vực"],
            Samples = ["rural", "urban", "rural"] },
        new("income", new("thu nhập bình quân đầu người một tháng, đồng", "income per person and month, in dong")) { Names = ["thu nhập",
            "thu nhập bình quân", "thu nhập bình quân đầu người", "TNBQ"], Samples = ["1200000", "2500000", "1400000"] },
        new("annualIncome", new("thu nhập bình quân đầu người một năm, đồng",
            "income per person and year, in dong")) { Names = ["thu nhập năm", "thu nhập bình quân năm"] },
        new("householdIncome", new("thu nhập cả hộ một tháng, đồng; cần members",
            "income of the household in a month, in dong; needs members")) { Names = ["thu nhập hộ", "thu nhập của hộ", "thu nhập cả hộ"] },
        new("members", new("số nhân khẩu", "the number of members")) { Names = ["nhân khẩu", "số nhân khẩu", "số khẩu", "số người"] },
        new("stateAllowance", new("trợ cấp xã hội nằm trong householdIncome, đồng",
            "the social allowance inside householdIncome, in dong")) { Names = ["trợ cấp", "trợ cấp xã hội"] },
        new("deprivations",
            new("số chỉ số thiếu hụt (3 hoặc >=3); hoặc mỗi chỉ số một cột (1, 0, trống là chưa biết); hoặc dimension:CHIỀU",
            "the count of deprivations (3 or >=3); or a column for each indicator (1, 0, empty is unknown); or "
                + "dimension:NAME")) { Names = ["thiếu hụt",
            "số thiếu hụt",
            "số chỉ số thiếu hụt"],
            Samples = ["3", "1", ">=3"] },
        new("b1", new("điểm B1 của phiếu rà soát", "points B1 of the survey form")) { Names = ["điểm B1"] },
        new("b2", new("điểm B2 của phiếu rà soát", "points B2 of the survey form")) { Names = ["điểm B2"] },
        new("livelihood", new("sinh kế: farming (nông, lâm, ngư, diêm nghiệp) hoặc other (khác)",
            "farming or other")) { Names = ["sinh kế", "ngành nghề"] },
    ];

    public static IReadOnlyList<InputColumn> Of(PovertyStandard standard) => OfStandards.GetOrAdd(standard, Columns);

    private static IReadOnlyList<InputColumn> Columns(PovertyStandard standard) =>
    [
        .. Common,
        .. standard.Indicators.Select(i => new InputColumn(i.Key, i.Name) { Names = [i.Name.Vi] }),
        .. standard.Indicators.Select(i => i.Dimension).Distinct(StringComparer.Ordinal)
            .Select(d => new InputColumn(DimensionPrefix + d,
                new($"số thiếu hụt trong chiều {d}", $"the count of deprivations within {d}"))),
    ];
}
