using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Input;

namespace BacKan.Indicators.Tool.Shell;

/// <summary>One command: what it is called, what it takes and what it does. A new command is one such file, which puts
/// itself in with <see cref="ToolCommands.Add"/>.</summary>
internal abstract class ToolCommand
{
    /// <summary>Gets the name.</summary>
    public abstract string Name { get; }

    /// <summary>Gets what it does, in one sentence.</summary>
    public abstract BilingualText Summary { get; }

    /// <summary>Gets what the file of a command over rows is.</summary>
    protected static BilingualText RowsFile { get; } =
        new("bảng CSV hoặc .xlsx có dòng tiêu đề; - là đầu vào chuẩn", "a CSV table or .xlsx workbook with a header; - is standard input");

    /// <summary>Gets what the file is, or null where it takes none.</summary>
    public virtual BilingualText? File => null;

    /// <summary>Gets whether it runs without a file.</summary>
    public virtual bool FileIsOptional => false;

    /// <summary>Gets the columns of its table, or none.</summary>
    public virtual IReadOnlyList<InputColumn> Columns => [];

    /// <summary>Gets the columns of its table under the options that are given.</summary>
    public virtual IReadOnlyList<InputColumn> ColumnsOf(Arguments given) => Columns;

    /// <summary>Gets its options, the common ones included.</summary>
    public abstract IReadOnlyList<ToolOption> Options { get; }

    /// <summary>Gets a line to try.</summary>
    public abstract string Example { get; }

    /// <summary>Gets a file to start from, or null where it takes none.</summary>
    public virtual string? Template => Columns.Count == 0 ? null : InputColumn.TemplateOf(Columns);

    /// <summary>Gets a file to start from under the options that are given.</summary>
    public string? TemplateOf(Arguments given) =>
        ColumnsOf(given) is var columns && columns != Columns ? InputColumn.TemplateOf(columns) : Template;

    /// <summary>Runs the command.</summary>
    /// <returns>The exit code, beyond what the problems ask for.</returns>
    public abstract int Run(CommandRun run);
}
