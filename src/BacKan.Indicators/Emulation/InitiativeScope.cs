namespace BacKan.Indicators.Emulation;

/// <summary>How far an initiative or a topic reaches: <i>phạm vi ảnh hưởng</i>.</summary>
/// <remarks>A scope that is wider has a higher number.</remarks>
public enum InitiativeScope
{
    /// <summary>The unit (<i>cấp cơ sở</i>).</summary>
    Grassroots = 1,

    /// <summary>The ministry or the province (<i>bộ, ban, ngành, tỉnh</i>).</summary>
    Provincial = 2,

    /// <summary>The whole country (<i>toàn quốc</i>).</summary>
    National = 3,
}
