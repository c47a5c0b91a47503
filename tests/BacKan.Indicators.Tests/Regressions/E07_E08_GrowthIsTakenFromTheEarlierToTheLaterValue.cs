using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Tests.Regressions;

/// <summary>E7: <c>Q5·P5/Q1·P1</c> multiplied the growth by the base price twice; E8: the earlier value stood over the later one, and growth came out as decline.</summary>
public class E07_E08_GrowthIsTakenFromTheEarlierToTheLaterValue
{
    private static IEnumerable<System.Reflection.MethodInfo> Makers => new[] { typeof(QuantityComparison), typeof(AverageGrowth) }.SelectMany(t => t.GetMethods()).Where(m => m.IsStatic);

    [Fact]
    public void The_value_is_one_quantity_so_that_nothing_is_left_to_bracket()
    {
        Quantity first = Quantity.BillionDong(20m * 3m), last = Quantity.BillionDong(30m * 4m);
        AverageGrowth.Of(first, last, 5).Check(new(14.87m)).Should().Be(ClaimVerdict.Consistent);
        Makers.SelectMany(m => m.GetParameters()).Should().NotContain(p => p.ParameterType == typeof(decimal), "loose numbers, prices and volumes, never go in");
    }

    [Fact]
    public void What_grew_grows()
    {
        Quantity first = Quantity.Tonnes(4000m), last = Quantity.Tonnes(4785m);
        AverageGrowth.Of(first, last, 5).Percent!.Value.Value.Should().BePositive();
        AverageGrowth.Of(last, first, 5).Percent!.Value.Value.Should().BeNegative();
        Makers.Should().HaveCountGreaterThan(5);
        foreach (System.Reflection.MethodInfo method in Makers.Where(m => m.GetParameters().Length >= 2))
            method.GetParameters().Take(2).Select(p => p.Name).Should().Equal(["from", "to"], method.Name);
    }
}
