namespace BacKan.Indicators.Law;

/// <summary>One number of a provision, or a range of them: "2", "1–5".</summary>
internal sealed record ProvisionSpan(ProvisionLabel First, ProvisionLabel? Last)
{
    // One place comes before the range that begins with it.
    public int Order(ProvisionSpan other)
    {
        int order = First.Order(other.First);
        return order != 0 ? order : (Last?.Order(other.Last) ?? 0) - (Last is null && other.Last is not null ? 1 : 0);
    }

    public override string ToString() => Last is null ? First.ToString() : $"{First}–{Last}";
}
