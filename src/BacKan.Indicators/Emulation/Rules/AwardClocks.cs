using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;
using static BacKan.Indicators.Emulation.AwardFacts;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>How long a recipient waits, and how many awards a year may be asked for, whatever the standard: <i>thời gian xét khen thưởng lần tiếp theo</i>.</summary>
internal static class AwardClocks
{
    private static readonly EmulationTitle[] Orders = [LabourOrderThirdClass, LabourOrderSecondClass, LabourOrderFirstClass];
    private static readonly EmulationTitle[] StateForms = [PrimeMinistersDiploma, .. Orders];

    private static readonly Clock[] All =
    [
        // Circular 12/2019/TT-BNV, Article 3, clause 3; sudden and long-service awards are excepted.
        new(null, new(2020, 1, 1), new(2024, 1, 1), StateForms, title => OnlyOne(new(VietnamInstruments.Circular12Of2019.At("khoản 3 Điều 3")), title, StateForms)),

        // Circular 07/2014/TT-BNNPTNT, Article 11, clause 1, points đ and e, with the examples that it prints.
        new(VietnamInstruments.Circular07Of2014Agriculture, new(2014, 3, 27), new(2018, 9, 20), [ProvincialDiploma, .. StateForms],
            title => OnlyOne(Agriculture("điểm đ khoản 1 Điều 11"), title, [ProvincialDiploma, .. StateForms])),
        new(VietnamInstruments.Circular07Of2014Agriculture, new(2014, 3, 27), new(2018, 9, 20), Orders,
            _ => Agriculture("điểm e khoản 1 Điều 11").AtLeast(YearsSinceDecision(PrimeMinistersDiploma), 2m)),
    ];

    /// <summary>Gets the clocks of a title on a day: the national ones, and those of a ministry's circular where its number is named.</summary>
    public static IReadOnlyList<Criterion> For(EmulationTitle title, LocalDate on, string? circular) =>
    [
        .. All.Where(c => (c.Circular is null || string.Equals(c.Circular.Number.Text, circular, StringComparison.Ordinal)) && c.From <= on && on < c.Until && c.Titles.Contains(title)).Select(c => c.Rule(title)),
    ];

    private static Criterion OnlyOne(Clause at, EmulationTitle title, EmulationTitle[] forms) => at.None("one-award-a-year", "đề nghị thêm hình thức khác trong cùng năm", "another form asked for in the same year",
        [.. forms.Where(form => form != title).Select(form => at.Is(AlsoProposed(form)))]);

    private static Clause Agriculture(string provision) => new(VietnamInstruments.Circular07Of2014Agriculture.At(provision));

    private sealed record Clock(LegalInstrument? Circular, LocalDate From, LocalDate Until, EmulationTitle[] Titles, Func<EmulationTitle, Criterion> Rule);
}
