using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Classify;

/// <summary>The table of <c>--out</c>: every row of the input in its place, with its columns as they were, and the answer behind
/// them.</summary>
internal sealed class RegisterWriter
{
    private static readonly string[] Results = ["class", "subclass", "standard", "basis", "missing", "reason"];
    private readonly CommandRun run;
    private readonly CsvWriter csv;
    private readonly int width;
    private readonly int[] kept;
    private readonly string standard;

    public RegisterWriter(CommandRun run, TableInput input, OutputFile file, string standard)
    {
        (this.run, this.standard) = (run, standard);
        csv = new(file.Write, input.Separator, run.Options, run.Options.Bom ?? input.HasBom);
        width = input.Header.Names.Count;

        // A register that went through before is not given a second column of the same name.
        kept = [.. Enumerable.Range(0, width).Where(i =>
            !Results.Contains(input.Header.Names[i].Trim(), StringComparer.OrdinalIgnoreCase))];
        if (kept.Length < width)
            run.Problems.Note(ToolErrorCodes.ReadAs, input.Header.Line, 1, "--out", null,
                new("Các cột kết quả có sẵn trong tệp được thay bằng kết quả mới.",
                "Result columns that the file had are replaced by the new ones."));
        csv.Write([.. kept.Select(i => input.Header.Names[i]), .. Results]);
    }

    public void Write(InputRow row, ClassifyAnswer? answer)
    {
        string[] cells = row.Carried(width);
        bool isRaw = row.Source.Fault is not null;
        csv.Write(
        [
            .. kept.Select(i => csv.Safe(cells[i], isRaw)),
            answer?.Word ?? "", answer?.SubClass?.ToString() ?? "", answer is null ? "" : standard, answer?.Basis.In(run.Language) ?? "",
            string.Join(' ', answer?.Missing.Select(m => m.Key) ?? []), answer?.Why(run.Language) ?? "",
        ]);
    }

    public void End() => csv.NoteFormulas(run.Problems, "--out");
}
