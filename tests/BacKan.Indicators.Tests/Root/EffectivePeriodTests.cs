using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Tests.Root;

public class EffectivePeriodTests
{
    private static readonly EffectivePeriod Plan = new(new(2011, 1, 1), new LocalDate(2016, 1, 1));

    [Fact]
    public void Every_text_form_reads_back() => Seeds.ForAll(1000, random =>
    {
        EffectivePeriod period = Any(random);
        EffectivePeriod.Parse(period.ToString(), null).Should().Be(period);
        EffectivePeriod.Read(period.In(Language.Vietnamese), Language.Vietnamese).Value.Should().Be(period);
        EffectivePeriod.Read(((IFormattable)period).ToString("en", null), Language.English).Value.Should().Be(period);
    });

    [Fact]
    public void The_machine_form_shows_the_last_day_and_an_open_end()
    {
        Plan.ToString().Should().Be("2011-01-01..2015-12-31");
        new EffectivePeriod(new(2016, 1, 5)).ToString().Should().Be("2016-01-05..");
    }

    [Fact]
    public void A_shared_day_is_a_day_of_both() => Seeds.ForAll(1000, random =>
    {
        (EffectivePeriod one, EffectivePeriod other) = (Any(random), Any(random));
        EffectivePeriod? both = one.Intersect(other);
        both.Should().Be(other.Intersect(one));
        one.Overlaps(other).Should().Be(both is not null);
        foreach (LocalDate edge in new[] { one.From, other.From, one.Until ?? one.From, other.Until ?? other.From, one.LastDay ?? one.From, other.LastDay ?? other.From })
            (both?.Contains(edge) ?? false).Should().Be(one.Contains(edge) && other.Contains(edge));
    });

    [Theory]
    [InlineData("2015-12-31..", true, false)]                 // the last day
    [InlineData("2016-01-01..", false, true)]                 // the day after
    [InlineData("2016-01-02..", false, false)]
    [InlineData("2005-01-01..2010-12-30", false, false)]
    [InlineData("2005-01-01..2010-12-31", false, true)]       // the day before
    [InlineData("2005-01-01..2011-01-01", true, false)]       // the first day
    [InlineData("2012-01-01..2012-01-01", true, false)]
    public void Overlap_and_adjacency_edges(string other, bool overlaps, bool adjacent)
    {
        EffectivePeriod period = EffectivePeriod.Parse(other, null);
        Plan.Overlaps(period).Should().Be(overlaps);
        Plan.IsAdjacentTo(period).Should().Be(adjacent);
        period.IsAdjacentTo(Plan).Should().Be(adjacent);
    }

    [Theory]
    [InlineData("2015-12-31..2011-01-01", "BK1222")]
    [InlineData("2011-01-01..9999-12-31", "BK1221")]
    [InlineData("2011-02-29..", "BK1221")]
    [InlineData("2011-01-01", "BK1221")]
    [InlineData("2011-01-01..x", "BK1221")]
    [InlineData("2011-01-01 .. 2015-12-31", "BK1221")]
    [InlineData("", "BK1221")]
    public void What_is_no_machine_form_is_refused(string text, string code)
    {
        EffectivePeriod.TryParse(text, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => EffectivePeriod.Parse(text, null)).Should().Throw<TextFormatException>().Which.Error.Code.Should().Be(code);
    }

    [Fact]
    public void A_refusal_of_the_last_day_points_at_it_in_the_text_as_given() =>
        EffectivePeriod.Read("tư\u0300 31/12/2015 đến 1/1/2011", Language.Vietnamese).Error.Should().Match<ReadError>(r => r.Code == "BK1222" && r.Offset == 19);

    private static EffectivePeriod Any(Random random)
    {
        LocalDate from = new LocalDate(2000, 1, 1).PlusDays(random.Next(3000));
        return new(from, random.Next(3) == 0 ? null : from.PlusDays(random.Next(1, 3000)));
    }
}
