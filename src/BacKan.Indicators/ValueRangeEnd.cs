namespace BacKan.Indicators;

/// <summary>An end of a range for calculations: a number, included or not, or one of the two infinities.</summary>
internal readonly record struct ValueRangeEnd(int Infinite, Fraction Value, bool Included)
{
    private int Sign => Infinite != 0 ? Infinite : Value.Sign;

    public static ValueRangeEnd Times(ValueRangeEnd a, ValueRangeEnd b)
    {
        // Nothing times zero is anything but zero; so a zero that counts is reached, however far the other interval goes.
        if (a.Sign == 0 || b.Sign == 0)
            return new(0, default, (a.Sign == 0 && a.Included) || (b.Sign == 0 && b.Included));
        return a.Infinite != 0 || b.Infinite != 0
            ? new(a.Sign * b.Sign, default, Included: false)
            : new(0, a.Value * b.Value, a.Included && b.Included);
    }

    /// <summary>Returns the outermost of several ends: the lowest for −1, the highest for 1. It is included if any equal end is.</summary>
    public static ValueRangeEnd Outermost(int side, ReadOnlySpan<ValueRangeEnd> ends)
    {
        ValueRangeEnd found = ends[0];
        foreach (ValueRangeEnd end in ends[1..])
        {
            int order = side * end.PlaceTo(found);
            if (order > 0 || (order == 0 && end.Included))
                found = end;
        }

        return found;
    }

    private int PlaceTo(ValueRangeEnd other) =>
        Infinite != other.Infinite ? Infinite.CompareTo(other.Infinite) : Value.CompareTo(other.Value);
}
