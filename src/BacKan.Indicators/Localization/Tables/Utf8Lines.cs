namespace BacKan.Indicators.Localization.Tables;

/// <summary>The lines of a text in UTF-8 that comes in blocks; a reader may look ahead, and take no more than it used.</summary>
/// <remarks>A line ends in LF, CR or both. Of a line over <see cref="Longest"/> bytes only the beginning is kept, so that memory stays
/// flat.</remarks>
internal sealed class Utf8Lines(IEnumerable<ReadOnlyMemory<byte>> blocks) : IDisposable
{
    /// <summary>The most bytes of a line that are held.</summary>
    public const int Longest = 262_144;

    private readonly IEnumerator<ReadOnlyMemory<byte>> blocks = blocks.GetEnumerator();
    private byte[] buffer = new byte[65_536];
    private int start, end;
    private bool isAtEnd;

    /// <summary>Gets the number of the next line, from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>Gets the bytes of a line with its end, that begins <paramref name="from"/> bytes ahead; false after the last one.</summary>
    /// <param name="from">How far ahead the line begins: 0, or the <paramref name="next"/> of the line before.</param>
    /// <param name="line">The line; it stands until the next call.</param>
    /// <param name="next">How far ahead the line after it begins.</param>
    public bool TryPeek(int from, out ReadOnlySpan<byte> line, out int next)
    {
        int seen = 0;
        while (true)
        {
            int at = buffer.AsSpan(start + from + seen, end - start - from - seen).IndexOfAny((byte)'\n', (byte)'\r');
            if (at >= 0)
            {
                int length = seen + at;

                // The LF of a CR LF may be in the next block.
                bool isReturn = buffer[start + from + length] == '\r';
                if (isReturn && start + from + length + 1 >= end && !isAtEnd)
                {
                    Fill();
                    continue;
                }

                next = from + length + (isReturn && start + from + length + 1 < end && buffer[start + from + length + 1] == '\n' ? 2 : 1);
                line = buffer.AsSpan(start + from, next - from);
                return true;
            }

            seen = end - start - from;
            if (seen > Longest)
                seen = Shorten(from);
            if (isAtEnd)
            {
                next = from + seen;
                line = buffer.AsSpan(start + from, seen);
                return seen > 0;
            }

            Fill();
        }
    }

    /// <summary>Goes past lines that were looked at.</summary>
    public void Take(int next, int lines)
    {
        start += next;
        Number += lines;
    }

    public void Dispose() => blocks.Dispose();

    // Drops what follows the longest beginning, up to the end of the line.
    private int Shorten(int from)
    {
        end = start + from + Longest + 1;
        while (!isAtEnd)
        {
            int kept = end - start;
            Fill();
            Span<byte> fresh = buffer.AsSpan(start + kept, end - start - kept);
            int at = fresh.IndexOfAny((byte)'\n', (byte)'\r');
            fresh[(at < 0 ? fresh.Length : at)..].CopyTo(fresh);
            end -= at < 0 ? fresh.Length : at;
            if (at >= 0)
                break;
        }

        return Longest + 1;
    }

    private void Fill()
    {
        while (true)
        {
            if (!blocks.MoveNext())
            {
                isAtEnd = true;
                return;
            }

            if (blocks.Current.Length > 0)
                break;
        }

        ReadOnlySpan<byte> block = blocks.Current.Span;
        if (end + block.Length > buffer.Length)
        {
            // What was taken makes room first.
            byte[] larger = end - start + block.Length > buffer.Length ? new byte[Math.Max(buffer.Length * 2, end - start + block.Length)]
                : buffer;
            buffer.AsSpan(start, end - start).CopyTo(larger);
            (buffer, end, start) = (larger, end - start, 0);
        }

        block.CopyTo(buffer.AsSpan(end));
        end += block.Length;
    }
}
