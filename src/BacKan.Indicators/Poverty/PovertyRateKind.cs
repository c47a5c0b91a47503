namespace BacKan.Indicators.Poverty;

/// <summary>Which households a rate counts: <i>loại tỷ lệ</i>. The three are never mixed.</summary>
public enum PovertyRateKind
{
    /// <summary>Poor households (<i>hộ nghèo</i>).</summary>
    Poor = 1,

    /// <summary>Near-poor households (<i>hộ cận nghèo</i>), a class apart.</summary>
    NearPoor = 2,

    /// <summary>Poor and near-poor households together, under a name of its own.</summary>
    PoorOrNearPoor = 3,
}
