namespace BacKan.Indicators.Emulation;

/// <summary>A form of commendation: <i>hình thức khen thưởng</i>.</summary>
public enum CommendationForm
{
    /// <summary><i>Giấy khen</i>.</summary>
    CertificateOfMerit = 1,

    /// <summary><i>Bằng khen</i>.</summary>
    DiplomaOfMerit = 2,

    /// <summary><i>Huân chương Lao động</i>, of three classes.</summary>
    LabourOrder = 3,

    /// <summary><i>Kỷ niệm chương</i>; a province gave a <i>huy hiệu</i> until the end of 2023.</summary>
    CommemorativeMedal = 4,

    /// <summary>Another order of the State (<i>Huân chương Sao vàng, Hồ Chí Minh, Độc lập</i>).</summary>
    StateOrder = 5,

    /// <summary>A medal of the State (<i>Huy chương</i>).</summary>
    StateMedal = 6,

    /// <summary>An honorary title of the State (<i>danh hiệu vinh dự Nhà nước</i>).</summary>
    HonoraryTitle = 7,
}
