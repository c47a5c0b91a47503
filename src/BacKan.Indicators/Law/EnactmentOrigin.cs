namespace BacKan.Indicators.Law;

/// <summary>Who says that a rule applies: <i>nguồn của quy định</i>.</summary>
public enum EnactmentOrigin
{
    /// <summary>The library, from the law that it holds.</summary>
    Library = 1,

    /// <summary>The host, which added or replaced it: a result under it is the host's own.</summary>
    Host = 2,
}
