using BacKan.Indicators.Law;

namespace BacKan.Indicators.Planning.Rules;

/// <summary>What class an urban area has on 1/1/2026 by the class that it had: <i>chuyển tiếp loại đô thị</i>.</summary>
/// <remarks>The area of the former city of Bắc Kạn, class III since 2012, is class II. Source: Resolution 111/2025/UBTVQH15, as the press describes it; secondary.</remarks>
public static class UrbanClassTransition
{
    // Hải Phòng, Huế, Đà Nẵng, Cần Thơ.
    private static readonly HashSet<string> StayingFirst = new(["31", "46", "48", "92"], StringComparer.Ordinal);

    /// <summary>Gets the document.</summary>
    public static Citation Citation { get; } = new(VietnamInstruments.Resolution111Of2025);

    /// <summary>Gets how well it was checked.</summary>
    public static Confidence Confidence => Confidence.Secondary;

    /// <summary>Gets the class since 1/1/2026.</summary>
    /// <param name="before">The class until 31/12/2025.</param>
    /// <param name="centralCityCode">The code of the central city whose own area it is; null for any other area.</param>
    /// <exception cref="ArgumentOutOfRangeException">The class is not defined.</exception>
    public static UrbanClass From2026(UrbanClass before, string? centralCityCode = null) => before switch
    {
        UrbanClass.Special => UrbanClass.Special,
        UrbanClass.I when centralCityCode is not null && StayingFirst.Contains(centralCityCode) => UrbanClass.I,
        UrbanClass.I or UrbanClass.II or UrbanClass.III => UrbanClass.II,
        UrbanClass.IV or UrbanClass.V => UrbanClass.III,
        _ => throw new ArgumentOutOfRangeException(nameof(before), before, "Expected a defined class."),
    };
}
