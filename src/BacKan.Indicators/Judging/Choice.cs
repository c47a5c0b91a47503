using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A possible answer to a fact: <i>phương án</i>.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Name">The words.</param>
public sealed record Choice(string Code, BilingualText Name);
