namespace BacKan.Indicators.Localization;

/// <summary>Why a number, an amount or a unit could not be read: <i>mã lỗi đọc số</i>.</summary>
internal static class NumberErrorCodes
{
    /// <summary>The text is empty: there is nothing to read, which is not zero.</summary>
    public const string Empty = "BK1101";

    /// <summary>A yearbook sign ("-", "…") says that there is no number; it is not zero.</summary>
    public const string AbsenceSign = "BK1102";

    /// <summary>A number was expected, but the text has something else.</summary>
    public const string NotANumber = "BK1103";

    /// <summary>A group mark does not stand before three digits: it may be meant as a decimal mark ("10.98" in Vietnamese).</summary>
    public const string AmbiguousMark = "BK1104";

    /// <summary>The marks of groups and decimals contradict each other.</summary>
    public const string MisplacedMark = "BK1105";

    /// <summary>The number has more digits than can be represented exactly.</summary>
    public const string TooManyDigits = "BK1106";

    /// <summary>The value is followed by text that does not belong to it.</summary>
    public const string TrailingText = "BK1107";

    /// <summary>The unit is not known, or not given.</summary>
    public const string UnknownUnit = "BK1108";

    /// <summary>The unit has several meanings ("sào").</summary>
    public const string AmbiguousUnit = "BK1109";

    /// <summary>The parts of an amount do not go from large to small, or a part is too large for its scale.</summary>
    public const string AmountOrder = "BK1110";

    /// <summary>Two parts of an amount have the same scale.</summary>
    public const string RepeatedScale = "BK1111";

    /// <summary>A part of an amount has decimals, and another part follows.</summary>
    public const string FractionalPart = "BK1112";

    /// <summary>The first end of a range or an interval lies above the second, or nothing lies between them.</summary>
    public const string EmptyRange = "BK1113";

    /// <summary>The word or mark that a text of this kind needs is missing ("trở lên", "đến", "/", a bracket).</summary>
    public const string MissingWord = "BK1114";

    /// <summary>The two ends of a range, or the two numbers of a ratio, have different units.</summary>
    public const string TwoUnits = "BK1115";

    /// <summary>A fraction has the denominator zero.</summary>
    public const string ZeroDenominator = "BK1116";
}
