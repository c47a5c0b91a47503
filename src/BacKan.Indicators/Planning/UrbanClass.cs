namespace BacKan.Indicators.Planning;

/// <summary>The class of an urban area: <i>loại đô thị</i>.</summary>
/// <remarks>Six classes until 31/12/2025; special and I to III since. See <see cref="Rules.UrbanClassTransition"/>.</remarks>
internal enum UrbanClass
{
    /// <summary>Special class (<i>loại đặc biệt</i>).</summary>
    Special = 1,

    /// <summary>Class I (<i>loại I</i>).</summary>
    I = 2,

    /// <summary>Class II (<i>loại II</i>).</summary>
    II = 3,

    /// <summary>Class III (<i>loại III</i>).</summary>
    III = 4,

    /// <summary>Class IV (<i>loại IV</i>), until 31/12/2025.</summary>
    IV = 5,

    /// <summary>Class V (<i>loại V</i>), until 31/12/2025.</summary>
    V = 6,
}
