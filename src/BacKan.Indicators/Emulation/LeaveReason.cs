namespace BacKan.Indicators.Emulation;

/// <summary>The reason for leave: <i>lý do nghỉ</i>.</summary>
public enum LeaveReason
{
    /// <summary>Personal reasons (<i>việc riêng</i>).</summary>
    Personal = 1,

    /// <summary>Illness (<i>ốm đau</i>).</summary>
    Sick = 2,

    /// <summary>Maternity (<i>thai sản</i>).</summary>
    Maternity = 3,

    /// <summary>Wounded in combat, on duty or in a rescue (<i>bị thương khi làm nhiệm vụ</i>).</summary>
    WoundedOnDuty = 4,

    /// <summary>Another reason (<i>lý do khác</i>).</summary>
    Other = 5,
}
