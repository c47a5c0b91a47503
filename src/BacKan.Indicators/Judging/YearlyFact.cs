using System.Globalization;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A yes-or-no fact for each year, such as a title held: <i>dữ kiện từng năm</i>.</summary>
/// <remarks>A year without a record is unknown, never a no. Immutable; equality compares the key.</remarks>
public sealed class YearlyFact
{
    private const int FirstYear = 1900, LastYear = 2150;

    // The facts of its years, made when they are first asked for.
    private readonly YesNoFact?[] years = new YesNoFact?[LastYear - FirstYear + 1];

    /// <summary>Creates a fact.</summary>
    /// <param name="key">The stable key; the fact of one year has the key "key@year".</param>
    /// <param name="name">The name, without the year.</param>
    /// <param name="question">The question to a person, without the year.</param>
    public YearlyFact(string key, BilingualText name, BilingualText question)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(question);
        (Key, Name, Question) = (key, name, question);
    }

    /// <summary>Gets the stable key.</summary>
    public string Key { get; }

    /// <summary>Gets the name, without the year.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the question to a person, without the year.</summary>
    public BilingualText Question { get; }

    /// <summary>Returns the fact of a year.</summary>
    public YesNoFact ForYear(int year) => year is < FirstYear or > LastYear ? Of(year) : years[year - FirstYear] ??= Of(year);

    /// <summary>What the fact is read from, beside the record of a case; see the rooms that judge records.</summary>
    internal object? Source { get; init; }

    private YesNoFact Of(int year)
    {
        string digits = year.ToString(CultureInfo.InvariantCulture);
        return new(
            $"{Key}@{digits}", new($"{Name.Vi} năm {digits}", $"{Name.En} in {digits}"),
            new($"{Question.Vi} (năm {digits})", $"{Question.En} ({digits})")) { Yearly = this, Year = year };
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is YearlyFact other && string.Equals(Key, other.Key, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    /// <summary>Returns the key.</summary>
    public override string ToString() => Key;
}
