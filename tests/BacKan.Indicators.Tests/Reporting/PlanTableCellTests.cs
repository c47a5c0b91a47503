using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Tests.Reporting;

/// <summary>No cell says what its value does not: each reads back as the value of its row, in any language and rounding.</summary>
public class PlanTableCellTests
{
    private static readonly Indicator[] Amounts = [IndicatorCatalogue.GrainOutput, IndicatorCatalogue.PlantedForestArea, IndicatorCatalogue.BudgetRevenue];

    [Fact]
    public void Every_cell_reads_back_as_the_value_of_its_row() => Seeds.ForAll(1500, random =>
    {
        Indicator indicator = random.Next(4) == 0 ? IndicatorCatalogue.PoorRate : Amounts[random.Next(Amounts.Length)];
        var plan = new DevelopmentPlan { Place = BacKanUnits.Town, Period = ReportingPeriod.Year(2014), Targets = [Planned(indicator, random)] };
        ReportingPeriod period = random.Next(3) == 0 ? ReportingPeriod.FirstMonths(2014, random.Next(2, 12)) : plan.Period;
        Figure[] figures = [.. random.Next(6) == 0 ? [] : new[] { Measured(indicator, period, random) }, .. random.Next(2) == 0 ? [] : new[] { Measured(indicator, period.SamePeriodLastYear, random) }];
        var p = new Presentation((Language)random.Next(1, 3), random.Next(0, 5), (Rounding)random.Next(1, 6));
        PlanTableRow row = PlanTable.From(Services.Get<IPlanAssessor>().Assess(plan, figures, period), figures, p).Rows.Should().ContainSingle().Which;
        Attainment attainment = row.Attainment!;

        Target read = Target.Read(indicator, row.Cells[4], p.Language).Value;
        ((NumericTarget)read).Plan.Should().Be(((NumericTarget)plan.Targets[0]).Plan);
        ((NumericTarget)read).Wanted.Should().Be(((NumericTarget)plan.Targets[0]).Wanted);
        if (row.Figure is { Stated: { } stated })
            StatedNumber.Read(row.Cells[5], p.Language).Value.Should().Be(stated);
        else if (row.Figure is { Range: { } range })
            StatedRange.Read(row.Cells[5], p.Language).Value.Should().Be(new StatedRange(range.Low, range.High));
        else
            row.Cells[5].Should().Be("…");
        Percent(row.Cells[6], attainment.PercentRange, p, row.Figure?.Stated?.Qualifier);
        Percent(row.Cells[7], row.Compared?.PercentOfRange, p, row.Figure?.Stated?.Qualifier);
        Gap(row.Cells[8], attainment, p);
    });

    // What is printed stands for numbers that the value has, and never crosses the plan by rounding.
    private static void Percent(string cell, ValueRange? value, Presentation p, Qualifier? word)
    {
        if (value is null)
        {
            (cell is "" or "…" || cell.Contains("điểm", StringComparison.Ordinal) || cell.Contains("point", StringComparison.Ordinal)).Should().BeTrue("\"{0}\" prints no percent", cell);
            return;
        }

        if (cell.Split('–') is [var first, var last])
        {
            (LocalNumber.Read(first, p.Language).Value, LocalNumber.Read(last, p.Language).Value).Should().Be((p.Round(value.Low!.Value), p.Round(value.High!.Value)));
            return;
        }

        StatedNumber read = StatedNumber.Read(cell, p.Language).Value;
        switch (read.Qualifier)
        {
            case Qualifier.Exactly:
                (read.Value == p.Round(value.Low!.Value) && read.Value == p.Round(value.High!.Value)).Should().BeTrue();
                break;
            case Qualifier.About:
                word.Should().Be(Qualifier.About, "no word is made up");
                value.Contains((value.Low!.Value + value.High!.Value) / 2).Should().BeTrue();
                read.Value.Should().Be(p.Round((value.Low.Value + value.High.Value) / 2));
                break;
            default:
                value.IsWithin(read.AsOperand).Should().BeTrue("{0} holds of {1}", cell, value);
                break;
        }
    }

    private static void Gap(string cell, Attainment attainment, Presentation p)
    {
        if (attainment.Gap is not { } gap)
        {
            cell.Should().BeEmpty();
            return;
        }

        string number = cell;
        foreach (string word in new[] { "cao hơn ", "thấp hơn ", "lệch ", "off by ", " more", " less" })
            number = number.Replace(word, "", StringComparison.Ordinal);
        if (gap.Exact.Sign == 0)
            number.Should().BeOneOf("bằng", "trong khoảng", "equal", "within the range");
        else
            Quantity.Read(number, p.Language).Value.Should().Match<Quantity>(q => q.Unit == gap.Unit && (q.Exact == gap.Exact || q.Exact == -gap.Exact || q.Value == Math.Abs(p.Round(gap.Exact))));
    }

    private static Target Planned(Indicator indicator, Random random)
    {
        var level = new Quantity(random.Next(1, 5_000) / 10m, indicator.Unit);
        return random.Next(4) switch
        {
            0 => Target.Between(indicator, level, new(level.Value + random.Next(1, 90), indicator.Unit)),
            1 => Target.ReducedTo(indicator, new(level.Value + random.Next(1, 9), indicator.Unit), level),
            _ => new LevelTarget(indicator, (TargetSense)random.Next(1, 6), level),
        };
    }

    private static Figure Measured(Indicator indicator, ReportingPeriod period, Random random)
    {
        decimal value = random.Next(0, 6_000) / 10m;
        var source = new DataSource("s", "s");
        return random.Next(5) == 0
            ? Figure.Between(indicator, BacKanUnits.Town, period, new(new(value), new(value + random.Next(0, 20))), source, period.LastDay)
            : new(indicator, BacKanUnits.Town, period, new(value, null, random.Next(2) == 0 ? Qualifier.Exactly : (Qualifier)random.Next(2, 8)), source, period.LastDay);
    }
}
