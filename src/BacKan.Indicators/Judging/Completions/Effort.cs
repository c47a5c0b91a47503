namespace BacKan.Indicators.Judging.Completions;

/// <summary>
/// The work that judging one case may take. A rule of many intertwined conditions can have more completions than anybody can look at; no
/// rule of the library comes near the limit, whatever its dossier leaves open.
/// </summary>
internal sealed class Effort
{
    /// <summary>The steps for one case: one or two seconds of one core.</summary>
    public const int Most = 1_000_000;

    private int left = Most;

    /// <summary>Takes some of it.</summary>
    /// <exception cref="InvalidOperationException">None is left.</exception>
    public void Spend(int steps)
    {
        if ((left -= steps) < 0)
            throw new InvalidOperationException(FormattableString.Invariant(
                $"The rule is too intertwined for what is not known: more than {Most} steps. Give more facts, or split the rule."));
    }
}
