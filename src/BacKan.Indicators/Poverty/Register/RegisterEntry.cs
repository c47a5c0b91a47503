using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>A household in a commune's register: <i>hộ trong danh sách hộ nghèo, hộ cận nghèo</i>.</summary>
/// <remarks>
/// <para>
/// Its status is the class recognised by a decision of the commune's chairman. A computed class is kept separately, and a difference is
/// reported, never resolved. Immutable; compares by reference.
/// </para>
/// </remarks>
public sealed class RegisterEntry
{
    /// <summary>Creates an entry.</summary>
    /// <param name="id">The code of the household, unique in the register.</param>
    /// <param name="status">The recognised class.</param>
    /// <exception cref="ArgumentException">The code is empty, or the class is not defined.</exception>
    public RegisterEntry(string id, PovertyClass status)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        if (!Enum.IsDefined(status))
            throw new ArgumentOutOfRangeException(nameof(status), status, "Expected a defined class.");
        (Id, Status) = (id.Trim(), status);
    }

    /// <summary>Gets the code of the household.</summary>
    public string Id { get; }

    /// <summary>Gets the recognised class.</summary>
    public PovertyClass Status { get; }

    /// <summary>Gets the number of the recognising decision, or null.</summary>
    public InstrumentNumber? Decision { get; init; }

    /// <summary>Gets the day of that decision, or null.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>Gets the computed class under the criteria, or null.</summary>
    public PovertyClass? Computed { get; init; }

    /// <summary>Gets the number of persons, or null.</summary>
    public int? Persons { get; init; }

    /// <summary>Returns the code and the status.</summary>
    public override string ToString() => $"{Id}: {Status}";
}
