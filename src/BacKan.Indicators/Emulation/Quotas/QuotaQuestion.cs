namespace BacKan.Indicators.Emulation.Quotas;

/// <summary>The numbers of a list and its quota: <i>số liệu xét tỷ lệ</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class QuotaQuestion
{
    private readonly int? listed, units;
    private readonly Percentage? stated;

    /// <summary>Creates a question.</summary>
    /// <param name="number">The number of which the share is taken, or the size of the bloc: 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public QuotaQuestion(int number) => Number = NotNegative(number, nameof(number));

    /// <summary>Gets the number of which the share is taken.</summary>
    public int Number { get; }

    /// <summary>Gets how many the list has; null to ask for the ceiling alone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Listed
    {
        get => listed;
        init => listed = NotNegative(value, nameof(Listed));
    }

    /// <summary>Gets the number of units, where a rule for small bodies counts them apart from the base; null if not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Units
    {
        get => units;
        init => units = NotNegative(value, nameof(Units));
    }

    /// <summary>Gets how the asking body rounds where the text does not say how; null if it does not say either.</summary>
    public Rounding? Reading { get; init; }

    /// <summary>Gets the ceiling that another body stated for the year, where the rule leaves it to one; null if not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 0 to 100.</exception>
    public Percentage? StatedCeiling
    {
        get => stated;
        init => stated = value is { Value: < 0m or > 100m } wrong
            ? throw new ArgumentOutOfRangeException(nameof(StatedCeiling), wrong, "A ceiling is a percent from 0 to 100.")
            : value;
    }

    private static int NotNegative(int value, string name) => value < 0
        ? throw new ArgumentOutOfRangeException(name, value, "Expected 0 or more.")
        : value;

    private static int? NotNegative(int? value, string name) => value is { } number ? NotNegative(number, name) : null;
}
