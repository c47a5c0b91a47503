using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Figures;

/// <summary>What is measured: <i>chỉ tiêu thống kê</i>. How much of it was assigned is a target.</summary>
/// <remarks>Immutable; equality compares the id and the threshold.</remarks>
public sealed record Indicator
{
    private readonly BilingualText? officialName;
    private readonly IReadOnlyList<OfficialCode> codes = [];

    /// <summary>Creates an indicator.</summary>
    /// <param name="id">The stable id, "grain_output".</param>
    /// <param name="name">The name in both languages.</param>
    /// <param name="unit">The unit in which it is kept; figures may come in any unit of its family.</param>
    /// <param name="tendency">Which way it is wished to go.</param>
    /// <param name="overUnits">How it adds up over units of territory.</param>
    /// <param name="overTime">How it adds up over parts of a period.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Indicator(string id, BilingualText name, MeasureUnit unit, Tendency tendency, AggregationRule overUnits, AggregationRule overTime)
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
        (officialName, Group, Confidence, Sources, codes, OtherUnits) = (original.officialName, original.Group, original.Confidence, original.Sources, original.codes, original.OtherUnits);
    }

    /// <summary>Gets the stable id.</summary>
    public string Id { get; }

    /// <summary>Gets the name.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the unit in which it is kept.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>Gets which way it is wished to go.</summary>
    public Tendency Tendency { get; }

    /// <summary>Gets how it adds up over units of territory.</summary>
    public AggregationRule OverUnits { get; }

    /// <summary>Gets how it adds up over parts of a period.</summary>
    public AggregationRule OverTime { get; }

    /// <summary>Gets the name of official lists, which reports may shorten; <see cref="Name"/> unless set.</summary>
    public BilingualText OfficialName
    {
        get => officialName ?? Name;
        init => officialName = value;
    }

    /// <summary>Gets the field under which lists have it ("Ngân sách nhà nước"), or null.</summary>
    public BilingualText? Group { get; init; }

    /// <summary>Gets how well its definition was checked, or null where nothing is said of it.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Gets where its definition stands; empty where nothing is said of it.</summary>
    public IReadOnlyList<DataSource> Sources { get; init; } = [];

    /// <summary>Gets its codes in official systems; empty for most.</summary>
    /// <exception cref="ArgumentException">A system stands twice.</exception>
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

    /// <summary>Gets further units in which reports give it, also of other families: head counts beside a rate.</summary>
    public IReadOnlyList<MeasureUnit> OtherUnits { get; init; } = [];

    /// <summary>Gets the level that a thing must reach to be counted, part of the definition: the 70 triệu đồng/ha of "land yielding 70 triệu đồng/ha"; null for most indicators.</summary>
    public Quantity? Threshold { get; }

    /// <summary>Makes the number of several units together, by the rule <see cref="OverUnits"/>.</summary>
    /// <remarks>What is expected is always said, never taken from the figures: a figure from elsewhere is refused by name, and one that is missing is seen.</remarks>
    /// <param name="period">The period.</param>
    /// <param name="units">The units, one or more, each once, there on the period's last day, none inside another.</param>
    /// <param name="figures">At most one figure of each unit: of the indicator, or, where the rule is a ratio of sums, of its numerator.</param>
    /// <param name="denominators">Of what the rate is a rate, or by what the mean is weighted; needed by these two rules and by no other.</param>
    /// <param name="denominatorPeriod">The period of the denominators where it is another than that of the figures: said on purpose, since past rates divided by today's heads are wrong.</param>
    /// <exception cref="ArgumentException">A unit is wrong, a figure is of another unit, period or indicator, a unit has two, or denominators are missing, not wanted, of another period, or not over zero.</exception>
    /// <exception cref="RateArithmeticException">The rule is a sum and the unit of measure is a rate or per something.</exception>
    /// <exception cref="InvalidOperationException">Figures are at different prices.</exception>
    public Aggregate<AdministrativeUnit> AggregateOverUnits(
        ReportingPeriod period, IEnumerable<AdministrativeUnit> units, IEnumerable<Figure> figures, IEnumerable<Figure>? denominators = null, ReportingPeriod? denominatorPeriod = null) =>
        Aggregation.OverUnits(this, period, units, figures, denominators, denominatorPeriod);

    /// <summary>Makes the number of a period from its parts, quarters of a year, years of a plan, by the rule <see cref="OverTime"/>.</summary>
    /// <param name="period">The period, with days.</param>
    /// <param name="parts">Its parts in order, one after the other and without a gap: see <see cref="ReportingPeriod.Split"/>. Windows of first months overlap and are no parts of each other.</param>
    /// <param name="figures">At most one figure of each part, of one place.</param>
    /// <param name="denominators">Of what the rate is a rate, or by what the mean is weighted, for each part; needed by these two rules and by no other.</param>
    /// <exception cref="ArgumentException">The parts do not make the period, a figure is of another part, place or indicator, a part has two, or denominators are missing, not wanted or not over zero.</exception>
    /// <exception cref="RateArithmeticException">The rule is a sum and the unit of measure is a rate or per something.</exception>
    /// <exception cref="InvalidOperationException">Figures are at different prices.</exception>
    public Aggregate<ReportingPeriod> AggregateOverTime(ReportingPeriod period, IEnumerable<ReportingPeriod> parts, IEnumerable<Figure> figures, IEnumerable<Figure>? denominators = null) =>
        Aggregation.OverTime(this, period, parts, figures, denominators);

    /// <summary>Gets this indicator with a qualifying level as part of its definition.</summary>
    public Indicator Reaching(Quantity threshold)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return new(this, threshold);
    }

    /// <summary>Gets the name with the qualifying level.</summary>
    public string FullName(Language language) => Threshold is null ? Name.In(language) : $"{Name.In(language)} {Threshold.In(language)}";

    /// <inheritdoc/>
    public bool Equals(Indicator? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal) && Threshold == other.Threshold;

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
}
