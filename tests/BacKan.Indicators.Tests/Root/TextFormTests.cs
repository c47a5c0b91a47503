using System.Globalization;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Root;

/// <summary>What a value prints, it reads: invariant and in both languages, also into a span and under a foreign culture.</summary>
public class TextFormTests
{
    [Fact]
    public void Numbers_read_back_with_their_decimals() => Seeds.ForAll(1000, random =>
    {
        decimal number = Some.Decimal(random);
        foreach (Language language in Enum.GetValues<Language>())
        {
            string printed = LocalNumber.Format(number, language);
            decimal read = LocalNumber.Read(printed, language).Value;
            (read, read.Scale).Should().Be((number, number.Scale), printed);
            LocalNumber.TryParse(printed, language, out decimal parsed).Should().BeTrue(printed);
            (parsed, parsed.Scale).Should().Be((number, number.Scale), printed);
        }
    });

    [Fact]
    public void Fractions_read_back() => ReadBack(Some.Fraction, Fraction.Read);

    [Fact]
    public void Quantities_read_back() => ReadBack(Some.Quantity, Quantity.Read);

    [Fact]
    public void Percentages_read_back() => ReadBack(random => new Percentage(Some.Decimal(random)), Percentage.Read);

    [Fact]
    public void Percentage_points_read_back() => ReadBack(random => new PercentagePoints(Some.Decimal(random)), PercentagePoints.Read);

    [Fact]
    public void Intervals_read_back() => ReadBack(Some.Interval, ValueRange.Read);

    [Fact]
    public void Stated_numbers_read_back() => ReadBack(random => Some.Stated(random), StatedNumber.Read);

    [Fact]
    public void Stated_quantities_read_back() => ReadBack(random => new StatedQuantity(Some.Stated(random), Some.Unit(random)), StatedQuantity.Read);

    [Fact]
    public void Stated_ranges_read_back() => ReadBack(
        random =>
        {
            StatedNumber low = Some.Stated(random, plain: true), high = Some.Stated(random, plain: true);
            return low.Value <= high.Value ? new StatedRange(low, high, UnitOrNone(random)) : new(high, low, UnitOrNone(random));
        },
        StatedRange.Read);

    [Fact]
    public void Stated_ratios_read_back() =>
        ReadBack(random => new StatedRatio(Some.Stated(random, plain: true), Some.Stated(random, plain: true), UnitOrNone(random)), StatedRatio.Read);

    [Fact]
    public void A_quantity_keeps_its_decimals_through_its_text() =>
        $"{Quantity.Parse(Quantity.Percent(53.10m).ToString(), null):vi}".Should().Be("53,10%");

    [Fact]
    public void An_unknown_format_is_refused()
    {
        Action format = () => _ = ((IFormattable)Quantity.Tonnes(1)).ToString("N2", null);
        format.Should().Throw<FormatException>().WithMessage("*N2*");
    }

    [Fact]
    public void The_culture_and_the_provider_change_nothing()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NegativeSign = "~";
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = odd;
        try
        {
            Quantity.Tonnes(-1.5m).ToString().Should().Be("-1.5 tấn");
            new StatedNumber(-1.5m).ToString().Should().Be("-1.5");
            new ValueRange(-1.5m, lowIncluded: true, null, highIncluded: false).ToString().Should().Be("[-1.5, ∞)");
            new Fraction(-250, 9).ToString().Should().Be("-250/9");
            ((IFormattable)new Percentage(-1.5m)).ToString(null, odd).Should().Be("-1.5%");
            Quantity.Parse("-1.5 tấn", odd).Should().Be(Quantity.Tonnes(-1.5m));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static MeasureUnit? UnitOrNone(Random random) => random.Next(3) == 0 ? null : Some.Unit(random);

    private static void ReadBack<T>(Func<Random, T> some, Func<string, Language, ReadResult<T>> read)
        where T : notnull, IParsable<T>, ISpanFormattable => Seeds.ForAll(1000, random =>
    {
        T value = some(random);
        string invariant = value.ToString(null, null);
        invariant.Should().Be(value.ToString()).And.Be(value.ToString("G", null));
        T.Parse(invariant, null).Should().Be(value, invariant);
        T.TryParse(invariant, null, out T? tried).Should().BeTrue();
        tried.Should().Be(value);
        read(value.ToString("vi", null), Language.Vietnamese).ToString().Should().Be(invariant);
        read(value.ToString("en", null), Language.English).ToString().Should().Be(invariant);

        Span<char> room = new char[invariant.Length];
        value.TryFormat(room, out int written, default, null).Should().BeTrue();
        room[..written].ToString().Should().Be(invariant);
        value.TryFormat(room[..^1], out written, default, null).Should().BeFalse();
        written.Should().Be(0);
    });
}
