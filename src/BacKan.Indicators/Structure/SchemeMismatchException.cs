namespace BacKan.Indicators.Structure;

/// <summary>Two structures of different schemes met: <i>khác hệ phân ngành</i>, three local groups with the statutory sectors.</summary>
public sealed class SchemeMismatchException : ArgumentException
{
    internal SchemeMismatchException(SectorScheme expected, SectorScheme actual)
        : base($"A structure in the scheme {actual.Code} cannot stand where one in {expected.Code} is expected: their sectors are not the same, even where a letter or a name is. Map one to the other first, with {nameof(SchemeMapping)}.{nameof(SchemeMapping.Apply)}.")
    {
        (Expected, Actual) = (expected, actual);
    }

    /// <summary>Gets the scheme that was expected.</summary>
    public SectorScheme Expected { get; }

    /// <summary>Gets the scheme that came.</summary>
    public SectorScheme Actual { get; }
}
