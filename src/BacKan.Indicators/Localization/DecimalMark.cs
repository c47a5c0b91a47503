namespace BacKan.Indicators.Localization;

/// <summary>How the marks inside a number are read: <i>cách hiểu dấu trong số</i>.</summary>
internal enum DecimalMark
{
    /// <summary>As the language writes them: "4.785" is four thousand in Vietnamese, and "10.98" is refused.</summary>
    OfTheLanguage = 1,

    /// <summary>
    /// The dot is the decimal mark and the comma the group mark in any language, for files known to
    /// use them; "4.785" is then less than five.
    /// </summary>
    Dot = 2,
}
