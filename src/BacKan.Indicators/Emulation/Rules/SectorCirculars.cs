using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>The ministries' circulars whose standards and clocks are held, with the days on which they are.</summary>
/// <remarks>A circular that is known for its votes alone is none of them: what it asks of candidates was not read into rules.</remarks>
internal static class SectorCirculars
{
    private static readonly Lazy<(LegalInstrument Circular, LocalDate From, LocalDate? Until)[]> Held = new(() =>
    [
        .. AwardOverlays.Days.Concat(AwardClocks.Days).GroupBy(d => d.Circular)
            .Select(g => (g.Key, g.Min(d => d.From), g.Any(d => d.Until is null) ? null : g.Max(d => d.Until))),
    ]);

    /// <summary>Gets them.</summary>
    public static IEnumerable<LegalInstrument> All => Held.Value.Select(h => h.Circular);

    /// <summary>Finds one by its number, or null.</summary>
    public static LegalInstrument? Find(InstrumentNumber number) => Array.Find(Held.Value, h => h.Circular.Number == number).Circular;

    /// <summary>Tells whether it is held on a day.</summary>
    public static bool IsOn(LegalInstrument circular, LocalDate day) =>
        Held.Value.Any(h => h.Circular == circular && h.From <= day && (h.Until is not { } end || day < end));

    /// <summary>Gets a document of which nothing is held: the bibliography's, or one that is known by its number alone.</summary>
    public static LegalInstrument Outside(InstrumentNumber number) => Bibliography.Vietnam.Instruments.FirstOrDefault(i => i.Number == number)
        ?? new LegalInstrument { Kind = IsCircular(number) ? InstrumentKind.Circular : InstrumentKind.Decision, Number = number };

    /// <summary>Tells whether a number is that of a ministry's circular.</summary>
    public static bool IsCircular(InstrumentNumber number) => number.KindSymbol is "TT" or "TTLT";
}
