namespace BacKan.Indicators.Emulation;

/// <summary>The kind of recipient of a title or form: <i>đối tượng thi đua, khen thưởng</i>.</summary>
public enum RecipientKind
{
    /// <summary>A person (<i>cá nhân</i>).</summary>
    Individual = 1,

    /// <summary>An office, a unit, an enterprise (<i>tập thể</i>).</summary>
    Collective = 2,

    /// <summary>A household (<i>hộ gia đình</i>).</summary>
    Household = 3,

    /// <summary>A village, a residential group, a commune (<i>địa bàn: thôn, tổ dân phố, xã, phường</i>).</summary>
    Locality = 4,
}
