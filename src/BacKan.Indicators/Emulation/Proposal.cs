using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>A proposal for a title or form: <i>đề nghị khen thưởng</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class Proposal
{
    /// <summary>Creates a proposal.</summary>
    /// <param name="title">The title or form.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="year">The year of the achievement; the last one if it spans several.</param>
    /// <param name="on">The day of the proposal, which determines the law.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1945 to 9000.</exception>
    public Proposal(EmulationTitle title, Candidate candidate, int year, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(candidate);
        if (year is < 1945 or > 9000)
            throw new ArgumentOutOfRangeException(nameof(year), year, "The year of the achievement must be 1945 to 9000.");
        (Title, Candidate, Year, On) = (title, candidate, year, on);
    }

    /// <summary>Gets the title or form.</summary>
    public EmulationTitle Title { get; }

    /// <summary>Gets the candidate.</summary>
    public Candidate Candidate { get; }

    /// <summary>Gets the year of the achievement.</summary>
    public int Year { get; }

    /// <summary>Gets the day of the proposal.</summary>
    public LocalDate On { get; }

    /// <summary>
    /// Gets the day on which the dossier was received, or null; a dossier received before 1/10/2026 remains under the law of that day.
    /// </summary>
    public LocalDate? DossierOn { get; init; }

    /// <summary>Gets the day of the decision, or null; it determines bonus and authority, not the criteria.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>Gets the office's number of the proposal, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the proposing unit, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>
    /// Gets the number of a ministry's circular or another document that also applies,
    /// "38/2018/TT-BYT", or null for only the national texts.
    /// </summary>
    /// <remarks>
    /// Office spellings such as "TT 38/2018/TT-BYT" are accepted. If the library has no rule of the
    /// document on the day, its requirements and the answer are unknown.
    /// </remarks>
    /// <exception cref="ArgumentException">The text has no document number.</exception>
    public string? Circular
    {
        get => Document?.Text;
        init => Document = value is null ? null : NamedDocument.NumberIn(value)
            ?? throw new ArgumentException($"'{value}' has no number of a document, such as 38/2018/TT-BYT.", nameof(value));
    }

    /// <summary>
    /// Gets whether an excellent rating alone is enough under Article 9.3b of Decree 91/2017/NĐ-CP; the Central Board reads that it is not.
    /// </summary>
    public bool ExcellentRatingIsEnough { get; init; }

    /// <summary>Gets whether the body certifies what people must judge; null if not stated.</summary>
    public bool? IsAttested { get; init; }

    /// <summary>Gets the points of the article on which the dossier relies, "e"; null if it names none.</summary>
    public IReadOnlyList<string>? Routes { get; init; }

    /// <summary>Gets the other titles and forms proposed in the same year, empty for none; null if not known.</summary>
    public IReadOnlyList<EmulationTitle>? AlsoProposed { get; init; }

    /// <summary>Gets the day on which the conditions of the Law of 2003 were met, for its transitional clause, or null.</summary>
    public LocalDate? ConditionsMetOn { get; init; }

    /// <summary>Gets whether the dossier states that there is no such day.</summary>
    public bool HasNoEarlierConditions { get; init; }

    /// <summary>Gets the council's vote, or null if it is not to be judged.</summary>
    public CouncilBallot? Ballot { get; init; }

    /// <summary>Gets the id of the local vote rules, or null.</summary>
    public string? VoteRules { get; init; }

    internal InstrumentNumber? Document { get; private init; }

    /// <summary>Finds the number of a document in an office's words: "38/2018/TT-BYT" in "Thông tư số 38/2018/TT-BYT".</summary>
    /// <returns>The printed number, or null if the text has none.</returns>
    public static string? DocumentIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NamedDocument.NumberIn(text)?.Text;
    }
}
