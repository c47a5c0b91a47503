using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Planning;

/// <summary>
/// Points that grow with a value: "từ … trở xuống được tính … điểm; trên … thì cứ thêm … được tính
/// thêm … điểm, nhưng tối đa không quá … điểm".
/// </summary>
/// <remarks>
/// Between the steps points grow in proportion (Article 4, clause 3): the base points up to
/// <c>From</c>, then <c>PerStep</c> more for each <c>Step</c>, at most <c>Cap</c>.
/// </remarks>
internal sealed record RampPoints(
    string Id, BilingualText Name, string Provision, NumberFact Fact, Fraction From, decimal Base, Fraction Step, decimal PerStep,
    decimal Cap) : UnitPoints(Id, Name, Provision)
{
    /// <summary>Gets whether lower values earn more points, as with the rate of poor households.</summary>
    public bool IsFalling { get; init; }

    /// <summary>Gets the value below which there are no points, or null.</summary>
    public Fraction? Entry { get; init; }

    /// <summary>
    /// Gets whether the text is silent on a value on the wrong side of the base, which may then have the base points or none.
    /// </summary>
    public bool IsSilentBelow { get; init; }

    /// <summary>Gets the fact that reduces levels to 75%, or null.</summary>
    public YesNoFact? ThreeQuarters { get; init; }

    public override IEnumerable<Fact> Facts => ThreeQuarters is null ? [Fact] : [Fact, ThreeQuarters];

    public override BilingualText Words => new(Said(Language.Vietnamese), Said(Language.English));

    public override (decimal Least, decimal Most) Of(FactSheet known)
    {
        if (known[Fact] is not { } value)
            return (Entry is null && !IsSilentBelow ? Base : 0m, Cap);
        Fraction low = value.Low ?? From, high = value.High ?? (From + (Step * ((Cap - Base) / PerStep)));
        if (IsFalling)
            (low, high) = (value.High ?? From, value.Low ?? (From - (Step * ((Cap - Base) / PerStep))));
        bool? mountain = ThreeQuarters is null ? false : known[ThreeQuarters];
        decimal least = mountain == true ? Math.Min(At(low, 0.75m, 0.75m).Least, At(low, 0.75m, 1m).Least) : At(low, 1m, 1m).Least;
        decimal most = mountain == false ? At(high, 1m, 1m).Most : Math.Max(At(high, 0.75m, 0.75m).Most, At(high, 0.75m, 1m).Most);
        return (least, most);
    }

    // "Áp dụng mức 75%": of the level for certain; whether the steps shrink too the text does not say, so that both are counted.
    private (decimal Least, decimal Most) At(Fraction value, decimal level, decimal step)
    {
        Fraction over = IsFalling ? From - value : value - (From * level);
        if (Entry is { } entry && value < entry)
            return (0m, 0m);
        if (over.Sign < 0 && IsSilentBelow)
            return (0m, Base);
        decimal points = over.Sign <= 0 ? Base : Math.Min(Cap, Rounded(Base + (over / (Step * step) * PerStep)));
        return (points, points);
    }

    private string Said(Language language)
    {
        bool vi = language == Language.Vietnamese;
        string unit = Fact.Unit.Name.In(language);
        string from = $"{N(From, language)} {unit}",
            step = $"{N(Step, language)} {unit}",
            most = N(Cap, language),
            low = N(Base, language),
            per = N(PerStep, language);
        if (Entry is { } least)
        {
            string first = least == From
                ? (vi ? $"từ {from}" : $"from {from} on")
                : vi
                ? $"từ {N(least, language)} đến {from}"
                : $"{N(least, language)} to {from}";
            return vi
                ? $"{first} {low} điểm; trên đó cứ thêm {step} thêm {per} điểm; tối đa {most}"
                : $"{first} {low} points; above, {per} more for each {step} more; at most {most}";
        }

        string scaled = ThreeQuarters is null ? "" : vi ? "; miền núi lấy mức 75%" : "; in the mountains at 75% of the levels";
        return (IsFalling, vi) switch
        {
            (false, true) => $"từ {from} trở xuống {low} điểm; cứ thêm {step} thêm {per} điểm; tối đa {most}",
            (false, false) => $"up to {from} {low} points; {per} more for each {step} more; at most {most}",
            (true, true) => $"từ {from} trở lên {low} điểm; cứ giảm {step} thêm {per} điểm; tối đa {most}",
            _ => $"{from} or more {low} points; {per} more for each {step} less; at most {most}",
        } + scaled;
    }
}
