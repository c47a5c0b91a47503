using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Tests.Root;

public class ReportingPeriodTests
{
    private const string Alphabet = "0123456789/-–.. năm quý tháng đầu cuối học giai đoạn nhiệm kỳ III IV Q first months of school year term sáu";

    [Fact]
    public void Every_text_form_reads_back() => Seeds.ForAll(1000, random =>
    {
        ReportingPeriod period = Any(random);
        ReportingPeriod.Parse(period.ToString(), null).Should().Be(period);
        foreach ((string format, Language language) in new[] { ("vi", Language.Vietnamese), ("en", Language.English) })
        {
            ((IFormattable)period).ToString(format, null).Should().Be(period.In(language));
            ReportingPeriod.Read(period.In(language), language).Value.Should().Be(period);
        }

        Span<char> buffer = stackalloc char[64];
        ((ISpanFormattable)period).TryFormat(buffer, out int written, "vi", null).Should().BeTrue();
        buffer[..written].ToString().Should().Be(period.In(Language.Vietnamese));
        ((ISpanFormattable)period).TryFormat(buffer[..3], out _, default, null).Should().BeFalse();
    });

    [Fact]
    public void Next_and_previous_undo_each_other_and_keep_the_kind() => Seeds.ForAll(1000, random =>
    {
        ReportingPeriod period = Any(random);
        period.Next.Previous.Should().Be(period);
        period.Previous.Next.Should().Be(period);
        period.Next.Kind.Should().Be(period.Kind);
        (period.Previous < period && period < period.Next).Should().BeTrue();
        (period.Next > period && period >= period.Previous && period <= period.Next).Should().BeTrue();
    });

    [Fact]
    public void What_comes_next_begins_on_the_day_after_unless_windows_overlap() => Seeds.ForAll(1000, random =>
    {
        ReportingPeriod period = Any(random);
        if (period is { HasDays: true, IsCumulative: false })
            period.Next.FirstDay.Should().Be(period.LastDay.PlusDays(1));
        else if (period.IsCumulative)
            period.Next.Should().Be(ReportingPeriod.FirstMonths(period.CalendarYear + 1, period.Number!.Value));
    });

    [Fact]
    public void The_same_period_last_year_twice_is_two_years_back() => Seeds.ForAll(1000, random =>
    {
        ReportingPeriod period = Any(random);
        if (period.Kind is PeriodKind.Years or PeriodKind.Term)
        {
            FluentActions.Invoking(() => period.SamePeriodLastYear).Should().Throw<InvalidOperationException>();
            return;
        }

        ReportingPeriod before = period.SamePeriodLastYear.SamePeriodLastYear;
        (before.FirstYear, before.Kind, before.Number).Should().Be((period.FirstYear - 2, period.Kind, period.Number));
    });

    [Fact]
    public void The_machine_form_sorts_by_time_within_a_kind() => Seeds.ForAll(1000, random =>
    {
        (ReportingPeriod one, ReportingPeriod other) = (Any(random), Any(random));
        if (one.Kind == other.Kind)
            Math.Sign(string.CompareOrdinal(one.ToString(), other.ToString())).Should().Be(Math.Sign(one.CompareTo(other)));
        else
            FluentActions.Invoking(() => one.CompareTo(other)).Should().Throw<ArgumentException>();
    });

    [Fact]
    public void Quarters_and_months_partition_the_year() => Seeds.ForAll(1000, random =>
    {
        int year = random.Next(1945, 3000);
        LocalDate day = new LocalDate(year, 1, 1).PlusDays(random.Next(CalendarSystem.Iso.GetDaysInYear(year)));
        Enumerable.Range(1, 4).Count(q => ReportingPeriod.Quarter(year, q).Contains(day)).Should().Be(1);
        Enumerable.Range(1, 12).Count(m => ReportingPeriod.Month(year, m).Contains(day)).Should().Be(1);
        ReportingPeriod.Month(year, day.Month).IsPartOf(ReportingPeriod.Quarter(year, ((day.Month - 1) / 3) + 1)).Should().BeTrue();
        ReportingPeriod.Month(year, day.Month).IsPartOf(ReportingPeriod.Year(year)).Should().BeTrue();
    });

    [Fact]
    public void Windows_of_first_months_share_their_start_and_grow()
    {
        ReportingPeriod[] windows = [.. Enumerable.Range(2, 10).Select(m => ReportingPeriod.FirstMonths(2016, m))];
        windows.Should().OnlyContain(w => w.FirstDay == new LocalDate(2016, 1, 1) && w.IsCumulative && w.IsPartOf(ReportingPeriod.Year(2016)));
        for (int i = 1; i < windows.Length; i++)
            (windows[i - 1].IsPartOf(windows[i]), windows[i].IsPartOf(windows[i - 1])).Should().Be((true, false));
        ReportingPeriod.FirstMonths(2016, 3).Should().NotBe(ReportingPeriod.Quarter(2016, 1));
        ReportingPeriod.Year(2016).IsCumulative.Should().BeFalse();
    }

    [Theory]
    [InlineData("2018-Q3", "2018-06-30", false)]
    [InlineData("2018-Q3", "2018-07-01", true)]
    [InlineData("2018-Q3", "2018-09-30", true)]
    [InlineData("2018-Q3", "2018-10-01", false)]
    [InlineData("2016-02", "2016-02-29", true)]
    [InlineData("2016-02", "2016-03-01", false)]
    [InlineData("2016-01..06", "2015-12-31", false)]
    [InlineData("2016-01..06", "2016-06-30", true)]
    [InlineData("2016-01..06", "2016-07-01", false)]
    [InlineData("2011..2015", "2010-12-31", false)]
    [InlineData("2011..2015", "2015-12-31", true)]
    [InlineData("2011..2015", "2016-01-01", false)]
    public void Contains_edges(string period, string day, bool expected) =>
        ReportingPeriod.Parse(period, null).Contains(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Should().Be(expected);

    [Fact]
    public void A_plan_is_part_of_no_quarter_and_a_year_of_its_plan()
    {
        ReportingPeriod.Year(2013).IsPartOf(ReportingPeriod.Years(2011, 2015)).Should().BeTrue();
        ReportingPeriod.Year(2016).IsPartOf(ReportingPeriod.Years(2011, 2015)).Should().BeFalse();
        ReportingPeriod.Years(2011, 2015).IsPartOf(ReportingPeriod.Year(2013)).Should().BeFalse();
    }

    [Fact]
    public void A_school_year_and_a_term_have_no_days_and_say_so()
    {
        foreach (ReportingPeriod period in new[] { ReportingPeriod.SchoolYear(2013), ReportingPeriod.Term(2010, 2015) })
        {
            period.HasDays.Should().BeFalse();
            FluentActions.Invoking(() => period.FirstDay).Should().Throw<InvalidOperationException>().WithMessage($"{period} *");
            FluentActions.Invoking(() => period.LastDay).Should().Throw<InvalidOperationException>();
            FluentActions.Invoking(() => period.Contains(new(2013, 10, 1))).Should().Throw<InvalidOperationException>();
            FluentActions.Invoking(() => period.IsPartOf(ReportingPeriod.Year(2013))).Should().Throw<InvalidOperationException>();
            FluentActions.Invoking(() => period.CalendarYear).Should().Throw<InvalidOperationException>();
        }
    }

    [Fact]
    public void Terms_that_follow_share_a_year_and_plans_do_not()
    {
        ReportingPeriod.Term(2010, 2015).Next.Should().Be(ReportingPeriod.Term(2015, 2020));
        ReportingPeriod.Years(2011, 2015).Next.Should().Be(ReportingPeriod.Years(2016, 2020));
    }

    [Theory]
    [InlineData(1944)]
    [InlineData(3000)]
    public void A_year_outside_1945_to_2999_is_refused(int year)
    {
        FluentActions.Invoking(() => ReportingPeriod.Year(year)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(year));
        FluentActions.Invoking(() => ReportingPeriod.Quarter(year, 1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(year));
        FluentActions.Invoking(() => ReportingPeriod.SchoolYear(year)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ReportingPeriod.Years(1944, 3000)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Numbers_outside_their_range_are_refused()
    {
        Action[] wrong =
        [
            () => ReportingPeriod.Quarter(2013, 0), () => ReportingPeriod.Quarter(2013, 5), () => ReportingPeriod.Month(2013, 0), () => ReportingPeriod.Month(2013, 13),
            () => ReportingPeriod.FirstMonths(2013, 1), () => ReportingPeriod.FirstMonths(2013, 12), () => ReportingPeriod.Years(2013, 2013), () => ReportingPeriod.Term(2013, 2014),
            () => ReportingPeriod.SchoolYear(2999), () => _ = ReportingPeriod.Year(1945).Previous, () => _ = ReportingPeriod.Quarter(2999, 4).Next,
        ];
        wrong.Should().OnlyContain(action => Refuses(action));
    }

    [Fact]
    public void Whatever_stands_in_a_text_is_read_or_refused_inside_it() => Seeds.ForAll(1000, random =>
    {
        string text = Fuzz.Text(random, Alphabet);
        foreach (Language language in Enum.GetValues<Language>())
            (ReportingPeriod.Read(text, language).Error?.Offset ?? 0).Should().BeInRange(0, text.Length);
        if (ReportingPeriod.TryParse(text, null, out ReportingPeriod? machine))
            machine.ToString().Should().Be(text);
    });

    [Theory]
    [InlineData("9")]
    [InlineData("2013-")]
    [InlineData("năm ")]
    [InlineData("I")]
    [InlineData("\u0301")]
    public void A_megabyte_ends(string piece)
    {
        string text = Fuzz.Megabyte(piece);
        foreach (Language language in Enum.GetValues<Language>())
        {
            ReportingPeriod.Read(text, language).IsSuccess.Should().BeFalse();
            EffectivePeriod.Read(text, language).IsSuccess.Should().BeFalse();
        }

        ReportingPeriod.TryParse(text, null, out _).Should().BeFalse();
        EffectivePeriod.TryParse(text, null, out _).Should().BeFalse();
    }

    [Fact]
    public void Nothing_is_no_period()
    {
        ReportingPeriod.TryParse(null, null, out _).Should().BeFalse();
        ((ReportingPeriod?)null < ReportingPeriod.Year(2013)).Should().BeTrue();
        FluentActions.Invoking(() => ((IFormattable)ReportingPeriod.Year(2013)).ToString("fr", null)).Should().Throw<FormatException>();
    }

    private static bool Refuses(Action action)
    {
        try
        {
            action();
            return false;
        }
        catch (ArgumentOutOfRangeException)
        {
            return true;
        }
    }

    private static ReportingPeriod Any(Random random)
    {
        int year = random.Next(1990, 2900);
        return random.Next(7) switch
        {
            0 => ReportingPeriod.Year(year),
            1 => ReportingPeriod.Quarter(year, random.Next(1, 5)),
            2 => ReportingPeriod.Month(year, random.Next(1, 13)),
            3 => ReportingPeriod.FirstMonths(year, random.Next(2, 12)),
            4 => ReportingPeriod.SchoolYear(year),
            5 => ReportingPeriod.Years(year, year + random.Next(1, 20)),
            _ => ReportingPeriod.Term(year, year + random.Next(2, 10)),
        };
    }
}
