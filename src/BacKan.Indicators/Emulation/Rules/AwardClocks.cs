using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;
using static BacKan.Indicators.Emulation.AwardFacts;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>
/// The waiting times between awards and the number of awards a year, whatever the standard: <i>thời gian xét khen thưởng lần tiếp theo</i>.
/// </summary>
internal static class AwardClocks
{
    private static readonly EmulationTitle[] Orders = [LabourOrderThirdClass, LabourOrderSecondClass, LabourOrderFirstClass];
    private static readonly EmulationTitle[] StateForms = [PrimeMinistersDiploma, .. Orders];

    private static readonly LocalDate Law2022 = EmulationLaws.Law2022.From, TwoTier = EmulationLaws.TwoTier.From;
    private static readonly LocalDate Circular12 = VietnamInstruments.Circular12Of2019.InForceFrom!.Value;
    private static readonly LocalDate Agriculture2014 = VietnamInstruments.Circular07Of2014Agriculture.InForceFrom!.Value,
        Agriculture2018 = SectorsOf2014.AgricultureUntil;

    private static readonly Lazy<IReadOnlyList<AwardClock>> Made = new(() =>
    [
        // Circular 12/2019/TT-BNV, Article 3, clause 3; sudden and long-service awards are excepted.
        .. StateForms.Select(title => new AwardClock(title, null, Circular12, Law2022, OnlyOne(
            new(VietnamInstruments.Circular12Of2019.At("khoản 3 Điều 3")), title, StateForms))),

        // Circular 07/2014/TT-BNNPTNT, Article 11, clause 1, points đ and e, with the examples that it prints.
        .. StateForms.Prepend(ProvincialDiploma).Select(title => new AwardClock(
            title, VietnamInstruments.Circular07Of2014Agriculture, Agriculture2014, Agriculture2018,
            OnlyOne(Agriculture("điểm đ khoản 1 Điều 11"), title, [ProvincialDiploma, .. StateForms]))),
        .. Orders.Select(title => new AwardClock(
            title, VietnamInstruments.Circular07Of2014Agriculture, Agriculture2014, Agriculture2018,
            Agriculture("điểm e khoản 1 Điều 11").AtLeast(YearsSinceDecision(PrimeMinistersDiploma), 2m))),

        // After a discipline, achievements count from the end of its period.
        .. StateForms.Select(
            title => new AwardClock(
                title, null, Law2022, TwoTier,
                DisciplineClock.Under(VietnamInstruments.Decree98Of2023)) { IsForPersons = true }),
        .. StateForms.Select(
            title => new AwardClock(
                title, null, TwoTier, VietnamInstruments.Decree152Of2025.CeasedOn,
                DisciplineClock.Under(VietnamInstruments.Decree152Of2025)) { IsForPersons = true }),
    ]);

    private static readonly Lazy<ILookup<string, AwardClock>> ByTitle = new(
        () => Made.Value.ToLookup(c => c.Title.Code, StringComparer.Ordinal));

    /// <summary>Gets the clocks.</summary>
    public static IReadOnlyList<AwardClock> All => Made.Value;

    /// <summary>Gets the clocks of circulars.</summary>
    public static IEnumerable<AwardClock> OfCirculars => Made.Value.Where(c => c.Circular is not null);

    /// <summary>
    /// Returns the clocks of a title on a day: the national ones, and those of a ministry's circular where its number is named.
    /// </summary>
    public static IEnumerable<AwardClock> For(EmulationTitle title, RecipientKind recipient, LocalDate on, string? circular) =>
        ByTitle.Value[title.Code].Where(
            c => (recipient == RecipientKind.Individual || !c.IsForPersons)
                && c.IsOn(on)
                && (c.Circular is null || string.Equals(c.Circular.Number.Text, circular, StringComparison.Ordinal)));

    private static Criterion OnlyOne(Clause at, EmulationTitle title, EmulationTitle[] forms) =>
        at.None("one-award-a-year", "đề nghị thêm hình thức khác trong cùng năm", "another form asked for in the same year",
        [.. forms.Where(form => form != title).Select(form => at.Is(AlsoProposed(form)))]);

    private static Clause Agriculture(string provision) => new(VietnamInstruments.Circular07Of2014Agriculture.At(provision));
}
