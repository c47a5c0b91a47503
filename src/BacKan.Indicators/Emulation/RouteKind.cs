namespace BacKan.Indicators.Emulation;

/// <summary>What a route of an article is to a dossier that names none.</summary>
internal enum RouteKind
{
    /// <summary>Regular merit, on which it relies.</summary>
    Merit = 1,

    /// <summary>Another route, which must be named.</summary>
    Other = 2,

    /// <summary>A clause of workers and farmers for which there is no rule.</summary>
    NotBuilt = 3,
}
