using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>The standards of individual titles through time.</summary>
internal static class PersonTimelines
{
    private static readonly RuleDay Law2003 = EmulationLaws.Law2003;
    private static readonly RuleDay Decree42 = EmulationLaws.Decree42;
    private static readonly RuleDay Circular02 = VietnamInstruments.Circular02Of2011;
    private static readonly RuleDay Law2013 = EmulationLaws.Law2013;
    private static readonly RuleDay Decree65 = VietnamInstruments.Decree65Of2014;
    private static readonly RuleDay Circular07 = VietnamInstruments.Circular07Of2014;
    private static readonly RuleDay Decree91 = EmulationLaws.Decree91;
    private static readonly RuleDay Circular12 = VietnamInstruments.Circular12Of2019;
    private static readonly RuleDay Decree90 = VietnamInstruments.Decree90Of2020;
    private static readonly RuleDay Law2022 = EmulationLaws.Law2022;
    private static readonly RuleDay Circular01 = VietnamInstruments.Circular01Of2024;
    private static readonly RuleDay Decree152 = EmulationLaws.TwoTier;
    private static readonly RuleDay Circular15 = VietnamInstruments.Circular15Of2025;
    private static readonly RuleDay Regulation366 = VietnamInstruments.Regulation366Of2025;
    private static readonly RuleDay Decree335 = VietnamInstruments.Decree335Of2025;
    private static readonly RuleDay Decree233 = VietnamInstruments.Decree233Of2026;

    /// <summary>Returns the lines of the table, by title.</summary>
    public static IEnumerable<IEnumerable<StandardRow>> Rows()
    {
        foreach (EmulationTitle basic in new[] { AdvancedWorker, AdvancedSoldier })
        {
            yield return StandardRow.Of(basic, RecipientKind.Individual,
                (Law2003, Law15("Điều 24"), Law15Of2003Persons.AdvancedWorkerRule),
                (Circular02, Law15("Điều 24"), Circular02Of2011Persons.AdvancedWorkerRule),
                (Law2013, VietnamInstruments.Law39Of2013.At("khoản 6 Điều 1"), Law39Of2013Persons.AdvancedWorkerRule),
                (Decree65, VietnamInstruments.Decree65Of2014.At("Điều 5"), Decree65Of2014Persons.AdvancedWorkerRule),
                (Decree91, VietnamInstruments.Decree91Of2017.At("Điều 10"), Decree91Of2017Persons.AdvancedWorkerRule),
                (Circular12, VietnamInstruments.Decree91Of2017.At("Điều 10"), Decree91Of2017Persons.AdvancedWorkerSince2020Rule),
                (Decree90, VietnamInstruments.Decree91Of2017.At("Điều 10"), Decree91Of2017Persons.AdvancedWorkerSinceRatingRule),
                (Law2022, Law06("Điều 24"), Law06Of2022Persons.AdvancedWorkerRule),
                (Circular01, Law06("Điều 24"), Law06Of2022Persons.AdvancedWorkerSinceCircularRule),
                (Decree152, Law06("Điều 24"), Law06Of2022Persons.AdvancedWorkerSince2025Rule),
                (Circular15, Law06("Điều 24"), Law06Of2022Persons.AdvancedWorkerSinceCircular15Rule),
                (Regulation366, Law06("Điều 24"), Law06Of2022Persons.AdvancedWorkerSinceRegulation366Rule),
                (Decree335, Law06("Điều 24"), Law06Of2022Persons.AdvancedWorkerSince2026Rule),
                (Decree233, Law06("Điều 24"), Law06Of2022Persons.AdvancedWorkerSinceDecree233Rule));
        }

        yield return StandardRow.Of(GrassrootsEmulationFighter, RecipientKind.Individual,
            (Law2003, Law15("Điều 23"), Law15Of2003Persons.GrassrootsFighterRule),
            (Circular02, Law15("Điều 23"), Circular02Of2011Persons.GrassrootsFighterRule),
            (Law2013, VietnamInstruments.Law39Of2013.At("khoản 5 Điều 1"), Law39Of2013Persons.GrassrootsFighterRule),
            (Decree65, VietnamInstruments.Decree65Of2014.At("Điều 4"), Decree65Of2014Persons.GrassrootsFighterRule),
            (Decree91, VietnamInstruments.Decree91Of2017.At("khoản 3 Điều 9"), Decree91Of2017Persons.GrassrootsFighterRule),
            (Decree90, VietnamInstruments.Decree91Of2017.At("khoản 3 Điều 9"), Decree91Of2017Persons.GrassrootsFighterSinceRatingRule),
            (Law2022, Law06("Điều 23"), Law06Of2022Persons.GrassrootsFighterRule),
            (Circular01, Law06("Điều 23"), Law06Of2022Persons.GrassrootsFighterSinceCircularRule),
            (Decree152, Law06("Điều 23"), Law06Of2022Persons.GrassrootsFighterSince2025Rule),
            (Circular15, Law06("Điều 23"), Law06Of2022Persons.GrassrootsFighterSinceCircular15Rule),
            (Regulation366, Law06("Điều 23"), Law06Of2022Persons.GrassrootsFighterSinceRegulation366Rule),
            (Decree335, Law06("Điều 23"), Law06Of2022Persons.GrassrootsFighterSince2026Rule),
            (Decree233, Law06("Điều 23"), Law06Of2022Persons.GrassrootsFighterSinceDecree233Rule));
        yield return StandardRow.Of(ProvincialEmulationFighter, RecipientKind.Individual,
            (Law2003, Law15("Điều 22"), Law15Of2003Persons.ProvincialFighterUntil2010Rule),
            (Decree42, Law15("Điều 22"), Law15Of2003Persons.ProvincialFighterSince2010Rule),
            (Decree91, VietnamInstruments.Decree91Of2017.At("khoản 2 Điều 9"), Decree91Of2017Persons.ProvincialFighterRule),
            (Law2022, Law06("Điều 22"), Law06Of2022Persons.ProvincialFighterRule));
        yield return StandardRow.Of(NationalEmulationFighter, RecipientKind.Individual,
            (Law2003, Law15("Điều 21"), Law15Of2003Persons.NationalFighterUntil2010Rule),
            (Decree42, Law15("Điều 21"), Law15Of2003Persons.NationalFighterSince2010Rule),
            (Decree65, VietnamInstruments.Decree65Of2014.At("Điều 3"), Decree65Of2014Persons.NationalFighterRule),
            (Circular07, VietnamInstruments.Decree65Of2014.At("Điều 3"), Decree65Of2014Persons.NationalFighterSinceCircularRule),
            (Decree91, VietnamInstruments.Decree91Of2017.At("khoản 1 Điều 9"), Decree91Of2017Persons.NationalFighterRule),
            (Law2022, Law06("Điều 21"), Law06Of2022Persons.NationalFighterRule),
            (Decree152, Law06("Điều 21"), Law06Of2022Persons.NationalFighterSince2025Rule));
    }

    private static Citation Law15(string provision) => VietnamInstruments.Law15Of2003.At(provision);

    private static Citation Law06(string provision) => VietnamInstruments.Law06Of2022.At(provision);
}
