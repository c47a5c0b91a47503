using System.Runtime.CompilerServices;
using BacKan.Indicators.Law;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>Law 06/2026/QH16, which amends the Law of 2022 by articles that nobody could read: from its day no standard is held.</summary>
internal static class Law06Of2026
{
    private static IEnumerable<StandardRow> Standards => EmulationTitles.All.SelectMany(title => title.Recipients.Select(
        recipient => new StandardRow(title, recipient, EmulationLaws.Law2026, new(VietnamInstruments.Law06Of2026), Criterion: null)));

    [ModuleInitializer]
    internal static void Declare() => TitleRules.Declare(() => Standards);
}
