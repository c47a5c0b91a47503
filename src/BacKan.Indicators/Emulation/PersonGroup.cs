namespace BacKan.Indicators.Emulation;

/// <summary>The occupational group of a person, where the law requires it: <i>nhóm đối tượng</i>.</summary>
public enum PersonGroup
{
    /// <summary><i>Cán bộ</i>.</summary>
    Cadre = 1,

    /// <summary><i>Công chức</i>.</summary>
    CivilServant = 2,

    /// <summary><i>Viên chức</i>.</summary>
    PublicEmployee = 3,

    /// <summary><i>Người lao động, công nhân</i>.</summary>
    Worker = 4,

    /// <summary>Farmers and others without an annual rating (<i>nông dân, lao động tự do</i>).</summary>
    Farmer = 5,

    /// <summary><i>Quân đội</i>.</summary>
    Army = 6,

    /// <summary><i>Công an</i>.</summary>
    Police = 7,
}
