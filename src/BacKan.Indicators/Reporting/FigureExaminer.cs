using BacKan.Indicators.Figures;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Targets;
using FluentValidation;
using FluentValidation.Results;

namespace BacKan.Indicators.Reporting;

/// <summary>The rows of one figure: one for each target that it faces, or one alone, with every check that its words allow.</summary>
internal sealed class FigureExaminer(Timeline<PovertyStandard> standards, IValidator<Figure> validator, IComparer<Figure> order)
{
    public IEnumerable<ReportRow> Rows(ReportedFigure reported, Report report, PlanAssessment assessment, bool isOther)
    {
        Figure figure = reported.Figure;
        Attainment[] faced = [.. assessment.Of(figure)];
        ILookup<int, StatedPercent> percents = reported.Percents.ToLookup(percent => Faced(percent, faced));
        RowCheck[] own = [.. Own(reported, report, isOther)];
        IReadOnlyList<ValidationFailure> doubts = validator.Validate(figure).Errors;
        for (int i = 0; i < Math.Max(faced.Length, 1); i++)
        {
            Attainment? attainment = faced.Length == 0 ? null : faced[i];
            StatedPercent[] stated = [.. percents[i]];
            RowCheck[] checks =
            [
                .. stated.Select(s => PercentCheck.Of(s.Percent, figure, attainment)),
                .. i == 0 ? percents[-1].Select(s => PercentCheck.Of(s.Percent, figure, attainment: null)) : [],
                .. reported.Completion is { } completion ? [CompletionCheck.Of(completion, attainment)] : Array.Empty<RowCheck>(),
                .. reported.Grade is { } grade ? [StatedGradeCheck.Of(grade, attainment)] : Array.Empty<RowCheck>(),
                .. own,
            ];
            Indicator indicator = figure.Indicator;
            yield return new(
                indicator.Id, new(indicator.FullName(Language.Vietnamese), indicator.FullName(Language.English)),
                checks.Length == 0 ? [Nothing(attainment)] : checks)
            {
                Value = figure.Stated,
                Unit = figure.Unit,
                Words = figure.Stated is null ? new(figure.ToText(Presentation.Vietnamese), figure.ToText(Presentation.English)) : null,
                Reported = reported,
                Attainment = attainment,
                StatedPercent = stated.Length == 0 ? null : stated[0].Percent,
                IsFromOtherSource = isOther,
                Doubts = i == 0 ? doubts : [],
                Place = reported.Place,
            };
        }
    }

    // The target of the assigner that is named; one that agrees where several could be meant, else
    // the first; -1 where the plan is not given.
    private static int Faced(StatedPercent percent, Attainment[] faced)
    {
        int[] meant = [.. Enumerable.Range(0, faced.Length).Where(
            i => string.Equals(faced[i].Target.Assigner, percent.Assigner, StringComparison.Ordinal))];
        if (meant.Length == 0 && percent.Assigner is null)
            meant = [.. Enumerable.Range(0, faced.Length)];
        return meant.Length == 0 ? -1 : meant.OrderBy(i => Rank(faced[i].Check(percent.Percent))).First();
    }

    private static int Rank(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Consistent => 0,
        ClaimVerdict.ConsistentIfTruncated => 1,
        _ => 2,
    };

    private static RowCheck Nothing(Attainment? attainment) => new(new(
        attainment is null ? ErrorCodes.ReportNothingToCheck : ErrorCodes.TargetAttainment, ClaimVerdict.CannotBeChecked,
        CheckSeverity.Info, attainment switch
        {
            { Target: MilestoneTarget { Deadline: var deadline }, Status: AttainmentStatus.Unknown } => new BilingualText(
                $"Chưa đến hạn {DateText.Format(deadline, Language.Vietnamese)}.",
                $"Not due before {DateText.Format(deadline, Language.English)}."),
            { Target: MilestoneTarget { Deadline: var deadline } } => new(
                $"Hạn {DateText.Format(deadline, Language.Vietnamese)}.", $"Due by {DateText.Format(deadline, Language.English)}."),
            not null => new("Báo cáo không nêu tỷ lệ để kiểm tra.", "The report states no percent to check."),
            null => new("Báo cáo không nêu kế hoạch hay tỷ lệ để kiểm tra.", "The report gives no plan and no percent to check."),
        }));

    private IEnumerable<RowCheck> Own(ReportedFigure reported, Report report, bool isOther)
    {
        Figure figure = reported.Figure;
        if (figure.Place != report.Place)
            yield return Elsewhere(figure, report);
        foreach (StatedComparison comparison in reported.Comparisons)
        {
            ReportingPeriod? versus = comparison.Versus ?? BaseOf(figure.Period);
            yield return ChangeCheck.Of(comparison, figure, Earlier(figure, versus, report), versus);
        }

        if (figure.Change is { } change && (change.Versus ?? figure.Period.Previous) is var since)
            yield return ChangeCheck.Of(change, figure, Earlier(figure, since, report), since);
        if (figure.Period.HasDays && Kind(figure.Indicator) is { } kind && figure.Stated is { Value: >= 0m and <= 100m } stated)
            yield return new(Standard(kind, stated, figure));
        if (isOther && figure.Stated is not null && Reported(figure, report) is { } own)
            yield return Sources(figure, own);
    }

    /// <summary>The period that a period is compared with: the same one of the year before, or the one before.</summary>
    internal static ReportingPeriod? BaseOf(ReportingPeriod period) =>
        period.FirstYear <= ReportingPeriod.Earliest ? null : period.Kind is PeriodKind.Years
        or PeriodKind.Term ? period.Previous : period.SamePeriodLastYear;

    private static RowCheck Elsewhere(Figure figure, Report report) =>
        new(new(ErrorCodes.ReportOtherPlace, ClaimVerdict.CannotBeChecked, CheckSeverity.Warning, new(
        $"Số liệu của {figure.Place.In(Language.Vietnamese)}, không phải của {report.Place.In(Language.Vietnamese)}: không so với kế "
            + "hoạch.",
        $"A figure of {figure.Place.In(Language.English)}, not of {report.Place.In(Language.English)}: it is not measured against the "
            + "plan.")));

    private Figure? Earlier(Figure figure, ReportingPeriod? versus, Report report) => versus is null ? null : FigurePrecedence.Sort(
        report.Figures.Concat(report.OtherFigures).Select(f => f.Figure)
            .Where(
                f => f.Indicator == figure.Indicator
                    && f.Place == figure.Place
                    && f.Period == versus
                    && (f.Stated ?? (object?)f.Range) is not null),
        order, report.Source).FirstOrDefault();

    private Figure? Reported(Figure figure, Report report) => FigurePrecedence.Sort(
        report.Figures.Select(f => f.Figure)
            .Where(f => f.Indicator == figure.Indicator && f.Place == figure.Place && f.Period == figure.Period && f.Stated is not null),
        order, report.Source).FirstOrDefault();

    private static PovertyRateKind? Kind(Indicator indicator) =>
        indicator == IndicatorCatalogue.PoorRate ? PovertyRateKind.Poor
        : indicator == IndicatorCatalogue.NearPoorRate ? PovertyRateKind.NearPoor
        : null;

    private ClaimCheck Standard(PovertyRateKind kind, StatedNumber stated, Figure figure)
    {
        try
        {
            PovertyRate rate = PovertyRate.Published(kind, new(stated.Value), standards.On(figure.Period.LastDay), figure.Period.LastDay);
            return new(ErrorCodes.PovertyRate, ClaimVerdict.CannotBeChecked, CheckSeverity.Info, new(
                $"Theo {rate.Under.Citation.In(Language.Vietnamese)}; hộ nghèo và hộ cận nghèo là hai tỷ lệ riêng.",
                $"Under {rate.Under.Citation.In(Language.English)}; poor and near-poor are two separate rates."), rate.Under.Citation);
        }
        catch (NoRuleInForceException gap)
        {
            return NoLaw.Check(gap);
        }
        catch (LawNotHeldException gap)
        {
            return NoLaw.Check(gap);
        }
    }

    private static RowCheck Sources(Figure other, Figure reported)
    {
        bool agree = (other.Stated!.Rounded * other.Unit.InBase).Overlaps(reported.Stated!.Rounded * reported.Unit.InBase);
        string Values(Presentation p) => other.Unit == reported.Unit
            ? $"{p.Stated(other.Stated)} / {p.Stated(reported.Stated, reported.Unit)}"
            : $"{other.ToText(p)} / {reported.ToText(p)}";
        ClaimVerdict verdict = agree ? ClaimVerdict.Consistent : ClaimVerdict.Inconsistent;
        return new(new(ErrorCodes.FigureSourcesDiffer, verdict, agree ? CheckSeverity.Info : CheckSeverity.Warning, agree
            ? new(
                $"Nguồn khác, khớp với báo cáo sau làm tròn ({Values(Presentation.Vietnamese)}).",
                $"Another source; agrees with the report after rounding ({Values(Presentation.English)}).")
            : new(
                $"Nguồn khác cho số khác với báo cáo ({Values(Presentation.Vietnamese)}); giữ cả hai.",
                $"Another source differs from the report ({Values(Presentation.English)}); both are kept.")));
    }
}
