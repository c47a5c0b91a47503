using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>The facts that a standard can require of a proposal, with their readers: <i>dữ kiện của hồ sơ đề nghị</i>.</summary>
/// <remarks>
/// A standard consists of conditions on facts of this class, the library's or the host's own; other
/// facts cannot be read from a proposal, and such a standard is refused.
/// </remarks>
public static class ProposalFacts
{
    /// <summary>Gets the person's rating of the year: NOT_RATED, KHTNV, HTNV, HTTNV or HTXSNV.</summary>
    public static ChoiceFact Rating => PersonFacts.Rating;

    /// <summary>Gets the collective's rating of the year: KHTNV, HTNV, HTTNV or HTXSNV.</summary>
    public static ChoiceFact CollectiveRating => AwardFacts.Rating;

    /// <summary>Gets the most severe discipline of the year, by the names of <see cref="DisciplineLevel"/>.</summary>
    public static ChoiceFact Discipline => PersonFacts.Discipline;

    /// <summary>Returns whether a title or form was held for a year.</summary>
    public static YearlyFact Held(EmulationTitle title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return AwardFacts.Held(title);
    }

    /// <summary>Returns whether a year had a rating or a better one.</summary>
    /// <param name="least"><see cref="TaskRating.CompletedWell"/> or <see cref="TaskRating.CompletedExcellently"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rating is a different one.</exception>
    public static YearlyFact Rated(TaskRating least) => least switch
    {
        TaskRating.CompletedWell => AwardFacts.RatedGood,
        TaskRating.CompletedExcellently => AwardFacts.RatedExcellent,
        _ => throw new ArgumentOutOfRangeException(nameof(least), least, "Expected completed well or completed excellently."),
    };

    /// <summary>
    /// Returns the number of initiatives of at least a scope that were recognised in a number of years up to the year judged.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The scope is not defined, or the years are not from 1 to 30.</exception>
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

    /// <summary>Returns the certification by the body and its council, from <see cref="Proposal.IsAttested"/>.</summary>
    public static JudgementFact Certified(string key, BilingualText name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(
            $"certified:{key}", name,
            new($"Hội đồng xác nhận: {name.Vi}?", $"Does the council certify: {name.En}?")) { Source =
                new FactSource { YesNo = d => d.Proposal.IsAttested } };
    }

    /// <summary>Creates a yes-or-no fact.</summary>
    /// <param name="key">The stable key.</param>
    /// <param name="name">The name.</param>
    /// <param name="question">The question to a person.</param>
    /// <param name="read">Reads it from a proposal; null if not known.</param>
    public static YesNoFact YesNo(string key, BilingualText name, BilingualText question, Func<Proposal, bool?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new(key, name, question) { Source = new FactSource { YesNo = d => read(d.Proposal) } };
    }

    /// <summary>Creates a numeric fact.</summary>
    /// <param name="key">The stable key.</param>
    /// <param name="name">The name.</param>
    /// <param name="question">The question to a person.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="read">Reads it from a proposal; null if not known.</param>
    public static NumberFact Number(string key, BilingualText name, BilingualText question, MeasureUnit unit, Func<Proposal, decimal?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new(key, name, question, unit)
        {
            Source = new FactSource { Number = d => read(d.Proposal) is { } value ? ValueRange.Point(value) : null },
        };
    }

    /// <summary>Creates a fact that is a day.</summary>
    /// <param name="key">The stable key.</param>
    /// <param name="name">The name.</param>
    /// <param name="question">The question to a person.</param>
    /// <param name="read">Reads it from a proposal; null if not known.</param>
    public static DateFact Day(string key, BilingualText name, BilingualText question, Func<Proposal, LocalDate?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new(key, name, question) { Source = new FactSource { Day = d => read(d.Proposal) } };
    }

    /// <summary>Creates a yearly fact.</summary>
    /// <param name="key">The stable key.</param>
    /// <param name="name">The name, without the year.</param>
    /// <param name="question">The question to a person, without the year.</param>
    /// <param name="read">Reads it from a proposal for a year; null if not known.</param>
    public static YearlyFact InYear(string key, BilingualText name, BilingualText question, Func<Proposal, int, bool?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new(key, name, question) { Source = new FactSource { InYear = (d, year) => read(d.Proposal, year) } };
    }
}
