namespace BacKan.Indicators.Territory;

/// <summary>The codes of refused identities and names of units: <i>mã lỗi về đơn vị hành chính</i>.</summary>
public static class TerritoryErrorCodes
{
    /// <summary>The text is no identity of a unit.</summary>
    public const string NotAUnitId = "BK1230";

    /// <summary>The code has not 2, 3 or 5 digits.</summary>
    public const string Code = "BK1231";

    /// <summary>The name does not say its type.</summary>
    public const string TypeMissing = "BK1232";

    /// <summary>A type without a name.</summary>
    public const string NameMissing = "BK1233";
}
