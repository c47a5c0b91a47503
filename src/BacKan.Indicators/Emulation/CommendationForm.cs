namespace BacKan.Indicators.Emulation;

/// <summary>A form of commendation: <i>hình thức khen thưởng</i>.</summary>
public enum CommendationForm
{
    /// <summary><i>Giấy khen</i>.</summary>
    CertificateOfMerit = 1,

    /// <summary><i>Bằng khen</i>.</summary>
    DiplomaOfMerit = 2,
}
