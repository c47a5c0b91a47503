namespace BacKan.Indicators.Tool.Input;

/// <summary>A line on standard error that says how far the reading is; nothing where no person watches it, where rows come out on the same
/// terminal, or the work is short.</summary>
internal sealed class ProgressBar(ToolConsole console)
{
    private const int Every = 20_000, Width = 30;
    private bool isDrawn;

    public void Report(long rows, double? part)
    {
        if (!console.ErrorIsTerminal || console.IsTerminal || rows % Every != 0)
            return;
        string count = FormattableString.Invariant($"{rows:N0}");
        if (part is { } done)
        {
            int filled = (int)(Math.Min(done, 1d) * Width);
            count = FormattableString.Invariant(
                $"[{new string('#', filled)}{new string('.', Width - filled)}] {(int)(Math.Min(done, 1d) * 100),3}%  {count}");
        }

        console.Error.Write("\r" + count);
        isDrawn = true;
    }

    public void Clear()
    {
        if (!isDrawn)
            return;
        console.Error.Write("\r" + new string(' ', Width + 30) + "\r");
        isDrawn = false;
    }
}
