using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Engine;

/// <summary>The tokens of one document in order, each with its parent: what forms read from.</summary>
/// <remarks>Linear in the input: a node has a fixed size, texts are copied once and unescaped, and no node keeps its path.</remarks>
internal sealed class JsonTree(JsonReadOptions limits, int textCapacity = 256)
{
    private Node[] nodes = new Node[16];
    private byte[] texts = new byte[textCapacity];
    private int count;
    private int used;

    /// <summary>Gets what limit the document broke, and at which node; null where it was read to its end.</summary>
    public (int Node, BilingualText Limit)? Broken { get; private set; }

    public int Count => count;

    public ref readonly Node this[int index] => ref nodes[index];

    public ReadOnlySpan<byte> TextOf(int index) => texts.AsSpan(nodes[index].Start, nodes[index].Length);

    public ReadOnlySpan<byte> NameOf(int index) => texts.AsSpan(nodes[index].NameStart, nodes[index].NameLength);

    /// <summary>
    /// Reads one value, the reader standing on its first token, and leaves the reader on its last one; stops at the first broken limit.
    /// </summary>
    /// <exception cref="JsonException">The document is not well-formed.</exception>
    /// <exception cref="InvalidOperationException">A text is not valid UTF-8.</exception>
    public void Read(ref Utf8JsonReader reader)
    {
        int parent = -1, depth = 0;
        (int Start, int Length) name = (0, -1);
        do
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                nodes[parent].End = count;
                parent = nodes[parent].Parent;
                depth--;
            }
            else if (reader.TokenType == JsonTokenType.PropertyName)
            {
                if (LengthOf(ref reader) > limits.MaxTextLength)
                    Break(Add(ref reader, parent, (0, -1), (0, 0)), Limits.Text(limits));
                else
                    name = Copy(ref reader);
            }
            else
            {
                bool isStart = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
                int most = reader.TokenType == JsonTokenType.Number ? limits.MaxNumberLength : limits.MaxTextLength;
                bool isLong = !isStart && LengthOf(ref reader) > most;
                int node = Add(ref reader, parent, name, isStart || isLong ? (0, 0) : Copy(ref reader));
                name = (0, -1);
                if (isLong)
                    Break(node, reader.TokenType == JsonTokenType.Number ? Limits.Number(limits) : Limits.Text(limits));
                if (count > limits.MaxNodes)
                    Break(node, Limits.Nodes(limits));
                if (isStart && ++depth > limits.MaxDepth)
                    Break(node, Limits.Depth(limits));
                if (isStart)
                    parent = node;
                else
                    nodes[node].End = count;
            }
        }
        while (Broken is null && parent >= 0 && reader.Read());
    }

    private static int LengthOf(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? (int)Math.Min(int.MaxValue, reader.ValueSequence.Length) : reader.ValueSpan.Length;

    private int Add(ref Utf8JsonReader reader, int parent, (int Start, int Length) name, (int Start, int Length) text)
    {
        if (count == nodes.Length)
            Array.Resize(ref nodes, count * 2);
        nodes[count] = new()
        {
            Kind = reader.TokenType, Place = (int)reader.TokenStartIndex, Parent = parent, End = count + 1,
            NameStart = name.Start, NameLength = Math.Max(0, name.Length), HasName = name.Length >= 0, Start = text.Start,
            Length = text.Length,
        };
        return count++;
    }

    private (int Start, int Length) Copy(ref Utf8JsonReader reader)
    {
        int length = LengthOf(ref reader), start = used;
        if (used + length > texts.Length)
            Array.Resize(ref texts, Math.Max(used + length, texts.Length * 2));
        Span<byte> room = texts.AsSpan(used);
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
        {
            used += reader.CopyString(room);
            return (start, used - start);
        }

        if (reader.HasValueSequence)
            reader.ValueSequence.CopyTo(room);
        else
            reader.ValueSpan.CopyTo(room);
        used += length;
        return (start, length);
    }

    private void Break(int node, BilingualText limit) => Broken ??= (node, limit);

    /// <summary>
    /// One value: what it is, where it starts in the document, its text, its name in its parent, and where its subtree ends.
    /// </summary>
    [StructLayout(LayoutKind.Auto)]
    internal struct Node
    {
        public int Place;
        public int Start;
        public int Length;
        public int NameStart;
        public int NameLength;
        public int Parent;
        public int End;
        public JsonTokenType Kind;
        public bool HasName;
    }
}
