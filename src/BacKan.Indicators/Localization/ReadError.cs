namespace BacKan.Indicators.Localization;

/// <summary>Why a text could not be read: <i>lý do không đọc được</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class ReadError
{
    internal ReadError(string code, int offset, BilingualText reason) => (Code, Offset, Reason) = (code, offset, reason);

    /// <summary>Gets the stable code, "BK1101".</summary>
    public string Code { get; }

    /// <summary>Gets where the text stops making sense, in UTF-16 code units from its beginning.</summary>
    public int Offset { get; }

    /// <summary>Gets what was found, and what was expected, in both languages.</summary>
    public BilingualText Reason { get; }

    /// <summary>Returns code, place and the English words.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} at {Offset}: {Reason.En}");
}
