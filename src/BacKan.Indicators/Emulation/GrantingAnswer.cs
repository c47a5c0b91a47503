using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Emulation;

/// <summary>The answer to whether an office may grant a title or form on a day: <i>kết quả xét thẩm quyền</i>.</summary>
/// <remarks>Immutable; equality compares the members, the finding by reference.</remarks>
/// <param name="Grantor">The office.</param>
/// <param name="Title">The title or form.</param>
/// <param name="Finding">The answer, with its clause.</param>
/// <param name="Rule">The law of the day, or null if not held.</param>
/// <param name="UnknownBecause">The reason why the answer is unknown, or null.</param>
public sealed record GrantingAnswer(
    Grantor Grantor, EmulationTitle Title, Finding Finding, AppliedRule? Rule, UnknownReason? UnknownBecause = null)
{
    /// <summary>Gets the answer.</summary>
    public Outcome Outcome => Finding.Outcome;
}
