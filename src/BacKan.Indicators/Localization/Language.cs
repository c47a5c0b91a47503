namespace BacKan.Indicators.Localization;

/// <summary>A language that the library writes: <i>ngôn ngữ</i>.</summary>
public enum Language
{
    /// <summary>Vietnamese (<i>tiếng Việt</i>), the language of the law and of the reports.</summary>
    Vietnamese = 1,

    /// <summary>English (<i>tiếng Anh</i>).</summary>
    English = 2,
}
