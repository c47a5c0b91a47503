using System.Runtime.CompilerServices;

namespace BacKan.Indicators.Judging.Completions;

/// <summary>
/// What makes a node or a diagram one and the same: two numbers and its parts, which are equal only where they are the same.
/// </summary>
internal readonly struct PartsKey<T>(int first, int second, T[] parts) : IEquatable<PartsKey<T>>
    where T : class
{
    public T[] Parts => parts;

    private int First => first;

    private int Second => second;

    public bool Equals(PartsKey<T> other)
    {
        if (First != other.First || Second != other.Second || parts.Length != other.Parts.Length)
            return false;
        for (int i = 0; i < parts.Length; i++)
        {
            if (!ReferenceEquals(parts[i], other.Parts[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is PartsKey<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(first);
        hash.Add(second);
        foreach (T part in parts)
            hash.Add(RuntimeHelpers.GetHashCode(part));
        return hash.ToHashCode();
    }
}
