namespace BacKan.Indicators.Tool.Shell;

/// <summary>The commands of the tool. Each puts itself in, in its own file, before anything runs.</summary>
internal static class ToolCommands
{
    private static readonly SortedList<int, Func<ToolCommand>> Added = [];
    private static readonly Lazy<IReadOnlyList<ToolCommand>> Made = new(() => [.. Added.Values.Select(make => make())]);

    /// <summary>Gets the commands in the order of the help.</summary>
    public static IReadOnlyList<ToolCommand> All => Made.Value;

    /// <summary>Puts a command in.</summary>
    /// <param name="place">Its place in the help; no other command has it.</param>
    /// <param name="make">Makes it.</param>
    public static void Add(int place, Func<ToolCommand> make) => Added.Add(place, make);
}
