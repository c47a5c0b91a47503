using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Targets;

/// <summary>What can be said of a stated comparison: <i>kết quả kiểm tra một câu so sánh</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class ClaimExamination
{
    internal ClaimExamination(ClaimCheck check, IReadOnlyList<ClaimReading> readings, bool isMisworded)
    {
        (Check, Readings, IsMisworded) = (check, readings, isMisworded);
    }

    /// <summary>Gets the verdict over all readings, and why.</summary>
    public ClaimCheck Check { get; }

    /// <summary>Gets the readings, one or two; the first is the usual one.</summary>
    public IReadOnlyList<ClaimReading> Readings { get; }

    /// <summary>Gets whether the words do not fit the numbers: points are said of an amount (<i>“điểm %” dùng cho số tuyệt đối</i>).</summary>
    public bool IsMisworded { get; }
}
