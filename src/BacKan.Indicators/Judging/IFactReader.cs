using BacKan.Indicators.Judging.Completions;

namespace BacKan.Indicators.Judging;

/// <summary>Reads facts from a record when a condition asks for them, so that nobody has to write a sheet first.</summary>
internal interface IFactReader
{
    /// <summary>Reads a fact.</summary>
    /// <returns>What is known of it, or null.</returns>
    KnownValue? Read(Fact fact);

    /// <summary>Reads one year of a yearly fact, or null where it is not known.</summary>
    bool? Read(YearlyFact fact, int year);
}
