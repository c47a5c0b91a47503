using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>
/// The base salary through time, the unit of bonuses: <i>mức lương cơ sở</i> (until 30/6/2013 the
/// minimum salary, <i>mức lương tối thiểu chung</i>).
/// </summary>
/// <remarks>
/// Source: the decrees; that of 2026 in full (Decree 161/2026/NĐ-CP, Article 3, clause 2), the others from tables of social insurance. For
/// 2003 and 2004 another table has 210,000.
/// </remarks>
internal static class BaseSalary
{
    private const string Id = "base-salary";

    private static readonly (LegalInstrument Decree, LocalDate From, decimal Amount)[] Rates =
    [
        (VietnamInstruments.Decree03Of2003, new(2003, 1, 1), 290_000m),
        (VietnamInstruments.Decree203Of2004, new(2004, 10, 1), 290_000m),
        (VietnamInstruments.Decree118Of2005, new(2005, 10, 1), 350_000m),
        (VietnamInstruments.Decree94Of2006, new(2006, 10, 1), 450_000m),
        (VietnamInstruments.Decree166Of2007, new(2008, 1, 1), 540_000m),
        (VietnamInstruments.Decree33Of2009, new(2009, 5, 1), 650_000m),
        (VietnamInstruments.Decree28Of2010, new(2010, 5, 1), 730_000m),
        (VietnamInstruments.Decree22Of2011, new(2011, 5, 1), 830_000m),
        (VietnamInstruments.Decree31Of2012, new(2012, 5, 1), 1_050_000m),
        (VietnamInstruments.Decree66Of2013, new(2013, 7, 1), 1_150_000m),
        (VietnamInstruments.Decree47Of2016, new(2016, 5, 1), 1_210_000m),
        (VietnamInstruments.Decree47Of2017, new(2017, 7, 1), 1_300_000m),
        (VietnamInstruments.Decree72Of2018, new(2018, 7, 1), 1_390_000m),
        (VietnamInstruments.Decree38Of2019, new(2019, 7, 1), 1_490_000m),
        (VietnamInstruments.Decree24Of2023, new(2023, 7, 1), 1_800_000m),
        (VietnamInstruments.Decree73Of2024, new(2024, 7, 1), 2_340_000m),
        (VietnamInstruments.Decree161Of2026, new(2026, 7, 1), 2_530_000m),
    ];

    /// <summary>Gets the timeline.</summary>
    public static Timeline<SalaryRate> Timeline { get; } = new(Id, new("mức lương cơ sở", "base salary"), Rates.Select(Enact));

    private static Enactment<SalaryRate> Enact((LegalInstrument Decree, LocalDate From, decimal Amount) rate, int index)
    {
        bool isLast = index == Rates.Length - 1;
        Citation citation = isLast ? rate.Decree.At("khoản 2 Điều 3") : new(rate.Decree);
        RuleEnd? end = isLast
            ? null
            : RuleEnd.ByText(
                index == Rates.Length - 2 ? VietnamInstruments.Decree161Of2026.At("khoản 2 Điều 6") : new(Rates[index + 1].Decree));
        Confidence confidence = index == 0 ? Confidence.Unverified : rate.Decree.Confidence ?? Confidence.Secondary;
        return new(
            new(Id, rate.Amount), new(rate.From, isLast ? null : Rates[index + 1].From), citation, confidence, new(2026, 12, 1), end: end);
    }

    /// <summary>An amount a month, in đồng.</summary>
    internal sealed record SalaryRate(string Id, decimal Amount) : IListedRule
    {
        public BilingualText Name => new("mức lương cơ sở", "base salary");

        public IReadOnlyList<RuleParameter> Parameters =>
            [new(new("đồng một tháng", "VND a month"), new(
                LocalNumber.Format(Amount, Language.Vietnamese), LocalNumber.Format(Amount, Language.English)),
                range: ValueRange.Point(Amount), unit: MeasureUnits.Dong)];
    }
}
