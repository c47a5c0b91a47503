namespace BacKan.Indicators.Figures;

/// <summary>A part of a whole at two times: <i>bộ phận ở hai kỳ</i>.</summary>
/// <remarks>Immutable; compares by value.</remarks>
public sealed record GrowthPart
{
    /// <summary>Creates it.</summary>
    /// <param name="id">The id of the part, "services".</param>
    /// <param name="from">Its earlier value.</param>
    /// <param name="to">Its later value.</param>
    public GrowthPart(string id, Quantity from, Quantity to) =>
        (Id, From, To) = (id, from, to);

    /// <summary>Gets the id of the part, "services".</summary>
    public string Id { get; }

    /// <summary>Gets its earlier value.</summary>
    public Quantity From { get; }

    /// <summary>Gets its later value.</summary>
    public Quantity To { get; }
}
