using System.Text;
using System.Text.Json;

namespace BacKan.Indicators.Json;

/// <summary>The bytes of a file, read once into values with places.</summary>
internal sealed class JsonSource
{
    private readonly byte[] utf8;

    private JsonSource(byte[] utf8) => this.utf8 = utf8;

    /// <summary>Reads a whole file; a file that is not well-formed to its end is refused.</summary>
    /// <exception cref="JsonException">The file is not well-formed.</exception>
    public static JsonAt Parse(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var source = new JsonSource((file.StartsWith(mark) ? file[mark.Length..] : file).ToArray());
        var reader = new Utf8JsonReader(source.utf8, new JsonReaderOptions { MaxDepth = 64 });
        reader.Read();
        JsonAt root = source.Value(ref reader, "$");
        while (reader.Read())
        {
            // Anything after the value makes the reader throw.
        }

        return root;
    }

    public FilePlace PlaceOf(string path, int offset)
    {
        ReadOnlySpan<byte> before = utf8.AsSpan(0, offset);
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(path, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    private JsonAt Value(ref Utf8JsonReader reader, string path)
    {
        int offset = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var parent = new JsonAt(this, JsonValueKind.Object, path, offset, "");
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    string name = reader.GetString()!;
                    reader.Read();
                    parent.Members.Add(new(name, Value(ref reader, $"{path}.{name}")));
                }

                return parent;
            case JsonTokenType.StartArray:
                var list = new JsonAt(this, JsonValueKind.Array, path, offset, "");
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    list.Items.Add(Value(ref reader, FormattableString.Invariant($"{path}[{list.Items.Count}]")));
                return list;
            case JsonTokenType.String:
                return new(this, JsonValueKind.String, path, offset, reader.GetString()!);
            case JsonTokenType.Number:
                return new(this, JsonValueKind.Number, path, offset, Encoding.ASCII.GetString(reader.ValueSpan));
            case JsonTokenType.True:
                return new(this, JsonValueKind.True, path, offset, "true");
            case JsonTokenType.False:
                return new(this, JsonValueKind.False, path, offset, "false");
            default:
                return new(this, JsonValueKind.Null, path, offset, "null");
        }
    }
}
