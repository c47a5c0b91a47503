using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Targets;

/// <summary>What can be said of a stated comparison: <i>kết quả kiểm tra một câu so sánh</i>.</summary>
/// <param name="Check">The verdict over all readings, and why.</param>
/// <param name="Readings">The readings, one or two; the first is the usual one.</param>
/// <param name="IsMisworded">Whether the words do not fit the numbers: points are said of an amount (<i>“điểm %” dùng cho số tuyệt đối</i>).</param>
public sealed record ClaimExamination(ClaimCheck Check, IReadOnlyList<ClaimReading> Readings, bool IsMisworded);
