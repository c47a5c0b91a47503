using System.Text;
using BacKan.Indicators.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return BackanApp.Run(args, new ToolConsole(Console.OpenStandardInput, Console.Out, Console.Error, !Console.IsOutputRedirected) { ErrorIsTerminal = !Console.IsErrorRedirected });
