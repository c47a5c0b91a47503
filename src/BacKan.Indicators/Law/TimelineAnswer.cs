using NodaTime;

namespace BacKan.Indicators.Law;

/// <summary>The answer of a timeline for a day, without an exception: <i>quy định của một ngày</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
/// <typeparam name="T">The kind of rule.</typeparam>
internal sealed record TimelineAnswer<T>
    where T : class
{
    internal TimelineAnswer(LocalDate on, Enactment<T>? enactment, UnheldLaw? unheld)
    {
        (On, Enactment, Unheld) = (on, enactment, unheld);
    }

    /// <summary>Gets the requested day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the kind of coverage.</summary>
    public DayCoverage Coverage =>
        Enactment is not null ? DayCoverage.Covered : Unheld is not null ? DayCoverage.Unheld : DayCoverage.Uncovered;

    /// <summary>Gets the enactment of a covered day, otherwise null.</summary>
    public Enactment<T>? Enactment { get; }

    /// <summary>Gets the law that is not held, otherwise null.</summary>
    public UnheldLaw? Unheld { get; }
}
