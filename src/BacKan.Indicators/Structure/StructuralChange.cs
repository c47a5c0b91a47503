namespace BacKan.Indicators.Structure;

/// <summary>The change of a structure between two times: <i>chuyển dịch cơ cấu kinh tế</i>.</summary>
/// <remarks>
/// <para>
/// Shares are used as they are, never scaled to 100; the angle does not depend on scale. Differences
/// are exact; angles, roots and logarithms are irrational, hence <see cref="double"/>. A sector with
/// a share of zero takes part in every measure; measures with logarithms say how they treat it.
/// </para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
public sealed class StructuralChange
{
    private readonly Fraction[] before;
    private readonly Fraction[] after;

    internal StructuralChange(EconomicStructure from, EconomicStructure to)
    {
        ArgumentNullException.ThrowIfNull(to);
        from.Scheme.RequireSame(to.Scheme, nameof(to));
        (From, To, before, after) = (from, to, from.Fractions(), to.Fractions());
        Shifts = [.. from.Scheme.Sectors.Select((s, i) => new SectorShift(s, from[s], to[s], (after[i] - before[i]) * 100m))];
    }

    /// <summary>Gets the earlier structure.</summary>
    public EconomicStructure From { get; }

    /// <summary>Gets the later structure.</summary>
    public EconomicStructure To { get; }

    /// <summary>Gets the shift of each share, in the order of the scheme.</summary>
    public IReadOnlyList<SectorShift> Shifts { get; }

    /// <summary>Gets the sectors that gained, the largest gain first.</summary>
    public IReadOnlyList<SectorShift> Gains => [.. Shifts.Where(s => s.Exact.Sign > 0).OrderByDescending(s => s.Exact)];

    /// <summary>Gets the sectors that lost, the largest loss first.</summary>
    public IReadOnlyList<SectorShift> Losses => [.. Shifts.Where(s => s.Exact.Sign < 0).OrderBy(s => s.Exact)];

    /// <summary>Gets the cosine of the angle between the structures, Σs₀s₁ / √(Σs₀²·Σs₁²), 0 to 1 (<i>phương pháp vector</i>).</summary>
    public double Cosine
    {
        get
        {
            Fraction dot = Dot(before, after);
            return Irrational.Root(dot * dot / (Dot(before, before) * Dot(after, after)));
        }
    }

    /// <summary>Gets the angle φ between the structures, 0 to 90 degrees.</summary>
    public double AngleDegrees => Irrational.AngleDegrees(before, after);

    /// <summary>Gets the rate of change n = φ/90, 0 to 100 percent (<i>tỷ lệ chuyển dịch</i>).</summary>
    public double RatioPercent => AngleDegrees / 90d * 100d;

    /// <summary>
    /// Gets half the sum of the absolute shifts, 0 to 100 points, to a decimal's 28 digits; the
    /// exact value is fifty times <see cref="Krugman"/>.
    /// </summary>
    /// <remarks>
    /// If both structures add up to 100, it is the sum of the gains. It grows with finer sectors. Source: Michaely (1962), Stoikov (1966).
    /// </remarks>
    public PercentagePoints NormOfAbsoluteValues => new((Krugman * 50m).ToNearestDecimal());

    /// <summary>Gets the dissimilarity Σ|s₁ − s₀| of shares as fractions of one, 0 to 2, exactly.</summary>
    /// <remarks>Source: Krugman (1991).</remarks>
    public Fraction Krugman => Shifts.Aggregate(default(Fraction), (sum, s) => sum + (s.Exact.Sign < 0 ? -s.Exact : s.Exact)) / 100m;

    /// <summary>
    /// Gets the dispersion of growth √Σ s·(Δln xᵢ − Δln X)², with s the later share; null for published shares, which have no levels, and
    /// if a sector appears or disappears. A sector that is zero both times adds nothing.
    /// </summary>
    /// <remarks>Source: Lilien (1982).</remarks>
    public double? Lilien
    {
        get
        {
            if (From.Values is null || To.Values is null)
                return null;

            // xᵢ₁/xᵢ₀ over X₁/X₀ is s₁/s₀: the levels need not be of one unit.
            double sum = 0d;
            return Each((s0, s1) => sum += Irrational.Of(s1) * Square(Irrational.Log(s1 / s0))) ? Math.Sqrt(sum) : null;
        }
    }

    /// <summary>
    /// Gets the symmetric index √Σ s₀·s₁·(ln s₁/s₀)² of shares; null if a sector appears or
    /// disappears. A sector that is zero both times adds nothing.
    /// </summary>
    /// <remarks>Source: Stamer (1999).</remarks>
    public double? ModifiedLilien
    {
        get
        {
            double sum = 0d;
            return Each((s0, s1) => sum += Irrational.Of(s0 * s1) * Square(Irrational.Log(s1 / s0))) ? Math.Sqrt(sum) : null;
        }
    }

    /// <summary>
    /// Gets the shift of the non-agricultural share: positive away from agriculture, negative
    /// towards it; null if the scheme has no agriculture.
    /// </summary>
    public PercentagePoints? NonAgriculturalShift => To.NonAgricultural - From.NonAgricultural;

    /// <summary>Returns the shift in the share of a sector.</summary>
    /// <exception cref="KeyNotFoundException">The sector is not in the scheme.</exception>
    public PercentagePoints this[Sector sector] => (Shifts.FirstOrDefault(s => s.Sector == sector)
        ?? throw new KeyNotFoundException($"{sector?.Code} is not a sector of {From.Scheme.Code}.")).Points;

    private static Fraction Dot(Fraction[] left, Fraction[] right) => left.Zip(right, (l, r) => l * r).Aggregate((sum, part) => sum + part);

    private static double Square(double value) => value * value;

    // Visits the sectors that have a share both times; false where one has it only once, so that its ratio has no logarithm.
    private bool Each(Action<Fraction, Fraction> visit)
    {
        for (int i = 0; i < before.Length; i++)
        {
            if (before[i].Sign != after[i].Sign)
                return false;
            if (before[i].Sign != 0)
                visit(before[i], after[i]);
        }

        return true;
    }
}
