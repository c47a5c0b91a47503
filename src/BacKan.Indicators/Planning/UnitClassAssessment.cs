using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Planning;

/// <summary>The points of an administrative unit with their class: <i>kết quả tính điểm phân loại đơn vị hành chính</i>.</summary>
/// <remarks>
/// <para>
/// Unknown facts may be anything: points are ranges, and a class is given only if the whole range
/// has it. Advice to the classifying body (Article 10), never a decision.
/// </para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
public sealed class UnitClassAssessment
{
    /// <summary>The code of the special class.</summary>
    public const string SpecialClass = "special";

    internal UnitClassAssessment(UnitClassRule rule, FactSheet known)
    {
        Rule = rule;
        (decimal Least, decimal Most)[] points = [.. rule.Criteria.Select(c => c.Of(known))],
            priorities = [.. rule.Priorities.Select(c => c.Of(known))];
        (decimal least, decimal most) = (points.Sum(p => p.Least), points.Sum(p => p.Most));
        (decimal Least, decimal Most) priority =
            priorities.Length == 0 ? (0m, 0m) : (priorities.Max(p => p.Least), priorities.Max(p => p.Most));
        Points = Range(least, most);
        Priority = Range(priority.Least, priority.Most);
        Total = Points + Priority;
        Special = SpecialOf(rule, known, least, most);
        Classes = [.. ClassesOf(rule, known, least + priority.Least, most + priority.Most)];
        Findings =
        [
            .. rule.Criteria.Zip(points).Select(c => Find(c.First, c.Second, rule)),
            .. rule.Priorities.Zip(priorities).Select(c => Find(c.First, c.Second, rule)),
        ];
        Missing = Classes.Count == 1 ? [] : [.. rule.Facts.Where(f => !known.Knows(f)).Select(f => f)];
    }

    /// <summary>Gets the rule.</summary>
    public UnitClassRule Rule { get; }

    /// <summary>Gets the range of the sum of the criteria, without priority points.</summary>
    public ValueRange Points { get; }

    /// <summary>Gets the range of the priority points: only those of the highest priority.</summary>
    internal ValueRange Priority { get; }

    /// <summary>Gets the range of the sum with priority points.</summary>
    public ValueRange Total { get; }

    /// <summary>Gets the possible classes: "special", "I", "II", "III".</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>Gets the class, or null if several are possible.</summary>
    public string? Class => Classes.Count == 1 ? Classes[0] : null;

    /// <summary>
    /// Gets whether the special class is out of reach, open, or for people to judge, because no
    /// text quantifies "large" population and area; never met.
    /// </summary>
    public Outcome Special { get; }

    /// <summary>Gets the findings of the criteria and priorities; met if the points are known exactly.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets the unknown facts, if they leave the class open.</summary>
    public IReadOnlyList<Fact> Missing { get; }

    /// <summary>Returns the possible classes.</summary>
    public override string ToString() => string.Join(", ", Classes);

    private static ValueRange Range(decimal least, decimal most) => new(least, lowIncluded: true, most, highIncluded: true);

    // Article 4, clause 4: wards and special zones alone, 90 points without priority, and the
    // priority of point a or d of Article 9, clause 3.
    private static Outcome SpecialOf(UnitClassRule rule, FactSheet known, decimal least, decimal most)
    {
        bool?[] needed = [.. rule.SpecialFacts.Select(f => known[f])];
        if (most < 90m || Array.TrueForAll(needed, n => n == false) || IsSmall(rule, known) == true)
            return Outcome.NotMet;
        return least >= 90m && Array.Exists(needed, n => n == true) ? Outcome.NeedsJudgement : Outcome.Unknown;
    }

    // Article 8, clause 3: a special zone of fewer than 1,000 residents.
    private static bool? IsSmall(UnitClassRule rule, FactSheet known) => rule.Residents is not { } fact ? false
        : known[fact] is not { } residents ? null
        : residents.High < 1000m ? true
        : residents.Low >= 1000m ? false : null;

    private static Finding Find(UnitPoints criterion, (decimal Least, decimal Most) points, UnitClassRule rule)
    {
        bool exact = points.Least == points.Most;
        BilingualText value = exact
            ? Said(points.Least)
            : new(
                $"{Number(points.Least, Language.Vietnamese)} đến {Number(points.Most, Language.Vietnamese)} điểm",
                $"{Number(points.Least, Language.English)} to {Number(points.Most, Language.English)} points");
        return new(
            criterion.Id, exact ? Outcome.Met : Outcome.Unknown, criterion.Name, value, criterion.Words,
            rule.Instrument.At(criterion.Provision), rule.Instrument.Confidence ?? Confidence.Secondary);
    }

    private static BilingualText Said(decimal points) =>
        new($"{Number(points, Language.Vietnamese)} điểm", $"{Number(points, Language.English)} points");

    private static string Number(decimal points, Language language) => ScoreItem.Points(points, language);

    private IEnumerable<string> ClassesOf(UnitClassRule rule, FactSheet known, decimal least, decimal most)
    {
        bool? small = IsSmall(rule, known);
        if (small == true)
            return ["III"];
        List<string> classes = [];
        if (Special is Outcome.NeedsJudgement or Outcome.Unknown)
            classes.Add(SpecialClass);
        if (most >= 75m)
            classes.Add("I");
        if (most >= 60m && least < 75m)
            classes.Add("II");
        if (least < 60m || small is null)
            classes.Add("III");
        return classes;
    }
}
