using System.CommandLine;
using BacKan.Indicators.Tool.Attain;
using BacKan.Indicators.Tool.Eligible;
using BacKan.Indicators.Tool.Growths;

namespace BacKan.Indicators.Tool;

/// <summary>The command line <c>backan</c>: a thin face over the library.</summary>
internal static class BackanApp
{
    public static int Run(string[] args, ToolConsole console)
    {
        var root = new RootCommand("backan: báo cáo của địa phương, kiểm tra và viết lại / yearly reports of localities, checked and written again")
        {
            ReportCommand.Create(console),
            AttainCommand.Create(console),
            GrowthCommand.Create(console),
            StructureCommand.Create(console),
            ClassifyCommand.Create(console),
            EligibleCommand.Create(console),
            RulesCommand.Create(console),
        };
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                console.Error.WriteLine(error.Message);
            return ExitCode.BadInput;
        }

        return parsed.Invoke(new InvocationConfiguration { Output = console.Out, Error = console.Error });
    }
}
