using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>
/// A poverty standard: <i>chuẩn nghèo</i>, an ordered table of cited rows. Rates under different standards are not comparable.
/// </summary>
/// <remarks>
/// <para>
/// The first row that is met decides; a household that no row covers is not addressed, so that being above the lines is a separate row. The
/// days and the provision are in its enactment.
/// </para>
/// <para>Immutable and thread-safe; equality compares the id.</para>
/// </remarks>
public sealed class PovertyStandard : IListedRule
{
    private readonly PovertyRow[] rows;
    private readonly PovertyRow[] pointRows;
    private readonly PovertyIndicator[] indicators;
    private readonly IncomeRule[] incomeRules;
    private readonly AreaType[] named;
    private readonly AreaType[] areas;
    private readonly Lazy<PovertyTables> tables;

    /// <summary>Creates a standard, such as the caller's own.</summary>
    /// <param name="id">The stable id, "vn-2011-2015".</param>
    /// <param name="name">The name.</param>
    /// <param name="citation">The provision of the standard.</param>
    /// <param name="rows">The rows in the order of the provision; one or more, with different ids.</param>
    /// <param name="indicators">The indicators of deprivation; required if a row counts them.</param>
    /// <param name="pointRows">The rows of the table by points, or none.</param>
    /// <param name="incomeRules">The rules for calculating income, each for its time.</param>
    /// <param name="incomePeriod">The period of the income lines.</param>
    /// <exception cref="ArgumentException">
    /// There is no row, an id appears twice, or a row counts indicators that the standard does not have.
    /// </exception>
    public PovertyStandard(
        string id, BilingualText name, Citation citation, IEnumerable<PovertyRow> rows, IEnumerable<PovertyIndicator>? indicators = null,
        IEnumerable<PovertyRow>? pointRows = null, IEnumerable<IncomeRule>? incomeRules = null,
        IncomePeriod incomePeriod = IncomePeriod.Month)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(rows);
        (Id, Name, Citation, IncomePeriod) = (id, name, citation, incomePeriod);
        this.rows = [.. rows];
        this.pointRows = [.. pointRows ?? []];
        this.indicators = [.. indicators ?? []];
        this.incomeRules = [.. incomeRules ?? []];
        if (this.rows.Length == 0)
            throw new ArgumentException($"{id} must have one row or more.", nameof(rows));
        RequireDifferent([.. this.rows.Concat(this.pointRows).Select(r => r.Id)], nameof(rows));
        RequireDifferent([.. this.indicators.Select(i => i.Key)], nameof(indicators));
        foreach (PovertyRow row in this.rows)
        {
            if (row.Deprivations is not null && this.indicators.Length == 0)
                throw new ArgumentException(
                    $"Row {row.Id} of {id} counts deprivations; the standard has no indicators.", nameof(indicators));
            if (row.DimensionDeprivations is not null
                && !Array.Exists(this.indicators, i => string.Equals(i.Dimension, row.Dimension, StringComparison.Ordinal)))
                throw new ArgumentException(
                    $"Row {row.Id} of {id} counts in the dimension '{row.Dimension}'; no indicator has it.", nameof(indicators));
        }

        named = [.. this.rows.SelectMany(r => r.Areas).Distinct().Order()];
        areas = this.rows.Any(r => r.Areas.Count == 0) ? Enum.GetValues<AreaType>() : named;
        tables = new(() => new PovertyTables(this));
    }

    /// <summary>Gets the stable id, "vn-2011-2015".</summary>
    public string Id { get; }

    /// <summary>Gets the name.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the provision of the standard.</summary>
    public Citation Citation { get; }

    /// <summary>Gets the period of the income lines.</summary>
    public IncomePeriod IncomePeriod { get; }

    /// <summary>Gets the rows in the order of the provision, each with its own days if any.</summary>
    public IReadOnlyList<PovertyRow> Rows => rows;

    /// <summary>Gets the rows of the table by points; empty if no circular has one.</summary>
    public IReadOnlyList<PovertyRow> PointRows => pointRows;

    /// <summary>Gets the indicators of deprivation; empty if the standard considers only income.</summary>
    public IReadOnlyList<PovertyIndicator> Indicators => indicators;

    /// <summary>Gets the rules for calculating income, each for its time; empty if none was read.</summary>
    public IReadOnlyList<IncomeRule> IncomeRules => incomeRules;

    /// <summary>Gets the areas of the standard; every area if a row applies to all.</summary>
    public IReadOnlyList<AreaType> Areas => areas;

    IReadOnlyList<RuleParameter> IListedRule.Parameters =>
        [.. rows.Concat(pointRows).Where(r => r.Class != PovertyClass.Above).SelectMany(r => PovertyRowText.Parameters(r, this))];

    internal PovertyTables Tables => tables.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PovertyStandard other
        && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;

    /// <summary>Returns the rule for calculating income on a day, or null if none was read.</summary>
    internal IncomeRule? IncomeRuleOn(LocalDate on) => Array.Find(incomeRules, r => r.AppliesOn(on));

    /// <summary>
    /// The area under which the standard looks at a household: rural plains and mountains are rural
    /// where it has one line for all that is rural.
    /// </summary>
    internal AreaType AreaOf(AreaType area) =>
        area is AreaType.RuralPlain
        or AreaType.RuralMountainIsland && Array.IndexOf(named, area) < 0 && Array.IndexOf(named, AreaType.Rural) >= 0
            ? AreaType.Rural
            : area;

    /// <summary>Whether the standard must still be told if what is rural is plain or mountain.</summary>
    internal bool AsksKindOf(AreaType area) => area == AreaType.Rural && Array.IndexOf(named, AreaType.Rural) < 0
        && (Array.IndexOf(named, AreaType.RuralPlain) >= 0 || Array.IndexOf(named, AreaType.RuralMountainIsland) >= 0);

    /// <summary>Whether a household of an area can be classified.</summary>
    internal bool Knows(AreaType area) => Array.IndexOf(areas, AreaOf(area)) >= 0 || AsksKindOf(area);

    /// <summary>Refuses an area that the standard does not know.</summary>
    /// <exception cref="ArgumentException">The standard does not know the area; the message names those that it knows.</exception>
    internal void Require(AreaType area)
    {
        if (!Knows(area))
            throw new ArgumentException($"{Id} has no line for the area {area}; it knows {string.Join(", ", areas)}.", nameof(area));
    }

    private void RequireDifferent(string[] ids, string name)
    {
        if (ids.GroupBy(i => i, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ArgumentException($"{Id} has '{twice.Key}' twice.", name);
    }

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(PovertyStandard? left, PovertyStandard? right) => Equals(left, right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(PovertyStandard? left, PovertyStandard? right) => !Equals(left, right);
}
