using NodaTime;

namespace BacKan.Indicators.Law;

// Documents of the salary that bonuses are counted in: lương cơ sở.
internal static partial class VietnamInstruments
{
    /// <summary>Decree 03/2003/NĐ-CP: minimum salary 290,000 đồng.</summary>
    /// <remarks>
    /// Two tables of the social insurance disagree from when 290.000 đồng was paid: 1/2003, or 10/2004 by Decree 203/2004.
    /// </remarks>
    public static LegalInstrument Decree03Of2003 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("03/2003/NĐ-CP"), Issuer = IssuerOf("03/2003/NĐ-CP"),
        Subject = new("Mức lương tối thiểu chung 290.000 đồng", "Minimum salary 290,000 đồng"),
        AppliesFrom = new LocalDate(2003, 1, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 203/2004/NĐ-CP: minimum salary 290,000 đồng.</summary>
    public static LegalInstrument Decree203Of2004 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("203/2004/NĐ-CP"), Issuer = IssuerOf("203/2004/NĐ-CP"),
        Subject = new("Mức lương tối thiểu chung 290.000 đồng", "Minimum salary 290,000 đồng"),
        AppliesFrom = new LocalDate(2004, 10, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 118/2005/NĐ-CP: minimum salary 350,000 đồng.</summary>
    public static LegalInstrument Decree118Of2005 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("118/2005/NĐ-CP"), Issuer = IssuerOf("118/2005/NĐ-CP"),
        Subject = new("Mức lương tối thiểu chung 350.000 đồng", "Minimum salary 350,000 đồng"),
        AppliesFrom = new LocalDate(2005, 10, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 94/2006/NĐ-CP: minimum salary 450,000 đồng.</summary>
    public static LegalInstrument Decree94Of2006 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("94/2006/NĐ-CP"), Issuer = IssuerOf("94/2006/NĐ-CP"),
        Subject = new("Mức lương tối thiểu chung 450.000 đồng", "Minimum salary 450,000 đồng"),
        AppliesFrom = new LocalDate(2006, 10, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 166/2007/NĐ-CP: minimum salary 540,000 đồng.</summary>
    public static LegalInstrument Decree166Of2007 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("166/2007/NĐ-CP"), Issuer = IssuerOf("166/2007/NĐ-CP"),
        Subject = new("Mức lương tối thiểu chung 540.000 đồng", "Minimum salary 540,000 đồng"),
        AppliesFrom = new LocalDate(2008, 1, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 33/2009/NĐ-CP: minimum salary 650,000 đồng.</summary>
    public static LegalInstrument Decree33Of2009 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("33/2009/NĐ-CP"), Issuer = IssuerOf("33/2009/NĐ-CP"),
        Subject = new("Mức lương tối thiểu chung 650.000 đồng", "Minimum salary 650,000 đồng"),
        AppliesFrom = new LocalDate(2009, 5, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 28/2010/NĐ-CP: minimum salary 730,000 đồng.</summary>
    public static LegalInstrument Decree28Of2010 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("28/2010/NĐ-CP"), Issuer = IssuerOf("28/2010/NĐ-CP"),
        Subject = new("Mức lương tối thiểu chung 730.000 đồng", "Minimum salary 730,000 đồng"),
        AppliesFrom = new LocalDate(2010, 5, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 22/2011/NĐ-CP: minimum salary 830,000 đồng.</summary>
    public static LegalInstrument Decree22Of2011 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("22/2011/NĐ-CP"), Issuer = IssuerOf("22/2011/NĐ-CP"),
        Subject = new("Mức lương tối thiểu chung 830.000 đồng", "Minimum salary 830,000 đồng"),
        AppliesFrom = new LocalDate(2011, 5, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 31/2012/NĐ-CP: minimum salary 1,050,000 đồng.</summary>
    public static LegalInstrument Decree31Of2012 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("31/2012/NĐ-CP"), Issuer = IssuerOf("31/2012/NĐ-CP"),
        Subject = new("Mức lương tối thiểu chung 1.050.000 đồng", "Minimum salary 1,050,000 đồng"),
        AppliesFrom = new LocalDate(2012, 5, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 66/2013/NĐ-CP: base salary 1,150,000 đồng.</summary>
    public static LegalInstrument Decree66Of2013 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("66/2013/NĐ-CP"), Issuer = IssuerOf("66/2013/NĐ-CP"),
        Subject = new("Mức lương cơ sở 1.150.000 đồng", "Base salary 1,150,000 đồng"),
        IssuedOn = new LocalDate(2013, 6, 27), AppliesFrom = new LocalDate(2013, 7, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 47/2016/NĐ-CP: base salary 1,210,000 đồng.</summary>
    public static LegalInstrument Decree47Of2016 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("47/2016/NĐ-CP"), Issuer = IssuerOf("47/2016/NĐ-CP"),
        Subject = new("Mức lương cơ sở 1.210.000 đồng", "Base salary 1,210,000 đồng"),
        IssuedOn = new LocalDate(2016, 5, 26), AppliesFrom = new LocalDate(2016, 5, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 47/2017/NĐ-CP: base salary 1,300,000 đồng.</summary>
    public static LegalInstrument Decree47Of2017 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("47/2017/NĐ-CP"), Issuer = IssuerOf("47/2017/NĐ-CP"),
        Subject = new("Mức lương cơ sở 1.300.000 đồng", "Base salary 1,300,000 đồng"),
        AppliesFrom = new LocalDate(2017, 7, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 72/2018/NĐ-CP: base salary 1,390,000 đồng.</summary>
    public static LegalInstrument Decree72Of2018 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("72/2018/NĐ-CP"), Issuer = IssuerOf("72/2018/NĐ-CP"),
        Subject = new("Mức lương cơ sở 1.390.000 đồng", "Base salary 1,390,000 đồng"),
        AppliesFrom = new LocalDate(2018, 7, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 38/2019/NĐ-CP: base salary 1,490,000 đồng.</summary>
    public static LegalInstrument Decree38Of2019 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("38/2019/NĐ-CP"), Issuer = IssuerOf("38/2019/NĐ-CP"),
        Subject = new("Mức lương cơ sở 1.490.000 đồng", "Base salary 1,490,000 đồng"),
        AppliesFrom = new LocalDate(2019, 7, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 24/2023/NĐ-CP: base salary 1,800,000 đồng.</summary>
    public static LegalInstrument Decree24Of2023 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("24/2023/NĐ-CP"), Issuer = IssuerOf("24/2023/NĐ-CP"),
        Subject = new("Mức lương cơ sở 1.800.000 đồng", "Base salary 1,800,000 đồng"),
        IssuedOn = new LocalDate(2023, 5, 14), AppliesFrom = new LocalDate(2023, 7, 1),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 73/2024/NĐ-CP: base salary 2,340,000 đồng.</summary>
    public static LegalInstrument Decree73Of2024 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("73/2024/NĐ-CP"), Issuer = IssuerOf("73/2024/NĐ-CP"),
        Subject = new("Mức lương cơ sở 2.340.000 đồng", "Base salary 2,340,000 đồng"),
        IssuedOn = new LocalDate(2024, 6, 30), AppliesFrom = new LocalDate(2024, 7, 1), CeasedOn = new LocalDate(2026, 7, 1),
        Address = "https://github.com/tnt305/tai_lieu_noi_bo/blob/HEAD/src/etl/dataset/63f8faf83dd65b82.md",
        Confidence = Confidence.Quoted, CheckedOn = SecondReading,
    };

    /// <summary>Decree 161/2026/NĐ-CP: base salary 2,530,000 đồng.</summary>
    public static LegalInstrument Decree161Of2026 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("161/2026/NĐ-CP"), Issuer = IssuerOf("161/2026/NĐ-CP"),
        Subject = new("Mức lương cơ sở 2.530.000 đồng", "Base salary 2,530,000 đồng"),
        IssuedOn = new LocalDate(2026, 5, 15), InForceFrom = new LocalDate(2026, 7, 1),
        Relations = [new(InstrumentRelationKind.Replaces, new("73/2024/NĐ-CP"))],
        Address = "https://github.com/hrmaster1982-dev/phapluat-8chude-data/blob/HEAD/docs/hd_kinh_te/nghi-dinh-so-161-2026-nd-cp-469550.txt",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    private static IEnumerable<LegalInstrument> Pay =>
    [
        Decree03Of2003, Decree203Of2004, Decree118Of2005, Decree94Of2006, Decree166Of2007, Decree33Of2009, Decree28Of2010, Decree22Of2011,
        Decree31Of2012, Decree66Of2013, Decree47Of2016, Decree47Of2017, Decree72Of2018, Decree38Of2019, Decree24Of2023, Decree73Of2024,
        Decree161Of2026,
    ];
}
