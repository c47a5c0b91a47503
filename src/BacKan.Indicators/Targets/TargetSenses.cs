using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Targets;

/// <summary>The meaning of the required side for numbers.</summary>
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

    /// <summary>
    /// What a number without a word means: a floor where higher is better, a ceiling where lower is, else the number itself.
    /// </summary>
    public static TargetSense Meant(Tendency tendency) => tendency switch
    {
        Tendency.Higher => TargetSense.AtLeast,
        Tendency.Lower => TargetSense.AtMost,
        _ => TargetSense.Exactly,
    };

    /// <summary>The sense that a word before a number names; null for "about" and "nearly", which name none.</summary>
    public static TargetSense? Of(Qualifier word, Tendency tendency) => word switch
    {
        Qualifier.Over => TargetSense.Above,
        Qualifier.AtLeast => TargetSense.AtLeast,
        Qualifier.Under => TargetSense.Below,
        Qualifier.AtMost => TargetSense.AtMost,
        Qualifier.Exactly => Meant(tendency),
        _ => null,
    };
}
