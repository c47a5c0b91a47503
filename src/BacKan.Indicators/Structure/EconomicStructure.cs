using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Structure;

/// <summary>The shares of the sectors in a period, published or computed from values: <i>cơ cấu kinh tế</i>.</summary>
/// <remarks>
/// <para>
/// Published shares are used as printed, and never scaled to 100; <see cref="IStructureExaminer"/> and the validator report whether they
/// add up. To scale them, create a structure from them as values. Immutable; compares by reference.
/// </para>
/// <para>
/// Measures of concentration use shares as fractions of one, over the n sectors of the scheme; a
/// share of zero adds nothing. Measures with a logarithm are irrational, hence <see cref="double"/>;
/// the others are exact. Source: Herfindahl (1950), Hirschman (1945); Shannon (1948); Theil (1967).
/// </para>
/// </remarks>
public sealed class EconomicStructure
{
    /// <summary>Creates a structure of shares.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="period">The period.</param>
    /// <param name="shares">The shares, at most one for each sector of the scheme.</param>
    /// <exception cref="ArgumentException">A sector is not in the scheme, or has two shares.</exception>
    public EconomicStructure(SectorScheme scheme, ReportingPeriod period, IReadOnlyList<SectorShare> shares)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(shares);
        scheme.RequireEachOnce(shares.Select(s => s.Sector), nameof(shares));
        (Scheme, Period, Shares) = (scheme, period, [.. shares]);
    }

    private EconomicStructure(EconomicStructure original)
    {
        (Scheme, Period, Shares) = (original.Scheme, original.Period, original.Shares);
        (Values, Total, StatedTotal) = (original.Values, original.Total, original.StatedTotal);
    }

    /// <summary>Gets the scheme.</summary>
    public SectorScheme Scheme { get; }

    /// <summary>Gets the period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the shares, in the order given, or in the order of the scheme if computed from values.</summary>
    public IReadOnlyList<SectorShare> Shares { get; private init; }

    /// <summary>Gets the values that the shares were computed from, or null for published shares.</summary>
    public IReadOnlyDictionary<Sector, Quantity>? Values { get; private init; }

    /// <summary>Gets the sum of the values, in the unit of the first, or null for published shares.</summary>
    public Quantity? Total { get; private init; }

    /// <summary>Gets the total as printed on the page ("Tổng số 100,00"), or null.</summary>
    public StatedNumber? StatedTotal { get; private init; }

    /// <summary>Gets whether every sector of the scheme has a share.</summary>
    public bool IsComplete => Shares.Count == Scheme.Sectors.Count;

    /// <summary>Gets 100 minus the share of agriculture, or null if the scheme has no agriculture or a share is missing.</summary>
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

    /// <summary>Gets the Herfindahl–Hirschman index Σs², 1/n (all equal) to 1 (a single sector), exactly.</summary>
    /// <exception cref="InvalidOperationException">A share is missing.</exception>
    public Fraction Herfindahl => Concentration.Herfindahl;

    /// <summary>Gets the normalised index (HHI − 1/n) / (1 − 1/n), 0 to 1, exactly.</summary>
    /// <exception cref="InvalidOperationException">A share is missing.</exception>
    public Fraction NormalisedHerfindahl => Concentration.NormalisedHerfindahl;

    /// <summary>Gets 1/HHI, the number of equal sectors with the same concentration, 1 to n, exactly.</summary>
    /// <exception cref="InvalidOperationException">A share is missing.</exception>
    /// <exception cref="DivideByZeroException">Every share is printed as zero.</exception>
    public Fraction EquivalentNumber => Concentration.EquivalentNumber;

    /// <summary>Gets the entropy −Σ s·ln s, 0 to ln n; a share of zero adds zero, its limit.</summary>
    /// <exception cref="InvalidOperationException">A share is missing.</exception>
    public double Entropy => Concentration.Entropy;

    /// <summary>Gets the entropy as a fraction of its maximum, 0 to 1.</summary>
    /// <exception cref="InvalidOperationException">A share is missing.</exception>
    internal double NormalisedEntropy => Concentration.NormalisedEntropy;

    /// <summary>Gets Theil's index against equal shares, ln n − entropy, 0 to ln n.</summary>
    /// <exception cref="InvalidOperationException">A share is missing.</exception>
    public double Theil => Concentration.Theil;

    /// <summary>Gets the share of a sector.</summary>
    /// <exception cref="KeyNotFoundException">The sector has no share.</exception>
    public Percentage this[Sector sector] => Share(sector).Value;

    /// <summary>Creates a structure from values; the shares are exact.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="period">The period.</param>
    /// <param name="values">
    /// The value of every sector of the scheme: zero or more, at least one greater than zero, in
    /// additive units of one family (money, workers, hectares).
    /// </param>
    /// <exception cref="ArgumentException">
    /// A sector is missing or not in the scheme, a unit is not additive, a value is negative, or all are zero.
    /// </exception>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    public static EconomicStructure FromValues(SectorScheme scheme, ReportingPeriod period, IReadOnlyDictionary<Sector, Quantity> values)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(values);
        scheme.RequireEachOnce(values.Keys, nameof(values));
        if (values.Count != scheme.Sectors.Count)
            throw new ArgumentException(
                $"{scheme.Code} has {scheme.Sectors.Count} sectors, but {values.Count} have a value; without the others there is no total, "
                    + "and a share of zero must be said as zero.",
                nameof(values));
        foreach ((Sector sector, Quantity value) in values)
            Require(sector, value, nameof(values));
        var inOrder = scheme.Sectors.ToDictionary(s => s, s => values[s]);
        Quantity first = inOrder[scheme.Sectors[0]],
            total = scheme.Sectors.Skip(1).Aggregate(first, (sum, s) => sum + inOrder[s].ConvertTo(sum.Unit));
        if (total.Exact.Sign == 0)
            throw new ArgumentException("All values are zero; nothing has no shares.", nameof(values));
        return new(scheme, period, [.. scheme.Sectors.Select(s => ShareOf(s, inOrder[s], total))]) { Values = inOrder, Total = total };
    }

    /// <summary>Creates a structure from figures: values if their units are additive, published shares if they are percentages.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="figures">The figures of one place and one period, each with a value.</param>
    /// <exception cref="ArgumentException">
    /// There are no figures; one has no value, or a vague value that would be added; their places
    /// or periods differ; or as for <see cref="FromValues"/>.
    /// </exception>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    public static EconomicStructure FromFigures(SectorScheme scheme, IReadOnlyDictionary<Sector, Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        if (figures.Count == 0)
            throw new ArgumentException("A structure needs one or more figures.", nameof(figures));
        (Sector one, Figure first) = figures.First();
        bool published = first.Unit == MeasureUnits.Percent;
        foreach ((Sector sector, Figure figure) in figures)
        {
            if (figure.Place != first.Place || figure.Period != first.Period)
                throw new ArgumentException(
                    $"The figure of {sector.Code} is of {figure.Place}, {figure.Period}; that of {one.Code} is of {first.Place}, "
                        + $"{first.Period}.",
                    nameof(figures));
            if (figure.Stated is null)
                throw new ArgumentException(
                    $"The figure of {sector.Code} has no value ({figure.Absence}); what is missing is not zero.", nameof(figures));
            if (published && figure.Unit != MeasureUnits.Percent)
                throw new MeasureUnitMismatchException(MeasureUnits.Percent, figure.Unit);
            if (!published && figure.Stated.Qualifier != Qualifier.Exactly)
                throw new ArgumentException(
                    $"The figure of {sector.Code} is '{figure.Stated}'; only plain numbers can be added to a total.", nameof(figures));
        }

        return published
            ? new(scheme, first.Period, [.. figures.Select(f => new SectorShare(f.Key, f.Value.Stated!))])
            : FromValues(scheme, first.Period, figures.ToDictionary(f => f.Key, f => f.Value.Value!));
    }

    /// <summary>Returns the structure with the printed total.</summary>
    public EconomicStructure WithTotal(StatedNumber? stated) => new(this) { StatedTotal = stated };

    /// <summary>Returns the structure with the parts of a sector (<i>trong đó</i>).</summary>
    /// <param name="parent">The sector, or a part of one.</param>
    /// <param name="parts">One or more parts, each with its share of the whole economy.</param>
    /// <param name="areAll">Whether the parts make up the whole parent; otherwise some of it may be unnamed.</param>
    /// <exception cref="ArgumentException">The parent has no share or has parts; there are no parts, or one appears twice.</exception>
    public EconomicStructure WithParts(Sector parent, IReadOnlyList<SectorShare> parts, bool areAll)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(parts);
        if (Shares.SelectMany(s => s.Tree()).FirstOrDefault(s => s.Sector == parent) is not { } broken)
            throw new ArgumentException($"{parent.Code} is broken down, but has no share.", nameof(parent));
        if (broken.Parts.Count > 0)
            throw new ArgumentException($"{parent.Code} has parts already.", nameof(parent));
        if (parts.Count == 0)
            throw new ArgumentException($"{parent.Code}: expected one or more parts.", nameof(parts));
        HashSet<Sector> known = [.. Shares.SelectMany(s => s.Tree()).Select(s => s.Sector)];
        if (parts.SelectMany(p => p.Tree()).FirstOrDefault(p => !known.Add(p.Sector)) is { } twice)
            throw new ArgumentException($"{twice.Sector.Code} has two shares.", nameof(parts));
        return new(this) { Shares = [.. Shares.Select(s => s.WithParts(parent, [.. parts], areAll))] };
    }

    /// <summary>Calculates the share of a part in the total of the values, for <see cref="WithParts"/>.</summary>
    /// <param name="part">The part.</param>
    /// <param name="value">Its value, zero or more.</param>
    /// <exception cref="InvalidOperationException">The structure has no values.</exception>
    /// <exception cref="ArgumentException">The unit is not additive, or the value is negative.</exception>
    /// <exception cref="MeasureUnitMismatchException">The unit is of another family.</exception>
    public SectorShare ShareOf(Sector part, Quantity value)
    {
        ArgumentNullException.ThrowIfNull(part);
        Require(part, value, nameof(value));
        return ShareOf(
            part, value, Total ?? throw new InvalidOperationException("A structure of published shares has no total to take a share of."));
    }

    /// <summary>Rounds the shares together to exactly 100; <see cref="SectorShare.Absorbed"/> gives the adjustment of each.</summary>
    /// <param name="policy">The method.</param>
    /// <param name="decimals">The decimals, 0 to 20; for published shares no more than the page prints.</param>
    /// <exception cref="InvalidOperationException">
    /// A share is missing; published shares differ from 100 by more than rounding can explain, or
    /// have fewer decimals: such a 100.00 would be false.
    /// </exception>
    public EconomicStructure Close(ClosurePolicy policy, int decimals)
    {
        StructureExamination examined = StructureExaminer.Of(this);
        if (!examined.Closes)
            throw new InvalidOperationException(
                $"The shares of {Period} cannot be closed: {examined.Check.Reason.En} A sum of exactly 100 would be faked.");
        if (Values is null && decimals > Shares.Max(s => s.Value.Value.Scale))
            throw new InvalidOperationException(
                FormattableString.Invariant($"The shares of {Period} are printed with at most {Shares.Max(s => s.Value.Value.Scale)} ")
                    + FormattableString.Invariant($"decimals, so {decimals} would be invented."));
        Fraction[] exact = [.. Shares.Select(s => s.Exact)];
        Apportionment closed = policy switch
        {
            ClosurePolicy.LargestRemainder => Apportionment.LargestRemainderOf(exact, 100m, decimals),
            ClosurePolicy.ResidualToLargest => Apportionment.ResidualToLargestOf(exact, 100m, decimals, Rounding.HalfAwayFromZero),
            _ => throw new ArgumentOutOfRangeException(nameof(policy), policy, "Expected a defined policy."),
        };
        return new(Scheme, Period, [.. closed.Items.Select(
            (c, i) => new SectorShare(Shares[i].Sector, new StatedNumber(c.Value)) { Absorbed = new(c.Value - c.RoundedAlone) })]);
    }

    /// <summary>Calculates the change from this structure to another one of the same scheme.</summary>
    /// <exception cref="ArgumentException">The schemes differ.</exception>
    /// <exception cref="InvalidOperationException">A share is missing in one of the structures.</exception>
    public StructuralChange ChangeTo(EconomicStructure to) => new(this, to);

    /// <summary>
    /// Divides the growth of the values from this structure to a later one among the sectors
    /// (<i>đóng góp của các ngành vào tăng trưởng</i>); the id of a part is the code of its sector.
    /// </summary>
    /// <param name="later">The later values.</param>
    /// <param name="prices">The prices of the values, which should be constant, or null if not stated.</param>
    /// <exception cref="ArgumentException">The schemes differ, or a structure has no values.</exception>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    public GrowthDecomposition GrowthTo(EconomicStructure later, PriceBasis? prices = null)
    {
        ArgumentNullException.ThrowIfNull(later);
        Scheme.RequireSame(later.Scheme, nameof(later));
        RequireTotal("this");
        later.RequireTotal(nameof(later));
        return GrowthDecomposition.Of(
            Scheme.Sectors.Select(s => KeyValuePair.Create(s.Code, QuantityComparison.Between(Values![s], later.Values![s]))), whole: null,
            prices);
    }

    /// <summary>Calculates the exact location quotient of a sector (<i>hệ số tập trung, LQ</i>); null if its share there is zero.</summary>
    /// <exception cref="ArgumentException">The schemes differ.</exception>
    /// <exception cref="KeyNotFoundException">The sector is missing in one of the structures.</exception>
    public Fraction? LocationQuotient(Sector sector, EconomicStructure reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        Scheme.RequireSame(reference.Scheme, nameof(reference));
        Fraction there = reference.Share(sector).Exact;
        return there.Sign == 0 ? null : Share(sector).Exact / there;
    }

    /// <summary>
    /// Reads a structure as reports print it: "nông nghiệp chiếm 8,21%; công nghiệp 38,69% (trong đó: xây dựng 12%); tổng số 100,00%".
    /// </summary>
    /// <remarks>
    /// Sectors are identified by their names. The output of <see cref="ToText"/> reads back; computed shares come back as printed.
    /// </remarks>
    /// <param name="scheme">The scheme.</param>
    /// <param name="period">The period.</param>
    /// <param name="text">The text.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="parts">The parts of sectors that may be in brackets.</param>
    public static ReadResult<EconomicStructure> Read(
        SectorScheme scheme, ReportingPeriod period, string text, Language language, params IReadOnlyCollection<Sector> parts)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(parts);
        return new StructureReader(scheme, period, text, language, parts).Read();
    }

    /// <summary>
    /// Prints the shares as reports do: each as it was printed, a computed one rounded; parts in brackets, a total at the end.
    /// </summary>
    /// <param name="presentation">The language and the rounding.</param>
    public string ToText(Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(presentation);
        return StructureText.Print(this, presentation);
    }

    /// <summary>Returns the shares as fractions of one, in the order of the scheme.</summary>
    internal Fraction[] Fractions() => IsComplete
        ? [.. Scheme.Sectors.Select(s => Share(s).Exact / 100m)]
        : throw new InvalidOperationException(
            $"The structure of {Period} has no share of {string.Join(", ", Missing.Select(s => s.Code))}; what is missing is not zero.");

    /// <summary>Gets the sectors without a share.</summary>
    internal IEnumerable<Sector> Missing => Scheme.Sectors.Where(s => Shares.All(x => x.Sector != s));

    internal Quantity RequireTotal(string parameter) =>
        Total ?? throw new ArgumentException($"The structure of {Period} has published shares only; this needs values.", parameter);

    internal SectorShare Share(Sector sector) => Shares.FirstOrDefault(s => s.Sector == sector)
        ?? throw new KeyNotFoundException($"{sector?.Code} has no share in this structure.");

    private StructureConcentration Concentration => field ??= new(Fractions());

    private static SectorShare ShareOf(Sector sector, Quantity value, Quantity total) =>
        new(sector, value.ConvertTo(total.Unit).Exact * 100m / total.Exact, 0m);

    private static void Require(Sector sector, Quantity value, string parameter)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!value.Unit.IsAdditive)
            throw new ArgumentException(
                $"{sector.Code}: {value} cannot be added to the values of other sectors; expected a unit that adds up.", parameter);
        if (value.Exact.Sign < 0)
            throw new ArgumentOutOfRangeException(
                parameter, value, $"The value of {sector.Code} must be zero or more: a negative part has no share of a whole.");
    }
}
