using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>A household in a commune's register: <i>hộ trong danh sách hộ nghèo, hộ cận nghèo</i>.</summary>
/// <remarks>
/// <para>Its status is the class that a decision of the commune's chairman recognised. A class that somebody computed is another thing:
/// both are kept,
/// and a difference is named, never settled. Immutable; compares by reference.</para>
/// </remarks>
public sealed class RegisterEntry
{
    /// <summary>Creates an entry.</summary>
    /// <param name="id">The code of the household, one for each household of the register.</param>
    /// <param name="status">The recognised class.</param>
    /// <exception cref="ArgumentException">The code is empty, or the class not defined.</exception>
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

    /// <summary>Gets the number of the decision that recognised it, or null.</summary>
    public InstrumentNumber? Decision { get; init; }

    /// <summary>Gets the day of that decision, or null.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>Gets the class that was computed under the criteria, or null.</summary>
    public PovertyClass? Computed { get; init; }

    /// <summary>Gets the number of persons, or null.</summary>
    public int? Persons { get; init; }

    /// <summary>Returns code and status.</summary>
    public override string ToString() => $"{Id}: {Status}";
}
