using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Output;

namespace BacKan.Indicators.Tool.Shell;

/// <summary>One run of a command: what it was asked, its input, its outputs and its problems.</summary>
internal sealed class CommandRun(ToolConsole console, Arguments arguments, CommonOptions options) : IDisposable
{
    private readonly List<OutputFile> outputs = [];

    public ToolConsole Console => console;

    public Arguments Given => arguments;

    public CommonOptions Options => options;

    public Language Language => options.Language;

    /// <summary>Gets how numbers are printed and rounded, in every output of the command.</summary>
    public Presentation Presentation { get; } = options.Presentation;

    /// <summary>Gets the file as it was given; "-" for standard input.</summary>
    public string FileName => arguments.File ?? "-";

    public Problems Problems { get; } = new(console.Error, arguments.File ?? "-", options);

    public string Say(string vi, string en) => options.Say(vi, en);

    /// <summary>Opens the file; null where it cannot be read, which is said.</summary>
    public InputFile? OpenInput() => InputFile.Open(FileName, console, Problems);

    /// <summary>Begins the output that an option names; null where the option is not given. Nothing stands under its name before <see
    /// cref="Commit"/>.</summary>
    /// <exception cref="RefusedException">The output is the input, or cannot be written.</exception>
    public OutputFile? OpenOutput(string option)
    {
        if (arguments.Get(option) is not { } path)
            return null;
        OutputFile output = OutputFile.Begin(option, path, FileName);
        outputs.Add(output);
        return output;
    }

    /// <summary>Puts the finished outputs in the place of what was there.</summary>
    public void Commit()
    {
        console.Out.Flush();
        foreach (OutputFile output in outputs)
            output.Commit();
    }

    public void Dispose() => outputs.ForEach(o => o.Dispose());
}
