namespace BacKan.Indicators.Emulation;

/// <summary>The scope of an initiative, a topic or a feat in combat: <i>phạm vi ảnh hưởng</i>.</summary>
/// <remarks>
/// A wider scope has a higher number. The two wider ones of a feat are recognised by the Minister of Defence or of Public Security.
/// </remarks>
public enum InitiativeScope
{
    /// <summary>The unit (<i>cấp cơ sở</i>).</summary>
    Grassroots = 1,

    /// <summary>
    /// The ministry or the province (<i>bộ, ban, ngành, tỉnh</i>); of a feat, the whole army or police (<i>toàn lực lượng</i>).
    /// </summary>
    Provincial = 2,

    /// <summary>The whole country (<i>toàn quốc</i>).</summary>
    National = 3,
}
