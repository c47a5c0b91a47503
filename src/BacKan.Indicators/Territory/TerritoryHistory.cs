using NodaTime;

namespace BacKan.Indicators.Territory;

/// <summary>Administrative units through time, with their successors: <i>lịch sử đơn vị hành chính</i>.</summary>
/// <remarks>
/// A unit may begin without a predecessor, because every record begins somewhere; none ends without
/// stating what follows. Immutable and thread-safe; compares by reference.
/// </remarks>
public sealed class TerritoryHistory
{
    private readonly Dictionary<(AdministrativeUnitId Unit, LocalDate On), Succession> leaving = [];
    private readonly Dictionary<(AdministrativeUnitId Unit, LocalDate On), Succession> entering = [];

    /// <summary>Creates a history.</summary>
    /// <param name="units">Every unit, with each of its identities.</param>
    /// <param name="successions">The successions, in any order.</param>
    /// <exception cref="ArgumentException"><see cref="Check"/> finds a problem; the message names the first.</exception>
    public TerritoryHistory(IEnumerable<AdministrativeUnit> units, IEnumerable<Succession> successions)
        : this([.. units], [.. successions], isChecked: false)
    {
    }

    internal TerritoryHistory(AdministrativeUnit[] units, Succession[] successions, bool isChecked)
    {
        if (!isChecked && Check(units, successions) is [var first, ..] problems)
            throw new ArgumentException(
                $"{first}{(problems.Count == 1 ? "" : FormattableString.Invariant($" ({problems.Count - 1} more)"))}", nameof(successions));
        Units = new(units);
        Successions = [.. successions.OrderBy(s => s.On)];
        Days = [.. Successions.Select(s => s.On).Distinct()];
        foreach (Succession succession in Successions)
        {
            foreach (AdministrativeUnit unit in succession.From)
                leaving.Add((unit.Id, succession.On), succession);
            foreach (AdministrativeUnit unit in succession.To)
                entering.Add((unit.Id, succession.On), succession);
        }
    }

    /// <summary>Gets the register of the units.</summary>
    public AdministrativeUnitRegister Units { get; }

    /// <summary>Gets the successions in order of time.</summary>
    public IReadOnlyList<Succession> Successions { get; }

    /// <summary>The days of the successions in order of time.</summary>
    internal IReadOnlyList<LocalDate> Days { get; }

    /// <summary>
    /// Finds every problem that prevents units and successions from forming a history: codes BK1260, BK1261, BK1263 to BK1266.
    /// </summary>
    public static IReadOnlyList<TerritoryProblem> Check(IEnumerable<AdministrativeUnit> units, IEnumerable<Succession> successions)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(successions);
        return new TerritoryCheck([.. units], [.. successions]).Run();
    }

    /// <summary>Reads a country's units and the successors of the old ones from two tables: <i>đọc bảng đơn vị hành chính</i>.</summary>
    /// <remarks>
    /// <para>
    /// Comma-separated lines with a header; columns may be in any order, others are ignored. The list of units: code, name, type,
    /// province_code, area_km2. The successions: old_code, old_name, old_district_code, old_district, new_code, new_name, part (whole or
    /// divided), a line for each part; a line without an old code describes a district without communes.
    /// </para>
    /// <para>
    /// Lines are read one by one from the caller, no file is opened, and every problem is reported with its line, column and value (BK1250
    /// to BK1266). Names are compared without regard to tone placement; a unit keeps the spelling of the list.
    /// </para>
    /// </remarks>
    /// <param name="units">The lines of the list of units.</param>
    /// <param name="successions">The lines of the successions.</param>
    /// <param name="options">The days and documents that the tables do not contain.</param>
    /// <exception cref="ArgumentException">The days are not in order, or the later change has a day but no document.</exception>
    public static TerritoryTableResult ReadTables(
        IEnumerable<string> units, IEnumerable<string> successions, TerritoryTableOptions options) =>
        new TerritoryTableReader(options).Read(units, successions);

    /// <summary>Returns the immediate successors of a unit; empty while it exists, or if its level ended.</summary>
    public IReadOnlyList<AdministrativeUnit> SuccessorsOf(AdministrativeUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.ValidUntil is { } end ? Onward(unit, end) : [];
    }

    /// <summary>Returns the immediate predecessors of a unit; empty if the record begins with it.</summary>
    public IReadOnlyList<AdministrativeUnit> PredecessorsOf(AdministrativeUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Back(unit, unit.Id.ValidFrom);
    }

    /// <summary>
    /// Returns the units that hold territory of a unit on a day before or after it, across every
    /// succession in between; the unit itself on its own days.
    /// </summary>
    /// <remarks>Units that hold only a part of a part are included.</remarks>
    public IReadOnlyList<AdministrativeUnit> HoldersOf(AdministrativeUnit unit, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (unit.Days.Contains(on))
            return [unit];
        bool forward = on >= unit.ValidUntil;
        IReadOnlyList<AdministrativeUnit> now = [unit];
        foreach (LocalDate day in Between(forward ? unit.Id.ValidFrom : on, forward ? on : unit.Id.ValidFrom, forward))
            now = [.. now.SelectMany(u => Step(u, day, forward)).Distinct()];
        return [.. now.Where(u => u.Days.Contains(on)).OrderBy(u => u.Id.Code, StringComparer.Ordinal)];
    }

    /// <summary>Returns the succession that has a unit among those before, on a day, or null.</summary>
    internal Succession? Leaving(AdministrativeUnit unit, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return leaving.GetValueOrDefault((unit.Id, on));
    }

    /// <summary>Returns the succession that has a unit among those after, on a day, or null.</summary>
    internal Succession? Entering(AdministrativeUnit unit, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return entering.GetValueOrDefault((unit.Id, on));
    }

    /// <summary>The days of change after the first day up to the last one, in the order in which they are met.</summary>
    internal IEnumerable<LocalDate> Between(LocalDate after, LocalDate upTo, bool forward)
    {
        IEnumerable<LocalDate> days = Days.Where(d => after < d && d <= upTo);
        return forward ? days : days.Reverse();
    }

    private IEnumerable<AdministrativeUnit> Step(AdministrativeUnit unit, LocalDate day, bool forward) =>
        (forward ? leaving : entering).ContainsKey((unit.Id, day)) ? (forward ? Onward(unit, day) : Back(unit, day)) : [unit];

    private AdministrativeUnit[] Onward(AdministrativeUnit unit, LocalDate day) =>
        leaving.TryGetValue((unit.Id, day), out Succession? s)
            ? [.. s.Parts.Where(p => p.From == unit).Select(p => p.To).OfType<AdministrativeUnit>()]
            : [];

    private AdministrativeUnit[] Back(AdministrativeUnit unit, LocalDate day) =>
        entering.TryGetValue((unit.Id, day), out Succession? s) ? [.. s.Parts.Where(p => p.To == unit).Select(p => p.From)] : [];
}
