using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>
/// A day on which the rules of emulation change, and the document that changes them: <i>mốc thay đổi của pháp luật</i>.
/// </summary>
/// <remarks>
/// The rows of the standards are dated by it. A document that says from when it is in force is one, so that no day is written twice.
/// </remarks>
internal sealed class RuleDay
{
    /// <summary>Creates a day.</summary>
    /// <param name="by">The document.</param>
    /// <param name="from">The day, where the document does not say it.</param>
    /// <exception cref="ArgumentException">Neither says the day, or both do.</exception>
    public RuleDay(LegalInstrument by, LocalDate? from = null)
    {
        LocalDate? own = by.AppliesFrom ?? by.InForceFrom;
        if (own.HasValue == from.HasValue)
            throw new ArgumentException($"{by} must say from when it is in force, or its rules must; one of them alone.", nameof(from));
        (By, From) = (by, (own ?? from)!.Value);
    }

    private RuleDay(LegalInstrument by, LocalDate from, RuleEnd? ends) => (By, From, Ends) = (by, from, ends);

    /// <summary>Gets the document.</summary>
    public LegalInstrument By { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate From { get; }

    /// <summary>Gets whether the law changes as a whole: two laws are weighed only across such a day.</summary>
    public bool OpensRegime { get; init; }

    /// <summary>Gets by what the rules before it end, or null where the row that begins says it.</summary>
    public RuleEnd? Ends { get; init; }

    /// <summary>The day of a document.</summary>
    public static implicit operator RuleDay(LegalInstrument by) => new(by);

    /// <summary>Returns a day within the law of a document, such as the end of a transition.</summary>
    public static RuleDay Within(LegalInstrument by, LocalDate from, RuleEnd ends) => new(by, from, ends);

    /// <summary>Returns the document with the day.</summary>
    public override string ToString() => FormattableString.Invariant($"{By} {From:uuuu-MM-dd}");
}
