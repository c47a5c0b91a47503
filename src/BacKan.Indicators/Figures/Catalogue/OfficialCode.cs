namespace BacKan.Indicators.Figures;

/// <summary>The code of an indicator in one official system: <i>mã số chỉ tiêu</i>.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
public sealed record OfficialCode
{
    /// <summary>Creates a code.</summary>
    /// <param name="system">The system.</param>
    /// <param name="code">The code, "T0501".</param>
    /// <param name="confidence">How well it was checked that the code means the indicator.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not defined.</exception>
    public OfficialCode(StatisticalSystem system, string code, Confidence confidence)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        if (!Enum.IsDefined(confidence))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "Expected a defined confidence.");
        (System, Code, Confidence) = (system, code, confidence);
    }

    /// <summary>Gets the system.</summary>
    public StatisticalSystem System { get; }

    /// <summary>Gets the code.</summary>
    public string Code { get; }

    /// <summary>Gets how well it was checked that the code means the indicator.</summary>
    public Confidence Confidence { get; }

    /// <summary>Returns system and code: "province-2023 T0501".</summary>
    public override string ToString() => $"{System} {Code}";
}
