using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>The known value of a fact when a case was judged: <i>dòng dữ liệu</i>.</summary>
/// <param name="Key">The key of the fact.</param>
/// <param name="Name">The name.</param>
/// <param name="Value">Its value in words, or a note that it is not known.</param>
public sealed record FactLine(string Key, BilingualText Name, BilingualText Value);
