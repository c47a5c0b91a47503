namespace BacKan.Indicators.Poverty;

/// <summary>What a household lives on, where a class asks for it: <i>sinh kế</i>.</summary>
public enum Livelihood
{
    /// <summary>Farming, forestry, fishery or salt (<i>nông, lâm, ngư, diêm nghiệp</i>).</summary>
    Farming = 1,

    /// <summary>Something else (<i>ngành nghề khác</i>).</summary>
    Other = 2,
}
