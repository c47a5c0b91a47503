namespace BacKan.Indicators.Emulation;

/// <summary>The authority that recognised an initiative: <i>người công nhận sáng kiến</i>.</summary>
public enum InitiativeRecogniser
{
    /// <summary>The head of the unit (<i>thủ trưởng cơ quan, đơn vị</i>).</summary>
    UnitHead = 1,

    /// <summary>The chair of a district (<i>Chủ tịch Ủy ban nhân dân cấp huyện</i>).</summary>
    DistrictChair = 2,

    /// <summary>The chair of a province (<i>Chủ tịch Ủy ban nhân dân cấp tỉnh</i>).</summary>
    ProvinceChair = 3,

    /// <summary>The head of a ministry (<i>người đứng đầu bộ, ban, ngành</i>).</summary>
    Minister = 4,

    /// <summary>The head of a unit directly under a ministry of the forces (<i>thủ trưởng đơn vị trực thuộc bộ</i>).</summary>
    MinistryUnitHead = 5,
}
