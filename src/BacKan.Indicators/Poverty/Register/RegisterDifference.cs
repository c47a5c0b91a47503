using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty;

/// <summary>Something that does not fit, with the household it concerns: <i>chênh lệch</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class RegisterDifference
{
    internal RegisterDifference(string id, RegisterDifferenceKind kind, BilingualText words)
    {
        (Id, Kind, Words) = (id, kind, words);
    }

    /// <summary>Gets the code of the household.</summary>
    public string Id { get; }

    /// <summary>Gets what does not fit.</summary>
    public RegisterDifferenceKind Kind { get; }

    /// <summary>Gets a sentence that says it.</summary>
    public BilingualText Words { get; }

    /// <summary>Returns the Vietnamese sentence.</summary>
    public override string ToString() => Words.Vi;
}
