using System.Numerics;

namespace BacKan.Indicators.Judging.Completions;

/// <summary>A set of facts by their places in the diagram: asked in one step, joined without a trace.</summary>
internal readonly struct FactBits
{
    private const int Width = 64;

    private readonly ulong[]? words;

    private FactBits(ulong[] words)
    {
        this.words = words;
    }

    /// <summary>Gets the first place that is in it; it must not be empty.</summary>
    public int First
    {
        get
        {
            int word = 0;
            while (words![word] == 0)
                word++;
            return (word * Width) + BitOperations.TrailingZeroCount(words[word]);
        }
    }

    /// <summary>Gets whether a place is in it.</summary>
    public bool this[int place] => words is not null && place / Width < words.Length && (words[place / Width] >> (place % Width) & 1) != 0;

    /// <summary>Returns the set of one place.</summary>
    public static FactBits Of(int place)
    {
        var words = new ulong[(place / Width) + 1];
        words[^1] = 1UL << (place % Width);
        return new(words);
    }

    /// <summary>Returns what is in either.</summary>
    public static FactBits operator |(FactBits left, FactBits right)
    {
        if (left.words is not { } long1)
            return right;
        if (right.words is not { } long2 || Holds(long1, long2))
            return left;
        if (Holds(long2, long1))
            return right;
        var words = new ulong[Math.Max(long1.Length, long2.Length)];
        for (int i = 0; i < words.Length; i++)
            words[i] = (i < long1.Length ? long1[i] : 0) | (i < long2.Length ? long2[i] : 0);
        return new(words);
    }

    private static bool Holds(ulong[] all, ulong[] some)
    {
        for (int i = 0; i < some.Length; i++)
        {
            if (some[i] != 0 && (i >= all.Length || (some[i] & ~all[i]) != 0))
                return false;
        }

        return true;
    }
}
