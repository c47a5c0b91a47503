using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>The known value of a fact when a case was judged: <i>dòng dữ liệu</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class FactLine
{
    internal FactLine(string key, BilingualText name, BilingualText value) => (Key, Name, Value) = (key, name, value);

    /// <summary>Gets the key of the fact.</summary>
    public string Key { get; }

    /// <summary>Gets the name.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets its value in words, or a note that it is not known.</summary>
    public BilingualText Value { get; }

    /// <summary>Returns name and value in Vietnamese.</summary>
    public override string ToString() => $"{Name.Vi}: {Value.Vi}";
}
