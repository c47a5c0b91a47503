using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>What was known of one fact when a case was judged: <i>dòng dữ liệu</i>.</summary>
/// <param name="Key">The key of the fact.</param>
/// <param name="Name">What it is.</param>
/// <param name="Value">Its value in words, or that it is not known.</param>
public sealed record FactLine(string Key, BilingualText Name, BilingualText Value);
