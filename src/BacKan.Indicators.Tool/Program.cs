using System.Text;
using BacKan.Indicators.Tool;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Shell;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Interrupts.Watch();
bool isTerminal = !Console.IsOutputRedirected;
string term = Environment.GetEnvironmentVariable("TERM") ?? "";
bool isPlain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || term is "dumb";
var output = new StreamWriter(StandardOutput.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 32_768) { NewLine = "\n" };
var console = new ToolConsole(StandardInput.Open, output, Console.Error, isTerminal)
{
    ErrorIsTerminal = !Console.IsErrorRedirected,
    HasColour = isTerminal && !isPlain,
    Width = isTerminal ? TerminalWidth() : 80,
};
return BackanApp.Run(args, console);

static int TerminalWidth()
{
    try
    {
        return Console.WindowWidth is > 0 and var width ? width : 80;
    }
    catch (IOException)
    {
        return 80;
    }
}
