namespace BacKan.Indicators.Emulation;

/// <summary>The known facts of a collective in the year judged: <i>hồ sơ tập thể</i>. Null means unknown.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class CollectiveYear
{
    /// <summary>Gets the number of members at the end of the year.</summary>
    public int? Members { get; init; }

    /// <summary>Gets the number of members who hold the basic title: advanced worker or advanced soldier.</summary>
    public int? WithBasicTitle { get; init; }

    /// <summary>Gets the number of members who are grassroots emulation fighters.</summary>
    public int? WithFighterTitle { get; init; }

    /// <summary>Gets the number of members who did not complete their tasks.</summary>
    public int? NotCompleted { get; init; }

    /// <summary>Gets the number of members disciplined by a warning or worse.</summary>
    public int? Disciplined { get; init; }

    /// <summary>Gets the number of members who were only reprimanded (<i>khiển trách</i>).</summary>
    public int? Reprimanded { get; init; }

    /// <summary>Gets the months since it was set up.</summary>
    public int? MonthsExisting { get; init; }

    /// <summary>Gets the years since it was set up.</summary>
    public int? YearsExisting { get; init; }

    /// <summary>Gets whether it exceeds its targets.</summary>
    public bool? ExceedsTargets { get; init; }

    /// <summary>Gets whether it leads its bloc.</summary>
    public bool? LeadsBloc { get; init; }

    /// <summary>Gets whether it leads a bloc of the Central Council.</summary>
    public bool? LeadsNationalBloc { get; init; }

    /// <summary>Gets whether its Party and mass bodies are clean and strong.</summary>
    public bool? PartyIsClean { get; init; }

    /// <summary>Gets whether it meets the standard of the flag of a ministry or province.</summary>
    public bool? MeetsFlagStandard { get; init; }

    /// <summary>Gets whether it is a body that can receive a flag.</summary>
    public bool? CanReceiveFlag { get; init; }

    /// <summary>Gets whether it leads a thematic movement.</summary>
    public bool? LeadsMovement { get; init; }

    /// <summary>Gets the years of that movement; 0 for none.</summary>
    public int? MovementYears { get; init; }
}
