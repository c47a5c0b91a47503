using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>A movement of a household within a year: <i>một biến động của hộ</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class RegisterMovement
{
    /// <summary>Creates a movement.</summary>
    /// <param name="id">The code of the household.</param>
    /// <param name="kind">The kind of movement.</param>
    /// <param name="list">The list that it enters or leaves, poor or near-poor; null if it moves from one to the other.</param>
    /// <exception cref="ArgumentException">
    /// The code is empty, the kind is not defined, or the list is missing or not allowed for the kind.
    /// </exception>
    public RegisterMovement(string id, RegisterMovementKind kind, PovertyClass? list = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        if (!Enum.IsDefined(kind))
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected a defined kind of movement.");
        bool between = kind is RegisterMovementKind.BecameNearPoor or RegisterMovementKind.BecamePoor;
        if (between && list is not null)
            throw new ArgumentException($"{kind} says itself where it leads; {list} must be left out.", nameof(list));
        if (!between && list is not (PovertyClass.Poor or PovertyClass.NearPoor))
            throw new ArgumentException($"{kind} needs its list: expected Poor or NearPoor, not {list?.ToString() ?? "nothing"}.",
                nameof(list));
        bool leaves = kind is RegisterMovementKind.Exited or RegisterMovementKind.Left;
        (Id, Kind) = (id.Trim(), kind);
        From = kind switch
        {
            RegisterMovementKind.BecameNearPoor => PovertyClass.Poor,
            RegisterMovementKind.BecamePoor => PovertyClass.NearPoor,
            _ => leaves ? list : null,
        };
        To = kind switch
        {
            RegisterMovementKind.BecameNearPoor => PovertyClass.NearPoor,
            RegisterMovementKind.BecamePoor => PovertyClass.Poor,
            _ => leaves ? null : list,
        };
    }

    /// <summary>Gets the code of the household.</summary>
    public string Id { get; }

    /// <summary>Gets the kind of movement.</summary>
    public RegisterMovementKind Kind { get; }

    /// <summary>Gets the list that it leaves, or null if it was on neither.</summary>
    public PovertyClass? From { get; }

    /// <summary>Gets the list that it enters, or null if it is on neither afterwards.</summary>
    public PovertyClass? To { get; }

    /// <summary>Gets the day, or null. Movements of a household are ordered by day, then as in the file.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Gets the number of persons afterwards, or null.</summary>
    public int? Persons { get; init; }

    /// <summary>Returns the code and the kind.</summary>
    public override string ToString() => $"{Id}: {Kind}";
}
