namespace BacKan.Indicators.Figures;

/// <summary>Where a figure was published: <i>nguồn số liệu</i>.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
public sealed class DataSource
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

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DataSource other
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && string.Equals(Title, other.Title, StringComparison.Ordinal)
        && string.Equals(Address, other.Address, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Address);

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(DataSource? left, DataSource? right) => Equals(left, right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(DataSource? left, DataSource? right) => !Equals(left, right);
}
