using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Structure;

/// <summary>A planned structure whose shares may be ranges: <i>cơ cấu kinh tế dạng khoảng</i>, "34–35 / 16,4 / 46,8 / 2".</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class RangeStructure
{
    /// <summary>Creates a structure.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="period">The period.</param>
    /// <param name="shares">The shares, one or more, each of a sector of the scheme and none twice.</param>
    /// <exception cref="ArgumentException">There are no shares; a sector is not of the scheme, or stands twice.</exception>
    public RangeStructure(SectorScheme scheme, ReportingPeriod period, IReadOnlyList<SectorRange> shares)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(shares);
        scheme.RequireEachOnce(shares.Select(s => s.Sector), nameof(shares));
        if (shares.Count == 0)
            throw new ArgumentException("A structure needs one or more shares.", nameof(shares));
        (Scheme, Period, Shares) = (scheme, period, [.. shares]);
    }

    /// <summary>Gets the scheme.</summary>
    public SectorScheme Scheme { get; }

    /// <summary>Gets the period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the shares in the order in which they were given.</summary>
    public IReadOnlyList<SectorRange> Shares { get; }

    /// <summary>Gets whether every sector of the scheme has a share.</summary>
    public bool IsComplete => Shares.Count == Scheme.Sectors.Count;

    /// <summary>Gets what the shares can add up to as printed, both ends counted.</summary>
    public ValueRange Sum => Shares.Select(s => s.Range.AsOperand).Aggregate((left, right) => left + right);

    /// <summary>Gets what they can add up to if every printed end hides half a unit, both ends counted.</summary>
    public ValueRange SumWithinRounding => Shares.Select(s => s.Range).Select(r => new ValueRange(
        (Fraction)r.Low.Value - r.Low.HalfUnit, lowIncluded: true, (Fraction)r.High.Value + r.High.HalfUnit, highIncluded: true)).Aggregate((left, right) => left + right);

    /// <summary>Gets the verdict on the sum: whether some choice within the ranges adds up to 100.</summary>
    public ClaimCheck Check()
    {
        ClaimVerdict verdict = !IsComplete ? ClaimVerdict.CannotBeChecked : SumWithinRounding.Contains(100m) ? ClaimVerdict.Consistent : ClaimVerdict.Inconsistent;
        string Words(Language language) => (verdict, language == Language.Vietnamese) switch
        {
            (ClaimVerdict.CannotBeChecked, true) => $"Không kiểm tra được tổng: mới có {Shares.Count} trong {Scheme.Sectors.Count} tỷ trọng.",
            (ClaimVerdict.CannotBeChecked, false) => $"The sum cannot be checked: {Shares.Count} of {Scheme.Sectors.Count} shares are given.",
            (_, true) => $"Các tỷ trọng cộng lại từ {End(Sum.Low, language)} đến {End(Sum.High, language)}%: {(verdict == ClaimVerdict.Consistent ? "có thể bằng 100" : "không thể bằng 100")}.",
            _ => $"The shares sum to {End(Sum.Low, language)} to {End(Sum.High, language)}%: {(verdict == ClaimVerdict.Consistent ? "100 is possible" : "100 is not possible")}.",
        };
        return new(
            IsComplete ? ErrorCodes.StructureRanges : ErrorCodes.StructureIncomplete, verdict,
            IsComplete ? ClaimCheck.SeverityOf(verdict) : CheckSeverity.Warning, new(Words(Language.Vietnamese), Words(Language.English)));
    }

    private static string End(Fraction? end, Language language) => LocalNumber.Format(end!.Value.ToNearestDecimal(), language);
}
