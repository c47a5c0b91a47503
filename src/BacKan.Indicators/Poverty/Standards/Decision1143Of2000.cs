using BacKan.Indicators.Law;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Poverty.Standards;

/// <summary>The poverty standard vn-2001-2005: <i>chuẩn nghèo giai đoạn 2001–2005</i>.</summary>
internal static class Decision1143Of2000
{
    private static readonly Citation Article1 = VietnamInstruments.Decision1143Of2000.At("Điều 1");

    // "Dưới mức quy định nêu trên": the only national lines that are exclusive. There is no near-poor class.
    public static readonly PovertyStandard Standard = new(
        "vn-2001-2005",
        new("chuẩn nghèo giai đoạn 2001–2005", "poverty standard 2001–2005"),
        Article1,
        [
            Row("poor.rural-mountain-island", PovertyClass.Poor, AreaType.RuralMountainIsland, Band.Under(80_000)),
            Row("poor.rural-plain", PovertyClass.Poor, AreaType.RuralPlain, Band.Under(100_000)),
            Row("poor.urban", PovertyClass.Poor, AreaType.Urban, Band.Under(150_000)),
            Row("above.rural-mountain-island", PovertyClass.Above, AreaType.RuralMountainIsland, Band.From(80_000)),
            Row("above.rural-plain", PovertyClass.Above, AreaType.RuralPlain, Band.From(100_000)),
            Row("above.urban", PovertyClass.Above, AreaType.Urban, Band.From(150_000)),
        ]);

    // The days from 1/1/2001.
    public static readonly Enactment<PovertyStandard> Enactment = new(
        Standard, new(new LocalDate(2001, 1, 1), new LocalDate(2006, 1, 1)), Article1, Confidence.Quoted,
        checkedOn: new LocalDate(2026, 11, 23),
        end: RuleEnd.OfItsPeriod(Article1, new("giai đoạn 2001–2005", "the period 2001–2005")));

    private static PovertyRow Row(string id, PovertyClass of, AreaType area, ValueRange income) =>
        new(id, of, Article1, Confidence.Quoted) { Areas = [area], Income = income };
}
