using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Targets;

/// <summary>The scale of verdicts for attainments: <i>thang đánh giá mức độ hoàn thành</i>.</summary>
/// <remarks>
/// <para>
/// Exceeded, attained and not attained come from the status. Bands below attainment use the
/// unrounded percentage; without one, or if lower is better, they do not apply.
/// </para>
/// <para>
/// No law defines a number for "cơ bản đạt" (90 and 95 are customary) or "đạt thấp": the caller sets both bands. Immutable and thread-safe.
/// </para>
/// </remarks>
public sealed class AttainmentScale
{
    /// <summary>Creates a scale.</summary>
    /// <param name="nearlyFrom">
    /// The percentage from which a plan is nearly attained (<i>cơ bản đạt</i>), below 100; null for no such band.
    /// </param>
    /// <param name="lowBelow">
    /// The percentage below which attainment is low (<i>đạt thấp</i>), greater than zero; null for no such band.
    /// </param>
    /// <exception cref="ArgumentException">The bands are not in order: low, nearly, 100.</exception>
    public AttainmentScale(Percentage? nearlyFrom = null, Percentage? lowBelow = null)
    {
        if (nearlyFrom?.Value >= 100m || lowBelow?.Value is <= 0m or >= 100m || lowBelow > nearlyFrom)
            throw new ArgumentException("Expected 0 < low ≤ nearly < 100 percent.", nameof(nearlyFrom));
        var bands = new List<RatingBand<AttainmentGrade>>();
        Fraction? from = null;
        void Until(Fraction? end, AttainmentGrade verdict)
        {
            if (end is null || end == from)
                return;
            bands.Add(new(verdict, new(from, from is not null, end, highIncluded: false)));
            from = end;
        }

        Until(lowBelow?.Value, AttainmentGrade.Low);
        Until(nearlyFrom?.Value ?? 100m, AttainmentGrade.NotAttained);
        Until(100m, AttainmentGrade.NearlyAttained);
        bands.Add(new(AttainmentGrade.Attained, ValueRange.Point(100m)));
        bands.Add(new(AttainmentGrade.Exceeded, new(100m, lowIncluded: false, null, highIncluded: false)));
        Percents = new(new("Mức độ hoàn thành, %", "Attainment, %"), ValueRange.Everything, bands);
        (NearlyFrom, LowBelow) = (nearlyFrom, lowBelow);
    }

    /// <summary>Gets the scale of three verdicts: exceeded, attained, not attained.</summary>
    public static AttainmentScale Plain { get; } = new();

    /// <summary>Gets the bands of percentages.</summary>
    internal RatingScale<AttainmentGrade> Percents { get; }

    /// <summary>Gets the percentage from which a plan is nearly attained (<i>cơ bản đạt</i>), or null.</summary>
    public Percentage? NearlyFrom { get; }

    /// <summary>Gets the percentage below which attainment is low (<i>đạt thấp</i>), or null.</summary>
    public Percentage? LowBelow { get; }

    /// <summary>Gets whether the scale has the band "cơ bản đạt".</summary>
    internal bool HasNearly => NearlyFrom is not null;

    /// <summary>Returns the verdict of an attainment.</summary>
    public AttainmentGrade Of(Attainment attainment)
    {
        ArgumentNullException.ThrowIfNull(attainment);
        return attainment.Status switch
        {
            AttainmentStatus.Exceeded => AttainmentGrade.Exceeded,
            AttainmentStatus.Attained => AttainmentGrade.Attained,
            AttainmentStatus.NotAttained => Missed(attainment),
            _ => AttainmentGrade.Undecided,
        };
    }

    // A vague figure is graded only where its whole range lies in one band.
    private AttainmentGrade Missed(Attainment attainment)
    {
        AttainmentGrade? grade = attainment is { PercentRange: { } range, LowerPercentIsBetter: false }
            ? Percents.Bands.FirstOrDefault(b => range.IsWithin(b.Values))?.Grade
            : null;
        return grade is AttainmentGrade.NearlyAttained or AttainmentGrade.Low ? grade.Value : AttainmentGrade.NotAttained;
    }
}
