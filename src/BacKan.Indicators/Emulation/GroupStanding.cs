using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Emulation;

/// <summary>The unit acclaimed as leader of its emulation bloc: <i>đơn vị được suy tôn dẫn đầu khối</i>.</summary>
/// <remarks>
/// The acclaimed unit need not have the most points: the council decides, points are an input. Immutable; compares by reference.
/// </remarks>
/// <param name="group">The bloc, "khối xã, phường".</param>
/// <param name="period">The year.</param>
/// <param name="leader">The acclaimed unit.</param>
public sealed class GroupStanding(string group, ReportingPeriod period, AdministrativeUnit leader)
{
    /// <summary>Gets the bloc.</summary>
    public string Group { get; } = group;

    /// <summary>Gets the year.</summary>
    public ReportingPeriod Period { get; } = period;

    /// <summary>Gets the acclaimed unit.</summary>
    public AdministrativeUnit Leader { get; } = leader;
}
