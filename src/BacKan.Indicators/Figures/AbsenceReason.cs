namespace BacKan.Indicators.Figures;

/// <summary>The reason why a figure has no value: <i>lý do không có số liệu</i>. Missing is never zero.</summary>
public enum AbsenceReason
{
    /// <summary>It was not reported (<i>chưa có số liệu</i>, printed "…").</summary>
    NotReported = 1,

    /// <summary>It does not apply.</summary>
    NotApplicable = 2,

    /// <summary>It did not occur (<i>không có hiện tượng phát sinh</i>, printed "-").</summary>
    DidNotOccur = 3,
}
