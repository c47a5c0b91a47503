using System.Text;

namespace BacKan.Indicators.Tool.Csv;

/// <summary>The lines of a UTF-8 stream one by one, with their endings; none is held longer than it is needed.</summary>
internal sealed class CsvLines(Stream stream) : IDisposable
{
    /// <summary>The most characters of a line, and of a row over several lines.</summary>
    public const int Longest = 65_536;

    private readonly StreamReader reader = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: true, bufferSize: 65_536);
    private readonly LinkedList<string> returned = new();
    private readonly char[] buffer = new char[16_384];
    private readonly StringBuilder line = new();
    private int start, end;

    /// <summary>Gets the next line with its ending, cut after <see cref="Longest"/> characters; null after the last one.</summary>
    public string? Next()
    {
        if (returned.First is { } first)
        {
            returned.RemoveFirst();
            return first.Value;
        }

        line.Clear();
        bool ended = false;
        while (!ended && Fill())
        {
            int at = buffer.AsSpan(start, end - start).IndexOfAny('\n', '\r');
            int length = at < 0 ? end - start : at + 1;
            bool carriageReturn = at >= 0 && buffer[start + at] == '\r';
            Keep(buffer.AsSpan(start, length));
            start += length;
            if (carriageReturn && Fill() && buffer[start] == '\n')
                Keep(buffer.AsSpan(start++, 1));
            ended = at >= 0;
        }

        return line.Length == 0 ? null : line.ToString();
    }

    /// <summary>Gives lines back, so that they come again in the same order.</summary>
    public void Return(IEnumerable<string> lines)
    {
        foreach (string given in lines.Reverse())
            returned.AddFirst(given);
    }

    public void Dispose() => reader.Dispose();

    private bool Fill()
    {
        if (start < end)
            return true;
        (start, end) = (0, reader.Read(buffer));
        return end > 0;
    }

    private void Keep(ReadOnlySpan<char> text) => line.Append(text[..Math.Min(text.Length, Longest + 1 - Math.Min(line.Length, Longest + 1))]);
}
