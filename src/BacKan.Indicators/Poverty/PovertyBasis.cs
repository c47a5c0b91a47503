namespace BacKan.Indicators.Poverty;

/// <summary>From which facts a household was classified: <i>căn cứ phân loại</i>.</summary>
public enum PovertyBasis
{
    /// <summary>Income and deprivations (<i>thu nhập và mức độ thiếu hụt</i>), as the standard itself says.</summary>
    Income = 1,

    /// <summary>The points of the survey form (<i>điểm A, điểm B, tức B1, B2</i>), as the guiding circular says.</summary>
    Points = 2,
}
