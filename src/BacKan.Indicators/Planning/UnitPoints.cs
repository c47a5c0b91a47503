using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Planning;

/// <summary>The points of a criterion of an administrative unit: the least and the most that the known facts allow.</summary>
internal abstract record UnitPoints(string Id, BilingualText Name, string Provision)
{
    /// <summary>Gets the facts on which they rest.</summary>
    public abstract IEnumerable<Fact> Facts { get; }

    /// <summary>Gets how they are given, in words.</summary>
    public abstract BilingualText Words { get; }

    /// <summary>Returns the least and the most, each to two decimals.</summary>
    public abstract (decimal Least, decimal Most) Of(FactSheet known);

    /// <summary>Rounds as Article 4, clause 1 says: two decimals; half away from zero is the library's reading.</summary>
    // The division takes trailing zeros away, so that 25 points never print as 25.00 beside 25.
    protected static decimal Rounded(Fraction points) => points.Round(Rounding.HalfAwayFromZero, 2) / 1.0000000000000000000000000000m;

    protected static string N(Fraction number, Language language) => number.In(language);
}

/// <summary>Points that anybody has.</summary>
internal sealed record FixedPoints(string Id, BilingualText Name, string Provision, decimal Points) : UnitPoints(Id, Name, Provision)
{
    public override IEnumerable<Fact> Facts => [];

    public override BilingualText Words => new($"{N(Points, Language.Vietnamese)} điểm", $"{N(Points, Language.English)} points");

    public override (decimal Least, decimal Most) Of(FactSheet known) => (Points, Points);
}

/// <summary>Points for something that is so.</summary>
internal sealed record FlagPoints(
    string Id, BilingualText Name, string Provision, YesNoFact Fact, decimal Points) : UnitPoints(Id, Name, Provision)
{
    public override IEnumerable<Fact> Facts => [Fact];

    public override BilingualText Words =>
        new($"có: {N(Points, Language.Vietnamese)} điểm", $"if so, {N(Points, Language.English)} points");

    public override (decimal Least, decimal Most) Of(FactSheet known) =>
        known[Fact] is { } yes ? (yes ? Points : 0m, yes ? Points : 0m) : (0m, Points);
}

/// <summary>Points for a number that reaches a level.</summary>
internal sealed record LevelPoints(
    string Id, BilingualText Name, string Provision, NumberFact Fact, Fraction From, decimal Points) : UnitPoints(Id, Name, Provision)
{
    public override IEnumerable<Fact> Facts => [Fact];

    public override BilingualText Words => new(
        $"từ {N(From, Language.Vietnamese)} {Fact.Unit.Name.Vi}: {N(Points, Language.Vietnamese)} điểm",
        $"{N(From, Language.English)} {Fact.Unit.Name.En} or more: {N(Points, Language.English)} points");

    public override (decimal Least, decimal Most) Of(FactSheet known) =>
        known[Fact] is not { } value ? (0m, Points) : (value.Low >= From ? Points : 0m, value.High < From ? 0m : Points);
}

/// <summary>Points for one of several answers, in the order of its options.</summary>
internal sealed record ChoicePoints(
    string Id, BilingualText Name, string Provision, ChoiceFact Fact, decimal[] Points) : UnitPoints(Id, Name, Provision)
{
    public override IEnumerable<Fact> Facts => [Fact];

    public override BilingualText Words => new(Listed(Language.Vietnamese), Listed(Language.English));

    public override (decimal Least, decimal Most) Of(FactSheet known)
    {
        if (known[Fact] is not { } code)
            return (Points.Min(), Points.Max());
        decimal points =
            Points[Fact.Options.Select((o, i) => (o, i)).Single(p => string.Equals(p.o.Code, code, StringComparison.Ordinal)).i];
        return (points, points);
    }

    private string Listed(Language language) =>
        string.Join("; ", Fact.Options.Select((o, i) => $"{o.Name.In(language)}: {N(Points[i], language)}"));
}

/// <summary>One way of counting or the other.</summary>
internal sealed record EitherPoints(
    string Id, BilingualText Name, string Provision, YesNoFact Which, UnitPoints Yes, UnitPoints No) : UnitPoints(Id, Name, Provision)
{
    public override IEnumerable<Fact> Facts => [Which, .. Yes.Facts, .. No.Facts];

    public override BilingualText Words =>
        new($"{Which.Name.Vi}: {Yes.Words.Vi}; nếu không: {No.Words.Vi}", $"{Which.Name.En}: {Yes.Words.En}; else: {No.Words.En}");

    public override (decimal Least, decimal Most) Of(FactSheet known)
    {
        (decimal Least, decimal Most) yes = Yes.Of(known), no = No.Of(known);
        return known[Which] switch { true => yes, false => no, _ => (Math.Min(yes.Least, no.Least), Math.Max(yes.Most, no.Most)) };
    }
}
