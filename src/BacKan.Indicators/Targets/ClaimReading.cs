using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Targets;

/// <summary>One thing that a stated comparison may mean, and what follows: <i>một cách hiểu</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class ClaimReading
{
    internal ClaimReading(BilingualText meaning, ClaimVerdict verdict, ValueRange? ifRounded, ValueRange? ifTruncated)
    {
        (Meaning, Verdict, IfRounded, IfTruncated) = (meaning, verdict, ifRounded, ifTruncated);
    }

    /// <summary>Gets what it means, in both languages.</summary>
    public BilingualText Meaning { get; }

    /// <summary>Gets whether it agrees; cannot be checked where a number is missing.</summary>
    public ClaimVerdict Verdict { get; }

    /// <summary>Gets the numbers that the missing one may be, if the stated number was rounded; null where none is missing, or too much is.</summary>
    public ValueRange? IfRounded { get; }

    /// <summary>Gets the same if its further decimals were cut.</summary>
    public ValueRange? IfTruncated { get; }
}
