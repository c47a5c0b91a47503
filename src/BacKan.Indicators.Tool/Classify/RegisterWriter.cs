using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Classify;

/// <summary>The table of <c>--out</c>: every row of the input in its place, with its columns as they were, and the answer behind
/// them.</summary>
internal sealed class RegisterWriter
{
    private readonly CommandRun run;
    private readonly CsvWriter csv;
    private readonly int width;
    private readonly int[] kept;
    private readonly int results;

    public RegisterWriter(CommandRun run, TableInput input, OutputFile file, string[] results)
    {
        (this.run, this.results) = (run, results.Length);
        csv = new(file.Write, input.Separator, run.Options, run.Options.Bom ?? input.HasBom);
        width = input.Header.Names.Count;

        // A register that went through before is not given a second column of the same name.
        kept = [.. Enumerable.Range(0, width).Where(i =>
            !results.Contains(input.Header.Names[i].Trim(), StringComparer.OrdinalIgnoreCase))];
        if (kept.Length < width)
            run.Problems.Note(ToolErrorCodes.ReadAs, input.Header.Line, 1, "--out", null,
                new("Các cột kết quả có sẵn trong tệp được thay bằng kết quả mới.",
                "Result columns that the file had are replaced by the new ones."));
        csv.Write([.. kept.Select(i => input.Header.Names[i]), .. results]);
    }

    /// <summary>Writes a row with its results; without results where it cannot be used.</summary>
    public void Write(InputRow row, string[]? answer)
    {
        string[] cells = row.Carried(width);
        csv.Write(
        [
            .. kept.Select(i => csv.Safe(cells[i], row.IsRaw)),
            .. answer ?? [.. Enumerable.Repeat("", results)],
        ]);
    }

    public void End() => csv.NoteFormulas(run.Problems, "--out");
}
