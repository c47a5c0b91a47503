using System.Globalization;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Tests.Structure;

/// <summary>Structures to test with, in schemes of a, b, c … of which a is agriculture; and random ones.</summary>
internal static class Kit
{
    public static readonly ReportingPeriod Year = ReportingPeriod.Year(2013);

    private static readonly SectorScheme[] Schemes = [.. Enumerable.Range(2, 24).Select(n => new SectorScheme(
        $"s{n.ToString(CultureInfo.InvariantCulture)}", BilingualText.Same("test"),
        [.. Enumerable.Range(0, n).Select(i => new Sector(((char)('a' + i)).ToString(), BilingualText.Same(((char)('a' + i)).ToString()), i == 0))]))];

    public static SectorScheme Scheme(int n) => Schemes[n - 2];

    public static EconomicStructure Shares(params string[] shares) => Shares(Year, shares);

    public static EconomicStructure Shares(ReportingPeriod year, params string[] shares) =>
        new(Scheme(shares.Length), year, [.. shares.Select((s, i) => new SectorShare(Scheme(shares.Length).Sectors[i], StatedNumber.Parse(s, null)))]);

    public static EconomicStructure Values(params string[] values) => Values([.. values.Select(v => (Fraction)decimal.Parse(v, CultureInfo.InvariantCulture))]);

    public static EconomicStructure Values(params Fraction[] values) => Values(Year, values);

    public static EconomicStructure Values(ReportingPeriod year, params Fraction[] values) =>
        EconomicStructure.FromValues(Scheme(values.Length), year, Each(Scheme(values.Length), [.. values.Select(v => new Quantity(v, MeasureUnits.MillionDong))]));

    /// <summary>What each sector has, in the order of the scheme.</summary>
    public static Dictionary<Sector, T> Each<T>(SectorScheme scheme, params T[] values) => values.Select((v, i) => (Sector: scheme.Sectors[i], Value: v)).ToDictionary(p => p.Sector, p => p.Value);

    /// <summary>Some values of n sectors, of up to 13 digits with up to 4 decimals; every tenth is zero where zero is allowed.</summary>
    public static Fraction[] Some(Random random, int n, bool zeros)
    {
        Fraction[] values;
        do
        {
            values = [.. Enumerable.Range(0, n).Select(_ => zeros && random.Next(10) == 0 ? default : new Fraction(random.NextInt64(1, 10_000_000_000_000), (int)Math.Pow(10, random.Next(5))))];
        }
        while (values.All(v => v.Sign == 0));
        return values;
    }

    public static double Double(Fraction value) => (double)value.ToNearestDecimal();
}
