using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>One of the answers that a fact can have: <i>phương án</i>.</summary>
public sealed class Choice
{
    /// <summary>Creates it.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="name">The words.</param>
    public Choice(string code, BilingualText name) =>
        (Code, Name) = (code, name);

    /// <summary>Gets the stable code.</summary>
    public string Code { get; }

    /// <summary>Gets the words.</summary>
    public BilingualText Name { get; }
}
