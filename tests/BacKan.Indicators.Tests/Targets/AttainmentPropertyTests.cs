using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Tests.Targets;

/// <summary>What holds of every target and every number.</summary>
public class AttainmentPropertyTests
{
    private static readonly Indicator Amount = new("amount", BilingualText.Same("amount"), MeasureUnits.Tonne, Tendency.Neutral, AggregationRule.Sum, AggregationRule.Sum);
    private static readonly Indicator Rate = new("rate", BilingualText.Same("rate"), MeasureUnits.Percent, Tendency.Neutral, AggregationRule.RatioOfSums, AggregationRule.Last);

    public static TheoryData<string> Directed => ["floor", "strict floor", "ceiling", "strict ceiling", "reduction", "growth", "growth ceiling", "share", "share ceiling", "amount that grows"];

    [Theory]
    [MemberData(nameof(Directed))]
    public void A_better_figure_never_has_a_worse_percent_gap_or_status(string kind) => Seeds.ForAll(1000, random =>
    {
        NumericTarget target = Of(kind, random);
        decimal sign = target.Better == Tendency.Higher ? 1m : -1m, one = Number(random), other = one + (sign * random.Next(0, 5000) / 100m);
        foreach (AttainmentMethod method in target.Methods)
        {
            Attainment worse = Measure(target, one).By(method), better = Measure(target, other).By(method);
            better.Gap!.Exact.Should().BeGreaterThanOrEqualTo(worse.Gap!.Exact);
            ((int)better.Status).Should().BeLessThanOrEqualTo((int)worse.Status);
            if (worse.PercentRange?.Low is { } low && better.PercentRange?.Low is { } high)
                (worse.LowerPercentIsBetter ? low - high : high - low).Sign.Should().BeGreaterThanOrEqualTo(0, "{0} by {1}: {2}", kind, method, better.Formula);
        }
    });

    [Fact]
    public void Only_the_plain_ratio_of_a_ceiling_and_its_kin_read_downward() => Seeds.ForAll(1000, random =>
    {
        foreach (string kind in new[] { "floor", "ceiling", "reduction" })
        {
            NumericTarget target = Of(kind, random);
            foreach (Attainment result in target.Methods.Select(method => Measure(target, Number(random)).By(method)))
                result.LowerPercentIsBetter.Should().Be(target.Better == Tendency.Lower && result.Method is AttainmentMethod.PlainRatio or AttainmentMethod.ReductionRate);
        }
    });

    [Theory]
    [MemberData(nameof(Directed))]
    public void The_status_is_the_same_by_every_method(string kind) => Seeds.ForAll(1000, random =>
    {
        NumericTarget target = Of(kind, random);
        Attainment result = Measure(target, random.Next(5) == 0 ? target.Plan.Low!.Value.ToNearestDecimal() : Number(random));
        target.Methods.Select(method => result.By(method).Status).Distinct().Should().Equal(result.Status);
    });

    [Theory]
    [MemberData(nameof(Directed))]
    public void A_figure_at_the_target_has_one_hundred_percent(string kind) => Seeds.ForAll(1000, random =>
    {
        NumericTarget target = Of(kind, random);
        decimal at = target is GrowthTarget { Base: { } from } growth ? from.Value * (100m + growth.Rate.Value) / 100m : target.Plan.Low!.Value.ToNearestDecimal();
        Attainment result = Measure(target, at);
        result.Status.Should().Be(target.IsStrict ? AttainmentStatus.NotAttained : AttainmentStatus.Attained);
        result.Gap!.Exact.Sign.Should().Be(0);
        foreach (AttainmentMethod method in target.Methods)
            result.By(method).PercentRange?.Low.Should().Be((Fraction)100m, "{0}", method);
    });

    [Fact]
    public void The_status_comes_from_the_number_before_rounding() => Seeds.ForAll(1000, random =>
    {
        decimal plan = random.Next(100_000, 10_000_000);
        Attainment missed = Measure(Target.AtLeast(Amount, Quantity.Tonnes(plan)), plan - 0.0000001m);
        missed.Percent!.Value.Round(Rounding.HalfAwayFromZero, 2).Value.Should().Be(100.00m);
        missed.Status.Should().Be(AttainmentStatus.NotAttained);
    });

    [Fact]
    public void A_ceiling_and_the_floor_of_the_negated_figure_agree() => Seeds.ForAll(1000, random =>
    {
        decimal plan = Number(random) - 50m, actual = random.Next(4) == 0 ? plan : Number(random) - 50m;
        Measure(Target.AtMost(Amount, Quantity.Tonnes(plan)), actual).Status.Should().Be(Measure(Target.AtLeast(Amount, Quantity.Tonnes(-plan)), -actual).Status);
        Measure(Target.Below(Amount, Quantity.Tonnes(plan)), actual).Status.Should().Be(Measure(Target.Above(Amount, Quantity.Tonnes(-plan)), -actual).Status);
        Measure(Target.AtMost(Amount, Quantity.Tonnes(plan)), actual).Gap!.Exact.Should().Be(Measure(Target.AtLeast(Amount, Quantity.Tonnes(-plan)), -actual).Gap!.Exact);
    });

    [Fact]
    public void A_range_and_the_number_itself_are_attained_within_and_nowhere_else() => Seeds.ForAll(1000, random =>
    {
        decimal low = Number(random), high = low + (random.Next(0, 1000) / 100m), actual = random.Next(3) switch { 0 => low, 1 => high, _ => Number(random) };
        bool within = low <= actual && actual <= high;
        Measure(Target.Between(Amount, Quantity.Tonnes(low), Quantity.Tonnes(high)), actual).Status.Should().Be(within ? AttainmentStatus.Attained : AttainmentStatus.NotAttained);
        Measure(Target.Between(Amount, Quantity.Tonnes(low), Quantity.Tonnes(high), Tendency.Higher), actual).Status
            .Should().Be(within ? AttainmentStatus.Attained : actual > high ? AttainmentStatus.Exceeded : AttainmentStatus.NotAttained);
        Measure(Target.Exactly(Amount, Quantity.Tonnes(low)), actual).Status.Should().Be(actual == low ? AttainmentStatus.Attained : AttainmentStatus.NotAttained);
    });

    [Fact]
    public void A_vague_figure_says_only_what_every_number_of_it_says() => Seeds.ForAll(1000, random =>
    {
        NumericTarget target = Of(random.Next(2) == 0 ? "floor" : "reduction", random);
        var vague = new StatedNumber(Number(random), qualifier: (Qualifier)random.Next(2, 8));
        Attainment whole = new AttainmentCalculator().MeasureNumber(target, new(vague, target.Indicator.Unit));
        ValueRange range = vague.AsOperand;
        foreach (decimal sample in new[] { vague.Value, vague.Value - 0.004m, vague.Value + 0.004m, vague.Value - 20m, vague.Value + 20m }.Where(n => range.Contains(n)))
        {
            AttainmentStatus one = Measure(target, sample).Status;
            if (whole.Status is AttainmentStatus.Exceeded or AttainmentStatus.NotAttained)
                one.Should().Be(whole.Status);
            if (whole.Status == AttainmentStatus.Attained)
                one.Should().BeOneOf(AttainmentStatus.Attained, AttainmentStatus.Exceeded);
            if (whole.PercentRange is { } percents && Measure(target, sample).PercentRange?.Low is { } percent)
                percents.Contains(percent).Should().BeTrue();
        }
    });

    [Fact]
    public void No_binary_number_is_in_a_public_member_of_targets_and_plans()
    {
        Type[] binary = [typeof(double), typeof(float), typeof(double?), typeof(float?)];
        var members = typeof(Target).Assembly.GetExportedTypes()
            .Where(t => t.Namespace is "BacKan.Indicators.Targets" or "BacKan.Indicators.Planning")
            .SelectMany(t => t.GetMembers().Where(m => m.DeclaringType == t));
        members.Should().HaveCountGreaterThan(200);
        members.Where(m => m switch
        {
            System.Reflection.MethodInfo method => binary.Contains(method.ReturnType) || method.GetParameters().Any(p => binary.Contains(p.ParameterType)),
            System.Reflection.ConstructorInfo made => made.GetParameters().Any(p => binary.Contains(p.ParameterType)),
            System.Reflection.PropertyInfo property => binary.Contains(property.PropertyType),
            System.Reflection.FieldInfo field => binary.Contains(field.FieldType),
            _ => false,
        }).Should().BeEmpty();
    }

    private static NumericTarget Of(string kind, Random random) => (NumericTarget)AnyOf(kind, random);

    private static Target AnyOf(string kind, Random random)
    {
        decimal plan = random.Next(12) == 0 ? 0m : Number(random);
        return kind switch
        {
            "floor" => Target.AtLeast(Amount, Quantity.Tonnes(plan)),
            "strict floor" => Target.Above(Amount, Quantity.Tonnes(plan)),
            "ceiling" => Target.AtMost(Amount, Quantity.Tonnes(plan)),
            "strict ceiling" => Target.Below(Amount, Quantity.Tonnes(plan)),
            "reduction" => Target.ReducedTo(Rate, Quantity.Percent(plan + (random.Next(0, 500) / 100m)), Quantity.Percent(plan)),
            "growth" => Target.Growth(Rate, new(plan - 20m)),
            "growth ceiling" => new GrowthTarget(Rate, TargetSense.AtMost, new(plan - 20m), from: null),
            "share" => Target.Share(Rate, TargetSense.AtLeast, new(plan)),
            "share ceiling" => Target.Share(Rate, TargetSense.AtMost, new(plan)),
            _ => Target.Growth(Amount, new(plan - 20m), Quantity.Tonnes(Number(random) + 1m)),
        };
    }

    private static decimal Number(Random random) => random.Next(0, 10_000) / 100m;

    private static Attainment Measure(Target target, decimal actual) =>
        new AttainmentCalculator().MeasureNumber(target, new(new StatedNumber(actual), target.Indicator.Unit));
}
