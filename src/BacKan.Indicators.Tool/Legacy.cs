using System.CommandLine;

namespace BacKan.Indicators.Tool;

/// <summary>The commands that still have their own printers.</summary>
internal static class Legacy
{
    public static int? Run(string name, string[] args, ToolConsole console)
    {
        Command? command = name switch
        {
            "report" => ReportCommand.Create(console),
            _ => null,
        };
        if (command is null)
            return null;
        ParseResult parsed = new RootCommand("backan") { command }.Parse(args);
        foreach (var error in parsed.Errors)
            console.Error.WriteLine(error.Message);
        return parsed.Errors.Count > 0 ? ExitCode.BadInput : parsed.Invoke(new InvocationConfiguration { Output = console.Out, Error = console.Error });
    }
}
