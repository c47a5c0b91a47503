using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>One movement of a household within a year: <i>một biến động của hộ</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class RegisterMovement
{
    /// <summary>Creates a movement.</summary>
    /// <param name="id">The code of the household.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="list">The list that it enters or leaves, poor or near-poor; left out where it goes from one to the other.</param>
    /// <exception cref="ArgumentException">The code is empty, the kind not defined, or the list missing, or given where the kind says
    /// it.</exception>
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

    /// <summary>Gets what happened.</summary>
    public RegisterMovementKind Kind { get; }

    /// <summary>Gets the list that it leaves, or null where it was on neither.</summary>
    public PovertyClass? From { get; }

    /// <summary>Gets the list that it enters, or null where it is on neither afterwards.</summary>
    public PovertyClass? To { get; }

    /// <summary>Gets the day, or null. Movements of one household are taken in the order of their days, then of the file.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Gets the number of persons after it, or null.</summary>
    public int? Persons { get; init; }

    /// <summary>Returns code and kind.</summary>
    public override string ToString() => $"{Id}: {Kind}";
}
