namespace BacKan.Indicators.Tool.Eligible;

/// <summary>Reads a stream line by line as bytes; a line stands until the next is read.</summary>
internal sealed class LineReader(Stream stream) : IDisposable
{
    private byte[] buffer = new byte[65_536];
    private int start;
    private int end;
    private bool isAtEnd;

    /// <summary>Gets the number of the line that was read last, from 1.</summary>
    public int Line { get; private set; }

    public ReadOnlyMemory<byte>? Next()
    {
        int seen = 0;
        while (true)
        {
            int length = buffer.AsSpan(start + seen, end - start - seen).IndexOf((byte)'\n');
            if (length >= 0)
                return Take(seen + length, 1);
            seen = end - start;
            if (isAtEnd)
                return seen == 0 ? default(ReadOnlyMemory<byte>?) : Take(seen, 0);
            Fill();
        }
    }

    /// <summary>Gets a line and everything after it.</summary>
    public byte[] Rest(ReadOnlyMemory<byte> line)
    {
        using var all = new MemoryStream();
        all.Write(line.Span);
        all.WriteByte((byte)'\n');
        all.Write(buffer, start, end - start);
        stream.CopyTo(all);
        return all.ToArray();
    }

    public void Dispose() => stream.Dispose();

    private ReadOnlyMemory<byte> Take(int length, int mark)
    {
        ReadOnlyMemory<byte> line = buffer.AsMemory(start, length);
        start += length + mark;
        Line++;
        return line;
    }

    private void Fill()
    {
        if (start > 0)
            buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        if (end == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
        int read = stream.Read(buffer, end, buffer.Length - end);
        isAtEnd = read == 0;
        end += read;
    }
}
