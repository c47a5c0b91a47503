namespace BacKan.Indicators.Law;

/// <summary>The origin of an enactment: <i>nguồn của quy định</i>.</summary>
public enum EnactmentOrigin
{
    /// <summary>The library, from its own legal data.</summary>
    Library = 1,

    /// <summary>The host, which added or replaced it; the host answers for results under it.</summary>
    Host = 2,
}
