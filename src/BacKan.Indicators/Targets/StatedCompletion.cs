namespace BacKan.Indicators.Targets;

/// <summary>
/// A reported time of fulfilment, a claim about dates and not a ratio: <i>hoàn thành sớm, đúng hay chậm so với kế hoạch</i>.
/// </summary>
public enum StatedCompletion
{
    /// <summary><i>Hoàn thành sớm so với kế hoạch</i>.</summary>
    Early = 1,

    /// <summary><i>Hoàn thành đúng kế hoạch</i>.</summary>
    OnTime = 2,

    /// <summary><i>Hoàn thành chậm so với kế hoạch</i>.</summary>
    Late = 3,
}
