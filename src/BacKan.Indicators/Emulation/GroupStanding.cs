using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Emulation;

/// <summary>The unit acclaimed as leader of its emulation bloc: <i>đơn vị được suy tôn dẫn đầu khối</i>.</summary>
/// <remarks>The acclaimed unit need not have the most points: the council decides, points are an input.</remarks>
/// <param name="Group">The bloc, "khối xã, phường".</param>
/// <param name="Period">The year.</param>
/// <param name="Leader">The acclaimed unit.</param>
public sealed record GroupStanding(string Group, ReportingPeriod Period, AdministrativeUnit Leader);
