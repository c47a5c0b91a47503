using BacKan.Indicators.Law;
using BacKan.Indicators.Poverty.Standards;

namespace BacKan.Indicators.Poverty;

/// <summary>The national poverty standards since 2001: <i>các chuẩn nghèo quốc gia</i>.</summary>
/// <remarks>Standards before 2001 are unverified and stay out: such a day is refused.</remarks>
public static class PovertyStandards
{
    /// <summary>Gets the national timeline.</summary>
    public static Timeline<PovertyStandard> National { get; } = new(
        "national-poverty-standards",
        new("chuẩn nghèo quốc gia", "national poverty standards"),
        [
            Decision1143Of2000.Enactment,
            Decision170Of2005.Enactment,
            Decision09Of2011.Enactment,
            Decision59Of2015.Enactment,
            Decision59Of2015.Continued2021,
            Decree07Of2021.Enactment,
            Decree07Of2021.Continued2026,
            Decree351Of2025.Enactment,
        ]);
}
