using System.IO.Hashing;
using System.Runtime.InteropServices;
using BacKan.Indicators.Tool.Input;

namespace BacKan.Indicators.Tool.Classify;

/// <summary>Remembers which ids stood on which line, in at most 24 bytes a row: 16 for an entry, the rest for the places of the
/// table.</summary>
/// <remarks>An id is kept as 96 bits of its hashes. That two ids of a hundred million share them by chance has odds of one to a billion
/// billions.</remarks>
internal sealed class IdRegister
{
    private const int Chunk = 65_536, Few = 64;
    private readonly List<Entry[]> entries = [];
    private int[] places = new int[16];
    private int count;

    /// <summary>Adds an id.</summary>
    /// <returns>The line of the same id, or of one that differs only in case, spaces or the way of typing; null for none.</returns>
    public (int? Same, int? Alike) Add(string id, int line)
    {
        ulong folded = Hash(Spelling.Key(id));
        uint exact = (uint)(Hash(id) >> 16);
        int? alike = null;
        for (int at = Start(folded); places[at] != 0; at = at + 1 == places.Length ? 0 : at + 1)
        {
            Entry known = entries[(places[at] - 1) / Chunk][(places[at] - 1) % Chunk];
            if (known.Folded != folded)
                continue;
            if (known.Exact == exact)
                return (known.Line, null);
            alike ??= known.Line;
        }

        if (count % Chunk == 0)
            entries.Add(new Entry[count == 0 ? Few : Chunk]);
        else if (count < Chunk && count == entries[0].Length)
            entries[0] = Larger(entries[0]);
        entries[count / Chunk][count % Chunk] = new(folded, exact, line);
        count++;

        // Filled to seven tenths, and half as large again: never over 24 bytes a row once there are many.
        if (count * 10L > places.Length * 7L)
            Grow();
        else
            Place(count);
        return (null, alike);
    }

    private static ulong Hash(string text) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text.AsSpan()));

    private int Start(ulong folded) => (int)(folded % (ulong)places.Length);

    // The first chunk grows, so that a short table does not pay for a long one.
    private static Entry[] Larger(Entry[] chunk)
    {
        Array.Resize(ref chunk, chunk.Length * 4);
        return chunk;
    }

    private void Grow()
    {
        places = new int[checked((int)(places.Length * 3L / 2))];
        for (int number = 1; number <= count; number++)
            Place(number);
    }

    private void Place(int number)
    {
        int at = Start(entries[(number - 1) / Chunk][(number - 1) % Chunk].Folded);
        while (places[at] != 0)
            at = at + 1 == places.Length ? 0 : at + 1;
        places[at] = number;
    }

    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private readonly record struct Entry(ulong Folded, uint Exact, int Line);
}
