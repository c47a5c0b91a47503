using BacKan.Indicators.Law;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Poverty.Standards;

/// <summary>The poverty standard vn-2006-2010: <i>chuẩn nghèo giai đoạn 2006–2010</i>.</summary>
internal static class Decision170Of2005
{
    private static readonly Citation Article1 = VietnamInstruments.Decision170Of2005.At("Điều 1");
    private static readonly Citation NearPoor = VietnamInstruments.Decision117Of2008.At("khoản 4 Điều 1");

    // Decision 117/2008 brings a near-poor class. Neither its first day nor its lines were read: from its issue on,
    // whoever is above the poor line is near-poor or not by 130% of that line, which nobody has verified.
    private static readonly LocalDate NearPoorIssued = new(2008, 8, 27);

    public static readonly PovertyStandard Standard = new(
        "vn-2006-2010",
        new("chuẩn nghèo giai đoạn 2006–2010", "poverty standard 2006–2010"),
        Article1,
        [
            Poor("poor.rural", "khoản 1 Điều 1", AreaType.Rural, 200_000),

            // Clause 2 also prints "dưới 3.120.000 đồng/người/năm"; the inclusive monthly line governs.
            Poor("poor.urban", "khoản 2 Điều 1", AreaType.Urban, 260_000),
            new(
                "near-poor.rural", PovertyClass.NearPoor, NearPoor,
                Confidence.Unverified) { Areas = [AreaType.Rural], Income = Band.OverUpTo(200_000, 260_000), From = NearPoorIssued },
            new(
                "near-poor.urban", PovertyClass.NearPoor, NearPoor,
                Confidence.Unverified) { Areas = [AreaType.Urban], Income = Band.OverUpTo(260_000, 338_000), From = NearPoorIssued },
            Above("above.rural", "khoản 1 Điều 1", AreaType.Rural, 200_000),
            Above("above.urban", "khoản 2 Điều 1", AreaType.Urban, 260_000),
        ]);

    // The text was read, its first day 1/1/2006 only in the press.
    public static readonly Enactment<PovertyStandard> Enactment = new(
        Standard, new(new LocalDate(2006, 1, 1), new LocalDate(2011, 1, 1)), Article1, Confidence.Secondary,
        checkedOn: new LocalDate(2026, 11, 23),
        end: RuleEnd.OfItsPeriod(Article1, new("giai đoạn 2006–2010", "the period 2006–2010")));

    private static PovertyRow Poor(string id, string provision, AreaType area, decimal line) =>
        new(
            id, PovertyClass.Poor, VietnamInstruments.Decision170Of2005.At(provision),
            Confidence.OfficialText) { Areas = [area], Income = Band.UpTo(line) };

    private static PovertyRow Above(string id, string provision, AreaType area, decimal line) =>
        new(
            id, PovertyClass.Above, VietnamInstruments.Decision170Of2005.At(provision),
            Confidence.OfficialText) { Areas = [area], Income = Band.Over(line) };
}
