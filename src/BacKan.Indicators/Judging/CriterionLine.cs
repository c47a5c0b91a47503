using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A condition in the listing of a rule: <i>dòng liệt kê tiêu chuẩn</i>, without a case.</summary>
/// <param name="Depth">The depth of nesting, 0 for the rule itself.</param>
/// <param name="Id">The stable id of the condition.</param>
/// <param name="Words">The words of the condition.</param>
/// <param name="Threshold">The threshold, or null.</param>
/// <param name="Citation">The provision.</param>
/// <param name="Confidence">How reliably the provision was checked.</param>
/// <param name="Range">The values that the threshold allows, or null if it is not a number.</param>
/// <param name="Unit">The unit of those values, or null for none.</param>
internal sealed record CriterionLine(
    int Depth, string Id, BilingualText Words, BilingualText? Threshold, Citation Citation, Confidence Confidence, ValueRange? Range,
    MeasureUnit? Unit)
{
    /// <summary>Prints words, threshold and provision, indented by depth.</summary>
    public string In(Language language) =>
        $"{new string(' ', 2 * Depth)}- {Words.In(language)}{(Threshold is null ? "" : $": {Threshold.In(language)}")} "
            + $"({Citation.In(language)})";

    /// <summary>Returns the Vietnamese line.</summary>
    public override string ToString() => In(Language.Vietnamese);
}
