using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>The certificate of merit as amended in 2013, Article 1, clause 42: any one of the points is enough.</summary>
internal static class Law39Of2013Certificates
{
    /// <summary>Gets the standard for a person.</summary>
    public static Criterion OfPersonRule { get; } =
        At.Any("certificate", "một trong các tiêu chuẩn giấy khen", "one of the standards of the certificate of merit",
        At.OtherRoute("a", "thành tích được bình xét trong phong trào thi đua", "an achievement in a movement"),
        At.OtherRoute("b", "thành tích đột xuất", "an exceptional achievement"),
        At.OtherRoute(
            "c",
            "hoàn thành tốt nhiệm vụ, nghĩa vụ công dân; phẩm chất đạo đức tốt, gương mẫu",
            "does tasks and civic duties well, of good character"));

    /// <summary>Gets the standard for a collective.</summary>
    public static Criterion OfCollectiveRule { get; } =
        At.Any("certificate", "một trong các tiêu chuẩn giấy khen", "one of the standards of the certificate of merit",
        At.OtherRoute("a", "thành tích xuất sắc được bình xét trong phong trào thi đua", "outstanding in a movement"),
        At.OtherRoute("b", "thành tích đột xuất", "an exceptional achievement"),
        At.Route("c", At.RatedAs("HTTNV", "HTXSNV"), At.Certified(
            "united", "nội bộ đoàn kết, gương mẫu, dân chủ ở cơ sở, tiết kiệm, chống lãng phí", "united, democratic, thrifty")));

    private static Clause At => new(VietnamInstruments.Law39Of2013.At("khoản 42 Điều 1"));
}
