using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Targets;

/// <summary>A reading of a stated comparison, with its result: <i>một cách hiểu</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
internal sealed class ClaimReading
{
    internal ClaimReading(BilingualText meaning, ClaimVerdict verdict, ValueRange? ifRounded, ValueRange? ifTruncated)
    {
        (Meaning, Verdict, IfRounded, IfTruncated) = (meaning, verdict, ifRounded, ifTruncated);
    }

    /// <summary>Gets the meaning, in both languages.</summary>
    public BilingualText Meaning { get; }

    /// <summary>Gets the verdict; it cannot be checked if a number is missing.</summary>
    public ClaimVerdict Verdict { get; }

    /// <summary>
    /// Gets the range of the missing number if the stated number was rounded; null if none, or more than one, is missing.
    /// </summary>
    public ValueRange? IfRounded { get; }

    /// <summary>Gets the same range if the stated number was truncated.</summary>
    public ValueRange? IfTruncated { get; }
}
