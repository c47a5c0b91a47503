namespace BacKan.Indicators.Structure;

/// <summary>Where a structure moved, as seen from agriculture: <i>hướng chuyển dịch cơ cấu</i>. How far it moved says nothing of this.</summary>
public enum StructuralDirection
{
    /// <summary>The share outside agriculture rose (<i>tăng tỷ trọng phi nông nghiệp</i>).</summary>
    AwayFromAgriculture = 1,

    /// <summary>The share outside agriculture fell (<i>giảm tỷ trọng phi nông nghiệp</i>).</summary>
    TowardsAgriculture = 2,

    /// <summary>The share outside agriculture stayed (<i>không đổi</i>).</summary>
    Unchanged = 3,
}
