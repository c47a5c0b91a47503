using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>What was known of one fact when a case was judged: <i>dòng dữ liệu</i>.</summary>
public sealed class FactLine
{
    internal FactLine(string key, BilingualText name, BilingualText value) =>
        (Key, Name, Value) = (key, name, value);

    /// <summary>Gets the key of the fact.</summary>
    public string Key { get; }

    /// <summary>Gets what it is.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets its value in words, or that it is not known.</summary>
    public BilingualText Value { get; }
}
