using System.Globalization;
using BacKan.Indicators.Localization.Tables;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Input;

/// <summary>A table on its way through a command: opened whatever its form, its header found, its rows in order, its problems said with
/// their place.</summary>
internal sealed class TableInput : IDisposable
{
    private const int MostTitles = 20;
    private readonly CommandRun run;
    private readonly InputFile file;
    private readonly TableReader? reader;
    private readonly Workbook? workbook;
    private readonly IEnumerator<TableRow> rows;
    private readonly Queue<TableRow> early = new();
    private readonly ProgressBar progress;
    private bool saidSpan, saidShort, saidExtra;

    private TableInput(CommandRun run, InputFile file, FileForm form)
    {
        (this.run, this.file) = (run, file);
        if (form.IsWorkbook)
            workbook = Workbook.Open(new MemoryStream(file.ReadAll()), run.Options.Sheet);
        else
            reader = new(file.Blocks(form.Encoding));
        rows = (workbook is null ? TextRows() : workbook.Rows()).GetEnumerator();
        progress = new(run.Console);
        run.Problems.BeforeLine = progress.Clear;
        if (form.Note is { } note)
            run.Problems.Note(ToolErrorCodes.ReadAs, 0, 0, "$", null, note);
        if (workbook is null && run.Options.Sheet is { } sheet)
            run.Problems.Fail(ToolErrorCodes.Usage, "--sheet", sheet,
                new("Tệp không phải .xlsx nên không có trang tính; hãy bỏ --sheet.",
                "The file is no .xlsx, so it has no sheets; take --sheet out."));
    }

    /// <summary>Gets the columns.</summary>
    public TableHeader Header { get; private set; } = null!;

    /// <summary>Gets the mark between cells.</summary>
    public char Separator => reader?.Separator ?? ',';

    /// <summary>Gets whether the table began with a byte order mark.</summary>
    public bool HasBom => file.HasBom;

    /// <summary>Gets the count of rows so far, blank ones aside.</summary>
    public long Count { get; private set; }

    /// <summary>Opens the table of a run; null where it cannot be used, which is said.</summary>
    public static TableInput? Open(CommandRun run, IReadOnlyList<InputColumn> columns, string command, bool carriesAll = false)
    {
        if (run.OpenInput() is not { } file)
            return null;
        TableInput? input = null;
        try
        {
            FileForm form = FileForm.Of(file.First);
            if (form.Refusal is { } refusal)
            {
                run.Problems.Fail(ToolErrorCodes.Form, "$", null, refusal);
                file.Dispose();
                return null;
            }

            input = new(run, file, form);
            if (run.Problems.Exit == ExitCode.Done && input.FindHeader(columns, command, carriesAll))
                return input;
        }
        catch
        {
            input?.Dispose();
            file.Dispose();
            throw;
        }

        input.Dispose();
        return null;
    }

    /// <summary>Reads the rows in order; those that cannot be used bear their problem, which is written already.</summary>
    public IEnumerable<InputRow> Rows()
    {
        while (Next() is { } row)
        {
            if (row.IsBlank)
                continue;
            progress.Report(++Count, file.Progress);
            SaySpan(row);
            Problem? problem = row.Fault is { } fault
                ? new(Severity.Refused, ErrorCodes.ReportRow, fault.Line, fault.Column, "$", fault.Value, fault.Words) : WrongCount(row);
            if (problem is not null)
                run.Problems.Write(problem);
            yield return new(Header, row) { Problem = problem };
        }

        progress.Clear();
        if (Count == 0)
            run.Problems.Note(ToolErrorCodes.ReadAs, Header.Line, 1, "$", null,
                new("Bảng chỉ có tiêu đề, không có hàng nào.", "The table has a header and no rows."));
    }

    public void Dispose()
    {
        progress.Clear();
        rows.Dispose();
        reader?.Dispose();
        workbook?.Dispose();
        file.Dispose();
    }

    private IEnumerable<TableRow> TextRows()
    {
        while (true)
        {
            // Until the header is found, each line may have marks of its own: a title has none, or commas.
            if (Header is null && reader!.PeekLine() is { } line && TableReader.SeparatorOf(line) is var mark
                && line.Contains(mark, StringComparison.Ordinal))
                reader.Separator = mark;
            if (reader!.Read() is not { } row)
                yield break;
            yield return row;
        }
    }

    private TableRow? Next() => early.TryDequeue(out TableRow? row) ? row : rows.MoveNext() ? rows.Current : null;

    private bool FindHeader(IReadOnlyList<InputColumn> columns, string command, bool carriesAll)
    {
        var seen = new List<TableRow>();
        int best = -1, bestKnown = 0;
        char? said = null;
        while (seen.Count < MostTitles && rows.MoveNext())
        {
            TableRow row = rows.Current;
            if (reader is not null && seen.Count == 0 && SeparatorLine(row) is { } mark)
            {
                (said, reader.Separator) = (mark, mark);
                run.Problems.Note(ToolErrorCodes.ReadAs, row.Line, 1, "$", row.Raw,
                    new("Dòng sep= chỉ nêu dấu phân cách; đã dùng.", "The line sep= names the separator alone; it was used."));
                continue;
            }

            var header = new TableHeader(row, columns);
            seen.Add(row);
            if (header.Known > bestKnown)
                (best, bestKnown) = (seen.Count - 1, header.Known);
            if (row.Fault is null && header.HasRequired)
                break;
        }

        if (seen.Count == 0)
        {
            run.Problems.Write(new(Severity.Refused, ErrorCodes.ReportRow, 1, 1, "$", "", new(
                $"Tệp rỗng; cần một dòng tiêu đề rồi các hàng. Tệp mẫu: backan {command} --template.",
                    $"The file is empty; a header and rows are needed. A file to start from: backan {command} --template.")));
            return false;
        }

        best = Math.Max(0, best);
        Header = new(seen[best], columns);
        if (seen[best].Fault is { } fault)
        {
            run.Problems.Write(new(Severity.Refused, ErrorCodes.ReportRow, fault.Line, fault.Column, "$", fault.Value, fault.Words));
            return false;
        }

        foreach (Problem problem in Header.Problems(command))
            run.Problems.Write(problem);
        if (run.Problems.Exit != ExitCode.Done)
            return false;
        foreach (TableRow title in seen.Take(best).Where(t => !t.IsBlank))
            run.Problems.Note(ToolErrorCodes.ReadAs, title.Line, 1, "$", title.Cells.Count > 0
                ? string.Join(' ', title.Cells.Select(c => c.Value)).Trim() : title.Raw,
                new("Dòng trên tiêu đề bảng; không dùng.", "A line above the header; not used."));
        foreach (TableRow row in seen.Skip(best + 1))
            early.Enqueue(row);
        if (reader is not null)
            reader.Width = seen[best].Cells.Count;
        string[] used = carriesAll ? [.. Header.Names] : [];
        if (Header.Unused(used) is { Count: > 0 } unused)
        {
            string names = string.Join(", ", unused.Select(n => Shown.Of(n, 40)));
            run.Problems.Note(ErrorCodes.ReportColumn, Header.Line, 1, "$", null, new(
                $"Không dùng cột {names}. Các cột của lệnh: {string.Join(", ", columns.Select(c => c.Key))}.",
                $"Columns not used: {names}. The columns of the command: {string.Join(", ", columns.Select(c => c.Key))}."));
        }

        return true;
    }

    private static char? SeparatorLine(TableRow row)
    {
        string text = row.Raw.Trim().Trim('"');
        return text.Length is 5 or 4 && text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? text.Length == 5 ? text[4] : '\t'
            : null;
    }

    private void SaySpan(TableRow row)
    {
        if (row.Span is not { } span || saidSpan)
            return;
        saidSpan = true;
        string last = span.LastLine.ToString(CultureInfo.InvariantCulture);
        run.Problems.Note(ToolErrorCodes.ReadAs, span.Line, span.Column, "$", null, new(
            $"Ô mở ngoặc kép ở đây kéo dài đến dòng {last}; chỉ nhắc một lần.",
                $"The cell whose quote opens here goes on to line {last}; said once."));
    }

    private Problem? WrongCount(TableRow row)
    {
        int width = Header.Names.Count, count = row.Cells.Count;
        while (count > width && string.IsNullOrWhiteSpace(row.Cells[count - 1].Value))
            count--;
        if (count > width)
        {
            TableCell extra = row.Cells[width];
            string given = count.ToString(CultureInfo.InvariantCulture), wanted = width.ToString(CultureInfo.InvariantCulture);
            bool isBare = Separator is ',' && row.Raw.Contains(',', StringComparison.Ordinal);
            return new(Severity.Refused, ErrorCodes.ReportRow, row.Line, extra.Column, "$", extra.Value, new(
                $"Hàng có {given} ô, tiêu đề có {wanted}"
                    + (isBare ? "; ô có dấu phẩy phải đặt trong ngoặc kép." : "; hãy bỏ ô thừa, hoặc đặt tên cho cột."),
                $"The row has {given} cells, the header {wanted}"
                    + (isBare ? "; a cell with a comma stands in quotes." : "; take out what is too much, or name the column.")));
        }

        if (row.Cells.Count < width && !saidShort)
        {
            saidShort = true;
            run.Problems.Note(ToolErrorCodes.ReadAs, row.Line, 1, "$", null,
                new("Hàng thiếu các ô cuối; coi là ô trống. Chỉ nhắc một lần.",
                "The row leaves off its last cells; they are taken as empty. Said once."));
        }

        if (row.Cells.Count > width && !saidExtra && count > width)
            saidExtra = true;
        return null;
    }
}
