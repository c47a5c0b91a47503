namespace BacKan.Indicators.Poverty;

/// <summary>The reason why a household enters, changes or leaves a list, by the columns of forms 7.2 and 7.3: <i>diễn
/// biến</i>.</summary>
public enum RegisterMovementKind
{
    /// <summary>From poor to near-poor (<i>hộ nghèo trở thành hộ cận nghèo</i>).</summary>
    BecameNearPoor = 1,

    /// <summary>From near-poor to poor (<i>hộ cận nghèo trở thành hộ nghèo</i>).</summary>
    BecamePoor = 2,

    /// <summary>Above the near-poverty line (<i>thoát nghèo vượt chuẩn cận nghèo; thoát cận nghèo</i>).</summary>
    Exited = 3,

    /// <summary>Poor or near-poor again (<i>tái nghèo, tái cận nghèo</i>).</summary>
    FellBack = 4,

    /// <summary>Poor or near-poor for the first time (<i>phát sinh mới</i>).</summary>
    Arose = 5,

    /// <summary>On the list for another reason: moved in, split off or merged (<i>chuyển đến, tách, nhập hộ</i>).</summary>
    Arrived = 6,

    /// <summary>Off the list for another reason: died out, moved away, split or merged (<i>chết, chuyển đi, tách, nhập hộ</i>).</summary>
    Left = 7,
}
