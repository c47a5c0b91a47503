using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Planning;

/// <summary>
/// A set of scored criteria, with a maximum and a minimum for each and a pass mark for the sum: <i>bảng điểm tiêu chí</i>.
/// </summary>
/// <remarks>Immutable and thread-safe; compares by reference.</remarks>
public sealed class ScoreSet : IListedRule
{
    private readonly ScoreItem[] items;

    /// <summary>Creates a set.</summary>
    /// <param name="id">The stable id.</param>
    /// <param name="name">The name.</param>
    /// <param name="citation">The document.</param>
    /// <param name="confidence">How reliably it was checked.</param>
    /// <param name="items">The criteria in the order of the document; one or more, with different ids.</param>
    /// <param name="pass">The minimum number of points to pass; null if not read.</param>
    /// <param name="passConfidence">How reliably the pass mark was checked; null for the same as the set.</param>
    /// <exception cref="ArgumentException">There is no criterion, or an id appears twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The pass mark is not from 0 to the sum of the maxima.</exception>
    public ScoreSet(
        string id, BilingualText name, Citation citation, Confidence confidence, IEnumerable<ScoreItem> items, decimal? pass,
        Confidence? passConfidence = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(items);
        if (!Enum.IsDefined(confidence))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "Expected a defined confidence.");
        this.items = [.. items];
        if (this.items.Length == 0 || this.items.DistinctBy(i => i.Id, StringComparer.Ordinal).Count() != this.items.Length)
            throw new ArgumentException(
                $"{id} has the criteria {string.Join(", ", this.items.Select(i => i.Id))}; expected one or more with different ids.",
                nameof(items));
        Maximum = this.items.Sum(i => i.Maximum);
        if (pass < 0m || pass > Maximum)
            throw new ArgumentOutOfRangeException(
                nameof(pass), pass, FormattableString.Invariant($"{id} must have a pass mark from 0 to {Maximum}."));
        (Id, Name, Citation, Confidence, Pass, PassConfidence) = (id, name, citation, confidence, pass, passConfidence ?? confidence);
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public BilingualText Name { get; }

    /// <summary>Gets the document.</summary>
    public Citation Citation { get; }

    /// <summary>Gets how reliably it was checked.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets the criteria in the order of the document.</summary>
    public IReadOnlyList<ScoreItem> Items => items;

    /// <summary>Gets the minimum number of points to pass, or null if not read.</summary>
    public decimal? Pass { get; }

    /// <summary>Gets how reliably the pass mark was checked.</summary>
    public Confidence PassConfidence { get; }

    /// <summary>Gets the sum of the maxima.</summary>
    public decimal Maximum { get; }

    /// <inheritdoc/>
    public IReadOnlyList<RuleParameter> Parameters =>
    [
        .. items.Select(i => new RuleParameter(
            i.Name, i.Threshold, range: new(i.Minimum, i.Minimum is not null, i.Maximum, highIncluded: true), unit: PointUnit.Points)),
        new(
            new("tổng điểm", "sum of points"), PassText,
            range: Pass is { } pass ? new(pass, lowIncluded: true, null, highIncluded: false) : null,
            unit: PointUnit.Points),
    ];

    internal BilingualText PassText => Pass is { } pass
        ? new(
            $"từ {ScoreItem.Points(pass, Language.Vietnamese)} điểm trở lên",
            $"{ScoreItem.Points(pass, Language.English)} points or more")
        : new("mức đạt chưa có trong thư viện", "the pass mark is not held");

    /// <summary>Judges the points of a case.</summary>
    /// <param name="points">The points by the id of the criterion; missing points are unknown, never zero.</param>
    /// <exception cref="ArgumentException">A criterion is not in the set.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Points are not from 0 to the maximum of their criterion.</exception>
    public ScoreAssessment Assess(IReadOnlyDictionary<string, decimal> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        foreach ((string id, decimal scored) in points)
        {
            ScoreItem item = Array.Find(items, i => string.Equals(i.Id, id, StringComparison.Ordinal))
                ?? throw new ArgumentException(
                    $"{Id} has no criterion '{id}'; it has {string.Join(", ", items.Select(i => i.Id))}.", nameof(points));
            if (scored < 0m || scored > item.Maximum)
                throw new ArgumentOutOfRangeException(
                    nameof(points), scored, FormattableString.Invariant($"{id} can have 0 to {item.Maximum} points."));
        }

        return new(this, new Dictionary<string, decimal>(points, StringComparer.Ordinal));
    }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
