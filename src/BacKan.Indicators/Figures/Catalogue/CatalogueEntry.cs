using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Figures;

/// <summary>What a catalogue says of an indicator: <i>mục trong danh mục chỉ tiêu</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class CatalogueEntry
{
    private readonly IReadOnlyList<OfficialCode> codes = [];
    private readonly IReadOnlyList<MeasureUnit> otherUnits = [];
    private readonly BilingualText? name;

    /// <summary>Creates an entry.</summary>
    /// <param name="indicator">The indicator, with id, unit, tendency and rules of aggregation.</param>
    /// <param name="group">Its field.</param>
    /// <param name="confidence">How well its definition was checked.</param>
    /// <param name="sources">Where it stands, one or more.</param>
    /// <exception cref="ArgumentException">There is no source.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The group or the confidence is not defined.</exception>
    public CatalogueEntry(Indicator indicator, IndicatorGroup group, Confidence confidence, params IReadOnlyList<DataSource> sources)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(sources);
        if (!Enum.IsDefined(group))
            throw new ArgumentOutOfRangeException(nameof(group), group, "Expected a defined group.");
        if (!Enum.IsDefined(confidence))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "Expected a defined confidence.");
        if (sources.Count == 0)
            throw new ArgumentException($"The entry of {indicator} needs a source.", nameof(sources));
        (Indicator, Group, Confidence, Sources) = (indicator, group, confidence, [.. sources]);
    }

    /// <summary>Gets the indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the stable id, the key of the catalogue: official codes changed from one system to the next.</summary>
    public string Id => Indicator.Id;

    /// <summary>Gets the full name; that of the indicator, which reports may shorten, unless set.</summary>
    public BilingualText Name
    {
        get => name ?? Indicator.Name;
        init => name = value;
    }

    /// <summary>Gets the field.</summary>
    public IndicatorGroup Group { get; }

    /// <summary>Gets how well the definition was checked.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets where it stands.</summary>
    public IReadOnlyList<DataSource> Sources { get; }

    /// <summary>Gets the codes in official systems; empty for most.</summary>
    /// <exception cref="ArgumentException">A system stands twice.</exception>
    public IReadOnlyList<OfficialCode> Codes
    {
        get => codes;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            codes = value.Select(c => c.System).Distinct().Count() == value.Count
                ? [.. value]
                : throw new ArgumentException($"{Id} has two codes of one system.", nameof(value));
        }
    }

    /// <summary>Gets further units in which reports give it, also of other families: head counts beside a rate.</summary>
    public IReadOnlyList<MeasureUnit> OtherUnits
    {
        get => otherUnits;
        init => otherUnits = value is null ? throw new ArgumentNullException(nameof(value)) : [.. value];
    }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
