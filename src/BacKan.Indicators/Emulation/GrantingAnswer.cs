using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Emulation;

/// <summary>Whether an office may grant a title or a form on a day: <i>kết quả xét thẩm quyền</i>.</summary>
/// <remarks>Immutable; equality compares the members, the finding by reference.</remarks>
/// <param name="Grantor">The office that was asked about.</param>
/// <param name="Title">The title or form.</param>
/// <param name="Finding">The answer, with its clause.</param>
/// <param name="Rule">The law of the day, or null where it is not held.</param>
/// <param name="UnknownBecause">Why the answer is unknown, else null.</param>
public sealed record GrantingAnswer(Grantor Grantor, EmulationTitle Title, Finding Finding, AppliedRule? Rule, UnknownReason? UnknownBecause = null)
{
    /// <summary>Gets the answer.</summary>
    public Outcome Outcome => Finding.Outcome;
}
