using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Structure;

/// <summary>A planned structure whose shares may be ranges: <i>cơ cấu kinh tế kế hoạch</i>, "34–35 / 16,4 / 46,8 / 2".</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class PlannedStructure
{
    /// <summary>Creates a structure.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="period">The period.</param>
    /// <param name="shares">
    /// The shares in percent, one or more, each of a sector of the scheme; a single number is a range with equal ends.
    /// </param>
    /// <exception cref="ArgumentException">There are no shares, a sector is not in the scheme, or an end is not from 0 to 100.</exception>
    public PlannedStructure(SectorScheme scheme, ReportingPeriod period, IReadOnlyDictionary<Sector, StatedRange> shares)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(shares);
        scheme.RequireEachOnce(shares.Keys, nameof(shares));
        if (shares.Count == 0)
            throw new ArgumentException("A structure needs one or more shares.", nameof(shares));
        foreach ((Sector sector, StatedRange range) in shares)
        {
            if (range.Low.Value < 0m || range.High.Value > 100m)
                throw new ArgumentOutOfRangeException(
                    nameof(shares), range, $"The share of {sector.Code} must lie between 0 and 100 percent.");
        }

        (Scheme, Period) = (scheme, period);
        Shares = scheme.Sectors.Where(shares.ContainsKey).ToDictionary(s => s, s => shares[s]);
    }

    /// <summary>Gets the scheme.</summary>
    public SectorScheme Scheme { get; }

    /// <summary>Gets the period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the shares in percent, in the order of the scheme.</summary>
    public IReadOnlyDictionary<Sector, StatedRange> Shares { get; }

    /// <summary>Gets whether every sector of the scheme has a share.</summary>
    public bool IsComplete => Shares.Count == Scheme.Sectors.Count;

    /// <summary>Gets the range of the sum as printed, both ends included.</summary>
    public ValueRange Sum => Shares.Values.Select(r => r.AsOperand).Aggregate((left, right) => left + right);

    /// <summary>Gets the range of the sum if every printed end was rounded by up to half a unit, both ends included.</summary>
    internal ValueRange SumWithinRounding => Shares.Values
        .Select(r => new ValueRange(
            (Fraction)r.Low.Value - r.Low.HalfUnit, lowIncluded: true, (Fraction)r.High.Value + r.High.HalfUnit, highIncluded: true))
        .Aggregate((left, right) => left + right);

    /// <summary>Checks whether some choice within the ranges adds up to 100.</summary>
    public ClaimCheck Check()
    {
        ClaimVerdict verdict = !IsComplete
            ? ClaimVerdict.CannotBeChecked
            : SumWithinRounding.Contains(100m)
            ? ClaimVerdict.Consistent
            : ClaimVerdict.Inconsistent;
        string Words(Language language) => (verdict, language == Language.Vietnamese) switch
        {
            (ClaimVerdict.CannotBeChecked, true) =>
                $"Không kiểm tra được tổng: mới có {Shares.Count} trong {Scheme.Sectors.Count} tỷ trọng.",
            (ClaimVerdict.CannotBeChecked, false) =>
                $"The sum cannot be checked: {Shares.Count} of {Scheme.Sectors.Count} shares are given.",
            (_, true) =>
                $"Các tỷ trọng cộng lại từ {End(Sum.Low, language)} đến {End(Sum.High, language)}%: "
                + $"{(verdict == ClaimVerdict.Consistent ? "có thể bằng 100" : "không thể bằng 100")}.",
            _ =>
                $"The shares sum to {End(Sum.Low, language)} to {End(Sum.High, language)}%: "
                + $"{(verdict == ClaimVerdict.Consistent ? "100 is possible" : "100 is not possible")}.",
        };
        return new(
            IsComplete ? ErrorCodes.StructureRanges : ErrorCodes.StructureIncomplete, verdict,
            IsComplete ? ClaimCheck.SeverityOf(verdict) : CheckSeverity.Warning, new(Words(Language.Vietnamese), Words(Language.English)));
    }

    private static string End(Fraction? end, Language language) => LocalNumber.Format(end!.Value.ToNearestDecimal(), language);
}
