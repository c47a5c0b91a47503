namespace BacKan.Indicators.Tests.Root;

public class ValueRangeTests
{
    [Theory]
    [InlineData("[1, 2]", "+", "(1, 3)", "(2, 5)")]
    [InlineData("[1, 2]", "+", "(-∞, 3]", "(-∞, 5]")]
    [InlineData("[1, 2]", "-", "[1, 2)", "(-1, 1]")]
    [InlineData("[-1, 2]", "*", "[3, 4)", "(-4, 8)")]
    [InlineData("[0, 1]", "*", "[1, ∞)", "[0, ∞)")]
    [InlineData("(0, 1]", "*", "[1, ∞)", "(0, ∞)")]
    [InlineData("[0, 0]", "*", "(-∞, ∞)", "[0, 0]")]
    [InlineData("(-1, 1)", "*", "[0, 0]", "[0, 0]")]
    [InlineData("[-2, 3]", "*", "[-5, 7)", "[-15, 21)")]
    [InlineData("[1, 2]", "/", "[3, 4)", "(0.25, 2/3]")]
    [InlineData("[1, 2]", "/", "(0, 4]", "[0.25, ∞)")]
    [InlineData("[1, 2]", "/", "[-4, 0)", "(-∞, -0.25]")]
    [InlineData("[1, 2]", "/", "[4, ∞)", "(0, 0.5]")]
    [InlineData("[1, 2]", "/", "(-∞, -4]", "[-0.5, 0)")]
    [InlineData("[0, 2]", "/", "(0, ∞)", "[0, ∞)")]
    public void Ends_that_count_stay_and_others_do_not(string left, string sign, string right, string expected)
    {
        ValueRange a = ValueRange.Parse(left, null), b = ValueRange.Parse(right, null);
        (sign switch { "+" => a + b, "-" => a - b, "*" => a * b, _ => a / b }).ToString().Should().Be(expected);
    }

    [Fact]
    public void What_is_calculated_with_numbers_lies_in_what_is_calculated_with_intervals() => Seeds.ForAll(1000, random =>
    {
        ValueRange a = Some.Interval(random), b = Some.Interval(random);
        for (int i = 0; i < 20; i++)
        {
            Fraction x = Some.In(a, random), y = Some.In(b, random), k = Some.SmallFraction(random);
            a.Contains(x).Should().BeTrue();
            (a + b).Contains(x + y).Should().BeTrue();
            (a - b).Contains(x - y).Should().BeTrue();
            (a * b).Contains(x * y).Should().BeTrue();
            (k * a).Contains(k * x).Should().BeTrue();
            a.Hull(b).Contains(y).Should().BeTrue();
            if (!b.Contains(0m))
                (a / b).Contains(x / y).Should().BeTrue();
        }
    });

    [Fact]
    public void An_end_of_a_product_counts_only_where_two_numbers_reach_it() => Seeds.ForAll(1000, random =>
    {
        // Small whole ends: an end that counts must be the product of numbers of the two intervals.
        ValueRange a = Some.Interval(random), b = Some.Interval(random), product = a * b;
        Fraction?[] reached = [product.LowIncluded ? product.Low : null, product.HighIncluded ? product.High : null];
        foreach (Fraction end in reached.OfType<Fraction>())
        {
            Fraction[] ends = [.. new[] { a.LowIncluded ? a.Low : null, a.HighIncluded ? a.High : null }.OfType<Fraction>()];
            Fraction[] others = [.. new[] { b.LowIncluded ? b.Low : null, b.HighIncluded ? b.High : null }.OfType<Fraction>()];
            bool byZero = end == 0m && (a.Contains(0m) || b.Contains(0m));
            (byZero || ends.Any(x => others.Any(y => x * y == end))).Should().BeTrue($"{a} · {b} = {product}");
        }
    });

    [Fact]
    public void Intersection_and_subset_agree_with_the_numbers() => Seeds.ForAll(1000, random =>
    {
        ValueRange a = Some.Interval(random), b = Some.Interval(random);
        ValueRange? both = a.Intersect(b);
        both.Should().Be(b.Intersect(a));
        a.Overlaps(b).Should().Be(both is not null);
        for (int i = 0; i < 20; i++)
        {
            Fraction x = Some.In(a, random);
            b.Contains(x).Should().Be(both?.Contains(x) ?? false);
            if (a.IsWithin(b))
                b.Contains(x).Should().BeTrue();
        }

        (both ?? a).IsWithin(a).Should().BeTrue();
        a.IsWithin(a.Hull(b)).Should().BeTrue();
        a.IsWithin(ValueRange.Everything).Should().BeTrue();
    });

    [Fact]
    public void Touching_ends_overlap_only_where_both_count()
    {
        ValueRange closed = ValueRange.Parse("[0, 1]", null), open = ValueRange.Parse("(1, 2)", null), half = ValueRange.Parse("[1, 2)", null);
        closed.Overlaps(open).Should().BeFalse();
        closed.Intersect(half).Should().Be(ValueRange.Point(1m));
    }

    [Fact]
    public void Division_by_an_interval_with_zero_is_refused()
    {
        Action divide = () => _ = ValueRange.Point(1m) / ValueRange.Parse("[-1, 1]", null);
        divide.Should().Throw<DivideByZeroException>().WithMessage("*[-1, 1]*");
    }

    [Fact]
    public void A_division_and_its_product_hold_the_same_number() =>
        (ValueRange.Point(4785m) * 100m / ValueRange.Parse("[109.5, 110.5)", null)).ToString().Should().Be("(957000/221, 319000/73]");
}
