using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool;

/// <summary>The command line <c>backan</c>: a thin face over the library.</summary>
internal static class BackanApp
{
    /// <summary>Gets the commands in the order of the help.</summary>
    public static IReadOnlyList<ToolCommand> Commands => ToolCommands.All;

    public static int Run(string[] args, ToolConsole console)
    {
        // The language and the form of errors hold for every error, those of the words themselves included.
        Language language = IsEnglish(args) ? Language.English : Language.Vietnamese;
        var problems = new Problems(console.Error, "backan", new(language, args.Contains("--json", StringComparer.Ordinal)));
        int exit;
        try
        {
            exit = Dispatch(args, console, language, problems);
        }
        catch (Exception caught) when (caught is not OutOfMemoryException)
        {
            exit = LastCatch.Say(caught, problems);
        }

        try
        {
            console.Out.Flush();
            return exit;
        }
        catch (Exception caught) when (caught is IOException or ObjectDisposedException)
        {
            // Said already where the work itself met it.
            return exit == ExitCode.BadInput ? exit : LastCatch.Say(caught, problems);
        }
    }

    private static int Dispatch(string[] args, ToolConsole console, Language language, Problems problems)
    {
        List<string> words = [.. args];
        int at = words.FindIndex(w => !w.StartsWith('-') && !(words.IndexOf(w) > 0 && words[words.IndexOf(w) - 1] is "--lang"));
        string? name = at < 0 ? null : words[at];
        if (name is "help")
        {
            words.RemoveAt(at);
            words.Add("--help");
            at = words.FindIndex(w => !w.StartsWith('-') && w is not "help");
            name = at < 0 ? null : words[at];
        }

        if (name is null)
            return Alone(words, console, language, problems);
        if (Commands.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.Ordinal)) is not { } command)
        {
            string? alike = Arguments.Alike(name, Commands.Select(c => c.Name));
            problems.Fail(ToolErrorCodes.Usage, "$", name, new(
                $"Không có lệnh này{(alike is null ? "." : $"; có phải {alike}?")} Các lệnh: "
                    + $"{string.Join(", ", Commands.Select(c => c.Name))}.",
                $"There is no such command{(alike is null ? "." : $"; did you mean {alike}?")} The commands: "
                    + $"{string.Join(", ", Commands.Select(c => c.Name))}."));
            return ExitCode.BadInput;
        }

        words.RemoveAt(at);
        var given = new Arguments(command, words);
        if (given.Has("--help"))
        {
            Help.Command(console, command, command.ColumnsOf(given), language);
            return ExitCode.Done;
        }

        foreach ((string option, string? value, BilingualText said) in given.Problems)
            problems.Fail(ToolErrorCodes.Usage, option, value, said);
        if (given.Problems.Count > 0)
            return ExitCode.BadInput;
        if (given.Has("--template"))
        {
            console.Out.Write(command.TemplateOf(given));
            return ExitCode.Done;
        }

        using var run = new CommandRun(console, given, CommonToolOptions.Read(given));
        SayIdle(run);
        int exit;
        try
        {
            exit = command.Run(run);
            run.Commit();
        }
        catch (Exception caught) when (caught is not OutOfMemoryException)
        {
            return Math.Max(run.Problems.Exit, LastCatch.Say(caught, run.Problems));
        }

        return Math.Max(exit, run.Problems.Exit);
    }

    // Options that shape CSV do nothing where none is written.
    private static void SayIdle(CommandRun run)
    {
        if (run.Options.Table is "csv" || run.Given.Has("--out"))
            return;
        foreach (string option in new[] { "--bom", "--safe-cells" }.Where(run.Given.Has))
            run.Problems.Note(ToolErrorCodes.Usage, 0, 0, option, null, new(
                $"{option} chỉ có tác dụng với CSV (--table csv, --out); lần này không ghi CSV.",
                $"{option} is for CSV (--table csv, --out); none is written here."));
    }

    private static int Alone(List<string> words, ToolConsole console, Language language, Problems problems)
    {
        if (words.Contains("--version"))
        {
            console.Out.WriteLine(typeof(BackanApp).Assembly.GetName().Version?.ToString(3));
            return ExitCode.Done;
        }

        if (words.Exists(w => w is "--help" or "-h" or "-?"))
        {
            Help.Root(console, Commands, language);
            return ExitCode.Done;
        }

        problems.Fail(ToolErrorCodes.Usage, "$", null, new(
            $"Hãy ghi một lệnh: {string.Join(", ", Commands.Select(c => c.Name))}. Xem backan --help.",
            $"Give a command: {string.Join(", ", Commands.Select(c => c.Name))}. See backan --help."));
        return ExitCode.BadInput;
    }

    private static bool IsEnglish(string[] args) =>
        args.Contains("--lang=en", StringComparer.Ordinal) || args.Contains("--lang:en", StringComparer.Ordinal) || args.Zip(args.Skip(1))
            .Any(p => p is ("--lang", "en"));
}
