namespace BacKan.Indicators.Planning;

/// <summary>A sum of points and the class that it earns: <i>kết quả phân loại theo điểm</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class ClassRating
{
    internal ClassRating(decimal total, string earned, bool reachesSpecialMark)
    {
        (Total, Class, ReachesSpecialMark) = (total, earned, reachesSpecialMark);
    }

    /// <summary>Gets the sum, with priority points.</summary>
    public decimal Total { get; }

    /// <summary>Gets the class.</summary>
    public string Class { get; }

    /// <summary>Gets whether the points without priority points reach the mark of the class above all others, the conditions of which are not held.</summary>
    public bool ReachesSpecialMark { get; }
}
