using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Structure;

/// <summary>The shares of the sectors in a period, published or computed from values: <i>cơ cấu kinh tế</i>.</summary>
/// <remarks>
/// <para>Whether published shares add up is for <see cref="IStructureExaminer"/> and the validator to say: they may miss 100 by rounding, and are used as printed, never scaled behind the reader's back.
/// To have them scaled, make a structure from them as values.</para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
public sealed class EconomicStructure
{
    private readonly IReadOnlyList<SectorBreakdown> breakdowns = [];

    /// <summary>Creates a structure of published shares.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="period">The period.</param>
    /// <param name="shares">The shares, each of a sector of the scheme and none twice; a sector may be missing.</param>
    /// <exception cref="ArgumentException">A sector is not of the scheme, or stands twice.</exception>
    public EconomicStructure(SectorScheme scheme, ReportingPeriod period, IReadOnlyList<SectorShare> shares)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(shares);
        scheme.RequireEachOnce(shares.Select(s => s.Sector), nameof(shares));
        (Scheme, Period, Shares) = (scheme, period, [.. shares]);
    }

    /// <summary>Gets the scheme.</summary>
    public SectorScheme Scheme { get; }

    /// <summary>Gets the period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the shares in the order in which they were given.</summary>
    public IReadOnlyList<SectorShare> Shares { get; }

    /// <summary>Gets the values that the shares were computed from, in the order of the shares, or null for published shares.</summary>
    public IReadOnlyList<SectorValue>? Values { get; private init; }

    /// <summary>Gets the sum of the values, in the unit of the first, or null for published shares.</summary>
    public Quantity? Total { get; private init; }

    /// <summary>Gets the total as the page prints it ("Tổng số 100,00"), or null where it prints none.</summary>
    public StatedNumber? StatedTotal { get; init; }

    /// <summary>Gets the parts of sectors (<i>trong đó</i>); the parent of each is a sector with a share, or a part that stands before it.</summary>
    /// <exception cref="ArgumentException">A parent has no share, or a part stands twice.</exception>
    public IReadOnlyList<SectorBreakdown> Breakdowns
    {
        get => breakdowns;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            var known = Shares.Select(s => s.Sector).ToHashSet();
            foreach (SectorBreakdown breakdown in value)
            {
                if (!known.Contains(breakdown.Parent))
                    throw new ArgumentException($"{breakdown.Parent.Code} is broken down, but has no share.", nameof(value));
                foreach (SectorShare part in breakdown.Parts)
                {
                    if (!known.Add(part.Sector))
                        throw new ArgumentException($"{part.Sector.Code} has two shares.", nameof(value));
                }
            }

            breakdowns = [.. value];
        }
    }

    /// <summary>Gets whether every sector of the scheme has a share.</summary>
    public bool IsComplete => Shares.Count == Scheme.Sectors.Count;

    /// <summary>Gets 100 less the share of agriculture, or null where the scheme names none or a sector is missing.</summary>
    public Percentage? NonAgricultural
    {
        get
        {
            SectorShare[] agriculture = [.. Shares.Where(s => s.Sector.IsAgriculture)];
            return !IsComplete || agriculture.Length == 0 ? null
                : agriculture is [{ IsStated: true } only] ? new(100m - only.Stated.Value)
                : new(agriculture.Aggregate((Fraction)100m, (rest, s) => rest - s.Exact).ToNearestDecimal());
        }
    }

    /// <summary>Gets how evenly the sectors share the whole.</summary>
    /// <exception cref="InvalidOperationException">A sector is missing.</exception>
    public StructureConcentration Concentration => new(Fractions());

    /// <summary>Gets the share of a sector.</summary>
    /// <exception cref="KeyNotFoundException">The sector has no share.</exception>
    public Percentage this[Sector sector] => Share(sector).Value;

    /// <summary>Creates a structure from values; the shares are exact.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="period">The period.</param>
    /// <param name="values">A value of every sector of the scheme, in units of one family, and one or more over zero.</param>
    /// <exception cref="ArgumentException">A sector is not of the scheme, missing or there twice; or all values are zero.</exception>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    public static EconomicStructure FromValues(SectorScheme scheme, ReportingPeriod period, IReadOnlyList<SectorValue> values)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(values);
        scheme.RequireEachOnce(values.Select(v => v.Sector), nameof(values));
        if (values.Count != scheme.Sectors.Count)
            throw new ArgumentException($"{scheme.Code} has {scheme.Sectors.Count} sectors, but {values.Count} have a value; without the others there is no total, and a share of zero must be said as zero.", nameof(values));
        Quantity total = values.Skip(1).Aggregate(values[0].Value, (sum, v) => sum + v.Value.ConvertTo(sum.Unit));
        if (total.Exact.Sign == 0)
            throw new ArgumentException("All values are zero; nothing has no shares.", nameof(values));
        return new(scheme, period, [.. values.Select(v => ShareOf(v, total))]) { Values = [.. values], Total = total };
    }

    /// <summary>Creates a structure from figures: of values where their units add up, of published shares where they are percents.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="figures">The figures of one place and one period, each with a value.</param>
    /// <exception cref="ArgumentException">There are no figures; one has no value, or a vague one where values are added; they are of different places or periods; or as for <see cref="FromValues"/>.</exception>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    public static EconomicStructure From(SectorScheme scheme, IReadOnlyList<SectorFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        if (figures.Count == 0)
            throw new ArgumentException("A structure needs one or more figures.", nameof(figures));
        Figure first = figures[0].Figure;
        bool published = first.Unit == MeasureUnits.Percent;
        foreach (SectorFigure one in figures)
        {
            (Sector sector, Figure figure) = (one.Sector, one.Figure);
            if (figure.Place != first.Place || figure.Period != first.Period)
                throw new ArgumentException($"The figure of {sector.Code} is of {figure.Place}, {figure.Period}; that of {figures[0].Sector.Code} is of {first.Place}, {first.Period}.", nameof(figures));
            if (figure.Stated is null)
                throw new ArgumentException($"The figure of {sector.Code} has no value ({figure.Absence}); what is missing is not zero.", nameof(figures));
            if (!published && figure.Stated.Qualifier != Qualifier.Exactly)
                throw new ArgumentException($"The figure of {sector.Code} is '{figure.Stated}'; only plain numbers can be added to a total.", nameof(figures));
        }

        return published
            ? new(scheme, first.Period, [.. figures.Select(f => new SectorShare(f.Sector, f.Figure.Unit == MeasureUnits.Percent ? f.Figure.Stated! : throw new MeasureUnitMismatchException(MeasureUnits.Percent, f.Figure.Unit)))])
            : FromValues(scheme, first.Period, [.. figures.Select(f => new SectorValue(f.Sector, f.Figure.Value!))]);
    }

    /// <summary>Gets the same structure with the total that the page prints, and with the parts of sectors.</summary>
    /// <exception cref="ArgumentException">A parent has no share, or a part stands twice.</exception>
    public EconomicStructure With(StatedNumber? statedTotal, IReadOnlyList<SectorBreakdown> breakdowns) =>
        new(Scheme, Period, Shares) { Values = Values, Total = Total, StatedTotal = statedTotal, Breakdowns = breakdowns };

    /// <summary>Gets the share of a part in the total of the values, for a breakdown.</summary>
    /// <exception cref="InvalidOperationException">The structure has no values.</exception>
    /// <exception cref="MeasureUnitMismatchException">The unit is of another family.</exception>
    public SectorShare ShareOf(SectorValue part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return ShareOf(part, Total ?? throw new InvalidOperationException("A structure of published shares has no total to take a share of."));
    }

    /// <summary>Rounds the shares together so that they add up to exactly 100.</summary>
    /// <param name="policy">How.</param>
    /// <param name="decimals">The decimals, 0 to 20; for published shares no more than the page prints.</param>
    /// <exception cref="InvalidOperationException">A sector is missing, or published shares miss 100 by more than rounding can explain, or print fewer decimals: such a 100.00 would be faked.</exception>
    public ClosedStructure Close(ClosurePolicy policy, int decimals)
    {
        StructureExamination examined = StructureExaminer.Of(this);
        if (examined.Closure is not (StructureClosure.Exact or StructureClosure.WithinRounding))
            throw new InvalidOperationException($"The shares of {Period} cannot be closed: {examined.Check.Reason.En} A sum of exactly 100 would be faked.");
        if (Values is null && decimals > Shares.Max(s => s.Value.Value.Scale))
            throw new InvalidOperationException(FormattableString.Invariant($"The shares of {Period} are printed with at most {Shares.Max(s => s.Value.Value.Scale)} decimals, so {decimals} would be invented."));
        return new(this, policy, decimals);
    }

    /// <summary>Gets the change from this structure to another one of the same scheme.</summary>
    /// <exception cref="SchemeMismatchException">The schemes differ.</exception>
    /// <exception cref="InvalidOperationException">A sector is missing in one of the two.</exception>
    public StructuralChange ChangeTo(EconomicStructure to) => new(this, to);

    /// <summary>Gets how many times the share that it has in a larger area a sector has here (<i>hệ số tập trung, LQ</i>), exactly; null where the sector has no share there.</summary>
    /// <exception cref="SchemeMismatchException">The schemes differ.</exception>
    /// <exception cref="KeyNotFoundException">The sector has no share in one of the two.</exception>
    public Fraction? LocationQuotient(Sector sector, EconomicStructure reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        Scheme.RequireSame(reference.Scheme);
        Fraction there = reference.Share(sector).Exact;
        return there.Sign == 0 ? null : Share(sector).Exact / there;
    }

    /// <summary>Reads a structure as reports print it: "nông – lâm nghiệp chiếm 8,21%; công nghiệp 38,69% (trong đó: xây dựng 12%); tổng số 100,00%".</summary>
    /// <remarks>Sectors are known by their names. What <see cref="ToText"/> prints is read back; a share that was computed comes back as the number that was printed.</remarks>
    /// <param name="scheme">The scheme.</param>
    /// <param name="period">The period.</param>
    /// <param name="text">The text.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="parts">The parts of sectors that may stand in brackets.</param>
    public static ReadResult<EconomicStructure> Read(SectorScheme scheme, ReportingPeriod period, string text, Language language, params IReadOnlyCollection<Sector> parts)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(parts);
        return new StructureReader(scheme, period, text, language, parts).Read();
    }

    /// <summary>Prints the shares as reports do: each as it was printed, a computed one rounded; parts stand in brackets, and a printed total at the end.</summary>
    /// <param name="presentation">The language and the rounding.</param>
    public string ToText(Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(presentation);
        return StructureText.Print(this, presentation);
    }

    /// <summary>Gets the shares as parts of one, in the order of the scheme.</summary>
    internal Fraction[] Fractions() => IsComplete
        ? [.. Scheme.Sectors.Select(s => Share(s).Exact / 100m)]
        : throw new InvalidOperationException($"The structure of {Period} has no share of {string.Join(", ", Missing.Select(s => s.Code))}; what is missing is not zero.");

    /// <summary>Gets the sectors without a share.</summary>
    internal IEnumerable<Sector> Missing => Scheme.Sectors.Where(s => Shares.All(x => x.Sector != s));

    internal Quantity RequireTotal(string parameter) =>
        Total ?? throw new ArgumentException($"The structure of {Period} has published shares only; this needs values.", parameter);

    internal Quantity ValueOf(Sector sector) => Values!.First(v => v.Sector == sector).Value;

    internal SectorShare Share(Sector sector) => Shares.FirstOrDefault(s => s.Sector == sector)
        ?? throw new KeyNotFoundException($"{sector?.Code} has no share in this structure.");

    private static SectorShare ShareOf(SectorValue value, Quantity total) => new(value.Sector, value.Value.ConvertTo(total.Unit).Exact * 100m / total.Exact, 0m);
}
