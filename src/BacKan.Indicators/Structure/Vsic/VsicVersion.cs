namespace BacKan.Indicators.Structure;

/// <summary>An edition of the Vietnam standard industrial classification: <i>phiên bản hệ thống ngành kinh tế Việt Nam</i>.</summary>
public enum VsicVersion
{
    /// <summary>VSIC 2007, Decision 10/2007/QĐ-TTg.</summary>
    Vsic2007 = 2007,

    /// <summary>VSIC 2018, Decision 27/2018/QĐ-TTg; its sections are those of 2007.</summary>
    Vsic2018 = 2018,

    /// <summary>VSIC 2025, Decision 36/2025/QĐ-TTg.</summary>
    Vsic2025 = 2025,
}
