namespace BacKan.Indicators.Emulation;

/// <summary>How large a share of advanced workers may become grassroots emulation fighters: <i>tỷ lệ chiến sĩ thi đua cơ sở</i>.</summary>
/// <param name="OfAdvancedWorkers">The ceiling in percent of the holders of <i>lao động tiên tiến</i>, that share itself allowed; null where the law sets none.</param>
public sealed record TitleCeiling(Percentage? OfAdvancedWorkers)
{
    /// <summary>Gets how many holders a number of advanced workers allows: the exact fraction cut down to whole persons; null where the law sets no ceiling.</summary>
    public int? Allowed(int advancedWorkers) =>
        OfAdvancedWorkers is { } ceiling ? (int)decimal.Floor(advancedWorkers * ceiling.Value / 100m) : null;
}
