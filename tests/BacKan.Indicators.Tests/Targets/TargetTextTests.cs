using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;
using NodaTime;

namespace BacKan.Indicators.Tests.Targets;

/// <summary>What a target prints is what is asked for, and reads back as the same target.</summary>
public class TargetTextTests
{
    private static readonly Indicator Grain = IndicatorCatalogue.GrainOutput, Poor = IndicatorCatalogue.PoorRate, Forest = IndicatorCatalogue.PlantedForestArea;
    private static readonly Indicator Rate = new("growth", new("Tốc độ tăng", "Growth rate"), MeasureUnits.Percent, Tendency.Neutral, AggregationRule.Never, AggregationRule.Never);

    [Theory]
    [InlineData(nameof(TargetSense.AtLeast), "4.350 tấn", "4,350 tonnes")]
    [InlineData(nameof(TargetSense.Above), "trên 4.350 tấn", "over 4,350 tonnes")]
    [InlineData(nameof(TargetSense.AtMost), "không quá 4.350 tấn", "at most 4,350 tonnes")]
    [InlineData(nameof(TargetSense.Below), "dưới 4.350 tấn", "under 4,350 tonnes")]
    [InlineData(nameof(TargetSense.Exactly), "đúng bằng 4.350 tấn", "exactly 4,350 tonnes")]
    public void A_number_without_a_word_is_what_is_wished_of_the_indicator(string sense, string vi, string en)
    {
        var target = new LevelTarget(Grain, Enum.Parse<TargetSense>(sense), Quantity.Tonnes(4_350));
        (Vi(target), En(target)).Should().Be((vi, en));
    }

    [Fact]
    public void Ranges_reductions_growth_and_words_print_as_plans_do()
    {
        Vi(Target.Between(Grain, Quantity.Tonnes(33), Quantity.Tonnes(34))).Should().Be("từ 33 đến 34 tấn");
        Vi(Target.Between(Grain, Quantity.Tonnes(33), Quantity.Tonnes(34), Tendency.Neutral)).Should().Be("từ 33 đến 34 tấn, không hơn, không kém");
        Vi(Target.Read(Grain, "khoảng 4", Language.Vietnamese).Value).Should().Be("khoảng 4 tấn");
        Vi(Target.ReducedBy(Poor, Quantity.Percent(3.35m), new(0.25m, MeasureUnits.PercentagePoint))).Should().Be("giảm 0,25 điểm % từ 3,35%");
        En(Target.ReducedTo(Poor, Quantity.Percent(3.35m), Quantity.Percent(3.10m))).Should().Be("reduced from 3.35% to 3.10%");
        Vi(Target.Growth(Rate, new(10.5m))).Should().Be("tăng 10,5%");
        En(new GrowthTarget(Grain, TargetSense.AtMost, new(2m), Quantity.Tonnes(4_350))).Should().Be("growth of at most 2% on 4,350 tonnes");
        Vi(Target.DoneBy(IndicatorCatalogue.CityStatus, new(2015, 12, 31))).Should().Be("chậm nhất ngày 31/12/2015");
        Vi(Target.Qualitative(Grain, BilingualText.Same("đạt 19 tiêu chí"))).Should().Be("“đạt 19 tiêu chí”", "digits would be read as a number");
        Vi(Target.Together(IndicatorCatalogue.CityStatus, Target.AtLeast(Grain, Quantity.Tonnes(4_350)), Target.AtMost(Poor, Quantity.Percent(3m)))).Should()
            .Be("đồng thời: Tổng sản lượng lương thực có hạt: 4.350 tấn; Tỷ lệ hộ nghèo: 3%");
    }

    [Fact]
    public void Every_kind_reads_back() => Seeds.ForAll(2000, random =>
    {
        Target target = Some(random, deep: true);
        foreach (Language language in Enum.GetValues<Language>())
        {
            foreach (bool withUnit in new[] { true, false })
            {
                string text = target.ToText(Presentation.In(language), withUnit);
                ReadResult(target, text, language).Should().Be(Described(target, language), "\"{0}\" is read in {1}", text, language);
            }
        }
    });

    private static string ReadResult(Target target, string text, Language language)
    {
        var read = Target.Read(target.Indicator, text, language, parts: [Grain, Poor, Forest]);
        return read.TryGet(out Target? back) ? Described(back, language) : $"refused: {text}";
    }

    private static string Described(Target target, Language language) => target switch
    {
        CompositeTarget several => string.Join(" + ", several.Parts.Select(p => Described(p, language))),
        ReductionTarget reduction => $"reduction {reduction.Indicator} {reduction.Base.ConvertTo(reduction.Unit).Exact} {reduction.Level.Exact} {reduction.Unit} {reduction.IsByAmount}",
        GrowthTarget growth => $"growth {growth.Indicator} {growth.Sense} {growth.Rate.Value.ToString("0.####################", null)} {growth.Base?.Exact} {growth.Base?.Unit}",
        NumericTarget numbers => $"{target.GetType().Name} {numbers.Indicator} {numbers.Plan} {numbers.Unit} {numbers.Better} {numbers.IsStrict}",
        MilestoneTarget done => $"done by {done.Deadline:uuuu-MM-dd}",
        QualitativeTarget words => $"words {words.Words.In(language)} {(words.Meaning is null ? "" : Described(words.Meaning, language))}",
        _ => "unknown",
    };

    private static Target Some(Random random, bool deep)
    {
        Indicator amount = random.Next(2) == 0 ? Grain : Forest;
        MeasureUnit unit = random.Next(2) == 0 ? amount.Unit : amount == Grain ? MeasureUnits.Quintal : MeasureUnits.SquareKilometre;
        Quantity Q(MeasureUnit of) => new(random.Next(1, 2_000_000) / (decimal)Math.Pow(10, random.Next(0, 4)), of);
        var sense = (TargetSense)random.Next(1, 6);
        switch (random.Next(deep ? 9 : 5))
        {
            case 0:
                return new LevelTarget(amount, sense, Q(unit));
            case 1:
                Quantity low = Q(unit);
                return Target.Between(amount, low, new(low.Value + random.Next(1, 50), unit), (Tendency)random.Next(1, 4));
            case 2:
                return new BetweenTarget(amount, new StatedNumber(random.Next(1, 999) / 10m, null, Qualifier.About).AsOperand, unit, amount.Tendency);
            case 3:
                return new LevelTarget(Poor, sense, Quantity.Percent(random.Next(1, 5000) / 100m));
            case 4:
                return new ShareTarget(Poor, sense, new(random.Next(0, 10_001) / 100m));
            case 5:
                Quantity from = Q(amount.Unit);
                return random.Next(2) == 0 ? Target.ReducedTo(amount, from, new(from.Value / 2m, amount.Unit)) : Target.ReducedBy(Poor, Quantity.Percent(9.5m), new(random.Next(1, 900) / 100m, MeasureUnits.PercentagePoint));
            case 6:
                return random.Next(2) == 0 ? new GrowthTarget(Rate, sense, new(random.Next(-999, 3_000) / 10m - 0.05m < -100m ? -1m : random.Next(-99, 300) / 10m), null) : new GrowthTarget(amount, sense, new(random.Next(0, 300) / 10m), Q(unit));
            case 7:
                return random.Next(3) switch
                {
                    0 => Target.DoneBy(IndicatorCatalogue.CityStatus, new LocalDate(2014, 1, 1).PlusDays(random.Next(2_000))),
                    1 => Target.Qualitative(amount, BilingualText.Same("xuất siêu")),
                    _ => Target.Qualitative(amount, BilingualText.Same("đạt 19/19 tiêu chí"), new LevelTarget(amount, sense, Q(unit))),
                };
            default:
                return Target.Together(IndicatorCatalogue.CityStatus, Some(random, deep: false), Some(random, deep: false));
        }
    }

    private static string Vi(Target target) => target.ToText(Presentation.In(Language.Vietnamese));

    private static string En(Target target) => target.ToText(Presentation.In(Language.English));
}
