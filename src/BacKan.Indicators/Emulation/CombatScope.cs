namespace BacKan.Indicators.Emulation;

/// <summary>
/// The recognised scope of a resourceful act in combat: <i>phạm vi ảnh hưởng của sự mưu trí, sáng tạo trong chiến đấu</i>.
/// </summary>
/// <remarks>
/// A wider scope has a higher number. The two wider ones are recognised by the Minister of Defence or of Public Security.
/// </remarks>
public enum CombatScope
{
    /// <summary>The unit only (<i>đơn vị</i>).</summary>
    Unit = 1,

    /// <summary>The whole army, or the whole police (<i>toàn quân, toàn lực lượng Công an nhân dân</i>).</summary>
    WholeForce = 2,

    /// <summary>The whole country (<i>toàn quốc</i>).</summary>
    WholeCountry = 3,
}
