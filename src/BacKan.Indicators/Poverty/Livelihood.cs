namespace BacKan.Indicators.Poverty;

/// <summary>The livelihood of a household, if a class requires it: <i>sinh kế</i>.</summary>
public enum Livelihood
{
    /// <summary>Farming, forestry, fishery or salt (<i>nông, lâm, ngư, diêm nghiệp</i>).</summary>
    Farming = 1,

    /// <summary>Something else (<i>ngành nghề khác</i>).</summary>
    Other = 2,
}
