namespace BacKan.Indicators.Emulation;

/// <summary>What is known of a collective in the year judged: <i>hồ sơ tập thể</i>. What is null is not known.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
public sealed record CollectiveYear
{
    /// <summary>Gets the members at the end of the year.</summary>
    public int? Members { get; init; }

    /// <summary>Gets the members who hold the basic title: advanced worker, or advanced soldier.</summary>
    public int? WithBasicTitle { get; init; }

    /// <summary>Gets the members who are grassroots emulation fighters.</summary>
    public int? WithFighterTitle { get; init; }

    /// <summary>Gets the members who did not complete their task.</summary>
    public int? NotCompleted { get; init; }

    /// <summary>Gets the members disciplined by a warning or worse.</summary>
    public int? Disciplined { get; init; }

    /// <summary>Gets the members who were reprimanded (<i>khiển trách</i>) and no worse.</summary>
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
