using System.Text;
using System.Text.Json;

namespace BacKan.Indicators.Tool.Eligible;

/// <summary>The records of a file, one by one: JSON lines, an object a line; or one document, an object or an array of objects.</summary>
/// <remarks>Lines are read as they come. A document is read whole; what breaks its syntax ends it, and the records before that place stand.</remarks>
internal static class JsonRecords
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    public static IEnumerable<JsonRecord> Read(Stream stream)
    {
        using var reader = new LineReader(stream);
        while (reader.Next() is { } line)
        {
            ReadOnlyMemory<byte> text = reader.Line == 1 && line.Span.StartsWith(Mark) ? line[Mark.Length..] : line;
            if (text.Span.Trim(" \t\r"u8).IsEmpty)
                continue;
            if (reader.Line == 1 && !IsWhole(text.Span))
            {
                foreach (JsonRecord record in Document(reader.Rest(text)))
                    yield return record;
                yield break;
            }

            yield return new(text, reader.Line, 1);
        }
    }

    // A first line that is a whole object begins JSON lines; so does one that is broken, for the others may be whole.
    private static bool IsWhole(ReadOnlySpan<byte> line)
    {
        if (line.Trim(" \t\r"u8)[0] != (byte)'{')
            return false;
        var reader = new Utf8JsonReader(line, isFinalBlock: false, state: default);
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth == 0 && reader.TokenType == JsonTokenType.EndObject)
                    return true;
            }
        }
        catch (JsonException)
        {
            return true;
        }

        return false;
    }

    private static IReadOnlyList<JsonRecord> Document(byte[] all)
    {
        var records = new List<JsonRecord>();
        var reader = new Utf8JsonReader(all, isFinalBlock: true, state: default);
        int begun = 0;
        try
        {
            reader.Read();
            bool isList = reader.TokenType == JsonTokenType.StartArray;
            if (!isList)
                return [At(all, (int)reader.TokenStartIndex, all.Length)];
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                begun = (int)reader.TokenStartIndex;
                reader.Skip();
                records.Add(At(all, begun, (int)reader.BytesConsumed));
                begun = (int)reader.BytesConsumed;
            }
        }
        catch (JsonException)
        {
            // The rest is handed on as it is, so that the reader of records names the place.
            records.Add(At(all, begun, all.Length));
        }

        return records;
    }

    private static JsonRecord At(byte[] all, int from, int until)
    {
        ReadOnlySpan<byte> before = all.AsSpan(0, from);
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(all.AsMemory(from, until - from), before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
