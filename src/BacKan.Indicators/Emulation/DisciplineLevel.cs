namespace BacKan.Indicators.Emulation;

/// <summary>The most severe discipline of a year: <i>hình thức kỷ luật</i>.</summary>
/// <remarks>An unknown discipline is null, never <see cref="None"/>.</remarks>
public enum DisciplineLevel
{
    /// <summary>No discipline (<i>không bị kỷ luật</i>).</summary>
    None = 1,

    /// <summary><i>Khiển trách</i>.</summary>
    Reprimand = 2,

    /// <summary><i>Cảnh cáo</i>.</summary>
    Warning = 3,

    /// <summary><i>Hạ bậc lương</i>.</summary>
    SalaryCut = 4,

    /// <summary><i>Giáng chức, giáng cấp</i>.</summary>
    Demotion = 5,

    /// <summary><i>Cách chức</i>.</summary>
    Removal = 6,

    /// <summary><i>Buộc thôi việc, sa thải</i>.</summary>
    Dismissal = 7,
}
