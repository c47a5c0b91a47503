using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Targets;

/// <summary>The result of examining a stated comparison: <i>kết quả kiểm tra một câu so sánh</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class ClaimExamination
{
    internal ClaimExamination(ClaimCheck check, IReadOnlyList<ClaimReading> readings, bool isMisworded)
    {
        (Check, Readings, IsMisworded) = (check, readings, isMisworded);
    }

    /// <summary>Gets the verdict over all readings, with its reason.</summary>
    public ClaimCheck Check { get; }

    /// <summary>
    /// Gets the range of the missing number, by the usual reading of the words, if the stated number was rounded; null if none, or more
    /// than one, is missing.
    /// </summary>
    public ValueRange? IfRounded => Readings[0].IfRounded;

    /// <summary>Gets the same range if the stated number was truncated.</summary>
    public ValueRange? IfTruncated => Readings[0].IfTruncated;

    /// <summary>The readings, one or two; the first is the usual one.</summary>
    internal IReadOnlyList<ClaimReading> Readings { get; }

    /// <summary>
    /// Gets whether the words do not fit the numbers, such as points for an amount (<i>“điểm %” dùng cho số tuyệt đối</i>).
    /// </summary>
    public bool IsMisworded { get; }
}
