using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Targets;

/// <summary>What a sense asks of a number.</summary>
internal static class TargetSenses
{
    public static Tendency Better(TargetSense sense) => sense switch
    {
        TargetSense.AtLeast or TargetSense.Above => Tendency.Higher,
        TargetSense.AtMost or TargetSense.Below => Tendency.Lower,
        TargetSense.Exactly => Tendency.Neutral,
        _ => throw new ArgumentOutOfRangeException(nameof(sense), sense, "Expected a defined sense."),
    };

    public static bool IsStrict(TargetSense sense) => sense is TargetSense.Above or TargetSense.Below;
}
