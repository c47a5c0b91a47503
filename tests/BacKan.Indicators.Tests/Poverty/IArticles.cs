using NodaTime;

namespace BacKan.Indicators.Tests.Poverty;

/// <summary>The articles of one decree, written again in its own test: the sweeps over all standards find them there.</summary>
internal interface IArticles
{
    /// <summary>Gets the id of the standard.</summary>
    string Standard { get; }

    /// <summary>Returns the class that the articles give, "Poor", "NearPoor", "AverageLivingStandard" or "Above".</summary>
    string Answer(ArticleOracle.Case c, LocalDate on);
}
