using BacKan.Indicators.Law;
using NodaTime;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>The ministries' circulars whose standards and clocks are held, with the days and the titles.</summary>
/// <remarks>
/// A circular that is known for its votes alone is none of them: what it asks of candidates was not read into rules. Of a circular that is
/// held, a title that is neither changed nor read as the national one is not held either.
/// </remarks>
internal static class SectorCirculars
{
    // Read: the circular repeats the national standard or refers to it.
    private static readonly Dictionary<LegalInstrument, EmulationTitle[]> AsTheNation = new()
    {
        [VietnamInstruments.Circular07Of2014Agriculture] =
        [
            AdvancedWorker, GrassrootsEmulationFighter, ProvincialEmulationFighter, NationalEmulationFighter, AdvancedCollective,
            ExcellentCollective,
        ],
        [VietnamInstruments.Circular02Of2015EthnicAffairs] = [ProvincialEmulationFighter, NationalEmulationFighter],
        [VietnamInstruments.Circular01Of2018Courts] = [ProvincialEmulationFighter],
        [VietnamInstruments.Circular03Of2018ForeignAffairs] = [AdvancedWorker, NationalEmulationFighter, ExcellentCollective],
        [VietnamInstruments.Circular38Of2018Health] = [AdvancedWorker, AdvancedCollective],
        [VietnamInstruments.Circular08Of2019Labour] = [NationalEmulationFighter],
        [VietnamInstruments.Circular01Of2019Procuracy] = [AdvancedWorker],
    };

    private static readonly Lazy<ILookup<LegalInstrument, (EmulationTitle Title, LocalDate From, LocalDate? Until)>> Held = new(() =>
    {
        (LegalInstrument Circular, EmulationTitle Title, LocalDate From, LocalDate? Until)[] own =
            [
                .. AwardOverlays.Changes.Select(o => (o.Circular, o.Title, o.From, o.Until)),
                .. AwardClocks.OfCirculars.Select(c => (c.Circular!, c.Title, c.From, c.Until)),
            ];
        return own.Concat(AsTheNation.SelectMany(a => a.Value.Select(
            title => (a.Key, title, own.First(o => o.Circular == a.Key).From, own.First(o => o.Circular == a.Key).Until))))
            .ToLookup(o => o.Item1, o => (o.Item2, o.Item3, o.Item4));
    });

    /// <summary>Gets them.</summary>
    public static IEnumerable<LegalInstrument> All => Held.Value.Select(h => h.Key);

    /// <summary>Finds one by its number, or null.</summary>
    public static LegalInstrument? Find(InstrumentNumber number) => All.FirstOrDefault(c => c.Number == number);

    /// <summary>Determines whether what it asks for a title is held on a day.</summary>
    public static bool IsHeld(LegalInstrument circular, EmulationTitle title, LocalDate day) =>
        Held.Value[circular].Any(h => h.Title == title && h.From <= day && (h.Until is not { } end || day < end));

    /// <summary>Returns a document of which nothing is held: the bibliography's, or one that is known by its number alone.</summary>
    public static LegalInstrument Outside(InstrumentNumber number) =>
        Bibliography.Vietnam.Instruments.FirstOrDefault(i => i.Number == number)
        ?? new LegalInstrument { Kind = IsCircular(number) ? InstrumentKind.Circular : InstrumentKind.Decision, Number = number };

    /// <summary>Determines whether a number is that of a ministry's circular.</summary>
    public static bool IsCircular(InstrumentNumber number) => number.KindSymbol is "TT" or "TTLT";
}
