using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Targets;

/// <summary>The codes and names of the methods: <i>tên các phương pháp tính</i>.</summary>
public static class AttainmentMethods
{
    private static readonly (AttainmentMethod Method, string Code, BilingualText Name)[] All =
    [
        (AttainmentMethod.PlainRatio, "plain", new("thực hiện/kế hoạch", "actual over plan")),
        (AttainmentMethod.Inverse, "inverse", new("kế hoạch/thực hiện", "plan over actual")),
        (AttainmentMethod.Mirror, "mirror", new("2 − thực hiện/kế hoạch", "2 − actual over plan")),
        (AttainmentMethod.ReductionAchieved, "reduction-achieved", new(
            "mức giảm thực hiện/mức giảm kế hoạch", "reduction made over reduction planned")),
        (AttainmentMethod.ReductionRate, "reduction-rate", new(
            "(1 − tỷ lệ giảm thực hiện)/(1 − tỷ lệ giảm kế hoạch)",
            "(1 − rate of reduction made) over (1 − rate planned)")),
        (AttainmentMethod.Gap, "gap", new("chênh lệch", "difference")),
        (AttainmentMethod.LevelRatio, "level-ratio", new(
            "(1 + tăng thực hiện)/(1 + tăng kế hoạch)",
            "(1 + growth made) over (1 + growth planned)")),
        (AttainmentMethod.RateRatio, "rate-ratio", new("tốc độ thực hiện/tốc độ kế hoạch", "growth made over growth planned")),
    ];

    /// <summary>Gets every code, in order of declaration.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. All.Select(m => m.Code)];

    /// <summary>Returns the stable code of a method, as stored in files: "plain", "reduction-achieved".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The method is not defined.</exception>
    public static string Code(this AttainmentMethod method) => Of(method).Code;

    /// <summary>Returns the name of a method in both languages.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The method is not defined.</exception>
    public static BilingualText Name(this AttainmentMethod method) => Of(method).Name;

    /// <summary>Finds a method by its exact code.</summary>
    public static bool TryParse(string? code, out AttainmentMethod method)
    {
        method = Array.Find(All, m => string.Equals(m.Code, code, StringComparison.Ordinal)).Method;
        return method != default;
    }

    private static (AttainmentMethod Method, string Code, BilingualText Name) Of(AttainmentMethod method) => Enum.IsDefined(method)
        ? All[(int)method - 1]
        : throw new ArgumentOutOfRangeException(nameof(method), method, "Expected a defined method.");
}
