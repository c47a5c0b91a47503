using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>A condition on the time between awards, or after a discipline, whatever the standard.</summary>
/// <param name="Title">The title that it binds.</param>
/// <param name="Circular">The circular that a dossier must name, or null for all.</param>
/// <param name="From">Its first day.</param>
/// <param name="Until">The first day on which it is no longer asked, or null.</param>
/// <param name="Rule">The condition.</param>
internal sealed record AwardClock(EmulationTitle Title, LegalInstrument? Circular, LocalDate From, LocalDate? Until, Criterion Rule)
{
    /// <summary>Gets whether it binds persons alone.</summary>
    public bool IsForPersons { get; init; }

    /// <summary>Determines whether it is asked on a day.</summary>
    public bool IsOn(LocalDate day) => From <= day && (Until is not { } end || day < end);
}
