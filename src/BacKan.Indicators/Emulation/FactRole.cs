namespace BacKan.Indicators.Emulation;

/// <summary>What a fact is to the advice.</summary>
internal enum FactRole
{
    /// <summary>Something that stands in the record.</summary>
    Record = 1,

    /// <summary>Whether the dossier relies on a point of the article.</summary>
    Route = 2,

    /// <summary>What a document asks whose text was not read.</summary>
    Unread = 3,

    /// <summary>A question that the text leaves open.</summary>
    Reading = 4,

    /// <summary>A share of members, short by people.</summary>
    Share = 5,

    /// <summary>Whole years since a decision, short by days.</summary>
    Waiting = 6,

    /// <summary>Points of the worst standard, short by points.</summary>
    WorstStandard = 7,

    /// <summary>Answers that stand in order, the worst first.</summary>
    Scale = 8,
}
