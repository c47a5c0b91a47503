namespace BacKan.Indicators.Localization;

/// <summary>Why a text could not be read: <i>lý do không đọc được</i>.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="Code">The stable code, "BK1101".</param>
/// <param name="Offset">Where the text stops making sense, in UTF-16 code units from its beginning.</param>
/// <param name="Reason">What was found, and what was expected, in both languages.</param>
public sealed record ReadError(string Code, int Offset, BilingualText Reason)
{
    /// <summary>Returns code, place and the English words.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} at {Offset}: {Reason.En}");
}
