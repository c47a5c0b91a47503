using NodaTime;

namespace BacKan.Indicators.Law;

/// <summary>What a timeline answers for a day, without an exception: <i>quy định của một ngày</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
/// <typeparam name="T">The kind of rule.</typeparam>
internal sealed record TimelineAnswer<T>
    where T : class
{
    internal TimelineAnswer(LocalDate on, Enactment<T>? enactment, UnheldLaw? unheld)
    {
        (On, Enactment, Unheld) = (on, enactment, unheld);
    }

    /// <summary>Gets the day that was asked for.</summary>
    public LocalDate On { get; }

    /// <summary>Gets which of the three kinds of day it is.</summary>
    public DayCoverage Coverage => Enactment is not null ? DayCoverage.Covered : Unheld is not null ? DayCoverage.Unheld : DayCoverage.Uncovered;

    /// <summary>Gets the enactment of a covered day, else null.</summary>
    public Enactment<T>? Enactment { get; }

    /// <summary>Gets the law of a day whose law is not held, else null.</summary>
    public UnheldLaw? Unheld { get; }
}
