using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>Somebody put forward for a title or form: <i>đề nghị khen thưởng</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class Proposal
{
    /// <summary>Creates a proposal.</summary>
    /// <param name="title">The title or form.</param>
    /// <param name="candidate">Who is put forward.</param>
    /// <param name="year">The year of the achievement, the last one where it spans several.</param>
    /// <param name="on">The day of the proposal, whose law decides.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1945 to 9000.</exception>
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

    /// <summary>Gets who is put forward.</summary>
    public Candidate Candidate { get; }

    /// <summary>Gets the year of the achievement.</summary>
    public int Year { get; }

    /// <summary>Gets the day of the proposal.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the day on which the dossier was received, or null; a dossier received before 1/10/2026 stays under the law of that day.</summary>
    public LocalDate? DossierOn { get; init; }

    /// <summary>Gets the day of the decision, or null; bonus and authority follow it, criteria do not.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>Gets the number by which the office keeps the proposal, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the unit that proposes, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the number of a ministry's circular or of another document that applies too, "38/2018/TT-BYT", or null for the national texts alone.</summary>
    /// <remarks>It may be given as offices write it, "TT 38/2018/TT-BYT". Where the library has no rule of the document on the day, what it asks is not known and neither is the answer.</remarks>
    /// <exception cref="ArgumentException">The text has no number of a document.</exception>
    public string? Circular
    {
        get => Document?.Text;
        init => Document = value is null ? null : NamedDocument.NumberIn(value)
            ?? throw new ArgumentException($"'{value}' has no number of a document, such as 38/2018/TT-BYT.", nameof(value));
    }

    /// <summary>Gets whether, in Decree 91/2017/NĐ-CP Article 9.3b, an excellent rating is enough by itself; the reading of the Central Board is that it is not.</summary>
    public bool ExcellentRatingIsEnough { get; init; }

    /// <summary>Gets whether the body certifies what people judge; null where nobody has said.</summary>
    public bool? IsAttested { get; init; }

    /// <summary>Gets the points of the article on which the dossier relies, "e"; null where it names none.</summary>
    public IReadOnlyList<string>? Routes { get; init; }

    /// <summary>Gets the other titles and forms asked for in the same year, empty for none; null where it is not known.</summary>
    public IReadOnlyList<EmulationTitle>? AlsoProposed { get; init; }

    /// <summary>Gets the day on which the conditions of the Law of 2003 were met, for its transitional clause, or null.</summary>
    public LocalDate? ConditionsMetOn { get; init; }

    /// <summary>Gets whether the dossier says that there is no such day.</summary>
    public bool HasNoEarlierConditions { get; init; }

    /// <summary>Gets how the council voted, or null where the vote is not asked about.</summary>
    public CouncilBallot? Ballot { get; init; }

    /// <summary>Gets the id of the local rules of the vote, or null.</summary>
    public string? VoteRules { get; init; }

    internal InstrumentNumber? Document { get; private init; }

    /// <summary>Finds the number of a document in the words by which an office names it: "38/2018/TT-BYT" in "Thông tư số 38/2018/TT-BYT".</summary>
    /// <returns>The number as it is printed, or null where the text has none.</returns>
    public static string? DocumentIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NamedDocument.NumberIn(text)?.Text;
    }
}
