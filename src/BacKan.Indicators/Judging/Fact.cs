using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A fact that a rule needs about a case: <i>dữ kiện</i>. Its value is in a <see cref="FactSheet"/>.</summary>
/// <remarks>The kinds are closed. Immutable; equality compares kind, key and possible answers, not the words.</remarks>
public abstract class Fact
{
    private readonly int hash;

    private protected Fact(string key, BilingualText name, BilingualText question)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(question);
        (Key, Name, Question) = (key, name, question);
        hash = StringComparer.Ordinal.GetHashCode(key);
    }

    /// <summary>Gets the stable key, unique among the facts of a rule.</summary>
    public string Key { get; }

    /// <summary>Gets the name, as used in a line of data.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the question to a person.</summary>
    public BilingualText Question { get; }

    /// <summary>Gets whether only people can answer it.</summary>
    public virtual bool IsJudgement => false;

    /// <summary>What the fact is read from in a record; null where only a sheet can hold it. It takes no part in equality.</summary>
    internal object? Source { get; init; }

    /// <summary>The yearly fact of which this is one year, or null.</summary>
    internal YearlyFact? Yearly { get; init; }

    /// <summary>The year of a fact that is one year of a yearly one, or null.</summary>
    internal int? Year { get; init; }

    /// <summary>Compares kind, key and possible answers.</summary>
    public sealed override bool Equals(object? obj) =>
        ReferenceEquals(this, obj)
            || (obj is Fact other && GetType() == other.GetType() && string.Equals(Key, other.Key, StringComparison.Ordinal)
                && HasAnswersOf(other));

    /// <inheritdoc/>
    public sealed override int GetHashCode() => hash;

    /// <summary>Whether a fact of the same kind has the same possible answers.</summary>
    private protected virtual bool HasAnswersOf(Fact other) => true;

    /// <summary>Returns the key.</summary>
    public sealed override string ToString() => Key;
}
