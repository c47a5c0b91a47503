using NodaTime;

namespace BacKan.Indicators.Law;

// Documents of plans and their targets: kế hoạch và chỉ tiêu.
internal static partial class VietnamInstruments
{
    /// <summary>Decision 2888/QĐ-UBND: targets of Bắc Kạn town for 2014.</summary>
    public static LegalInstrument BacKanTownDecision2888Of2013 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("2888/QĐ-UBND"),
        Issuer = new("Ủy ban nhân dân thị xã Bắc Kạn", "People's Committee of Bắc Kạn town"),
        Subject = new("Giao chỉ tiêu phát triển kinh tế – xã hội năm 2014 của thị xã Bắc Kạn", "Targets of Bắc Kạn town for 2014"),
        IssuedOn = new LocalDate(2013, 12, 20),
        Address = "https://backancity.gov.vn/thi-xa-bac-kan-trien-khai-nhiem-vu-nam-2014-2/",
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    /// <summary>Decision 2488/QĐ-UBND: targets of Bắc Kạn province for 2020.</summary>
    public static LegalInstrument BacKanDecision2488Of2019 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("2488/QĐ-UBND"),
        Issuer = new("Ủy ban nhân dân tỉnh Bắc Kạn", "People's Committee of Bắc Kạn province"),
        Subject = new(
            "Giao chỉ tiêu kế hoạch phát triển kinh tế – xã hội năm 2020 của tỉnh Bắc Kạn", "Targets of Bắc Kạn province for 2020"),
        IssuedOn = new LocalDate(2019, 12, 10),
        Confidence = Confidence.Quoted, CheckedOn = Compiled,
    };

    /// <summary>Decision 288/QĐ-TTg: framework to assess socio-economic targets.</summary>
    public static LegalInstrument Decision288Of2022 => field ??= new()
    {
        Kind = InstrumentKind.Decision, Number = new("288/QĐ-TTg"), Issuer = IssuerOf("288/QĐ-TTg"),
        Subject =
            new("Khung đánh giá tình hình thực hiện mục tiêu phát triển kinh tế – xã hội", "Framework to assess socio-economic targets"),
        IssuedOn = new LocalDate(2022, 2, 28),
        Confidence = Confidence.Secondary, CheckedOn = Compiled,
    };

    private static IEnumerable<LegalInstrument> Planning =>
    [
        BacKanTownDecision2888Of2013, BacKanDecision2488Of2019, Decision288Of2022,
    ];
}
