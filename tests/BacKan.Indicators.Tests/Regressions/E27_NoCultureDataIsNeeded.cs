using System.Globalization;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Regressions;

/// <summary>E27: GetCultureInfo("vi-VN") throws in globalization-invariant containers. Nothing here asks for a culture.</summary>
public class E27_NoCultureDataIsNeeded
{
    [Fact]
    public void Vietnamese_is_read_and_written_where_the_culture_does_not_exist()
    {
        Action culture = () => CultureInfo.GetCultureInfo("vi-VN");
        culture.Should().Throw<CultureNotFoundException>("the tests run with globalization-invariant mode on");
        Quantity quantity = Quantity.Read("-1.234,50 tỷ đồng", Language.Vietnamese).Value;
        (quantity.In(Language.Vietnamese), quantity.In(Language.English)).Should().Be(("-1.234,50 tỷ đồng", "-1,234.50 billion VND"));
        Money.Read("69 t\u1ef7 180 trie\u0323\u0302u \u0111o\u0302\u0300ng", Language.Vietnamese).Value.Should().Be(Quantity.BillionDong(69.18m));
    }
}
