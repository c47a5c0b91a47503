namespace BacKan.Indicators.Emulation;

/// <summary>The number of persons of a place who hold a title in a year: <i>số cá nhân đạt danh hiệu</i>.</summary>
/// <remarks>Immutable; equality compares title and number.</remarks>
public sealed record TitleCount
{
    /// <summary>Creates a count.</summary>
    /// <param name="title">The title.</param>
    /// <param name="holders">The number of holders, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public TitleCount(EmulationTitle title, int holders)
    {
        ArgumentNullException.ThrowIfNull(title);
        if (holders < 0)
            throw new ArgumentOutOfRangeException(nameof(holders), holders, $"The holders of {title.Code} must be 0 or more.");
        (Title, Holders) = (title, holders);
    }

    /// <summary>Gets the title.</summary>
    public EmulationTitle Title { get; }

    /// <summary>Gets the number of holders.</summary>
    public int Holders { get; }
}
