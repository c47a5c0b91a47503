namespace BacKan.Indicators.Tests;

/// <summary>Runs a property under many seeds and names the seed that breaks it.</summary>
internal static class Seeds
{
    public static void ForAll(int count, Action<Random> property)
    {
        for (int seed = 1; seed <= count; seed++)
        {
            try
            {
                property(new Random(seed));
            }
            catch (Exception broken)
            {
                throw new InvalidOperationException(FormattableString.Invariant($"The property does not hold under seed {seed}: {broken.Message}"), broken);
            }
        }
    }
}
