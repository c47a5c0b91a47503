namespace BacKan.Indicators.Territory;

/// <summary>The type of area under which a rule counts a place: <i>khu vực thành thị, nông thôn</i>.</summary>
public enum AreaType
{
    /// <summary>Urban (<i>thành thị</i>).</summary>
    Urban = 1,

    /// <summary>Rural (<i>nông thôn</i>).</summary>
    Rural = 2,

    /// <summary>Rural, in the plains (<i>nông thôn đồng bằng</i>): a separate line in the poverty standard of 2001–2005.</summary>
    RuralPlain = 3,

    /// <summary>Rural, in mountains or on islands (<i>nông thôn miền núi, hải đảo</i>): a separate line as well.</summary>
    RuralMountainIsland = 4,
}
