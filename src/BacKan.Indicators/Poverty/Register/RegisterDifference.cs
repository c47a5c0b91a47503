using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty;

/// <summary>An inconsistency in a register, with its household: <i>chênh lệch</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class RegisterDifference
{
    internal RegisterDifference(string id, RegisterDifferenceKind kind, BilingualText words)
    {
        (Id, Kind, Words) = (id, kind, words);
    }

    /// <summary>Gets the code of the household.</summary>
    public string Id { get; }

    /// <summary>Gets the kind of the inconsistency.</summary>
    public RegisterDifferenceKind Kind { get; }

    /// <summary>Gets the description.</summary>
    public BilingualText Words { get; }

    /// <summary>Returns the Vietnamese sentence.</summary>
    public override string ToString() => Words.Vi;
}
