namespace BacKan.Indicators.Targets;

/// <summary>
/// A stated comparison: <i>câu so sánh</i>, with an actual number, a reference and the stated
/// percentage, times or points. Two determine the third.
/// </summary>
/// <remarks>
/// <para>
/// A printed number without a word is exact; only the stated number is a range, rounded or
/// truncated; an operand with a word is the range of its word.
/// </para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
public sealed class StatedClaim
{
    /// <summary>Creates a claim.</summary>
    /// <param name="form">The form of the comparison.</param>
    /// <param name="stated">The stated percentage, times or points; null if unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">The form is not defined.</exception>
    public StatedClaim(ClaimForm form, StatedNumber? stated)
    {
        if (!Enum.IsDefined(form))
            throw new ArgumentOutOfRangeException(nameof(form), form, "Expected a defined form.");
        (Form, Stated) = (form, stated);
    }

    /// <summary>Gets the form of the comparison.</summary>
    public ClaimForm Form { get; }

    /// <summary>Gets the stated percentage, times or points; null if unknown.</summary>
    public StatedNumber? Stated { get; }

    /// <summary>Gets the actual number; null if unknown.</summary>
    public StatedNumber? Actual { get; init; }

    /// <summary>Gets the plan or the earlier number, in the unit of the actual one; null if unknown.</summary>
    public StatedNumber? Reference { get; init; }

    /// <summary>Gets whether actual and reference are rates in percent, so that "0,36%" may mean points.</summary>
    public bool OfRates { get; init; }

    /// <summary>Examines the claim: two of its numbers give the range of the third, all three a verdict.</summary>
    public ClaimExamination Examine() => ClaimAlgebra.Examine(this);
}
