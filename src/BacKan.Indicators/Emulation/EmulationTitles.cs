namespace BacKan.Indicators.Emulation;

/// <summary>The titles that the library knows by itself: <i>các danh hiệu thi đua</i>.</summary>
public static class EmulationTitles
{
    /// <summary>Advanced worker (<i>lao động tiên tiến</i>).</summary>
    public static EmulationTitle AdvancedWorker { get; } = new("LDTT", new("lao động tiên tiến", "advanced worker"), "LĐTT");

    /// <summary>Grassroots emulation fighter (<i>chiến sĩ thi đua cơ sở</i>, also spelt <i>chiến sỹ</i>).</summary>
    public static EmulationTitle GrassrootsEmulationFighter { get; } = new("CSTDCS", new("chiến sỹ thi đua cơ sở", "grassroots emulation fighter"), "CSTĐCS");

    /// <summary>Gets every title, in order of declaration.</summary>
    public static IReadOnlyList<EmulationTitle> All { get; } = [AdvancedWorker, GrassrootsEmulationFighter];
}
