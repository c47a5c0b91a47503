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

    /// <summary>Gets the readings, one or two; the first is the usual one.</summary>
    public IReadOnlyList<ClaimReading> Readings { get; }

    /// <summary>
    /// Gets whether the words do not fit the numbers, such as points for an amount (<i>“điểm %” dùng cho số tuyệt đối</i>).
    /// </summary>
    public bool IsMisworded { get; }
}
