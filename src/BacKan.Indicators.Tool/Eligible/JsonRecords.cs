using System.Text;
using System.Text.Json;

namespace BacKan.Indicators.Tool.Eligible;

/// <summary>The records of a file, one by one and as they come: objects a line, objects over many lines, arrays of objects, one after
/// another in any order.</summary>
/// <remarks>Nothing is passed over: what is no JSON value is a record of its own, up to where the next one begins. One record is held at a
/// time.</remarks>
internal sealed class JsonRecords(IEnumerable<ReadOnlyMemory<byte>> blocks) : IDisposable
{
    private readonly IEnumerator<ReadOnlyMemory<byte>> blocks = blocks.GetEnumerator();
    private byte[] buffer = new byte[65_536];
    private int start, end, line = 1, lineStart;
    private bool isAtEnd;

    /// <summary>Gets whether an array was left open at the end of the file.</summary>
    public bool IsOpen { get; private set; }

    public IEnumerable<JsonRecord> Read()
    {
        if (Has(3) && buffer.AsSpan(start, 3).SequenceEqual("\uFEFF"u8))
            Take(3);
        while (SkipSpace())
        {
            if (buffer[start] == '[' && !IsOpen)
            {
                IsOpen = true;
                Take(1);
                continue;
            }

            if (buffer[start] == ']' && IsOpen)
            {
                IsOpen = false;
                Take(1);
                continue;
            }

            int length = Value() ?? Broken();
            var record = new JsonRecord(buffer.AsMemory(start, length), line,
                Encoding.UTF8.GetCharCount(buffer.AsSpan(lineStart, start - lineStart)) + 1);
            yield return record;
            Take(length);
        }
    }

    public void Dispose() => blocks.Dispose();

    // Spaces and the commas between records.
    private bool SkipSpace()
    {
        while (true)
        {
            while (start < end && buffer[start] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',')
                Take(1);
            if (start < end)
                return true;
            if (!Fill())
                return false;
        }
    }

    // The length of the value that begins here; null where its syntax breaks.
    private int? Value()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(buffer.AsSpan(start, end - start), isAtEnd, default);
            try
            {
                if (reader.Read() && reader.TrySkip())
                {
                    // A number goes on into the next block, and a word like nonsense is none.
                    int length = (int)reader.BytesConsumed;
                    if (isAtEnd || start + length < end)
                        return Ends(start + length) ? length : null;
                }
                else if (isAtEnd)
                {
                    return null;
                }
            }
            catch (JsonException)
            {
                return null;
            }

            // A long value is read again from its beginning: twice as much each time, so that the work stays in proportion.
            for (int wanted = 2 * (end - start); end - start < wanted && Fill();)
            {
            }
        }
    }

    private bool Ends(int at) => at >= end
        || buffer[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',' or (byte)']' or (byte)'[' or (byte)'{';

    // What is broken goes on to the next line that begins an object no further in than this one: that may be whole.
    private int Broken()
    {
        int indent = start - lineStart, from = start;
        while (true)
        {
            int found = buffer.AsSpan(from, end - from).IndexOf((byte)'\n');
            if (found < 0)
            {
                int kept = end - start;
                if (!Fill())
                    return end - start;
                from = start + kept;
                continue;
            }

            int next = from + found + 1, at = next;
            while (true)
            {
                while (at < end && buffer[at] is (byte)' ' or (byte)'\t')
                    at++;
                int far = at - start, nextFar = next - start;
                if (at < end || !Fill())
                    break;
                (at, next) = (start + far, start + nextFar);
            }

            if (at < end && buffer[at] is (byte)'{' or (byte)'[' or (byte)']' && at - next <= indent)
                return next - start - 1;
            if (at >= end)
                return end - start;
            from = next;
        }
    }

    private void Take(int length)
    {
        ReadOnlySpan<byte> taken = buffer.AsSpan(start, length);
        int last = taken.LastIndexOf((byte)'\n');
        if (last >= 0)
        {
            line += taken.Count((byte)'\n');
            lineStart = start + last + 1;
        }

        start += length;
    }

    private bool Has(int count)
    {
        while (end - start < count && Fill())
        {
        }

        return end - start >= count;
    }

    private bool Fill()
    {
        if (isAtEnd || !blocks.MoveNext())
        {
            isAtEnd = true;
            return false;
        }

        ReadOnlySpan<byte> block = blocks.Current.Span;
        if (end + block.Length > buffer.Length)
        {
            // The beginning of the line stays, so that columns can be counted.
            int keep = Math.Min(lineStart, start);
            byte[] larger = end - keep + block.Length > buffer.Length ? new byte[Math.Max(buffer.Length * 2, end - keep + block.Length)]
                : buffer;
            buffer.AsSpan(keep, end - keep).CopyTo(larger);
            (buffer, start, end, lineStart) = (larger, start - keep, end - keep, lineStart - keep);
        }

        block.CopyTo(buffer.AsSpan(end));
        end += block.Length;
        return true;
    }
}
