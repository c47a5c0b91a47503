using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>A unit of measure: <i>đơn vị tính</i>.</summary>
/// <remarks>Units convert only inside their family. Immutable; equality compares the code.</remarks>
public sealed record MeasureUnit
{
    /// <summary>Creates a unit.</summary>
    /// <param name="code">The stable code, also the Vietnamese symbol in files: "tấn", "triệu đồng/ha".</param>
    /// <param name="family">The family inside which it converts: "mass", "area".</param>
    /// <param name="inBase">How many base units of the family one of these is; more than zero.</param>
    /// <param name="name">The symbol in both languages.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="inBase"/> is not more than zero.</exception>
    public MeasureUnit(string code, string family, decimal inBase, Text name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(family);
        ArgumentNullException.ThrowIfNull(name);
        if (inBase <= 0m)
            throw new ArgumentOutOfRangeException(nameof(inBase), inBase, "A unit must be more than zero base units.");
        (Code, Family, InBase, Name) = (code, family, inBase, name);
    }

    /// <summary>Gets the stable code.</summary>
    public string Code { get; }

    /// <summary>Gets the family inside which the unit converts.</summary>
    public string Family { get; }

    /// <summary>Gets how many base units of the family one of these is.</summary>
    public decimal InBase { get; }

    /// <summary>Gets the symbol in both languages.</summary>
    public Text Name { get; }

    /// <inheritdoc/>
    public bool Equals(MeasureUnit? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
