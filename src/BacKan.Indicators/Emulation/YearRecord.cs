using static System.FormattableString;

namespace BacKan.Indicators.Emulation;

/// <summary>The entries of one kind, and the years of which it is known that there are no others: <i>hồ sơ đầy đủ từ năm … đến năm …</i>.</summary>
/// <remarks>
/// <para>A year inside the complete years without an entry says "none". A year outside of them without an entry says nothing: it is not known.</para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
/// <typeparam name="T">The kind of entry.</typeparam>
public sealed class YearRecord<T>
    where T : class
{
    private readonly T[] items;
    private readonly int[] lost;

    /// <summary>Creates a record.</summary>
    /// <param name="items">The entries that are known, in any order.</param>
    /// <param name="completeFrom">The first year of which every entry is known, or null where no year is complete.</param>
    /// <param name="completeTo">The last such year, or null where no year is complete.</param>
    /// <param name="lostYears">Years between them whose papers are lost: what does not stand here is not known.</param>
    /// <exception cref="ArgumentException">One end of the complete years is missing, or the last lies before the first.</exception>
    public YearRecord(IEnumerable<T> items, int? completeFrom = null, int? completeTo = null, IEnumerable<int>? lostYears = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (completeFrom.HasValue != completeTo.HasValue || completeTo < completeFrom)
            throw new ArgumentException(Invariant($"The record is complete from {completeFrom} to {completeTo}; expected two years in order, or none."), nameof(completeTo));
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

    /// <summary>Tells whether every entry of a year is known.</summary>
    public bool IsComplete(int year) => CompleteFrom <= year && year <= CompleteTo && !lost.Contains(year);

    private static int YearOf(T item) => item is IYearlyRecord entry
        ? entry.Year
        : throw new ArgumentException($"{typeof(T).Name} is no entry of a dated record; expected years of work, awards, initiatives, topics or feats.", nameof(item));
}
