using BacKan.Indicators.Judging.Completions;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Judging;

/// <summary>
/// The known facts of a case: <i>hồ sơ dữ kiện</i>. A fact that is not on the sheet is unknown; it never counts as no or zero.
/// </summary>
/// <remarks>Immutable and thread-safe; compares by reference. Build it with <see cref="FactSheetBuilder"/>.</remarks>
public sealed class FactSheet
{
    private readonly Dictionary<Fact, KnownValue> known;
    private readonly IFactReader? reader;

    internal FactSheet(int? year, Dictionary<Fact, KnownValue> known)
    {
        (Year, this.known) = (year, known);
    }

    // What is known stands in a record, and is read when it is asked for; such a sheet is never handed out.
    internal FactSheet(int? year, IFactReader reader)
    {
        (Year, known, this.reader) = (year, [], reader);
    }

    /// <summary>Gets the year for which the case is judged, from which chains of years count back; null if no criterion needs it.</summary>
    public int? Year { get; }

    /// <summary>Gets the facts with something known, in no particular order.</summary>
    public IReadOnlyCollection<Fact> Facts => known.Keys;

    /// <summary>Determines whether anything is known about a fact.</summary>
    internal bool Knows(Fact fact) => Find(fact) is not null;

    /// <summary>Returns the known answer to a yes-or-no fact, or null.</summary>
    public bool? this[YesNoFact fact] =>
        reader is not null && fact.Yearly is { } yearly ? reader.Read(yearly, fact.Year!.Value) : Find(fact)?.IsYes;

    /// <summary>Returns the council's answer, or null.</summary>
    public bool? this[JudgementFact fact] => Find(fact)?.IsYes;

    /// <summary>Returns the known range of a number (a single point if known exactly), or null.</summary>
    public ValueRange? this[NumberFact fact] => Find(fact)?.Number;

    /// <summary>Returns the known range of a count given on its own, or null; the facts that it counts are not considered.</summary>
    public ValueRange? this[CountFact fact] => Find(fact)?.Number;

    /// <summary>Gets the day, or null.</summary>
    public LocalDate? this[DateFact fact] => Find(fact)?.Day;

    /// <summary>Gets the code of the answer, or null.</summary>
    public string? this[ChoiceFact fact] => Find(fact)?.Code;

    private KnownValue? Find(Fact fact) => reader is null ? known.TryGetValue(fact, out KnownValue value) ? value : null
        : fact.Yearly is not { } yearly ? reader.Read(fact)
        : reader.Read(yearly, fact.Year!.Value) is { } said ? KnownValue.Of(said) : null;

    internal int RequireYear(string criterion) =>
        Year ?? throw new InvalidOperationException(
            $"{criterion} counts years back from the year of the case; the sheet has none. Set FactSheetBuilder.Year.");

    internal BilingualText Show(Fact fact) => fact switch
    {
        YesNoFact f => OutcomeText.YesNo(this[f]),
        JudgementFact f => OutcomeText.YesNo(this[f]),
        NumberFact f => this[f] is { } number ? ThresholdText.Value(number, f.Unit) : OutcomeText.NotKnown,
        CountFact f => this[f] is { } number ? ThresholdText.Value(number, f.Unit) : Counted(f),
        DateFact f => this[f] is { } day
            ? new(DateText.Format(day, Language.Vietnamese), DateText.Format(day, Language.English))
            : OutcomeText.NotKnown,
        ChoiceFact f => this[f] is { } code ? f.Options[f.IndexOf(code)].Name : OutcomeText.NotKnown,
        _ => OutcomeText.NotKnown,
    };

    // The count of facts that are known one by one: between those that are so and those that may be.
    private BilingualText Counted(CountFact fact)
    {
        int yes = fact.Of.Count(f => this[f] == true), open = fact.Of.Count(f => this[f] is null);
        return open == fact.Of.Count
            ? OutcomeText.NotKnown
            : ThresholdText.Value(new(yes, lowIncluded: true, yes + open, highIncluded: true), fact.Unit);
    }
}
