using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Territory;

/// <summary>The identity of a unit of territory: <i>mã đơn vị hành chính và ngày bắt đầu</i>.</summary>
/// <remarks>A code alone is no identity: 3,315 of the 3,321 communes of 2025 carry the code of an older unit. Equality compares both.</remarks>
public sealed record UnitId
{
    /// <summary>Creates an identity.</summary>
    /// <param name="code">The official code, digits only: 2 for a province, 3 for a district-level unit (until 30/6/2025), 5 for a commune.</param>
    /// <param name="validFrom">The first day of the unit under this code.</param>
    /// <exception cref="ArgumentException">The code is not 2, 3 or 5 digits.</exception>
    public UnitId(string code, LocalDate validFrom)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length is not (2 or 3 or 5) || !code.All(char.IsAsciiDigit))
            throw new ArgumentException($"'{code}' is not the code of a unit of territory; expected 2, 3 or 5 digits.", nameof(code));
        (Code, ValidFrom) = (code, validFrom);
    }

    /// <summary>Gets the official code.</summary>
    public string Code { get; }

    /// <summary>Gets the first day of the unit under this code.</summary>
    public LocalDate ValidFrom { get; }

    /// <summary>Returns code and day.</summary>
    public override string ToString() => Invariant($"{Code}@{ValidFrom:uuuu-MM-dd}");
}
