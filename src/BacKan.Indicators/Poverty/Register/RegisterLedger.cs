namespace BacKan.Indicators.Poverty;

/// <summary>The movements between two registers of a commune: <i>sổ theo dõi hộ nghèo, hộ cận nghèo</i>.</summary>
/// <remarks>
/// <para>Every household is followed from the opening register through its movements to the closing one; what does not fit is named with
/// its code.
/// Where nothing is named, both lists balance: opening + entered − left = closing.</para>
/// <para>A household that is of average living standard or above in a register is on neither list. Immutable; compares by reference.</para>
/// </remarks>
public sealed class RegisterLedger
{
    private readonly Dictionary<(PovertyClass?, PovertyClass?), long> matrix = [];

    private RegisterLedger(RegisterBook opening, RegisterBook closing, IEnumerable<RegisterMovement> movements)
    {
        List<RegisterDifference> differences = [.. opening.Twice("đầu kỳ", "opening"), .. closing.Twice("cuối kỳ", "closing")];
        var sums = new RegisterSums();
        ILookup<string, RegisterMovement> byHousehold = movements.ToLookup(m => m.Id, StringComparer.Ordinal);
        foreach (string id in opening.Ids.Concat(closing.Ids).Concat(byHousehold.Select(m => m.Key)).Distinct(StringComparer.Ordinal))
        {
            RegisterEntry? before = opening[id], after = closing[id];
            (PovertyClass? from, PovertyClass? to) = (RegisterBook.ListOf(before), RegisterBook.ListOf(after));
            matrix[(from, to)] = matrix.GetValueOrDefault((from, to)) + 1;
            if (sums.Follow(before, after, [.. byHousehold[id].OrderBy(m => m.On ?? NodaTime.LocalDate.MinIsoValue)]) is { } difference)
                differences.Add(difference);
        }

        differences.AddRange(closing.Entries.Where(e => e.Computed is { } computed && computed != e.Status)
            .Select(e => new RegisterDifference(e.Id, RegisterDifferenceKind.ComputedOtherwise, RegisterWords.ComputedOtherwise(e))));
        Differences = differences;
        (Poor, NearPoor) = (sums.Table(PovertyClass.Poor, persons: false)!, sums.Table(PovertyClass.NearPoor, persons: false)!);
        (PoorPersons, NearPoorPersons) = (sums.Table(PovertyClass.Poor, persons: true), sums.Table(PovertyClass.NearPoor, persons: true));
    }

    /// <summary>Gets the movement of poor households, form 7.2.</summary>
    public RegisterMovementTable Poor { get; }

    /// <summary>Gets the movement of near-poor households, form 7.3.</summary>
    public RegisterMovementTable NearPoor { get; }

    /// <summary>Gets the movement of persons in poor households, or null if a household on the list does not state its number.</summary>
    public RegisterMovementTable? PoorPersons { get; }

    /// <summary>
    /// Gets the movement of persons in near-poor households, or null if a household on the list does not state its number.
    /// </summary>
    public RegisterMovementTable? NearPoorPersons { get; }

    /// <summary>
    /// Gets the inconsistencies: duplicates first, then households in the order of the registers, then differing computed classes.
    /// </summary>
    public IReadOnlyList<RegisterDifference> Differences { get; }

    /// <summary>Gets whether every household is explained; a differing computed class does not affect the balance.</summary>
    public bool IsBalanced => Differences.All(d => d.Kind == RegisterDifferenceKind.ComputedOtherwise);

    /// <summary>Follows every household between two registers.</summary>
    /// <param name="opening">The register at the start.</param>
    /// <param name="closing">The register at the end.</param>
    /// <param name="movements">The movements between them, in any order.</param>
    public static RegisterLedger Of(IEnumerable<RegisterEntry> opening, IEnumerable<RegisterEntry> closing,
        IEnumerable<RegisterMovement> movements)
    {
        ArgumentNullException.ThrowIfNull(opening);
        ArgumentNullException.ThrowIfNull(closing);
        ArgumentNullException.ThrowIfNull(movements);
        return new(new(opening), new(closing), movements);
    }

    /// <summary>Returns the number of households that move from one list to another: a cell of the transition matrix.</summary>
    /// <param name="from">Poor, near-poor, or null for neither list.</param>
    /// <param name="to">Poor, near-poor, or null for neither list.</param>
    public long Between(PovertyClass? from, PovertyClass? to) => matrix.GetValueOrDefault((from, to));
}
