using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Poverty.Standards;

/// <summary>
/// The poverty standards of Hồ Chí Minh City: <i>chuẩn nghèo của Thành phố Hồ Chí Minh</i>, one line for town and country.
/// </summary>
internal static class HoChiMinhCity
{
    private static readonly BilingualText City = new("Ủy ban nhân dân Thành phố Hồ Chí Minh", "People's Committee of Hồ Chí Minh City");
    private static readonly LocalDate Checked = new(2026, 11, 23), CheckedAgain = new(2026, 12, 1);
    private static readonly Citation Of2009 = new(Unnumbered(
        new("Chuẩn nghèo của Thành phố Hồ Chí Minh từ năm 2009", "Poverty line of Hồ Chí Minh City from 2009"), 2009, "https://viet-jo.com/m/news/social/110211012756.html"));
    private static readonly Citation Of2021 = new(VietnamInstruments.HoChiMinhCityDecision995Of2021);

    // An id is permanent: this one says 2015, but the line gave way to a higher one in January 2014.
    public static readonly PovertyStandard Standard2009 = new(
        "hcmc-2009-2015", new("chuẩn nghèo của Thành phố Hồ Chí Minh 2009–2013", "poverty line of Hồ Chí Minh City 2009–2013"), Of2009,
        [
            Row("poor", PovertyClass.Poor, Of2009, Band.UpTo(1_000_000)),
            Row("above", PovertyClass.Above, Of2009, Band.Over(1_000_000)),
        ]);

    // Income is one of five dimensions, of two indicators each. "Poor up to 36 million" is shorthand of the press, not the rule;
    // and which class has a household with two deprivations and no more than 36 million the page does not say.
    public static readonly PovertyStandard Standard2021 = new(
        "hcmc-2021-2025",
        new("chuẩn nghèo đa chiều của Thành phố Hồ Chí Minh 2021–2025", "poverty standard of Hồ Chí Minh City 2021–2025"),
        Of2021,
        [
            Row("poor.three-or-more", PovertyClass.Poor, Of2021, null, Band.From(3), PovertySubClass.ThreeOrMoreDeprivations),
            new("poor.both-income-indicators", PovertyClass.Poor, Of2021, Confidence.Secondary)
            {
                Dimension = "income", DimensionDeprivations = ValueRange.Point(2), SubClass = PovertySubClass.BothIncomeIndicators,
            },
            Row("near-poor", PovertyClass.NearPoor, Of2021, Band.OverUpTo(36_000_000, 46_000_000), ValueRange.Point(2)),
            Row("above.fewer", PovertyClass.Above, Of2021, null, Band.Under(2)),
            Row("above.income", PovertyClass.Above, Of2021, Band.Over(46_000_000), ValueRange.Point(2)),
        ],
        [
            .. new[]
            {
                ("health", "Y tế", "Health"), ("education", "Giáo dục và Đào tạo", "Education"),
                ("work", "Việc làm, bảo hiểm xã hội", "Work and social insurance"), ("living", "Điều kiện sống", "Living conditions"),
                ("income", "Thu nhập", "Income"),
            }
                .SelectMany(d => new[] { 1, 2 }.Select(n => Indicators.Of(
                    Invariant($"{d.Item1}-{n}"), d.Item1, Invariant($"{d.Item2}, chỉ số {n}"), Invariant($"{d.Item3}, indicator {n}")))),
        ],
        incomePeriod: IncomePeriod.Year);

    // 2014–2015: poor under 16 million a year, near-poor up to 21 million; one report names 24 January 2014 as the first day.
    // 2016–2020: 21 and 28 million, then 28 and 36 million a year: whether the lines themselves
    // count, and what deprivations do, nobody has read.
    // The review of 2025 used 46 and 54 million, approved in January 2026: likewise.
    public static readonly Timeline<PovertyStandard> Timeline = new(
        "ho-chi-minh-city-poverty-standards", new("chuẩn nghèo của Thành phố Hồ Chí Minh", "poverty standards of Hồ Chí Minh City"),
        [
            new(Standard2009, Years(2009, 2014), Of2009, Confidence.Secondary, CheckedAgain, end: EndOf2009),
            new(Standard2021, Years(2021, 2026), Of2021, Confidence.Secondary, Checked, end: RuleEnd.OfItsPeriod(Of2021, new(
                "giai đoạn 2021–2025", "the period 2021–2025"))),
        ],
        [
            NotHeld(
                "hcmc-2014-2015", new("Chuẩn nghèo của Thành phố Hồ Chí Minh 2014–2015", "Poverty standard of Hồ Chí Minh City 2014–2015"),
                2014, 2016, Report2016),
            NotHeld(
                "hcmc-2016-2018", new("Chuẩn nghèo của Thành phố Hồ Chí Minh 2016–2018", "Poverty standard of Hồ Chí Minh City 2016–2018"),
                2016, 2019, Report2019),
            NotHeld(
                "hcmc-2019-2020", new("Chuẩn nghèo của Thành phố Hồ Chí Minh 2019–2020", "Poverty standard of Hồ Chí Minh City 2019–2020"),
                2019, 2021, Report2019),
            new(new(new LocalDate(2026, 1, 1)), new(VietnamInstruments.HoChiMinhCityDecision505Of2026), "hcmc-2025-review"),
        ]);

    private static string Report2016 => "https://english.vov.vn/en/society/hcm-city-looks-to-bring-down-poverty-rate-329712.vov";

    private static string Report2019 => "https://www.saigon24g.com/2019/05/bao-vnews-tp-hcm-khong-con-ho-ngheo.html";

    private static RuleEnd EndOf2009 => RuleEnd.NotHeldFromHere(
        new(
            "các bài báo nêu mức cao hơn áp dụng từ tháng 01/2014 (nghèo dưới 16 triệu đồng, cận nghèo đến 21 triệu đồng một người một "
                + "năm); văn bản chưa đọc được",
            "reports name higher lines from January 2014 on (poor under 16 million VND, near-poor up to 21 million per person per year); "
                + "the text was not read"));

    private static UnheldLaw NotHeld(string id, BilingualText subject, int from, int until, string address)
    {
        var law = new Citation(Unnumbered(subject, from, address));
        return new(Years(from, until), law, id, RuleEnd.OfItsPeriod(law, new(
            Invariant($"các năm {from}–{until - 1}"), Invariant($"the years {from}–{until - 1}"))));
    }

    private static LegalInstrument Unnumbered(BilingualText subject, int from, string address) => new()
    {
        Kind = InstrumentKind.Decision, Number = InstrumentNumber.NotRead("QĐ-UBND"), Issuer = City, Subject = subject,
        AppliesFrom = new LocalDate(from, 1, 1), Address = address, Confidence = Confidence.Secondary, CheckedOn = Checked,
    };

    private static EffectivePeriod Years(int from, int until) => new(new LocalDate(from, 1, 1), new LocalDate(until, 1, 1));

    private static PovertyRow Row(
        string id, PovertyClass of, Citation citation, ValueRange? income, ValueRange? deprivations = null,
        PovertySubClass? subClass = null) =>
        new(id, of, citation, Confidence.Secondary) { Income = income, Deprivations = deprivations, SubClass = subClass };
}
