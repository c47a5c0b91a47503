using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Engine;

/// <summary>What was read of the members of one object, by their places in its declaration.</summary>
internal readonly struct ReadValues(At at, object?[] slots)
{
    public At At => at;

    public object?[] Slots => slots;

    /// <inheritdoc cref="At.Problem(string, BilingualText, string)"/>
    public void Problem(string member, BilingualText expected, string code = JsonErrorCodes.Member) => At.Problem(member, expected, code);
}
