namespace BacKan.Indicators.Emulation;

/// <summary>The base of a share of votes: <i>tỷ lệ tính trên</i>.</summary>
public enum VoteBase
{
    /// <summary>All members of the council, including absent ones (<i>tổng số thành viên hội đồng</i>).</summary>
    AllMembers = 1,

    /// <summary>Those present at the meeting (<i>số người dự họp</i>).</summary>
    Present = 2,

    /// <summary>Those summoned to the meeting (<i>số người được triệu tập</i>).</summary>
    Summoned = 3,

    /// <summary>Everyone who works in the unit (<i>tổng quân số, tổng số người của đơn vị</i>).</summary>
    Headcount = 4,

    /// <summary>Those in the unit who may vote (<i>tổng số người đủ điều kiện bình bầu</i>).</summary>
    Eligible = 5,
}
