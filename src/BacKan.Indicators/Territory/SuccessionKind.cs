namespace BacKan.Indicators.Territory;

/// <summary>What a succession is, seen from its units: <i>hình thức thay đổi đơn vị hành chính</i>.</summary>
/// <remarks>Where one unit follows one and several things changed, the first in this order names it: type, name, code, parent.</remarks>
internal enum SuccessionKind
{
    /// <summary>One unit goes on under another name (<i>đổi tên</i>).</summary>
    Rename = 1,

    /// <summary>One unit goes on as another type, a commune as a ward (<i>chuyển loại: xã thành phường, thị xã thành thành phố</i>).</summary>
    TypeChange = 2,

    /// <summary>One unit goes on under another code (<i>đổi mã</i>).</summary>
    CodeChange = 3,

    /// <summary>Whole units become one (<i>nhập toàn bộ</i>).</summary>
    Merge = 4,

    /// <summary>One unit becomes several (<i>chia, tách</i>).</summary>
    Split = 5,

    /// <summary>A part of a unit goes elsewhere, into several with other units or out of one that stays (<i>một phần diện tích, dân số</i>).</summary>
    Partial = 6,

    /// <summary>Units end and nothing follows at their level (<i>bỏ cấp hành chính</i>).</summary>
    LevelRemoval = 7,

    /// <summary>One unit comes under another unit, and nothing else changes (<i>chuyển đơn vị cấp trên</i>).</summary>
    ParentChange = 8,
}
