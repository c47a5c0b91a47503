using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Output;

/// <summary>The forms of <c>--table</c>. Each puts itself in, in its own file, before anything runs.</summary>
internal static class TableForms
{
    private static readonly SortedList<string, Func<CommandRun, TextWriter, string, Renderer>> Added = new(StringComparer.Ordinal);

    /// <summary>Gets the words for them, in the order of the alphabet.</summary>
    public static IReadOnlyList<string> Names => [.. Added.Keys];

    /// <summary>Puts a form in.</summary>
    /// <param name="name">The word for it.</param>
    /// <param name="make">Makes its renderer for a run, an output and a title.</param>
    public static void Add(string name, Func<CommandRun, TextWriter, string, Renderer> make) => Added.Add(name, make);

    /// <summary>Makes the renderer of a form.</summary>
    public static Renderer Make(string name, CommandRun run, TextWriter output, string title) => Added[name](run, output, title);
}
