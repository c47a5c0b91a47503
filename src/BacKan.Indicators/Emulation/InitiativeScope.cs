namespace BacKan.Indicators.Emulation;

/// <summary>The scope of an initiative or a topic: <i>phạm vi ảnh hưởng</i>.</summary>
/// <remarks>A wider scope has a higher number.</remarks>
public enum InitiativeScope
{
    /// <summary>The unit (<i>cấp cơ sở</i>).</summary>
    Grassroots = 1,

    /// <summary>The ministry or the province (<i>bộ, ban, ngành, tỉnh</i>).</summary>
    Provincial = 2,

    /// <summary>The whole country (<i>toàn quốc</i>).</summary>
    National = 3,
}
