using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Figures;

/// <summary>The names of what is aggregated over.</summary>
internal static class Slots
{
    public static string Name<TSlot>(TSlot slot, Language language) => slot switch
    {
        AdministrativeUnit unit => unit.In(language),
        ReportingPeriod period => period.In(language),
        _ => slot!.ToString()!,
    };
}
