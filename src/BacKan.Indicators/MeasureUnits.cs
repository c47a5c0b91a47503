using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>The units that the library knows by itself: <i>các đơn vị tính</i>.</summary>
public static class MeasureUnits
{
    /// <summary>Percent (<i>phần trăm</i>).</summary>
    public static MeasureUnit Percent { get; } = new("%", "ratio", 1m, Text.Same("%"));

    /// <summary>Tonne (<i>tấn</i>), 1,000 kg.</summary>
    public static MeasureUnit Tonne { get; } = new("tấn", "mass", 1000m, new("tấn", "tonnes"));

    /// <summary>Kilogram (<i>kg</i>).</summary>
    public static MeasureUnit Kilogram { get; } = new("kg", "mass", 1m, Text.Same("kg"));

    /// <summary>Hectare (<i>ha</i>).</summary>
    public static MeasureUnit Hectare { get; } = new("ha", "area", 10_000m, Text.Same("ha"));

    /// <summary>Square metre (<i>m²</i>).</summary>
    public static MeasureUnit SquareMetre { get; } = new("m²", "area", 1m, Text.Same("m²"));

    /// <summary>Billion đồng (<i>tỷ đồng</i>), 10⁹ đồng.</summary>
    public static MeasureUnit BillionDong { get; } = new("tỷ đồng", "money", 1_000_000_000m, new("tỷ đồng", "billion VND"));

    /// <summary>Million đồng (<i>triệu đồng</i>), 10⁶ đồng.</summary>
    public static MeasureUnit MillionDong { get; } = new("triệu đồng", "money", 1_000_000m, new("triệu đồng", "million VND"));

    /// <summary>Million đồng a person a year (<i>triệu đồng/người/năm</i>).</summary>
    public static MeasureUnit MillionDongPerPersonYear { get; } = new("triệu đồng/người/năm", "money/person/year", 1_000_000m, new("triệu đồng/người/năm", "million VND per person per year"));

    /// <summary>Million đồng a hectare (<i>triệu đồng/ha</i>).</summary>
    public static MeasureUnit MillionDongPerHectare { get; } = new("triệu đồng/ha", "money/area", 1_000_000m, new("triệu đồng/ha", "million VND per ha"));

    /// <summary>Persons (<i>người</i>).</summary>
    public static MeasureUnit Person { get; } = new("người", "person", 1m, new("người", "people"));

    /// <summary>Households (<i>hộ</i>).</summary>
    public static MeasureUnit Household { get; } = new("hộ", "household", 1m, new("hộ", "households"));

    /// <summary>A milestone that is reached on a day or not (<i>mốc</i>).</summary>
    public static MeasureUnit Milestone { get; } = new("mốc", "milestone", 1m, new("mốc", "milestone"));

    /// <summary>Gets every unit, in order of declaration.</summary>
    public static IReadOnlyList<MeasureUnit> All { get; } =
    [
        Percent, Tonne, Kilogram, Hectare, SquareMetre, BillionDong, MillionDong,
        MillionDongPerPersonYear, MillionDongPerHectare, Person, Household, Milestone,
    ];

    /// <summary>Finds a unit by its code.</summary>
    public static bool TryFind(string? code, [NotNullWhen(true)] out MeasureUnit? unit)
    {
        unit = All.FirstOrDefault(u => string.Equals(u.Code, code, StringComparison.Ordinal));
        return unit is not null;
    }
}
