using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>
/// The reader of a fact from a proposal, and its use in the advice. Exactly one reader is set, that of the kind of the fact.
/// </summary>
internal sealed class FactSource
{
    /// <summary>Gets the reader of a fact that is so or not, or that people say.</summary>
    public Func<Dossier, bool?>? YesNo { get; init; }

    /// <summary>Gets the reader of a number.</summary>
    public Func<Dossier, ValueRange?>? Number { get; init; }

    /// <summary>Gets the reader of one of several answers.</summary>
    public Func<Dossier, string?>? Code { get; init; }

    /// <summary>Gets the reader of a day.</summary>
    public Func<Dossier, LocalDate?>? Day { get; init; }

    /// <summary>Gets the reader of a fact of every year.</summary>
    public Func<Dossier, int, bool?>? InYear { get; init; }

    /// <summary>Gets what the fact is to the advice.</summary>
    public FactRole Role { get; init; } = FactRole.Record;

    /// <summary>Gets the title whose years are asked for, or null.</summary>
    public EmulationTitle? Title { get; init; }

    /// <summary>Gets the point of the article on which a dossier relies, or null.</summary>
    public string? Point { get; init; }

    /// <summary>Gets the document whose text is missing, or null.</summary>
    public LegalInstrument? Unread { get; init; }

    /// <summary>Gets the fact with which a shortfall is counted: the members of a share, the day from which years run; or null.</summary>
    public Fact? Beside { get; init; }

    /// <summary>Returns the source of a fact that a rule tests.</summary>
    /// <exception cref="ArgumentException">The fact has none: no proposal can answer it.</exception>
    public static FactSource Of(Fact fact) => Required(fact.Source, fact.Key);

    /// <summary>Returns the source of a fact of every year.</summary>
    /// <exception cref="ArgumentException">The fact has none.</exception>
    public static FactSource Of(YearlyFact fact) => Required(fact.Source, fact.Key);

    /// <summary>Makes sure that every fact of a rule can be read from a proposal.</summary>
    /// <exception cref="ArgumentException">A fact cannot.</exception>
    public static void Require(Criterion rule)
    {
        switch (rule)
        {
            case YesNoCriterion c: Of(c.Fact); break;
            case JudgementCriterion c: Of(c.Fact); break;
            case ThresholdCriterion c: Of(c.Fact); break;
            case ChoiceCriterion c: Of(c.Fact); break;
            case DateCriterion c: Of(c.Fact); break;
            case YearsCriterion c: Of(c.Fact); break;
            case RunCriterion c:
                foreach ((YearlyFact fact, int _) in c.Facts)
                    Of(fact);
                break;
            case FactCountCriterion c: throw new ArgumentException(
                $"{c.Id} counts facts, which a proposal does not hold one by one.", nameof(rule));
        }

        foreach (Criterion part in rule.Parts)
            Require(part);
    }

    private static FactSource Required(object? source, string key) =>
        source as FactSource ?? throw new ArgumentException(
            $"No proposal can answer '{key}': take a fact of {nameof(ProposalFacts)}, or make one there with the way in which it is read.");
}
