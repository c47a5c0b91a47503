using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Output;

namespace BacKan.Indicators.Tool.Shell;

/// <summary>Answers a table row by row, however long: the good rows in order, each bad one said.</summary>
internal static class RowRun
{
    public static void Run<TAnswer>(CommandRun run, TableInput input, AnswerWriter<TAnswer> output, Func<RowCells, TAnswer?> answer)
        where TAnswer : class
    {
        foreach (InputRow row in input.Rows())
        {
            if (row.Problem is not null)
                continue;
            var cells = new RowCells(run, row);
            One(run, row, () =>
            {
                TAnswer? answered = answer(cells);
                if (answered is not null && cells.IsGood)
                    output.Write(answered);
                cells.WriteProblems();
            });
        }
    }

    /// <summary>Does the work of one row; what nobody expected costs that row and no other.</summary>
    /// <returns>Whether the row could be used.</returns>
    public static bool One(CommandRun run, InputRow row, Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (Exception caught) when (caught is not (IOException or RefusedException or OutOfMemoryException or ObjectDisposedException))
        {
            run.Problems.Write(Unexpected(row.Line, 1, caught));
            return false;
        }
    }

    public static Problem Unexpected(int line, int column, Exception caught)
    {
        string kind = caught.GetType().Name;
        return new(Severity.Refused, ToolErrorCodes.Unexpected, line, column, "$", null, new(
            $"Công cụ chưa lường trước hàng này ({kind}); hàng bị bỏ, các hàng khác vẫn được trả lời. Xin báo lỗi kèm hàng này.",
            $"The tool did not expect this row ({kind}); it is left out, the others are answered. Please report it with the row."));
    }
}
