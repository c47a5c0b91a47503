using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>One of the answers that a fact can have: <i>phương án</i>.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Name">The words.</param>
public sealed record Choice(string Code, BilingualText Name);
