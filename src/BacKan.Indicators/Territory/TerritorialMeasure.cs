namespace BacKan.Indicators.Territory;

/// <summary>The measure by which a divided unit is apportioned: <i>tiêu thức phân bổ</i>.</summary>
public enum TerritorialMeasure
{
    /// <summary>Area (<i>diện tích</i>).</summary>
    Area = 1,

    /// <summary>Population (<i>dân số</i>).</summary>
    Population = 2,

    /// <summary>Households (<i>số hộ</i>).</summary>
    Households = 3,
}
