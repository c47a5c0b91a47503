using static System.FormattableString;

namespace BacKan.Indicators.Emulation;

/// <summary>The entries of one kind, and the years in which they are complete: <i>hồ sơ đầy đủ từ năm … đến năm …</i>.</summary>
/// <remarks>
/// <para>A complete year without an entry means "none". A year outside the complete years without an entry is unknown.</para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
/// <typeparam name="T">The kind of entry.</typeparam>
public sealed class YearRecord<T>
    where T : class
{
    private readonly T[] items;
    private readonly int[] lost;

    /// <summary>Creates a record.</summary>
    /// <param name="items">The known entries, in any order.</param>
    /// <param name="completeFrom">The first complete year, or null if no year is complete.</param>
    /// <param name="completeTo">The last complete year, or null if no year is complete.</param>
    /// <param name="lostYears">Years between them whose papers are lost: entries that are not given are unknown.</param>
    /// <exception cref="ArgumentException">One end of the complete years is missing, or the last is before the first.</exception>
    public YearRecord(IEnumerable<T> items, int? completeFrom = null, int? completeTo = null, IEnumerable<int>? lostYears = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (completeFrom.HasValue != completeTo.HasValue || completeTo < completeFrom)
            throw new ArgumentException(
                Invariant($"The record is complete from {completeFrom} to {completeTo}; expected two years in order, or none."),
                nameof(completeTo));
        this.items = [.. items.OrderBy(YearOf)];
        lost = [.. lostYears ?? []];
        (CompleteFrom, CompleteTo) = (completeFrom, completeTo);
    }

    /// <summary>Gets the entries by year.</summary>
    public IReadOnlyList<T> Items => items;

    /// <summary>Gets the first complete year, or null.</summary>
    public int? CompleteFrom { get; }

    /// <summary>Gets the last complete year, or null.</summary>
    public int? CompleteTo { get; }

    /// <summary>Gets the years between them whose papers are lost.</summary>
    public IReadOnlyList<int> LostYears => lost;

    /// <summary>Determines whether every entry of a year is known.</summary>
    public bool IsComplete(int year) => CompleteFrom <= year && year <= CompleteTo && !lost.Contains(year);

    private static int YearOf(T item) => item is IYearlyRecord entry
        ? entry.Year
        : throw new ArgumentException(
            $"{typeof(T).Name} is no entry of a dated record; expected years of work, awards, initiatives, topics or feats.", nameof(item));
}
