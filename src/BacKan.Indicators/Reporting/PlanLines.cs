using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Reporting;

/// <summary>Writes the lines of a plan table, cell by cell.</summary>
internal sealed class PlanLines(
    IReadOnlyCollection<Figure> figures, ReportingPeriod? versus, DataSource? source, IComparer<Figure> order, Presentation p)
{
    public PlanTableRow Heading(string number, BilingualText name) =>
        new(0, [number, p.Say(name), "", "", "", "", "", "", "", ""]) { IsHeading = true };

    public PlanTableRow Of(string number, Attainment attainment, int indent)
    {
        Target target = attainment.Target;
        Figure? before = Before(target.Indicator, attainment.Actual);
        QuantityComparison? compared = Compared(before, attainment.Actual, out string? obstacle);
        string assigner = target.Assigner is { } by ? $" ({by})" : "";
        bool isNumber = target is not (MilestoneTarget or CompositeTarget or QualitativeTarget { Meaning: null });
        string[] notes = [.. Notes(attainment), .. obstacle is null ? [] : new[] { obstacle }];
        return new(indent,
        [
            number,
            Indented(
                target.PartOf is not null && indent > 0
                    ? p.Say("Trong đó: ", "Of which: ") + target.Indicator.FullName(p.Language)
                    : target.Indicator.FullName(p.Language),
                indent)
                + assigner,
            Unit(target.Indicator),
            target is MilestoneTarget or CompositeTarget ? "" : Value(before),
            target is CompositeTarget ? "" : target.ToText(p, withUnit: false),
            target is CompositeTarget ? "" : Value(attainment.Actual),
            isNumber ? Percent(attainment) : "",
            isNumber ? Compared(compared) : "",
            PlanWords.Gap(attainment, p) ?? "",
            string.Join("; ", notes),
        ])
        { Figure = attainment.Actual, Attainment = attainment, Compared = compared };
    }

    public PlanTableRow Unplanned(string number, Figure figure)
    {
        Figure? before = Before(figure.Indicator, figure);
        QuantityComparison? compared = Compared(before, figure, out string? obstacle);
        string[] notes = [.. Nature(figure), .. From(figure), .. obstacle is null ? [] : new[] { obstacle }];
        return new(0, [
            number, figure.Indicator.FullName(p.Language), Unit(figure.Indicator), Value(before), "", Value(figure), "", Compared(compared),
            "", string.Join("; ", notes)])
        { Figure = figure, Compared = compared };
    }

    private static string Indented(string name, int indent) => indent switch
    {
        0 => name,
        1 => $"- {name}",
        _ => $"+ {name}",
    };

    private string Unit(Indicator indicator) => indicator.Unit == MeasureUnits.Milestone ? "" : indicator.Unit.Name.In(p.Language);

    // In the unit of the line, which is the indicator's; another unit is said.
    private string Value(Figure? figure) => figure is null ? p.Absence : figure.ToText(p, withUnit: figure.Unit != figure.Indicator.Unit);

    private string Percent(Attainment attainment) => attainment switch
    {
        { PercentRange: not null } => attainment.ToText(p, withSign: false),
        { Absence: PercentAbsence.NoFigure } => p.Absence,
        _ => "",
    };

    private Figure? Before(Indicator indicator, Figure? actual) => versus is null ? null : FigurePrecedence.Sort(
        figures.Where(f => f.Indicator == indicator && f.Period == versus && (actual is null || f.Place == actual.Place)), order,
        source).FirstOrDefault();

    private QuantityComparison? Compared(Figure? before, Figure? actual, out string? obstacle)
    {
        obstacle = null;
        if (before is null || actual is null || before.Stated is null || actual.Stated is null)
            return null;
        if (before.Prices != actual.Prices)
            obstacle = p.Say("hai kỳ khác giá, không so sánh được", "the two periods are at different prices and are not compared");
        else if (!string.Equals(before.Definition, actual.Definition, StringComparison.Ordinal))
            obstacle =
                p.Say("hai kỳ khác khái niệm, không so sánh được", "the two periods follow different definitions and are not compared");
        return obstacle is null ? QuantityComparison.Between(before, actual) : null;
    }

    // A percent of the other period; of rates the difference, which is in points and says so.
    private string Compared(QuantityComparison? comparison) => comparison switch
    {
        null => versus is null ? "" : p.Absence,
        { PercentOfRange: { } range } => p.Range(range, word: comparison.Word),
        { Absence: ComparisonAbsence.RatesInPoints, Difference: { } points } => p.Quantity(points),
        _ => "",
    };

    private IEnumerable<string> Notes(Attainment attainment)
    {
        yield return PlanWords.Status(attainment, p);
        if (attainment.Target is MilestoneTarget && attainment.IsUnderWay)
            yield return p.Say("chưa đến hạn", "not due yet");
        if (attainment is { PercentRange: not null, Method: { } method } && method != AttainmentMethod.PlainRatio)
            yield return p.Say($"% KH tính theo {method.Name().Vi}", $"% of plan by {method.Name().En}");
        if (attainment is { Actual: { Absence: not AbsenceReason.NotReported }, Absence: { } absence }
            && absence is not (PercentAbsence.NotANumber or PercentAbsence.NotComparable or PercentAbsence.DifferenceOnly))
            yield return Sentence(attainment.Reason!);
        if (attainment.Target.IsImplied)
            yield return p.Say("KH suy từ tỷ lệ công bố", "the plan is implied by the stated percent");
        foreach (string said in Nature(attainment.Actual).Concat(From(attainment.Actual)))
            yield return said;
        foreach (Attainment other in attainment.Others)
            yield return $"{other.Actual!.Source.Title}: {other.Actual.ToText(p)}";
    }

    private IEnumerable<string> Nature(Figure? figure)
    {
        if (figure?.Nature == FigureNature.Estimate)
            yield return p.Say("số ước", "an estimate");
        else if (figure?.Nature == FigureNature.Preliminary)
            yield return p.Say("số sơ bộ", "preliminary");
    }

    private IEnumerable<string> From(Figure? figure)
    {
        if (figure is not null && source is not null && figure.Source != source)
            yield return p.Say($"theo {figure.Source.Title}", $"from {figure.Source.Title}");
    }

    private string Sentence(BilingualText reason)
    {
        string said = p.Say(reason).TrimEnd('.');
        return char.ToLowerInvariant(said[0]) + said[1..];
    }
}
