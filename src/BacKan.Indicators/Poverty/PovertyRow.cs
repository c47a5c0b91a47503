using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Poverty;

/// <summary>
/// A row of a poverty standard: <i>một dòng của chuẩn nghèo</i>, with its bands and the class of the households that meet them.
/// </summary>
/// <remarks>
/// <para>Plain data for people and queries: a null band is no condition. In a table by points, the bands are those of the points.</para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
public sealed class PovertyRow
{
    private readonly AreaType[] areas = [];

    /// <summary>Creates a row.</summary>
    /// <param name="id">The stable id within its standard.</param>
    /// <param name="poorClass">The class of the households that meet it.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <exception cref="ArgumentException">The confidence is official text but the document has no address.</exception>
    public PovertyRow(string id, PovertyClass poorClass, Citation citation, Confidence confidence)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(citation);
        if (!Enum.IsDefined(poorClass))
            throw new ArgumentOutOfRangeException(nameof(poorClass), poorClass, "Expected a defined class.");
        if (!Enum.IsDefined(confidence))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "Expected a defined confidence.");
        if (confidence == Confidence.OfficialText && citation.Instrument.Address is null)
            throw new ArgumentException(
                $"{citation} is said to be official text, but {citation.Instrument} has no address at which it was read.",
                nameof(confidence));
        (Id, Class, Citation, Confidence) = (id, poorClass, citation, confidence);
    }

    /// <summary>Gets the stable id within its standard, "poor.rural".</summary>
    public string Id { get; }

    /// <summary>Gets the class of the households that meet the row.</summary>
    public PovertyClass Class { get; }

    /// <summary>Gets the provision.</summary>
    public Citation Citation { get; }

    /// <summary>Gets how reliably the provision was checked.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets the sub-class, or null if the standard has none.</summary>
    public PovertySubClass? SubClass { get; init; }

    /// <summary>Gets the areas to which the row applies; empty for every area.</summary>
    public IReadOnlyList<AreaType> Areas
    {
        get => areas;
        init => areas = [.. value];
    }

    /// <summary>
    /// Gets the band of income, in đồng per person and the period of the standard; in a table by points, the band of points A (B1).
    /// </summary>
    public ValueRange? Income { get; init; }

    /// <summary>Gets the band of the number of deprivations; in a table by points, the band of points B (B2).</summary>
    public ValueRange? Deprivations { get; init; }

    /// <summary>Gets the dimension whose deprivations are counted separately, or null.</summary>
    public string? Dimension { get; init; }

    /// <summary>Gets the band of the number of deprivations in <see cref="Dimension"/>.</summary>
    public ValueRange? DimensionDeprivations { get; init; }

    /// <summary>Gets the livelihood that the class requires, or null.</summary>
    public Livelihood? Livelihood { get; init; }

    /// <summary>Gets the first day of the row if it differs from that of the standard, or null.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Gets the first day on which the row no longer applies if it differs from that of the standard, or null.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Gets what ends the row, if not on the day of the standard; null if not stated.</summary>
    public RuleEnd? End { get; init; }

    /// <summary>Gets a note on the row, or null.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>Determines whether the row applies on a day.</summary>
    internal bool AppliesOn(LocalDate on) => (From is not { } from || from <= on) && (Until is not { } until || on < until);

    /// <summary>Determines whether the row applies in an area.</summary>
    internal bool AppliesIn(AreaType area) => areas.Length == 0 || Array.IndexOf(areas, area) >= 0;

    /// <summary>Returns id, bands and class, invariant.</summary>
    public override string ToString() => Invariant($"{Id}: {Income} {Deprivations} {Class}");
}
