namespace BacKan.Indicators.Figures;

/// <summary>Where a figure was published: <i>nguồn số liệu</i>.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
public sealed record DataSource
{
    /// <summary>Creates a source.</summary>
    /// <param name="id">A short id, unique in its document.</param>
    /// <param name="title">The title of the publication.</param>
    /// <param name="address">Its address, or null.</param>
    public DataSource(string id, string title, string? address = null) => (Id, Title, Address) = (id, title, address);

    /// <summary>Gets the short id, unique in its document.</summary>
    public string Id { get; }

    /// <summary>Gets the title of the publication.</summary>
    public string Title { get; }

    /// <summary>Gets its address, or null.</summary>
    public string? Address { get; }
}
