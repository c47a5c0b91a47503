using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Figures;

/// <summary>A statistical indicator: <i>chỉ tiêu thống kê</i>. The amount assigned by a plan is a target.</summary>
/// <remarks>Immutable; equality compares the id and the threshold.</remarks>
public sealed class Indicator
{
    private readonly BilingualText? officialName;
    private readonly IReadOnlyList<OfficialCode> codes = [];

    /// <summary>Creates an indicator.</summary>
    /// <param name="id">The stable id, "grain_output".</param>
    /// <param name="name">The name in both languages.</param>
    /// <param name="unit">The unit of the indicator; figures may use any unit of its family.</param>
    /// <param name="tendency">The desired direction.</param>
    /// <param name="overUnits">How it is aggregated over administrative units.</param>
    /// <param name="overTime">How it is aggregated over parts of a period.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Indicator(
        string id, BilingualText name, MeasureUnit unit, Tendency tendency, AggregationRule overUnits, AggregationRule overTime)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(unit);
        (Id, Name, Unit, Tendency, OverUnits, OverTime) = (id, name, unit, tendency, overUnits, overTime);
    }

    private Indicator(Indicator original, Quantity threshold)
        : this(original.Id, original.Name, original.Unit, original.Tendency, original.OverUnits, original.OverTime)
    {
        Threshold = threshold;
        (officialName, Group, Confidence, Sources, codes, OtherUnits) =
            (original.officialName, original.Group, original.Confidence, original.Sources, original.codes, original.OtherUnits);
    }

    /// <summary>Gets the stable id.</summary>
    public string Id { get; }

    /// <summary>Gets the name.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the unit of the indicator.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>Gets the desired direction.</summary>
    public Tendency Tendency { get; }

    /// <summary>Gets how it is aggregated over administrative units.</summary>
    public AggregationRule OverUnits { get; }

    /// <summary>Gets how it is aggregated over parts of a period.</summary>
    public AggregationRule OverTime { get; }

    /// <summary>Gets the name of official lists, which reports may shorten; <see cref="Name"/> unless set.</summary>
    public BilingualText OfficialName
    {
        get => officialName ?? Name;
        init => officialName = value;
    }

    /// <summary>Gets the field under which lists have it ("Ngân sách nhà nước"), or null.</summary>
    public BilingualText? Group { get; init; }

    /// <summary>Gets how reliably its definition was checked, or null if not stated.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Gets the publications of its definition; empty if not stated.</summary>
    public IReadOnlyList<DataSource> Sources { get; init; } = [];

    /// <summary>Gets its codes in official systems; empty for most.</summary>
    /// <exception cref="ArgumentException">A system appears twice.</exception>
    public IReadOnlyList<OfficialCode> Codes
    {
        get => codes;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            codes = value.Select(c => c.System).Distinct(StringComparer.Ordinal).Count() == value.Count
                ? [.. value]
                : throw new ArgumentException($"{Id} has two codes of one system.", nameof(value));
        }
    }

    /// <summary>Gets further units used in reports, also of other families: head counts beside a rate.</summary>
    public IReadOnlyList<MeasureUnit> OtherUnits { get; init; } = [];

    /// <summary>
    /// Gets the qualifying level in the definition, such as the 70 triệu đồng/ha of "land yielding
    /// 70 triệu đồng/ha"; null for most indicators.
    /// </summary>
    public Quantity? Threshold { get; }

    /// <summary>Aggregates the figures of several units by the rule <see cref="OverUnits"/>.</summary>
    /// <remarks>The caller names the expected units, so that a missing figure is noticed and a figure of another unit is refused.</remarks>
    /// <param name="period">The period.</param>
    /// <param name="units">The units, one or more, each once; they exist on the period's last day, and none contains another.</param>
    /// <param name="figures">At most one figure of each unit: of the indicator, or of its numerator if the rule is a ratio of sums.</param>
    /// <param name="denominators">The denominators of a rate or the weights of a mean; required by these two rules only.</param>
    /// <param name="denominatorPeriod">
    /// The period of the denominators if it differs from that of the figures. It must be explicit,
    /// because past rates over present populations are wrong.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A unit is wrong, a figure has another unit, period or indicator, a unit has two figures, or denominators are missing, not needed, of
    /// another period, or not greater than zero.
    /// </exception>
    /// <exception cref="InvalidOperationException">The rule is a sum, but the unit of measure is not additive.</exception>
    /// <exception cref="InvalidOperationException">The figures are at different prices.</exception>
    public Aggregate<AdministrativeUnit> AggregateOverUnits(
        ReportingPeriod period, IEnumerable<AdministrativeUnit> units, IEnumerable<Figure> figures,
        IEnumerable<Figure>? denominators = null, ReportingPeriod? denominatorPeriod = null) =>
        Aggregation.OverUnits(this, period, units, figures, denominators, denominatorPeriod);

    /// <summary>
    /// Aggregates the parts of a period, such as the quarters of a year or the years of a plan, by the rule <see cref="OverTime"/>.
    /// </summary>
    /// <param name="period">The period, with days.</param>
    /// <param name="parts">
    /// Its parts in order and without gaps, see <see cref="ReportingPeriod.Split"/>. Windows of
    /// first months overlap and are not parts of each other.
    /// </param>
    /// <param name="figures">At most one figure of each part, of one place.</param>
    /// <param name="denominators">
    /// The denominators of a rate or the weights of a mean, for each part; required by these two rules only.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The parts do not make up the period, a figure has another part, place or indicator, a part has two figures, or denominators are
    /// missing, not needed or not greater than zero.
    /// </exception>
    /// <exception cref="InvalidOperationException">The rule is a sum, but the unit of measure is not additive.</exception>
    /// <exception cref="InvalidOperationException">The figures are at different prices.</exception>
    public Aggregate<ReportingPeriod> AggregateOverTime(
        ReportingPeriod period, IEnumerable<ReportingPeriod> parts, IEnumerable<Figure> figures,
        IEnumerable<Figure>? denominators = null) =>
        Aggregation.OverTime(this, period, parts, figures, denominators);

    /// <summary>Returns the indicator with a qualifying level in its definition.</summary>
    public Indicator Reaching(Quantity threshold)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return new(this, threshold);
    }

    /// <summary>Returns the name with the qualifying level.</summary>
    public string FullName(Language language) => Threshold is null ? Name.In(language) : $"{Name.In(language)} {Threshold.In(language)}";

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Indicator other
        && string.Equals(Id, other.Id, StringComparison.Ordinal) && Threshold == other.Threshold;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Id), Threshold);

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;

    /// <summary>Requires a unit of the indicator's family.</summary>
    internal void Require(MeasureUnit unit)
    {
        if (!string.Equals(unit.Family, Unit.Family, StringComparison.Ordinal))
            throw new MeasureUnitMismatchException(Unit, unit);
    }

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(Indicator? left, Indicator? right) => Equals(left, right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(Indicator? left, Indicator? right) => !Equals(left, right);
}
