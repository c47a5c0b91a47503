using BacKan.Indicators.Judging.Completions;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Judging;

/// <summary>What is known of one case: <i>hồ sơ dữ kiện</i>. A fact that is not on it is not known; it is never taken for a no or a zero.</summary>
/// <remarks>Immutable and thread-safe; compares by reference. Build it with <see cref="FactSheetBuilder"/>.</remarks>
public sealed class FactSheet
{
    private readonly Dictionary<Fact, KnownValue> known;

    internal FactSheet(int? year, Dictionary<Fact, KnownValue> known)
    {
        (Year, this.known) = (year, known);
    }

    /// <summary>Gets the year for which the case is judged, from which chains of years count back; null where no criterion asks for it.</summary>
    public int? Year { get; }

    /// <summary>Gets the facts of which something is known, in no order.</summary>
    public IReadOnlyCollection<Fact> Facts => known.Keys;

    /// <summary>Tells whether something is known of a fact.</summary>
    public bool Knows(Fact fact) => known.ContainsKey(fact);

    /// <summary>Gets what is known of a yes-or-no fact, or null.</summary>
    public bool? this[YesNoFact fact] => known.TryGetValue(fact, out KnownValue value) ? value.IsYes : null;

    /// <summary>Gets what a council said, or null.</summary>
    public bool? this[JudgementFact fact] => known.TryGetValue(fact, out KnownValue value) ? value.IsYes : null;

    /// <summary>Gets where a number is known to lie (one point when it is known exactly), or null.</summary>
    public ValueRange? this[NumberFact fact] => known.TryGetValue(fact, out KnownValue value) ? value.Number : null;

    /// <summary>Gets where a count is known to lie by itself, or null; the facts that it counts are not looked at.</summary>
    public ValueRange? this[CountFact fact] => known.TryGetValue(fact, out KnownValue value) ? value.Number : null;

    /// <summary>Gets the day, or null.</summary>
    public LocalDate? this[DateFact fact] => known.TryGetValue(fact, out KnownValue value) ? value.Day : null;

    /// <summary>Gets the code of the answer, or null.</summary>
    public string? this[ChoiceFact fact] => known.TryGetValue(fact, out KnownValue value) ? value.Code : null;

    internal int RequireYear(string criterion) =>
        Year ?? throw new InvalidOperationException($"{criterion} counts years back from the year of the case; the sheet has none. Set FactSheetBuilder.Year.");

    internal BilingualText Show(Fact fact) => fact switch
    {
        YesNoFact f => OutcomeText.YesNo(this[f]),
        JudgementFact f => OutcomeText.YesNo(this[f]),
        NumberFact f => this[f] is { } number ? ThresholdText.Value(number, f.Unit) : OutcomeText.NotKnown,
        CountFact f => this[f] is { } number ? ThresholdText.Value(number, f.Unit) : Counted(f),
        DateFact f => this[f] is { } day ? new(DateText.Format(day, Language.Vietnamese), DateText.Format(day, Language.English)) : OutcomeText.NotKnown,
        ChoiceFact f => this[f] is { } code ? f.Options[f.IndexOf(code)].Name : OutcomeText.NotKnown,
        _ => OutcomeText.NotKnown,
    };

    // The count of facts that are known one by one: between those that are so and those that may be.
    private BilingualText Counted(CountFact fact)
    {
        int yes = fact.Of.Count(f => this[f] == true), open = fact.Of.Count(f => this[f] is null);
        return open == fact.Of.Count ? OutcomeText.NotKnown : ThresholdText.Value(new(yes, lowIncluded: true, yes + open, highIncluded: true), fact.Unit);
    }
}
