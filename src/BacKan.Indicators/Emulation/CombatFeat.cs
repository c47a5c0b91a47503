namespace BacKan.Indicators.Emulation;

/// <summary>
/// A resourceful or brave act in combat, recognised by the unit: <i>mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu</i>.
/// </summary>
/// <remarks>Immutable; compares by reference.</remarks>
/// <param name="year">The year of its recognition.</param>
public sealed class CombatFeat(int year) : IYearlyRecord
{
    /// <summary>Gets the year of its recognition.</summary>
    public int Year { get; } = year;

    /// <summary>Gets the recognised scope, or null if not stated; titles above the unit require it.</summary>
    public InitiativeScope? Scope { get; init; }

    /// <summary>Gets whether a certificate of merit was granted for it (<i>được tặng giấy khen</i>), or null.</summary>
    public bool? HasCertificate { get; init; }
}
