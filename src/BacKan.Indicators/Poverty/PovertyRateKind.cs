namespace BacKan.Indicators.Poverty;

/// <summary>
/// The kind of a rate: <i>loại tỷ lệ</i>. Kinds are never mixed; "tỷ lệ nghèo đa chiều" has two
/// official meanings, each with its own name here.
/// </summary>
public enum PovertyRateKind
{
    /// <summary>Poor households (<i>tỷ lệ hộ nghèo</i>).</summary>
    Poor = 1,

    /// <summary>Near-poor households (<i>tỷ lệ hộ cận nghèo</i>), a class apart.</summary>
    NearPoor = 2,

    /// <summary>Poor and near-poor households together.</summary>
    PoorOrNearPoor = 3,

    /// <summary>
    /// The rate of multidimensional poverty announced by the review (<i>tỷ lệ nghèo đa chiều</i>):
    /// poor and near-poor households over all households, since 2022.
    /// </summary>
    MultidimensionalOfReview = 4,

    /// <summary>
    /// The rate of multidimensional poverty of statistics (<i>tỷ lệ nghèo đa chiều</i>, Circular 02/2025/TT-BKHĐT): multidimensionally poor
    /// households over all households, estimated from a sample survey. Counted from a register these are the poor.
    /// </summary>
    MultidimensionalOfStatistics = 5,
}
