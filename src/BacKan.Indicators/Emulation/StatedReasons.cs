using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;

namespace BacKan.Indicators.Emulation;

/// <summary>The one reason why no standard could be asked.</summary>
internal sealed class StatedReasons(Finding? deciding, Shortfall shortfall) : AdviceReasons
{
    /// <inheritdoc/>
    public override Citation Citation => shortfall.Finding.Citation;

    /// <inheritdoc/>
    public override Finding? Deciding => deciding;

    /// <inheritdoc/>
    public override IReadOnlyList<Shortfall> Shortfalls { get; } = [shortfall];
}
