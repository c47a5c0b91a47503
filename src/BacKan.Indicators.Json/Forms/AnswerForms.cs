using System.Globalization;
using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Localization;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;

namespace BacKan.Indicators.Json.Forms;

/// <summary>What answers have in common: percents and irrational measures.</summary>
internal static class AnswerForms
{
    /// <summary>A measure that is irrational, to ten significant digits.</summary>
    public static readonly Form<double> IrrationalForm = NumberForm.As(
        number => (double)number,
        value => decimal.Parse(value.ToString("G10", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture));

    /// <summary>Words in both languages, or one text where they are the same in both.</summary>
    public static readonly Form<BilingualText> HeadingForm = new EitherForm<BilingualText>(
        StringForm.As(BilingualText.Same, text => text.Vi), RootForms.TextForm,
        text => string.Equals(text.Vi, text.En, StringComparison.Ordinal));

    private static readonly Form<PercentEnds> EndsForm =
        Answer<PercentEnds>("percent-range", "khoảng của một phần trăm", "the range of a percent", o =>
    {
        o.Optional("low", NumberForm, r => r.Low, "đầu dưới", "the lower end");
        o.Optional("high", NumberForm, r => r.High, "đầu trên", "the upper end");
        o.Default("lowIncluded", YesNoForm, r => r.LowIncluded, true, "kể cả đầu dưới", "whether the lower end belongs to it");
        o.Default("highIncluded", YesNoForm, r => r.HighIncluded, true, "kể cả đầu trên", "whether the upper end belongs to it");
    });

    /// <summary>
    /// The members "percent", a rounded number, or "percentRange" where it is a range, and "percentExact" where it is asked for.
    /// </summary>
    public static void Percent<T>(Members<T> o, Func<T, ValueRange?> get, string name = "percent")
        where T : notnull
    {
        o.Written(
            name, NumberForm, (t, options) => get(t) is { IsPoint: true, Low: { } percent } ? Rounded(percent, options) : (decimal?)null,
            "phần trăm, làm tròn", "the percent, rounded half away from zero");
        o.Written(name + "Range", EndsForm, (t, options) => get(t) is { IsPoint: false } range ? new PercentEnds(
            range.Low is { } low ? Rounded(low, options) : null, range.Low is null || range.LowIncluded,
            range.High is { } high ? Rounded(high, options) : null, range.High is null || range.HighIncluded) : null,
            "phần trăm khi nó là một khoảng", "the percent where it is a range");
        o.Written(
            name + "Exact", FractionForm,
            (t, options) => options.Exact && get(t) is { IsPoint: true, Low: { } percent } ? percent : (Fraction?)null,
            "phần trăm chính xác, khi được hỏi", "the exact percent, where it is asked for");
    }

    /// <summary>The members of a percent that is one number.</summary>
    public static void Percent<T>(Members<T> o, string name, Func<T, Fraction?> get)
        where T : notnull => Percent(o, t => get(t) is { } percent ? ValueRange.Point(percent) : null, name);

    private static decimal Rounded(Fraction value, JsonWriteOptions options) => options.Presentation.Round(value);

    private sealed record PercentEnds(decimal? Low, bool LowIncluded, decimal? High, bool HighIncluded);
}
