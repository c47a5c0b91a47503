namespace BacKan.Indicators.Structure;

/// <summary>
/// The library's sector schemes and their sectors: <i>các hệ phân ngành</i>; for the sections of
/// the standard classification see <see cref="Vsic"/>.
/// </summary>
public static class SectorSchemes
{
    /// <summary>Trade and services (<i>thương mại – dịch vụ</i>) of the local scheme.</summary>
    public static Sector TradeAndServices { get; } = new("trade-services", new("thương mại – dịch vụ", "trade and services"));

    /// <summary>Industry and handicrafts (<i>công nghiệp – tiểu thủ công nghiệp</i>) of the local scheme.</summary>
    public static Sector IndustryAndHandicrafts { get; } = new(
        "industry-handicrafts", new("công nghiệp – tiểu thủ công nghiệp", "industry and handicrafts"));

    /// <summary>Agriculture and forestry (<i>nông – lâm nghiệp</i>) of the local scheme.</summary>
    public static Sector AgricultureAndForestry { get; } = new(
        "agriculture-forestry", new("nông – lâm nghiệp", "agriculture and forestry"), isAgriculture: true);

    /// <summary>Agriculture, forestry and fishery (<i>nông, lâm nghiệp và thủy sản</i>), sector I: section A.</summary>
    public static Sector Agriculture { get; } = new(
        "agriculture", new("nông, lâm nghiệp và thủy sản", "agriculture, forestry and fishery"), isAgriculture: true);

    /// <summary>Industry and construction (<i>công nghiệp và xây dựng</i>), sector II: sections B to F.</summary>
    public static Sector IndustryAndConstruction { get; } = new(
        "industry-construction", new("công nghiệp và xây dựng", "industry and construction"));

    /// <summary>Services (<i>dịch vụ</i>), sector III: all sections from G.</summary>
    public static Sector Services { get; } = new("services", new("dịch vụ", "services"));

    /// <summary>
    /// Product taxes minus product subsidies (<i>thuế sản phẩm trừ trợ cấp sản phẩm</i>): not an
    /// industry, but the fourth component of GRDP.
    /// </summary>
    public static Sector ProductTaxesLessSubsidies { get; } = new(
        "product-taxes", new("thuế sản phẩm trừ trợ cấp sản phẩm", "product taxes less product subsidies"));

    /// <summary>
    /// The three groups of town reports; not the statutory sectors: no construction, no fishery, no product taxes minus subsidies.
    /// </summary>
    public static SectorScheme LocalThreeGroups { get; } = new(
        "local-three-groups", new("ba nhóm ngành của địa phương", "three local groups"),
        [TradeAndServices, IndustryAndHandicrafts, AgricultureAndForestry]);

    /// <summary>The three sectors of the economy (<i>ba khu vực kinh tế</i>), of value added, labour or output.</summary>
    public static SectorScheme ThreeSectors { get; } = new(
        "three-sectors", new("ba khu vực kinh tế", "three sectors"),
        [Agriculture, IndustryAndConstruction, Services]);

    /// <summary>The four components of GRDP (<i>cơ cấu GRDP</i>): the three sectors, and product taxes minus subsidies.</summary>
    public static SectorScheme FourComponents { get; } = new(
        "four-components", new("bốn thành phần của GRDP", "four components of GRDP"),
        [Agriculture, IndustryAndConstruction, Services, ProductTaxesLessSubsidies]);

    /// <summary>Gets every scheme, in order of declaration.</summary>
    public static IReadOnlyList<SectorScheme> All { get; } = [LocalThreeGroups, ThreeSectors, FourComponents];

    /// <summary>
    /// Gets the mapping of the local groups to the nearest of the three sectors; they are not identical, as the caveat says.
    /// </summary>
    public static SchemeMapping LocalToThreeSectors { get; } = new(
        LocalThreeGroups, ThreeSectors,
        new Dictionary<Sector, Sector>
        {
            [TradeAndServices] = Services,
            [IndustryAndHandicrafts] = IndustryAndConstruction,
            [AgricultureAndForestry] = Agriculture,
        },
        new(
            "Nhóm của địa phương không nêu xây dựng và thủy sản; chỉ gần đúng.",
            "The local groups name neither construction nor fishery; the mapping is the nearest one, not an equal one."));
}
