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
}
