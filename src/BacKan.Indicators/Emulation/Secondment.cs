namespace BacKan.Indicators.Emulation;

/// <summary>Work for another unit while belonging to one's own: <i>điều động, biệt phái</i>. What is null is not known.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="SendingUnit">The unit that sends; empty for nobody seconded.</param>
public sealed record Secondment(string SendingUnit)
{
    /// <summary>Gets the value that says that the person was not seconded.</summary>
    public static Secondment None { get; } = new("");

    /// <summary>Gets whether the receiving unit confirms the work, or null.</summary>
    public bool? ReceiverConfirms { get; init; }
}
