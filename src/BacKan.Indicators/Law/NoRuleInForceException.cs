using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Law;

/// <summary>The exception for a day that no rule covers (BK9001): <i>không có quy định nào áp dụng cho ngày này</i>.</summary>
/// <remarks>The nearest rule is never used instead.</remarks>
public sealed class NoRuleInForceException : InvalidOperationException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="timeline">The name of the timeline.</param>
    /// <param name="on">The requested day.</param>
    /// <param name="covered">The covered periods.</param>
    public NoRuleInForceException(string timeline, LocalDate on, IReadOnlyList<EffectivePeriod> covered)
        : base(
            Invariant($"{ErrorCodes.LawNoRuleInForce}: no rule of {timeline} covers {on:uuuu-MM-dd}. Covered: ")
                + Invariant($"{string.Join("; ", covered ?? [])}. Ask for a covered day, or add an enactment of your own."))
    {
        (Timeline, On, Covered) = (timeline, on, covered ?? []);
    }

    /// <summary>Gets the name of the timeline.</summary>
    public string Timeline { get; }

    /// <summary>Gets the requested day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the covered periods.</summary>
    public IReadOnlyList<EffectivePeriod> Covered { get; }
}
