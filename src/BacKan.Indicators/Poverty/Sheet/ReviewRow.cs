using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty;

/// <summary>One row of the table of points: who answers a question from so much to less than so much has its points.</summary>
internal sealed record ReviewRow(int Item, string Question, decimal From, decimal? Until, BilingualText Words, int[] Points);
