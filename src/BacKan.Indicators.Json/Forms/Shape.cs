using BacKan.Indicators.Json.Engine;

namespace BacKan.Indicators.Json.Forms;

/// <summary>Short ways to declare forms.</summary>
internal static class Shape
{
    /// <summary>A value that a program gives: written and read back.</summary>
    public static Form<T> Object<T>(string name, string vi, string en, Func<Members<T>, Func<ReadValues, T>> declare)
        where T : notnull => new ObjectForm<T>(name, new(vi, en), declare);

    /// <summary>What the library answers: written only.</summary>
    public static Form<T> Answer<T>(string name, string vi, string en, Action<Members<T>> declare)
        where T : notnull => new ObjectForm<T>(name, new(vi, en), o =>
        {
            declare(o);
            return null;
        });

    /// <summary>A value of several kinds, which <paramref name="member"/> says.</summary>
    public static KindsForm<T> Kinds<T>(string name, string vi, string en, string member, params Kind<T>[] kinds)
        where T : notnull => new KindsForm<T>(name, new(vi, en), member, kinds);

    /// <summary>A form that is declared later, for values that hold themselves.</summary>
    public static Form<T> Later<T>(Func<Form<T>> form)
        where T : notnull => new LaterForm<T>(form);

    /// <summary>An enumeration in words of lower case: "at-least".</summary>
    public static WordForm<T> Word<T>(string name)
        where T : struct, Enum => new(Enum.GetValues<T>().Select(v => (Words.Of(v), v)), name);

    /// <summary>An enumeration in the names of the answers: "NotAttained".</summary>
    public static WordForm<T> Name<T>(string name)
        where T : struct, Enum => new(Enum.GetValues<T>().Select(v => (Enum.GetName(v)!, v)), name);
}
