namespace BacKan.Indicators.Emulation.Blocs;

/// <summary>A line of a score sheet, scored by the unit, by another member and by the council: <i>nội dung chấm điểm</i>.</summary>
/// <remarks>
/// The council's points count, else those of the cross-check; a unit's own points never count alone. Immutable; compares by reference.
/// </remarks>
public sealed class ScoreLine
{
    private readonly Fraction? self, cross, council;

    /// <summary>Creates a line.</summary>
    /// <param name="name">What is scored.</param>
    /// <param name="kind">What it does to the total.</param>
    /// <param name="maximum">The most points; null where there is no limit.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not defined, or the maximum is negative.</exception>
    public ScoreLine(string name, ScoreLineKind kind, Fraction? maximum)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!Enum.IsDefined(kind))
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected a defined kind.");
        if (maximum is { Sign: < 0 })
            throw new ArgumentOutOfRangeException(nameof(maximum), maximum, $"{name}: expected 0 points or more.");
        (Name, Kind, Maximum) = (name, kind, maximum);
    }

    /// <summary>Gets what is scored.</summary>
    public string Name { get; }

    /// <summary>Gets what it does to the total.</summary>
    public ScoreLineKind Kind { get; }

    /// <summary>Gets the most points, or null.</summary>
    public Fraction? Maximum { get; }

    /// <summary>Gets the points that the unit gives itself; null if none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are negative or more than the maximum.</exception>
    public Fraction? Self
    {
        get => self;
        init => self = Within(value, nameof(Self));
    }

    /// <summary>Gets the points of the cross-check by another member or the head of the bloc; null if none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are negative or more than the maximum.</exception>
    public Fraction? Cross
    {
        get => cross;
        init => cross = Within(value, nameof(Cross));
    }

    /// <summary>Gets the points of the council; null if none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are negative or more than the maximum.</exception>
    public Fraction? Council
    {
        get => council;
        init => council = Within(value, nameof(Council));
    }

    /// <summary>Gets the points that count: the council's, else those of the cross-check; null if neither scored it.</summary>
    public Fraction? Counted => Council ?? Cross;

    private Fraction? Within(Fraction? value, string member) => value is { } points && (points.Sign < 0 || points > Maximum)
        ? throw new ArgumentOutOfRangeException(
            member, points, $"{Name}: expected 0 to {Maximum?.ToString() ?? "any number of"} points.")
        : value;
}
