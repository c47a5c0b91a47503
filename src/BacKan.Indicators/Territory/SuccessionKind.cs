namespace BacKan.Indicators.Territory;

/// <summary>The kind of a succession: <i>hình thức thay đổi đơn vị hành chính</i>.</summary>
/// <remarks>
/// If one unit succeeds one and several things changed, the first in this order determines the kind: type, name, code, parent.
/// </remarks>
internal enum SuccessionKind
{
    /// <summary>One unit continues under another name (<i>đổi tên</i>).</summary>
    Rename = 1,

    /// <summary>
    /// One unit continues as another type, a commune as a ward (<i>chuyển loại: xã thành phường, thị xã thành thành phố</i>).
    /// </summary>
    TypeChange = 2,

    /// <summary>One unit continues under another code (<i>đổi mã</i>).</summary>
    CodeChange = 3,

    /// <summary>Whole units become one (<i>nhập toàn bộ</i>).</summary>
    Merge = 4,

    /// <summary>One unit becomes several (<i>chia, tách</i>).</summary>
    Split = 5,

    /// <summary>A part of a unit moves to other units, whether or not the unit remains (<i>một phần diện tích, dân số</i>).</summary>
    Partial = 6,

    /// <summary>Units end without a successor at their level (<i>bỏ cấp hành chính</i>).</summary>
    LevelRemoval = 7,

    /// <summary>One unit moves to another parent, and nothing else changes (<i>chuyển đơn vị cấp trên</i>).</summary>
    ParentChange = 8,
}
