namespace BacKan.Indicators.Tool.Csv;

/// <summary>A line on standard error that says how far the reading is; nothing where no person watches it, or the work is short.</summary>
internal sealed class ProgressBar(ToolConsole console, long? length)
{
    private const int Every = 20_000, Width = 30;
    private bool drawn;

    public void Report(long rows, long position)
    {
        if (!console.ErrorIsTerminal || rows % Every != 0)
            return;
        string count = FormattableString.Invariant($"{rows:N0}");
        if (length is > 0 and { } whole)
        {
            int part = (int)(Math.Min(position, whole) * Width / whole);
            count = FormattableString.Invariant($"[{new string('#', part)}{new string('.', Width - part)}] {Math.Min(position, whole) * 100 / whole,3}%  {count}");
        }

        console.Error.Write("\r" + count);
        drawn = true;
    }

    public void Clear()
    {
        if (!drawn)
            return;
        console.Error.Write("\r" + new string(' ', Width + 30) + "\r");
        drawn = false;
    }
}
