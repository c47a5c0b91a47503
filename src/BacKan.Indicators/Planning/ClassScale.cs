using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Planning;

/// <summary>The scale of classes by sum of points: <i>thang điểm phân loại</i>.</summary>
/// <remarks>Immutable and thread-safe; compares by reference.</remarks>
internal sealed class ClassScale : IListedRule
{
    /// <summary>Creates a scale.</summary>
    /// <param name="id">The stable id.</param>
    /// <param name="scale">The classes by sum of points.</param>
    /// <param name="decimals">
    /// The number of decimals to which the points of each criterion are rounded, half away from zero; null if not stated.
    /// </param>
    /// <param name="special">
    /// The points, without priority points, from which wards and special zones may have a class
    /// above all others under further conditions; null if there is none.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not from 0 to 20.</exception>
    public ClassScale(string id, RatingScale<string> scale, int? decimals = null, decimal? special = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(scale);
        if (decimals is < 0 or > 20)
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, $"{id} must round to 0 to 20 decimals.");
        (Id, Scale, Decimals, Special) = (id, scale, decimals, special);
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public BilingualText Name => Scale.Name;

    /// <summary>Gets the classes by sum of points.</summary>
    public RatingScale<string> Scale { get; }

    /// <summary>Gets the number of decimals to which the points of each criterion are rounded, or null.</summary>
    public int? Decimals { get; }

    /// <summary>Gets the points from which wards and special zones may have a class above all others, or null.</summary>
    public decimal? Special { get; }

    /// <inheritdoc/>
    public IReadOnlyList<RuleParameter> Parameters =>
    [
        .. Scale.Bands.Select(b => new RuleParameter(
            new($"loại {b.Grade}", $"class {b.Grade}"),
            new($"{b.Values.In(Language.Vietnamese)} điểm", $"{b.Values.In(Language.English)} points"), range: b.Values,
            unit: PointUnit.Points)),
        .. Special is { } special
            ? new RuleParameter[] { new(
                new(
                    "loại đặc biệt của phường, đặc khu, không kể điểm ưu tiên, kèm điều kiện",
                    "special class of wards and special zones, without priority points, under conditions"),
                new(
                    $"từ {ScoreItem.Points(special, Language.Vietnamese)} điểm",
                    $"{ScoreItem.Points(special, Language.English)} points or more"),
                range: new(special, lowIncluded: true, null, highIncluded: false), unit: PointUnit.Points) }
            : [],
    ];

    /// <summary>Adds up points and determines the class.</summary>
    /// <param name="points">The points of each criterion.</param>
    /// <param name="priority">The priority points, 0 for none.</param>
    /// <param name="of">The type of the unit, or null if not stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">The sum is outside the range of the scale.</exception>
    public ClassRating Rate(IEnumerable<decimal> points, decimal priority = 0m, AdministrativeUnitType? of = null)
    {
        ArgumentNullException.ThrowIfNull(points);
        decimal own = points.Sum(Rounded);
        decimal total = own + Rounded(priority);
        Outcome special = !(own >= Special) || of is not (null or AdministrativeUnitType.Ward or AdministrativeUnitType.SpecialZone)
            ? Outcome.NotMet
            : of is null
            ? Outcome.Unknown
            : Outcome.NeedsJudgement;
        return new(total, Scale.Rate(total), special);
    }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;

    private decimal Rounded(decimal points) => Decimals is { } decimals ? Rounding.HalfAwayFromZero.Round(points, decimals) : points;
}
