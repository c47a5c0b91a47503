using BacKan.Indicators.Judging.Completions;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Judging;

/// <summary>Collects the known facts of a case: <i>lập hồ sơ dữ kiện</i>. Facts that are not set stay unknown.</summary>
/// <remarks>
/// Not thread-safe, but the sheets that it builds are. A null value leaves a fact unknown, so that
/// a three-state column can be passed unchanged.
/// </remarks>
public sealed class FactSheetBuilder
{
    private readonly Dictionary<Fact, KnownValue> known = [];

    /// <summary>Gets or sets the year for which the case is judged.</summary>
    public int? Year { get; set; }

    /// <summary>Sets the answer to a yes-or-no fact.</summary>
    public FactSheetBuilder Set(YesNoFact fact, bool? value) => Put(fact, value is { } yes ? KnownValue.Of(yes) : null);

    /// <summary>Sets the council's answer.</summary>
    public FactSheetBuilder Set(JudgementFact fact, bool? value) => Put(fact, value is { } yes ? KnownValue.Of(yes) : null);

    /// <summary>Sets the answer to a yearly fact for a year.</summary>
    public FactSheetBuilder Set(YearlyFact fact, int year, bool? value)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Set(fact.ForYear(year), value);
    }

    /// <summary>Sets the exact value of a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The fact cannot have that value.</exception>
    public FactSheetBuilder Set(NumberFact fact, decimal? value) =>
        value is { } exact ? SetWithin(fact, ValueRange.Point(exact)) : Put(fact, null);

    /// <summary>Sets the range of a number: "under 700,000".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The fact cannot have such a value.</exception>
    public FactSheetBuilder SetWithin(NumberFact fact, ValueRange value)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(value);
        fact.Require(value);
        return Put(fact, KnownValue.Of(value));
    }

    /// <summary>Sets the exact value of a count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is not from 0 to the number of counted facts.</exception>
    public FactSheetBuilder Set(CountFact fact, int? value) =>
        value is { } exact ? SetWithin(fact, ValueRange.Point(exact)) : Put(fact, null);

    /// <summary>Sets the range of a count: "3 or more".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range contains no count from 0 to the number of facts.</exception>
    public FactSheetBuilder SetWithin(CountFact fact, ValueRange value)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(value);
        if (!new NumberCells([]).IsPossible(fact, value))
            throw new ArgumentOutOfRangeException(
                nameof(value), value, Invariant($"{fact.Key} counts {fact.Of.Count} facts and cannot be {value}."));
        return Put(fact, KnownValue.Of(value));
    }

    /// <summary>Sets a day.</summary>
    public FactSheetBuilder Set(DateFact fact, LocalDate? value) => Put(fact, value is { } day ? KnownValue.Of(day) : null);

    /// <summary>Sets the answer to a choice by its code.</summary>
    /// <exception cref="ArgumentException">The fact has no such answer.</exception>
    public FactSheetBuilder Set(ChoiceFact fact, string? value)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Put(fact, value is null ? null : KnownValue.Of(fact.IndexOf(value), value));
    }

    /// <summary>Builds the sheet.</summary>
    /// <exception cref="InvalidOperationException">A count and a fact that it counts are both set.</exception>
    public FactSheet Build()
    {
        foreach (CountFact count in known.Keys.OfType<CountFact>())
        {
            if (count.Of.FirstOrDefault(known.ContainsKey) is { } counted)
                throw new InvalidOperationException(
                    $"{count.Key} and {counted.Key}, which it counts, are both set; say the count or the facts, not both.");
        }

        return new(Year, new Dictionary<Fact, KnownValue>(known));
    }

    private FactSheetBuilder Put(Fact fact, KnownValue? value)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (value is { } said)
            known[fact] = said;
        else
            known.Remove(fact);
        return this;
    }
}
