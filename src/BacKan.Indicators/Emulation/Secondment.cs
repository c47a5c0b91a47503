namespace BacKan.Indicators.Emulation;

/// <summary>A secondment to another unit: <i>điều động, biệt phái</i>. Null means unknown.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="SendingUnit">The sending unit; empty for no secondment.</param>
public sealed record Secondment(string SendingUnit)
{
    /// <summary>Gets the value for no secondment.</summary>
    public static Secondment None { get; } = new("");

    /// <summary>Gets whether the receiving unit confirms the work, or null.</summary>
    public bool? ReceiverConfirms { get; init; }
}
