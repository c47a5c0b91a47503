namespace BacKan.Indicators.Territory;

/// <summary>The units of the town's report of 2013: <i>thị xã Bắc Kạn và đơn vị liên quan</i>.</summary>
public static class BacKanUnits
{
    /// <summary>Gets the province of Bắc Kạn, re-founded on 1/1/1997, part of Thái Nguyên since 1/7/2025.</summary>
    public static AdministrativeUnit Province { get; } = new(new("06", new(1997, 1, 1)), UnitType.Province, "Bắc Kạn");

    /// <summary>Gets the town of Bắc Kạn, founded on 16/7/1990 by Decision 262-HĐBT, a provincial city since 11/3/2015.</summary>
    public static AdministrativeUnit Town { get; } = new(new("058", new(1990, 7, 16)), UnitType.Town, "Bắc Kạn");

    /// <summary>Gets the ward of Đức Xuân as it was from the Decree 56-CP of 31/5/1997 to 30/6/2025; the ward of that name and code since then is three old wards.</summary>
    public static AdministrativeUnit DucXuanWard { get; } = new(new("01840", new(1997, 5, 31)), UnitType.Ward, "Đức Xuân");
}
