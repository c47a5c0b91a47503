using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Law;

/// <summary>The exception for a day whose law is known but not held (BK9002): <i>quy định chưa được mô hình hóa</i>.</summary>
public sealed class LawNotHeldException : InvalidOperationException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="timeline">The name of the timeline.</param>
    /// <param name="on">The requested day.</param>
    /// <param name="law">The law that covers it.</param>
    public LawNotHeldException(string timeline, LocalDate on, UnheldLaw law)
        : base(
            Invariant($"{ErrorCodes.LawNotHeld}: on {on:uuuu-MM-dd} {timeline} is governed by {law?.Citation}, whose content this version ")
                + "does not hold. Add an enactment of your own, or use a later version.")
    {
        ArgumentNullException.ThrowIfNull(law);
        (Timeline, On, Law) = (timeline, on, law);
    }

    /// <summary>Gets the name of the timeline.</summary>
    public string Timeline { get; }

    /// <summary>Gets the requested day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the law that covers the day.</summary>
    public UnheldLaw Law { get; }
}
