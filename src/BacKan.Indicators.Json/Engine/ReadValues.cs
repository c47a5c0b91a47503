using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Engine;

/// <summary>What was read of the members of one object, by their places in its declaration.</summary>
internal readonly struct ReadValues(At at, object?[] slots)
{
    public At At => at;

    public object?[] Slots => slots;

    /// <summary>Reports what is wrong with a member, or with the object where it is absent.</summary>
    public void Problem(string member, BilingualText expected, string code = JsonErrorCodes.Member) =>
        (at.Member(System.Text.Encoding.UTF8.GetBytes(member)) ?? at).Problem(code, expected);
}
