using BacKan.Indicators.Law;

namespace BacKan.Indicators.Planning.Rules;

/// <summary>The transition of the classes of urban areas on 1/1/2026: <i>chuyển tiếp loại đô thị</i>.</summary>
/// <remarks>
/// The area of the former city of Bắc Kạn, class III since 2012, is class II. Source: Resolution
/// 111/2025/UBTVQH15, as described by the press; secondary.
/// </remarks>
internal static class UrbanClassTransition
{
    // Hải Phòng, Huế, Đà Nẵng, Cần Thơ.
    private static readonly HashSet<string> StayingFirst = new(["31", "46", "48", "92"], StringComparer.Ordinal);

    /// <summary>Gets the document.</summary>
    public static Citation Citation { get; } = new(VietnamInstruments.Resolution111Of2025);

    /// <summary>Gets how reliably it was checked.</summary>
    public static Confidence Confidence => Confidence.Secondary;

    /// <summary>Returns the class since 1/1/2026.</summary>
    /// <param name="before">The class until 31/12/2025.</param>
    /// <param name="centralCityCode">The code of the central city if it is the city's own area; null for any other area.</param>
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
