using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>The library's own titles and forms: <i>các danh hiệu thi đua, hình thức khen thưởng</i>.</summary>
/// <remarks>
/// Orders, medals and honorary titles of the State are found by code or read by name. For the
/// granting authorities of a day see <see cref="IEligibility.GrantorsOf"/>.
/// </remarks>
public static class EmulationTitles
{
    private static readonly LocalDate Law2003 = Rules.EmulationLaws.Law2003.From, Law2022 = Rules.EmulationLaws.Law2022.From;
    private static readonly LocalDate Decree122 = VietnamInstruments.Decree122Of2018.InForceFrom!.Value;
    private static readonly LocalDate TwoTier = Rules.EmulationLaws.TwoTier.From;
    private static readonly EffectivePeriod Since2004 = new(Law2003), Until2024 = new(Law2003, Law2022), Since2024 = new(Law2022);
    private static readonly RecipientKind[] Collective = [RecipientKind.Collective];
    private static readonly RecipientKind[] PersonOrCollective = [RecipientKind.Individual, RecipientKind.Collective];
    private static readonly RecipientKind[] PersonCollectiveOrHousehold =
        [RecipientKind.Individual, RecipientKind.Collective, RecipientKind.Household];

    /// <summary>Advanced worker (<i>lao động tiên tiến</i>).</summary>
    public static EmulationTitle AdvancedWorker { get; } =
        new("LDTT", new("lao động tiên tiến", "advanced worker"), "LĐTT") { InForce = Since2004 };

    /// <summary>
    /// Advanced soldier (<i>chiến sĩ tiên tiến</i>), the equivalent of <see cref="AdvancedWorker"/> in the army and the police.
    /// </summary>
    public static EmulationTitle AdvancedSoldier { get; } =
        new("CSTT", new("chiến sĩ tiên tiến", "advanced soldier"), "CSTT") { InForce = Since2004, Spellings = ["chiến sỹ tiên tiến"] };

    /// <summary>Grassroots emulation fighter (<i>chiến sĩ thi đua cơ sở</i>, also spelt <i>chiến sỹ</i>).</summary>
    public static EmulationTitle GrassrootsEmulationFighter { get; } = new(
        "CSTDCS", new("chiến sỹ thi đua cơ sở", "grassroots emulation fighter"), "CSTĐCS")
    {
        InForce = Since2004,
        Spellings = ["chiến sĩ thi đua cơ sở", "chiến sỹ thi đua cấp cơ sở", "CSTĐ cơ sở", "CSTĐ CS", "CSTĐ cấp cơ sở"],
        LegalNames =
        [
            new(new("chiến sĩ thi đua cơ sở", "grassroots emulation fighter"), Until2024, VietnamInstruments.Law15Of2003.At("Điều 23")),
            new(new("chiến sĩ thi đua cơ sở", "grassroots emulation fighter"), Since2024, VietnamInstruments.Law06Of2022.At("Điều 23")),
        ],
    };

    /// <summary>Emulation fighter of a ministry or province (<i>chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh</i>).</summary>
    public static EmulationTitle ProvincialEmulationFighter { get; } = new(
        "CSTDT", new("chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh", "emulation fighter of a ministry or province"), "CSTĐ cấp tỉnh")
    {
        InForce = Since2004,
        Spellings =
        [
            "chiến sĩ thi đua cấp tỉnh", "chiến sĩ thi đua cấp bộ", "chiến sĩ thi đua cấp bộ, tỉnh", "chiến sĩ thi đua tỉnh",
            "chiến sĩ thi đua bộ", "chiến sĩ thi đua cấp thành phố",
            "CSTĐ cấp bộ", "CSTĐ tỉnh", "CSTĐ bộ", "CSTĐ cấp bộ, tỉnh", "CSTĐCB", "CSTĐCT", "CSTĐT", "provincial emulation fighter",
            "ministerial emulation fighter",
        ],
        LegalNames =
        [
            new(
                new(
                    "chiến sĩ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương",
                    "emulation fighter of a ministry, sector, province or central organisation"),
                Until2024, VietnamInstruments.Law15Of2003.At("Điều 22")),
            new(
                new("chiến sĩ thi đua Bộ, ban, ngành, tỉnh", "emulation fighter of a ministry, sector or province"), Since2024,
                VietnamInstruments.Law06Of2022.At("Điều 22")),
        ],
    };

    /// <summary>National emulation fighter (<i>chiến sĩ thi đua toàn quốc</i>).</summary>
    public static EmulationTitle NationalEmulationFighter { get; } = new(
        "CSTDTQ", new("chiến sĩ thi đua toàn quốc", "national emulation fighter"),
        "CSTĐTQ") { InForce = Since2004, Spellings = ["CSTĐ toàn quốc", "CSTĐ TQ"] };

    /// <summary>Advanced labour collective (<i>tập thể lao động tiên tiến</i>).</summary>
    public static EmulationTitle AdvancedCollective { get; } = new(
        "TTLDTT", new("tập thể lao động tiên tiến", "advanced labour collective"),
        "TTLĐTT") { InForce = Since2004, Recipients = Collective, Spellings = ["tập thể LĐTT", "TT LĐTT", "TTLĐ tiên tiến"] };

    /// <summary>Excellent labour collective (<i>tập thể lao động xuất sắc</i>).</summary>
    public static EmulationTitle ExcellentCollective { get; } = new(
        "TTLDXS", new("tập thể lao động xuất sắc", "excellent labour collective"),
        "TTLĐXS") { InForce = Since2004, Recipients = Collective, Spellings = ["tập thể LĐXS", "TT LĐXS", "TTLĐ xuất sắc"] };

    /// <summary>
    /// Advanced unit (<i>đơn vị tiên tiến</i>), the equivalent of <see cref="AdvancedCollective"/> in the army and the police.
    /// </summary>
    public static EmulationTitle AdvancedUnit { get; } =
        new("DVTT", new("đơn vị tiên tiến", "advanced unit"), "ĐVTT") { InForce = Since2004, Recipients = Collective };

    /// <summary>
    /// Determined-to-win unit (<i>đơn vị quyết thắng</i>), the equivalent of <see cref="ExcellentCollective"/> in the army and the police.
    /// </summary>
    public static EmulationTitle DeterminedToWinUnit { get; } =
        new("DVQT", new("đơn vị quyết thắng", "determined-to-win unit"), "ĐVQT") { InForce = Since2004, Recipients = Collective };

    /// <summary>Emulation flag of a ministry or province (<i>cờ thi đua của bộ, ban, ngành, tỉnh</i>).</summary>
    public static EmulationTitle ProvincialFlag { get; } = new(
        "CO_TINH", new("cờ thi đua của bộ, ban, ngành, tỉnh", "emulation flag of a ministry or province"), "Cờ thi đua cấp tỉnh")
    {
        InForce = Since2004, Recipients = Collective,
        Spellings =
        [
            "cờ thi đua cấp bộ", "cờ thi đua cấp bộ, tỉnh", "cờ thi đua của tỉnh", "cờ thi đua của bộ", "cờ thi đua của UBND tỉnh",
            "cờ thi đua của Ủy ban nhân dân tỉnh", "cờ thi đua tỉnh",
        ],
    };

    /// <summary>Emulation flag of the Government (<i>cờ thi đua của Chính phủ</i>).</summary>
    public static EmulationTitle GovernmentFlag { get; } = new(
        "CO_CP", new("cờ thi đua của Chính phủ", "emulation flag of the Government"), "Cờ thi đua Chính phủ")
    {
        InForce = Since2004, Recipients = Collective, Spellings = ["cờ Chính phủ", "Cờ TĐ Chính phủ", "Cờ TĐ của Chính phủ"],
    };

    /// <summary>Cultured family (<i>gia đình văn hóa</i>).</summary>
    public static EmulationTitle CulturedFamily { get; } =
        new("GD_VH", new("gia đình văn hóa", "cultured family"), "GĐVH") { InForce = Since2004, Recipients = [RecipientKind.Household] };

    /// <summary>Cultured village or residential group (<i>thôn, tổ dân phố văn hóa</i>).</summary>
    public static EmulationTitle CulturedVillage { get; } = new(
        "THON_VH", new("thôn, tổ dân phố văn hóa", "cultured village or residential group"), "TDPVH")
    {
        InForce = Since2004, Recipients = [RecipientKind.Locality],
        Spellings = ["thôn văn hóa", "tổ dân phố văn hóa", "làng văn hóa", "ấp văn hóa", "bản văn hóa", "khu dân cư văn hóa", "KDCVH"],
        LegalNames =
        [
            new(
                new("thôn, làng, ấp, bản, tổ dân phố văn hóa", "cultured village, hamlet or residential group"),
                new(Law2003, Decree122), VietnamInstruments.Law15Of2003.At("Điều 30")),
            new(
                new("khu dân cư văn hóa", "cultured residential area"), new(Decree122, Law2022),
                new(VietnamInstruments.Decree122Of2018)),
            new(
                new("thôn, tổ dân phố văn hóa", "cultured village or residential group"), Since2024,
                VietnamInstruments.Law06Of2022.At("Điều 30")),
        ],
    };

    /// <summary>Exemplary commune, ward or township (<i>xã, phường, thị trấn tiêu biểu</i>), a title since 2024.</summary>
    public static EmulationTitle ExemplaryCommune { get; } = new(
        "XA_TB", new("xã, phường, thị trấn tiêu biểu", "exemplary commune, ward or township"), "XPTB")
    {
        InForce = Since2024, Recipients = [RecipientKind.Locality],
        Spellings = ["xã tiêu biểu", "phường tiêu biểu", "thị trấn tiêu biểu", "đặc khu tiêu biểu"],
        LegalNames =
        [
            new(
                new("xã, phường, thị trấn tiêu biểu", "exemplary commune, ward or township"),
                new(Law2022, TwoTier), VietnamInstruments.Law06Of2022.At("Điều 29")),
            new(
                new("xã, phường, đặc khu tiêu biểu", "exemplary commune, ward or special zone"), new(TwoTier),
                VietnamInstruments.Decree152Of2025.At("điểm c khoản 2 Điều 50")),
        ],
    };

    /// <summary>Certificate of merit of a commune's chair (<i>giấy khen của Chủ tịch Ủy ban nhân dân cấp xã</i>).</summary>
    public static EmulationTitle CommuneCertificate { get; } = Certificate(
        Since2004, "GK_XA", "Chủ tịch Ủy ban nhân dân cấp xã", "the chair of a commune", "GK xã", PersonCollectiveOrHousehold,
        "giấy khen của Chủ tịch UBND cấp xã", "giấy khen của Chủ tịch UBND xã", "giấy khen cấp xã", "giấy khen UBND xã", "GK UBND xã");

    /// <summary>
    /// Certificate of merit of a district's chair
    /// (<i>giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện</i>); the district level ended on 1/7/2025.
    /// </summary>
    public static EmulationTitle DistrictCertificate { get; } = Certificate(
        new(Law2003, TwoTier), "GK_HUYEN", "Chủ tịch Ủy ban nhân dân cấp huyện", "the chair of a district",
        "GK huyện",
        [.. PersonCollectiveOrHousehold, RecipientKind.Locality], "giấy khen của Chủ tịch UBND cấp huyện",
        "giấy khen của Chủ tịch UBND huyện", "giấy khen của Chủ tịch UBND thị xã", "giấy khen cấp huyện", "giấy khen UBND huyện",
        "GK UBND huyện");

    /// <summary>
    /// Certificate of merit of the head of a provincial department (<i>giấy khen của Thủ trưởng cơ
    /// quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh</i>).
    /// </summary>
    public static EmulationTitle DepartmentCertificate { get; } = Certificate(
        Since2004, "GK_SO", "Thủ trưởng cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh", "the head of a provincial department", "GK sở",
        PersonCollectiveOrHousehold, "giấy khen của Giám đốc Sở", "giấy khen của Thủ trưởng cơ quan chuyên môn cấp tỉnh",
        "giấy khen cấp sở");

    /// <summary>Certificate of merit of the head of a unit of a ministry (<i>giấy khen của Thủ trưởng đơn vị thuộc bộ</i>).</summary>
    public static EmulationTitle MinistryUnitCertificate { get; } = Certificate(
        Since2004, "GK_DV_BO", "Thủ trưởng đơn vị thuộc bộ", "the head of a unit of a ministry", "GK đơn vị thuộc bộ", PersonOrCollective);

    /// <summary>Certificate of merit of an enterprise or cooperative (<i>giấy khen của doanh nghiệp, hợp tác xã</i>).</summary>
    public static EmulationTitle EnterpriseCertificate { get; } = Certificate(
        Since2004, "GK_DN", "doanh nghiệp, hợp tác xã", "an enterprise or cooperative", "GK doanh nghiệp", PersonOrCollective,
        "giấy khen của Giám đốc doanh nghiệp");

    /// <summary>Diploma of merit of a ministry or province (<i>bằng khen của bộ, ban, ngành, tỉnh</i>).</summary>
    public static EmulationTitle ProvincialDiploma { get; } = new(
        "BK_TINH", new("bằng khen của bộ, ban, ngành, tỉnh", "diploma of merit of a ministry or province"), "BK cấp tỉnh")
    {
        Form = CommendationForm.DiplomaOfMerit, InForce = Since2004, Recipients = PersonCollectiveOrHousehold,
        Spellings =
        [
            "bằng khen cấp tỉnh",
            "bằng khen cấp bộ",
            "bằng khen cấp bộ, tỉnh",
            "bằng khen của Chủ tịch UBND tỉnh",
            "bằng khen của Chủ tịch UBND cấp tỉnh",
            "bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
            "bằng khen của UBND tỉnh", "bằng khen UBND tỉnh", "BK UBND tỉnh", "BK của UBND tỉnh", "BK Chủ tịch UBND tỉnh",
            "BK CT UBND tỉnh", "BK Bộ trưởng", "bằng khen của Bộ trưởng", "bằng khen tỉnh", "BK tỉnh", "BK bộ", "BK cấp bộ",
        ],
    };

    /// <summary>Diploma of merit of the Prime Minister (<i>bằng khen của Thủ tướng Chính phủ</i>).</summary>
    public static EmulationTitle PrimeMinistersDiploma { get; } = new(
        "BK_TTG", new("bằng khen của Thủ tướng Chính phủ", "diploma of merit of the Prime Minister"), "BKTTg")
    {
        Form = CommendationForm.DiplomaOfMerit, InForce = Since2004, Recipients = PersonCollectiveOrHousehold,
        Spellings = ["bằng khen của Thủ tướng", "bằng khen Thủ tướng", "bằng khen TTg", "BK TTg", "BK Thủ tướng", "BK của Thủ tướng"],
    };

    /// <summary>Labour Order, third class (<i>Huân chương Lao động hạng Ba</i>).</summary>
    public static EmulationTitle LabourOrderThirdClass { get; } = Order("HCLD3", "Ba", "third", "3", "III");

    /// <summary>Labour Order, second class (<i>Huân chương Lao động hạng Nhì</i>).</summary>
    public static EmulationTitle LabourOrderSecondClass { get; } = Order("HCLD2", "Nhì", "second", "2", "II", "Hai");

    /// <summary>Labour Order, first class (<i>Huân chương Lao động hạng Nhất</i>).</summary>
    public static EmulationTitle LabourOrderFirstClass { get; } = Order("HCLD1", "Nhất", "first", "1", "I");

    /// <summary>
    /// Commemorative medal of a ministry, province or organisation (<i>kỷ niệm chương</i>; of a
    /// province until the end of 2023: <i>huy hiệu</i>).
    /// </summary>
    public static EmulationTitle CommemorativeMedal { get; } = new("KNC", new("kỷ niệm chương", "commemorative medal"), "KNC")
    {
        Form = CommendationForm.CommemorativeMedal, InForce = Since2004,
        LegalNames =
        [
            new(new("kỷ niệm chương, huy hiệu", "commemorative medal, badge"), Until2024, VietnamInstruments.Law15Of2003.At("Điều 69")),
            new(new("kỷ niệm chương", "commemorative medal"), Since2024, VietnamInstruments.Law06Of2022.At("Điều 71")),
        ],
    };

    /// <summary>Gets all titles, then all forms, from the lowest up; those of the State last.</summary>
    public static IReadOnlyList<EmulationTitle> All { get; } =
    [
        AdvancedWorker, AdvancedSoldier, GrassrootsEmulationFighter, ProvincialEmulationFighter, NationalEmulationFighter,
        AdvancedCollective, ExcellentCollective, AdvancedUnit, DeterminedToWinUnit, ProvincialFlag, GovernmentFlag,
        CulturedFamily, CulturedVillage, ExemplaryCommune,
        CommuneCertificate, DistrictCertificate, DepartmentCertificate, MinistryUnitCertificate, EnterpriseCertificate,
        ProvincialDiploma, PrimeMinistersDiploma, LabourOrderThirdClass, LabourOrderSecondClass, LabourOrderFirstClass, CommemorativeMedal,
        .. StateTitles.All, .. Rules.TitleRules.Titles,
    ];

    /// <summary>Finds the title or form with a code, or returns null.</summary>
    public static EmulationTitle? Find(string code) =>
        All.FirstOrDefault(title => string.Equals(title.Code, code, StringComparison.Ordinal));

    private static EmulationTitle Certificate(
        EffectivePeriod inForce, string code, string by, string byInEnglish, string abbreviation, RecipientKind[] recipients,
        params string[] spellings) =>
        new(code, new($"giấy khen của {by}", $"certificate of merit of {byInEnglish}"), abbreviation)
        {
            Form = CommendationForm.CertificateOfMerit, InForce = inForce, Recipients = recipients, Spellings = spellings,
        };

    private static EmulationTitle Order(string code, string level, string levelInEnglish, params string[] numerals) =>
        new(code, new($"Huân chương Lao động hạng {level}", $"Labour Order, {levelInEnglish} class"), $"HCLĐ hạng {level}")
        {
            Form = CommendationForm.LabourOrder, InForce = Since2004, Recipients = PersonOrCollective,
            Spellings =
            [
                $"HCLĐ {level}",
                $"HC Lao động hạng {level}",
                $"HC LĐ hạng {level}",
                $"{levelInEnglish}-class Labour Order",
                .. numerals.SelectMany(n => new[] { $"HCLĐ hạng {n}", $"Huân chương Lao động hạng {n}" }),
            ],
        };
}
