namespace BacKan.Indicators.Judging.Completions;

/// <summary>A step of a condition laid out flat: "a fact at this level or above", or "at least so many of the steps before".</summary>
/// <param name="Variable">The place of the fact that is tested, or -1.</param>
/// <param name="From">The level from which the test holds.</param>
/// <param name="Parts">The places of the steps that are counted.</param>
/// <param name="Least">How many of them must hold.</param>
internal readonly record struct Step(int Variable, int From, int[] Parts, int Least)
{
    public bool IsAll => Least == Parts.Length;

    public bool IsAny => Least == 1;
}
