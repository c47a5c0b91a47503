using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Reporting;

/// <summary>Prints computed percents of attainment: <i>tỷ lệ hoàn thành tính được</i>.</summary>
public static class PercentText
{
    /// <summary>Gets the computed percent as a printed number, rounded half away from zero: "110,00", "trên 100,00"; null where there is none.</summary>
    /// <param name="attainment">The attainment, or null.</param>
    /// <param name="decimals">The decimals, 0 to 20.</param>
    public static StatedNumber? Rounded(Attainment? attainment, int decimals = 2)
    {
        if (attainment?.PercentRange is not { } range || (range.Low ?? range.High) is not { } end)
            return null;
        Qualifier word = range.IsPoint ? Qualifier.Exactly
            : range.Low is null ? (range.HighIncluded ? Qualifier.AtMost : Qualifier.Under)
            : range.High is null ? (range.LowIncluded ? Qualifier.AtLeast : Qualifier.Over)
            : Qualifier.About;
        return new(Rounding.HalfAwayFromZero.Round(end, decimals), decimals, word);
    }

    /// <summary>Prints the computed percent without its sign in a language, or null where there is none.</summary>
    public static string? Of(Attainment? attainment, Language language, int decimals = 2) => Rounded(attainment, decimals)?.In(language);
}
