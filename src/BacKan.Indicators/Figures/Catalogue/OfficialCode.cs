using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Figures;

/// <summary>The code of an indicator in one official system: <i>mã số chỉ tiêu</i>.</summary>
/// <remarks>
/// The same digits have different meanings in different systems, so a code is never used without
/// its system. Immutable; equality compares system, code and confidence.
/// </remarks>
public sealed class OfficialCode
{
    /// <summary>Creates a code.</summary>
    /// <param name="system">The stable id of the system, "province-2023".</param>
    /// <param name="systemName">The name of the system.</param>
    /// <param name="code">The code, "T0501".</param>
    /// <param name="confidence">How reliably the code was checked.</param>
    /// <param name="citation">The document that sets the system, or null if not known.</param>
    /// <exception cref="ArgumentException">The system or the code is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not defined.</exception>
    public OfficialCode(string system, BilingualText systemName, string code, Confidence confidence, Citation? citation = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(system);
        ArgumentNullException.ThrowIfNull(systemName);
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        if (!Enum.IsDefined(confidence))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "Expected a defined confidence.");
        (System, SystemName, Code, Confidence, Citation) = (system, systemName, code, confidence, citation);
    }

    internal OfficialCode(StatisticalSystem system, string code, Confidence confidence)
        : this(system.Id, system.Name, code, confidence, system.Citation)
    {
    }

    /// <summary>
    /// Gets the stable id of the system: "national-2010", "province-2011", "national-2015", "province-2016", "national-2021",
    /// "province-2023", or "province-uncertain" if a guide does not say which.
    /// </summary>
    public string System { get; }

    /// <summary>Gets the name of the system.</summary>
    public BilingualText SystemName { get; }

    /// <summary>Gets the document that sets the system, or null if not known.</summary>
    public Citation? Citation { get; }

    /// <summary>Gets the code.</summary>
    public string Code { get; }

    /// <summary>Gets how reliably the code was checked.</summary>
    public Confidence Confidence { get; }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OfficialCode other && string.Equals(System, other.System, StringComparison.Ordinal)
        && string.Equals(Code, other.Code, StringComparison.Ordinal)
        && Confidence == other.Confidence;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(StringComparer.Ordinal.GetHashCode(System), StringComparer.Ordinal.GetHashCode(Code), Confidence);

    /// <summary>Returns system and code: "province-2023 T0501".</summary>
    public override string ToString() => $"{System} {Code}";
}
