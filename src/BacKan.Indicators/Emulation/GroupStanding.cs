using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Emulation;

/// <summary>The unit that its emulation bloc acclaimed as leader: <i>đơn vị được suy tôn dẫn đầu khối</i>.</summary>
/// <remarks>Acclaimed is not first by points: the council decides, points are an input.</remarks>
/// <param name="Group">The bloc, "khối xã, phường".</param>
/// <param name="Period">The year.</param>
/// <param name="Leader">The acclaimed unit.</param>
public sealed record GroupStanding(string Group, ReportingPeriod Period, AdministrativeUnit Leader);
