using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Tests.Figures;

public class BreakdownTests
{
    [Theory]
    // The town's industry in the first half of 2016, in two reports: one adds up, one misses by 21.
    [InlineData("101799", "4519,97280", "triệu đồng", nameof(BreakdownRelation.Full), ClaimVerdict.Consistent, "0")]
    [InlineData("130298", "6600,123677", "triệu đồng", nameof(BreakdownRelation.Full), ClaimVerdict.Inconsistent, "-21")]
    // Labour of the Red River Delta in 2006: one tenth is rounding.
    [InlineData("10594.1", "5553.3,2434.6,2606.1", "nghìn người", nameof(BreakdownRelation.Full), ClaimVerdict.Consistent, "-0.1")]
    [InlineData("10594.1", "5553.3,2434.6,2605.9", "nghìn người", nameof(BreakdownRelation.Full), ClaimVerdict.Inconsistent, "-0.3")]
    [InlineData("10", "5.4,4.1", "tấn", nameof(BreakdownRelation.Full), ClaimVerdict.Consistent, "-0.5")] // 0.5 and 0.05 and 0.05 hide it
    [InlineData("10", "5.4,4", "tấn", nameof(BreakdownRelation.Full), ClaimVerdict.Consistent, "-0.6")]
    [InlineData("10", "5.4,3.99", "tấn", nameof(BreakdownRelation.Full), ClaimVerdict.Inconsistent, "-0.61")]
    [InlineData("10", "5,4", "người", nameof(BreakdownRelation.Full), ClaimVerdict.Inconsistent, "-1")] // people are counted one by one
    [InlineData("10", "5,", "người", nameof(BreakdownRelation.Full), ClaimVerdict.CannotBeChecked, "-5")]
    [InlineData("", "5,5", "người", nameof(BreakdownRelation.Full), ClaimVerdict.CannotBeChecked, null)]
    [InlineData("10", "5,", "người", nameof(BreakdownRelation.OfWhich), ClaimVerdict.Consistent, "-5")]
    [InlineData("10", "6,5", "người", nameof(BreakdownRelation.OfWhich), ClaimVerdict.Inconsistent, "1")]
    [InlineData("10", "6,5", "người", nameof(BreakdownRelation.OfWhichOverlapping), ClaimVerdict.Consistent, "1")]
    [InlineData("10", "11,5", "người", nameof(BreakdownRelation.OfWhichOverlapping), ClaimVerdict.Inconsistent, "6")]
    [InlineData("~10", "6,5", "người", nameof(BreakdownRelation.Full), ClaimVerdict.Ambiguous, "1")]
    public void Each_relation_has_its_own_check(string whole, string parts, string unit, string relation, ClaimVerdict verdict, string? gap)
    {
        MeasureUnits.TryFind(unit, out MeasureUnit? measure).Should().BeTrue();
        StatedQuantity? Number(string text) => text.Length == 0 ? null : new(StatedNumber.Parse(text, null), measure!);
        var breakdown = new FigureBreakdown(Number(whole), parts.Split(',').Select((p, i) => KeyValuePair.Create($"{(char)('a' + i)}", Number(p))), Enum.Parse<BreakdownRelation>(relation));
        (breakdown.IsFull, breakdown.MayOverlap).Should().Be((relation is nameof(FigureBreakdown.Full), relation is nameof(FigureBreakdown.OfWhichOverlapping)));
        (breakdown.Verdict, breakdown.Gap?.Exact.ToString()).Should().Be((verdict, gap));
        (breakdown.Reason.Vi.Length > 0 && breakdown.Reason.En.Length > 0).Should().BeTrue();
        new FigureBreakdownValidator().Validate(breakdown).Errors.Select(e => e.ErrorCode).Should().Equal(verdict is ClaimVerdict.Inconsistent or ClaimVerdict.Ambiguous ? ["BK1016"] : []);
    }

    [Fact]
    public void Rates_are_no_parts_and_ids_are_unique()
    {
        FluentActions.Invoking(() => FigureBreakdown.Full(P(7m), [KeyValuePair.Create("a", P(3m))!, KeyValuePair.Create("b", P(4m))!])).Should().Throw<RateArithmeticException>();
        FluentActions.Invoking(() => FigureBreakdown.OfWhich(null, [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => FigureBreakdown.OfWhichOverlapping(null, [new("a", null), new("a", null)])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => FigureBreakdown.Full(new(new(1m), MeasureUnits.Tonne), [new("a", new(new(1m), MeasureUnits.Hectare))])).Should().Throw<MeasureUnitMismatchException>();
    }

    private static StatedQuantity P(decimal percent) => new(new(percent), MeasureUnits.Percent);
}
