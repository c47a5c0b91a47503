using BacKan.Indicators.Law;

namespace BacKan.Indicators.Planning;

/// <summary>A decision that assigns the targets of a year: <i>quyết định giao chỉ tiêu</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class PlanAssignment
{
    /// <summary>Creates an assignment.</summary>
    /// <param name="instrument">The decision.</param>
    /// <param name="period">The year of the targets.</param>
    /// <param name="addressees">The addressees, as worded in the text.</param>
    public PlanAssignment(LegalInstrument instrument, ReportingPeriod period, IReadOnlyList<string> addressees) =>
        (Instrument, Period, Addressees) = (instrument, period, addressees);

    /// <summary>Gets the decision.</summary>
    public LegalInstrument Instrument { get; }

    /// <summary>Gets the year of the targets.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the addressees, as worded in the text.</summary>
    public IReadOnlyList<string> Addressees { get; }
}
