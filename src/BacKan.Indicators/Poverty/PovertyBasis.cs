namespace BacKan.Indicators.Poverty;

/// <summary>The basis of the classification of a household: <i>căn cứ phân loại</i>.</summary>
public enum PovertyBasis
{
    /// <summary>Income and deprivations (<i>thu nhập và mức độ thiếu hụt</i>), by the standard itself.</summary>
    Income = 1,

    /// <summary>The points of the survey form (<i>điểm A, điểm B, tức B1, B2</i>), by the guiding circular.</summary>
    Points = 2,
}
