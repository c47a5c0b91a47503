using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Law;

/// <summary>The legal documents that the library's rules are based on, and those that its fields cite: <i>danh mục văn bản</i>.</summary>
/// <remarks>
/// <para>What was not read stays empty: a day, an issuer, an incomplete address. <c>docs/legal-index.md</c> lists what is not known.</para>
/// <para>An issuer is derived from the symbol only if a single body in the country has it.</para>
/// </remarks>
internal static partial class VietnamInstruments
{
    /// <summary>Gets every document, field by field.</summary>
    public static IReadOnlyList<LegalInstrument> All => Lists.All;

    /// <summary>Gets the documents that rule files declare.</summary>
    public static IEnumerable<LegalInstrument> OfRuleFiles => Further.Declared.SelectMany(documents => documents());

    /// <summary>Adds the documents that a rule file declares; called from its module initializer, before anything asks.</summary>
    public static void Declare(Func<IEnumerable<LegalInstrument>> documents) => Further.Declared.Add(documents);

    // The days on which the notes were compiled, and on which pages were opened to fill gaps in them.
    // Computed, not stored: the parts of this class are initialized in no promised order.
    private static LocalDate Compiled => new(2026, 11, 23);

    private static LocalDate Opened => new(2026, 11, 24);

    // The day of the second reading, in fuller texts.
    private static LocalDate SecondReading => new(2026, 12, 1);

    private static BilingualText? IssuerOf(string number) => new InstrumentNumber(number).ImpliedIssuer;

    private static class Further
    {
        public static readonly List<Func<IEnumerable<LegalInstrument>>> Declared = [];
    }

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
            .. OfRuleFiles,
        ];
    }
}
