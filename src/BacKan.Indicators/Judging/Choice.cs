using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A possible answer to a fact, or a group: <i>phương án</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class Choice
{
    /// <summary>Creates an answer.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="name">The words.</param>
    public Choice(string code, BilingualText name) => (Code, Name) = (code, name);

    /// <summary>Gets the stable code.</summary>
    public string Code { get; }

    /// <summary>Gets the words.</summary>
    public BilingualText Name { get; }
}
