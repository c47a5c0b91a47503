namespace BacKan.Indicators.Planning;

/// <summary>A sum of points with its class: <i>kết quả phân loại theo điểm</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class ClassRating
{
    internal ClassRating(decimal total, string grade, Outcome special) => (Total, Class, Special) = (total, grade, special);

    /// <summary>Gets the sum, with priority points.</summary>
    public decimal Total { get; }

    /// <summary>Gets the class.</summary>
    public string Class { get; }

    /// <summary>
    /// Gets whether the class above all others is out of reach (NotMet), open because the type of the unit was not stated (Unknown), or for
    /// people to judge under further conditions; never Met.
    /// </summary>
    public Outcome Special { get; }
}
