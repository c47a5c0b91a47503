using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Engine;

/// <summary>What a declaration says against the members that it got, in both languages.</summary>
internal sealed class RefusedException(string vi, string en) : ArgumentException(en)
{
    public BilingualText Why { get; } = new(vi, en);
}
