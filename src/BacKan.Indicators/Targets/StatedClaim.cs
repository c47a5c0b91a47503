namespace BacKan.Indicators.Targets;

/// <summary>A sentence that compares: <i>câu so sánh</i>, an actual number, what it is compared with, and the stated percent, times or points. Two give the third.</summary>
/// <remarks>
/// <para>A printed number without a word is exact, counts always; only the stated number stands for its interval, rounded or cut; an operand with a word is the interval of its word.</para>
/// <para>Immutable; equality compares the members.</para>
/// </remarks>
public sealed record StatedClaim
{
    /// <summary>Creates a claim.</summary>
    /// <param name="form">How the sentence compares.</param>
    /// <param name="stated">The stated percent, times or points; null where it is sought.</param>
    /// <exception cref="ArgumentOutOfRangeException">The form is not defined.</exception>
    public StatedClaim(ClaimForm form, StatedNumber? stated)
    {
        if (!Enum.IsDefined(form))
            throw new ArgumentOutOfRangeException(nameof(form), form, "Expected a defined form.");
        (Form, Stated) = (form, stated);
    }

    /// <summary>Gets how the sentence compares.</summary>
    public ClaimForm Form { get; }

    /// <summary>Gets the stated percent, times or points; null where it is sought.</summary>
    public StatedNumber? Stated { get; }

    /// <summary>Gets the actual number; null where it is sought.</summary>
    public StatedNumber? Actual { get; init; }

    /// <summary>Gets the plan, or the earlier number, in the unit of the actual one; null where it is sought.</summary>
    public StatedNumber? Reference { get; init; }

    /// <summary>Gets whether actual and reference are rates in percent, so that "0,36%" may mean points.</summary>
    public bool OfRates { get; init; }

    /// <summary>Examines the claim: from any two of its numbers the interval of the third, from all three a verdict.</summary>
    public ClaimExamination Examine() => ClaimAlgebra.Examine(this);
}
