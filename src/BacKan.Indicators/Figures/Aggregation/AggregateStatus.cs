namespace BacKan.Indicators.Figures;

/// <summary>What an aggregate rests on: <i>mức độ đầy đủ của số tổng hợp</i>.</summary>
public enum AggregateStatus
{
    /// <summary>On a figure of every unit, or of every part of the period.</summary>
    Complete = 1,

    /// <summary>On some of them: a sum is of these alone, and low.</summary>
    Partial = 2,

    /// <summary>There is no figure, and no value.</summary>
    NoFigures = 3,

    /// <summary>The indicator does not add up by its definition; there is no value.</summary>
    DoesNotAddUp = 4,
}
