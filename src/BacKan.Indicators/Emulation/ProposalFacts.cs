using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>Facts that a standard can ask of a proposal, each with the way in which it is read: <i>dữ kiện của hồ sơ đề nghị</i>.</summary>
/// <remarks>A standard is built of conditions on facts of this class, the library's or the host's own; on another fact no proposal could answer it, and the standard is refused.</remarks>
public static class ProposalFacts
{
    /// <summary>Gets the person's rating of the year: NOT_RATED, KHTNV, HTNV, HTTNV or HTXSNV.</summary>
    public static ChoiceFact Rating => PersonFacts.Rating;

    /// <summary>Gets the collective's rating of the year: KHTNV, HTNV, HTTNV or HTXSNV.</summary>
    public static ChoiceFact CollectiveRating => AwardFacts.Rating;

    /// <summary>Gets the gravest discipline of the year, by the names of <see cref="DisciplineLevel"/>.</summary>
    public static ChoiceFact Discipline => PersonFacts.Discipline;

    /// <summary>Gets whether a title or form was held for a year.</summary>
    public static YearlyFact Held(EmulationTitle title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return AwardFacts.Held(title);
    }

    /// <summary>Gets whether a year was rated so or better.</summary>
    /// <param name="least"><see cref="TaskRating.CompletedWell"/> or <see cref="TaskRating.CompletedExcellently"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is another rating.</exception>
    public static YearlyFact Rated(TaskRating least) => least switch
    {
        TaskRating.CompletedWell => AwardFacts.RatedGood,
        TaskRating.CompletedExcellently => AwardFacts.RatedExcellent,
        _ => throw new ArgumentOutOfRangeException(nameof(least), least, "Expected completed well or completed excellently."),
    };

    /// <summary>Gets how many initiatives of a scope or wider were recognised in so many years up to the year judged.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The scope is not defined, or the years are not 1 to 30.</exception>
    public static NumberFact Initiatives(InitiativeScope scope, int years)
    {
        if (years is < 1 or > 30)
            throw new ArgumentOutOfRangeException(nameof(years), years, "Initiatives are counted over 1 to 30 years.");
        return scope switch
        {
            InitiativeScope.Grassroots => AwardFacts.UnitInitiatives(years),
            InitiativeScope.Provincial => AwardFacts.ProvincialInitiatives(years),
            InitiativeScope.National => AwardFacts.NationalInitiatives(years),
            _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "Expected a defined scope."),
        };
    }

    /// <summary>Gets what only the body and its council can certify; <see cref="Proposal.IsAttested"/> answers it.</summary>
    public static JudgementFact Certified(string key, BilingualText name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new($"certified:{key}", name, new($"Hội đồng xác nhận: {name.Vi}?", $"Does the council certify: {name.En}?")) { Source = new FactSource { YesNo = d => d.Proposal.IsAttested } };
    }

    /// <summary>Makes a fact that is so or not.</summary>
    /// <param name="key">The stable word that is stored for it.</param>
    /// <param name="name">What it is.</param>
    /// <param name="question">How a person is asked for it.</param>
    /// <param name="read">Reads it from a proposal; null where it does not say.</param>
    public static YesNoFact YesNo(string key, BilingualText name, BilingualText question, Func<Proposal, bool?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new(key, name, question) { Source = new FactSource { YesNo = d => read(d.Proposal) } };
    }

    /// <summary>Makes a fact that is a number.</summary>
    /// <param name="key">The stable word that is stored for it.</param>
    /// <param name="name">What it is.</param>
    /// <param name="question">How a person is asked for it.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="read">Reads it from a proposal; null where it does not say.</param>
    public static NumberFact Number(string key, BilingualText name, BilingualText question, MeasureUnit unit, Func<Proposal, decimal?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new(key, name, question, unit) { Source = new FactSource { Number = d => read(d.Proposal) is { } value ? ValueRange.Point(value) : null } };
    }

    /// <summary>Makes a fact that is a day.</summary>
    /// <param name="key">The stable word that is stored for it.</param>
    /// <param name="name">What it is.</param>
    /// <param name="question">How a person is asked for it.</param>
    /// <param name="read">Reads it from a proposal; null where it does not say.</param>
    public static DateFact Day(string key, BilingualText name, BilingualText question, Func<Proposal, LocalDate?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new(key, name, question) { Source = new FactSource { Day = d => read(d.Proposal) } };
    }

    /// <summary>Makes a fact of every year.</summary>
    /// <param name="key">The stable word that is stored for it.</param>
    /// <param name="name">What it is, without the year.</param>
    /// <param name="question">How a person is asked for it, without the year.</param>
    /// <param name="read">Reads it from a proposal for a year; null where it does not say.</param>
    public static YearlyFact InYear(string key, BilingualText name, BilingualText question, Func<Proposal, int, bool?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new(key, name, question) { Source = new FactSource { InYear = (d, year) => read(d.Proposal, year) } };
    }
}
