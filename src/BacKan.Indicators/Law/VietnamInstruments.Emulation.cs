using NodaTime;

namespace BacKan.Indicators.Law;

// Documents of emulation and commendation until 2017: thi đua, khen thưởng đến năm 2017.
internal static partial class VietnamInstruments
{
    /// <summary>Law 15/2003/QH11: Law on Emulation and Commendation.</summary>
    /// <remarks>The day of its end: https://vietjack.me/phap-luat/luat-thi-dua-khen-thuong-2003/chuong-8-736.html</remarks>
    public static LegalInstrument Law15Of2003 => field ??= new()
    {
        Kind = InstrumentKind.Law, Number = new("15/2003/QH11"), Issuer = IssuerOf("15/2003/QH11"),
        Subject = new("Luật Thi đua, Khen thưởng", "Law on Emulation and Commendation"),
        IssuedOn = new LocalDate(2003, 11, 26), InForceFrom = new LocalDate(2004, 7, 1), CeasedOn = new LocalDate(2024, 1, 1),
        Address = "https://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415",
        Confidence = Confidence.OfficialText, CheckedOn = Opened,
    };

    /// <summary>Law 47/2005/QH11: amended Law on Emulation and Commendation (hero provinces and cities).</summary>
    public static LegalInstrument Law47Of2005 => field ??= new()
    {
        Kind = InstrumentKind.Law, Number = new("47/2005/QH11"), Issuer = IssuerOf("47/2005/QH11"),
        Subject = new(
            "Sửa đổi Luật Thi đua, Khen thưởng (Tỉnh, Thành phố Anh hùng)",
            "Amended Law on Emulation and Commendation (hero provinces and cities)"),
        IssuedOn = new LocalDate(2005, 6, 14), InForceFrom = new LocalDate(2005, 6, 27),
        Relations = [new(InstrumentRelationKind.Amends, new("15/2003/QH11"))],
        Confidence = Confidence.Quoted, CheckedOn = SecondReading,
    };

    /// <summary>Decree 121/2005/NĐ-CP: details of the Law on Emulation and Commendation.</summary>
    public static LegalInstrument Decree121Of2005 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("121/2005/NĐ-CP"), Issuer = IssuerOf("121/2005/NĐ-CP"),
        Subject = new("Quy định chi tiết Luật Thi đua, Khen thưởng", "Details of the Law on Emulation and Commendation"),
        IssuedOn = new LocalDate(2005, 9, 30),
        Confidence = Confidence.Unverified, CheckedOn = Compiled,
    };

    /// <summary>Circular 01/2007/TT-VPCP: guidance on the Law on Emulation and Commendation.</summary>
    public static LegalInstrument Circular01Of2007 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("01/2007/TT-VPCP"), Issuer = IssuerOf("01/2007/TT-VPCP"),
        Subject = new("Hướng dẫn Luật Thi đua, Khen thưởng", "Guidance on the Law on Emulation and Commendation"),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Law 32/2009/QH12: law of the emulation regime of 2010.</summary>
    public static LegalInstrument Law32Of2009 => field ??= new()
    {
        Kind = InstrumentKind.Law, Number = new("32/2009/QH12"), Issuer = IssuerOf("32/2009/QH12"),
        Subject = new("Luật ban hành cùng chế độ thi đua, khen thưởng 2010", "Law of the emulation regime of 2010"),
        IssuedOn = new LocalDate(2009, 6, 18), InForceFrom = new LocalDate(2010, 1, 1),
        Confidence = Confidence.Secondary, CheckedOn = SecondReading,
    };

    /// <summary>Decree 42/2010/NĐ-CP: details of the Law on Emulation and Commendation.</summary>
    public static LegalInstrument Decree42Of2010 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("42/2010/NĐ-CP"), Issuer = IssuerOf("42/2010/NĐ-CP"),
        Subject = new("Quy định chi tiết Luật Thi đua, Khen thưởng", "Details of the Law on Emulation and Commendation"),
        IssuedOn = new LocalDate(2010, 4, 15), CeasedOn = new LocalDate(2017, 10, 1),
        Address = "http://cdgdbentre.edu.vn/2014/09/danh-hieu-chien-si-thi-dua-co-so-duoc-xet-khong-qua-15-ca-nhan-dat-danh-hieu-lao-dong-tien-tien/",
        Confidence = Confidence.Secondary, CheckedOn = Opened,
    };

    /// <summary>Circular 02/2011/TT-BNV: guidance on Decree 42/2010/NĐ-CP.</summary>
    public static LegalInstrument Circular02Of2011 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("02/2011/TT-BNV"), Issuer = IssuerOf("02/2011/TT-BNV"),
        Subject = new("Hướng dẫn Nghị định 42/2010/NĐ-CP", "Guidance on Decree 42/2010/NĐ-CP"),
        IssuedOn = new LocalDate(2011, 1, 24), InForceFrom = new LocalDate(2011, 3, 10),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Circular 71/2011/TT-BTC: emulation and commendation fund.</summary>
    public static LegalInstrument Circular71Of2011 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("71/2011/TT-BTC"), Issuer = IssuerOf("71/2011/TT-BTC"),
        Subject = new("Quỹ thi đua, khen thưởng", "Emulation and commendation fund"),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 13/2012/NĐ-CP: rules on initiatives.</summary>
    public static LegalInstrument Decree13Of2012 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("13/2012/NĐ-CP"), Issuer = IssuerOf("13/2012/NĐ-CP"),
        Subject = new("Điều lệ Sáng kiến", "Rules on initiatives"),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decree 39/2012/NĐ-CP: amended Decree 42/2010/NĐ-CP.</summary>
    public static LegalInstrument Decree39Of2012 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("39/2012/NĐ-CP"), Issuer = IssuerOf("39/2012/NĐ-CP"),
        Subject = new("Sửa đổi Nghị định 42/2010/NĐ-CP", "Amended Decree 42/2010/NĐ-CP"),
        IssuedOn = new LocalDate(2012, 4, 27), CeasedOn = new LocalDate(2017, 10, 1),
        Relations = [new(InstrumentRelationKind.Amends, new("42/2010/NĐ-CP"))],
        Address = "http://cdgdbentre.edu.vn/2014/09/danh-hieu-chien-si-thi-dua-co-so-duoc-xet-khong-qua-15-ca-nhan-dat-danh-hieu-lao-dong-tien-tien/",
        Confidence = Confidence.Secondary, CheckedOn = Opened,
    };

    /// <summary>Circular 18/2013/TT-BKHCN: guidance on the rules on initiatives.</summary>
    public static LegalInstrument Circular18Of2013 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("18/2013/TT-BKHCN"), Issuer = IssuerOf("18/2013/TT-BKHCN"),
        Subject = new("Hướng dẫn Điều lệ Sáng kiến", "Guidance on the rules on initiatives"),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Law 39/2013/QH13: amended Law on Emulation and Commendation.</summary>
    public static LegalInstrument Law39Of2013 => field ??= new()
    {
        Kind = InstrumentKind.Law, Number = new("39/2013/QH13"), Issuer = IssuerOf("39/2013/QH13"),
        Subject = new("Sửa đổi Luật Thi đua, Khen thưởng", "Amended Law on Emulation and Commendation"),
        IssuedOn = new LocalDate(2013, 11, 16), InForceFrom = new LocalDate(2014, 6, 1),
        Relations = [new(InstrumentRelationKind.Amends, new("15/2003/QH11"))],
        Address = "https://github.com/tocit/vietnam-law/blob/HEAD/laws/Luat-thi-dua-khen-thuong-sua-doi-2013-215903.html",
        Confidence = Confidence.OfficialText, CheckedOn = SecondReading,
    };

    /// <summary>Decree 65/2014/NĐ-CP: details of the amending Law of 2013.</summary>
    /// <remarks>The day of issue: http://cdgdbentre.edu.vn/2014/09/danh-hieu-chien-si-thi-dua-co-so-duoc-xet-khong-qua-15-ca-nhan-dat-danh-hieu-lao-dong-tien-tien/</remarks>
    public static LegalInstrument Decree65Of2014 => field ??= new()
    {
        Kind = InstrumentKind.Decree, Number = new("65/2014/NĐ-CP"), Issuer = IssuerOf("65/2014/NĐ-CP"),
        Subject = new("Quy định chi tiết Luật sửa đổi năm 2013", "Details of the amending Law of 2013"),
        IssuedOn = new LocalDate(2014, 7, 1), InForceFrom = new LocalDate(2014, 8, 20), CeasedOn = new LocalDate(2017, 10, 1),
        Relations = [new(InstrumentRelationKind.RepealsInPart, new("42/2010/NĐ-CP"))],
        Address = "https://github.com/21ts444/thcshoangluong/blob/HEAD/tin-tuc-thong-bao/thi-dua-khen-thuong/thi-dua-khen-thuong.html",
        Confidence = Confidence.OfficialText, CheckedOn = Compiled,
    };

    /// <summary>Circular 07/2014/TT-BNV: guidance on Decrees 42/2010, 39/2012 and 65/2014.</summary>
    public static LegalInstrument Circular07Of2014 => field ??= new()
    {
        Kind = InstrumentKind.Circular, Number = new("07/2014/TT-BNV"), Issuer = IssuerOf("07/2014/TT-BNV"),
        Subject = new("Hướng dẫn thi hành các Nghị định 42/2010, 39/2012 và 65/2014", "Guidance on Decrees 42/2010, 39/2012 and 65/2014"),
        IssuedOn = new LocalDate(2014, 8, 29), InForceFrom = new LocalDate(2014, 10, 15),
        Address = "http://cdgdbentre.edu.vn/2014/09/danh-hieu-chien-si-thi-dua-co-so-duoc-xet-khong-qua-15-ca-nhan-dat-danh-hieu-lao-dong-tien-tien/",
        Confidence = Confidence.Quoted, CheckedOn = Opened,
    };

    /// <summary>Guidance 1479/BTĐKT-VIII: emulation clusters and blocs.</summary>
    public static LegalInstrument Guidance1479Of2016 => field ??= new()
    {
        Kind = InstrumentKind.Guidance, Number = new("1479/BTĐKT-VIII"), Issuer = IssuerOf("1479/BTĐKT-VIII"),
        Subject = new("Hoạt động cụm, khối thi đua", "Emulation clusters and blocs"),
        IssuedOn = new LocalDate(2016, 7, 25),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    private static IEnumerable<LegalInstrument> Emulation =>
    [
        Law15Of2003, Law47Of2005, Decree121Of2005, Circular01Of2007, Law32Of2009, Decree42Of2010, Circular02Of2011, Circular71Of2011,
        Decree13Of2012, Decree39Of2012, Circular18Of2013, Law39Of2013, Decree65Of2014, Circular07Of2014, Guidance1479Of2016,
    ];
}
