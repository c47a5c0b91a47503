using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Law;

/// <summary>The legal documents that the library's rules rest on, and those that its fields cite: <i>danh mục văn bản</i>.</summary>
/// <remarks>
/// <para>What nobody has read stays empty: a day, an issuer, an address that was not seen whole. <c>docs/legal-index.md</c> lists what is not known.</para>
/// <para>An issuer is taken from the symbol only where one body in the country has it.</para>
/// </remarks>
internal static partial class VietnamInstruments
{
    /// <summary>Gets every document, field by field.</summary>
    public static IReadOnlyList<LegalInstrument> All => Lists.All;

    // The days on which the notes were compiled, and on which pages were opened to fill gaps in them.
    // Computed, not stored: the parts of this class are initialized in no promised order.
    private static LocalDate Compiled => new(2026, 11, 23);

    private static LocalDate Opened => new(2026, 11, 24);

    private static BilingualText? IssuerOf(string number) => new InstrumentNumber(number).ImpliedIssuer;

    private static class Lists
    {
        public static readonly IReadOnlyList<LegalInstrument> All =
        [
            .. Poverty,
            .. PovertyUses,
            .. LocalPoverty,
            .. Emulation,
            .. EmulationSince2017,
            .. EmulationSectors,
            .. Ratings,
            .. Pay,
            .. Planning,
            .. Statistics,
            .. NewRural,
            .. Urban,
            .. Territory,
        ];
    }
}
