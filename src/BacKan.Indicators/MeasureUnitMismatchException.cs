namespace BacKan.Indicators;

/// <summary>The exception for units of different families: <i>khác đơn vị tính</i>, such as tonnes with hectares.</summary>
public sealed class MeasureUnitMismatchException : ArgumentException
{
    internal MeasureUnitMismatchException(MeasureUnit expected, MeasureUnit actual)
        : base(
            $"A quantity in {actual} cannot stand where {expected} is expected: {actual.Family} and {expected.Family} are different "
                + "families of units.")
    {
        (Expected, Actual) = (expected, actual);
    }

    /// <summary>Gets the unit whose family was expected.</summary>
    public MeasureUnit Expected { get; }

    /// <summary>Gets the unit that was given.</summary>
    public MeasureUnit Actual { get; }
}
