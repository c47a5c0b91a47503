namespace BacKan.Indicators.Figures;

/// <summary>Where a figure was published: <i>nguồn số liệu</i>.</summary>
/// <param name="Id">A short id, unique in its document.</param>
/// <param name="Title">The title of the publication.</param>
/// <param name="Address">Its address, or null.</param>
public sealed record DataSource(string Id, string Title, string? Address = null);
