
namespace BacKan.Indicators.Structure;

/// <summary>The schemes that the library knows by itself: <i>các hệ phân ngành</i>.</summary>
public static class SectorSchemes
{
    /// <summary>Trade and services (<i>thương mại – dịch vụ</i>) of the local scheme.</summary>
    public static Sector TradeAndServices { get; } = new("trade-services", new("thương mại – dịch vụ", "trade and services"));

    /// <summary>Industry and handicrafts (<i>công nghiệp – tiểu thủ công nghiệp</i>) of the local scheme.</summary>
    public static Sector IndustryAndHandicrafts { get; } = new("industry-handicrafts", new("công nghiệp – tiểu thủ công nghiệp", "industry and handicrafts"));

    /// <summary>Agriculture and forestry (<i>nông – lâm nghiệp</i>) of the local scheme.</summary>
    public static Sector AgricultureAndForestry { get; } = new("agriculture-forestry", new("nông – lâm nghiệp", "agriculture and forestry"), IsAgriculture: true);

    /// <summary>The three groups of town reports; not the statutory sectors: no construction, no fishery, no product taxes less subsidies.</summary>
    public static SectorScheme LocalThreeGroups { get; } = new(
        "local-three-groups", new("ba nhóm ngành của địa phương", "three local groups"),
        [TradeAndServices, IndustryAndHandicrafts, AgricultureAndForestry]);

    /// <summary>Gets every scheme, in order of declaration.</summary>
    public static IReadOnlyList<SectorScheme> All { get; } = [LocalThreeGroups];
}
