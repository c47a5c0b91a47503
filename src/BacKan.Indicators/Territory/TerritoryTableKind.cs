namespace BacKan.Indicators.Territory;

/// <summary>The two tables of a country: <i>bảng đơn vị hành chính</i>.</summary>
internal enum TerritoryTableKind
{
    /// <summary>The list of the units (<i>danh mục đơn vị hành chính</i>).</summary>
    Units = 1,

    /// <summary>The list of the successors of the old units (<i>bảng chuyển đổi đơn vị cũ – mới</i>).</summary>
    Successions = 2,
}
