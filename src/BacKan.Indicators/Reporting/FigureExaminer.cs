using BacKan.Indicators.Figures;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Reporting;

/// <summary>The rows of one figure: one for each target that it faces, or one alone, with every check that its words allow.</summary>
internal sealed class FigureExaminer(IStatedPercentChecker percents, IPovertyRates poverty)
{
    public IEnumerable<ReportRow> Rows(Figure figure, AnnualSummary summary, PlanAssessment assessment, bool isOther)
    {
        ClaimCheck[] own = [.. OwnChecks(figure, summary, isOther)];
        Attainment?[] faced = [.. assessment.Rows.Where(a => ReferenceEquals(a.Actual, figure))];
        foreach (Attainment? attainment in faced.Length == 0 ? [null] : faced)
        {
            StatedAttainment? stated = summary.StatedAttainments.FirstOrDefault(s => ReferenceEquals(s.Actual, figure) && ReferenceEquals(s.Target, attainment?.Target));
            ClaimCheck[] checks =
            [
                .. stated is null ? [] : new[] { percents.Check(stated).Check },
                .. Completion(figure, attainment, summary),
                .. own,
            ];
            if (checks.Length == 0)
                checks = [Nothing(attainment)];
            Indicator indicator = figure.Indicator;
            yield return new(indicator.Id, new(indicator.FullName(Language.Vietnamese), indicator.FullName(Language.English)), checks)
            {
                Value = figure.Stated,
                Unit = figure.Unit,
                Words = Words(figure),
                Figure = figure,
                Attainment = attainment,
                StatedPercent = stated?.Percent,
                IsFromOtherSource = isOther,
            };
        }
    }

    private static BilingualText? Words(Figure figure) => figure switch
    {
        { Stated: not null } => null,
        { DoneOn: { } day } => new($"hoàn thành ngày {DateText.Format(day, Language.Vietnamese)}", $"done on {DateText.Format(day, Language.English)}"),
        { Absence: AbsenceReason.DidNotOccur } => BilingualText.Same("-"),
        { Absence: not null } => BilingualText.Same("…"),
        _ => new("chưa hoàn thành", "not done yet"),
    };

    private static ClaimCheck Nothing(Attainment? attainment)
    {
        BilingualText reason = attainment switch
        {
            { Target: MilestoneTarget { Deadline: var deadline }, Status: AttainmentStatus.Unknown } => new(
                $"Chưa đến hạn {DateText.Format(deadline, Language.Vietnamese)}.", $"Not due before {DateText.Format(deadline, Language.English)}."),
            { Target: MilestoneTarget { Deadline: var deadline } } => new(
                $"Hạn {DateText.Format(deadline, Language.Vietnamese)}.", $"Due by {DateText.Format(deadline, Language.English)}."),
            not null => new("Báo cáo không nêu tỷ lệ để kiểm tra.", "The report states no percent to check."),
            null => new("Báo cáo không nêu kế hoạch hay tỷ lệ để kiểm tra.", "The report gives no plan and no percent to check."),
        };
        return new(attainment is null ? ReportErrorCodes.NothingToCheck : TargetErrorCodes.Attainment, ClaimVerdict.CannotBeChecked, CheckSeverity.Info, reason);
    }

    // "Finished early" cannot be true of a plan that was not reached; when it was reached, the day is not given.
    private static IEnumerable<ClaimCheck> Completion(Figure figure, Attainment? attainment, AnnualSummary summary)
    {
        if (!summary.Completions.Any(c => ReferenceEquals(c.Actual, figure)))
            yield break;
        yield return attainment?.Status switch
        {
            AttainmentStatus.NotAttained => new(TargetErrorCodes.Completion, ClaimVerdict.Inconsistent, CheckSeverity.Error, new(
                "Nêu là hoàn thành nhưng số thực hiện chưa đạt kế hoạch.", "Said to be fulfilled, yet the figure is below the plan.")),
            AttainmentStatus.Exceeded or AttainmentStatus.Attained => new(TargetErrorCodes.Completion, ClaimVerdict.Consistent, CheckSeverity.Info, new(
                "Kế hoạch đã đạt; “sớm” là nhận định về thời gian, báo cáo không nêu ngày hoàn thành.",
                "The plan was reached; 'early' is a claim about time, and the report gives no day.")),
            _ => new(TargetErrorCodes.Completion, ClaimVerdict.CannotBeChecked, CheckSeverity.Info, new(
                "Nhận định về thời gian, báo cáo không nêu ngày hoàn thành.", "A claim about time; the report gives no day.")),
        };
    }

    private IEnumerable<ClaimCheck> OwnChecks(Figure figure, AnnualSummary summary, bool isOther)
    {
        if (figure.Change is { } change)
            yield return Change(figure, change, summary);
        if (figure.Period.HasDays && Kind(figure.Indicator) is { } kind && figure.Stated is { Value: >= 0m and <= 100m } stated)
            yield return Standard(kind, stated, figure);
        if (isOther && summary.Figures.FirstOrDefault(f => f.Indicator == figure.Indicator && f.Period == figure.Period && f.Stated is not null) is { } reported && figure.Stated is not null)
            yield return Sources(figure, reported);
    }

    private static ClaimCheck Change(Figure figure, StatedChange change, AnnualSummary summary)
    {
        ReportingPeriod versus = change.Versus ?? figure.Period.Previous;
        Figure? earlier = summary.Figures.Concat(summary.OtherFigures).FirstOrDefault(f => f.Indicator == figure.Indicator && f.Place == figure.Place && f.Period == versus && f.Value is not null);
        if (earlier?.Value is not { } before || figure.Value is not { } now)
            return new(FigureErrorCodes.Change, ClaimVerdict.CannotBeChecked, CheckSeverity.Info, new(
                $"Không có số liệu {versus.In(Language.Vietnamese)} để so sánh.", $"No figure of {versus} to compare with."));
        bool agrees = change.Direction == ChangeDirection.Up ? now > before : now < before;
        ClaimVerdict verdict = agrees ? ClaimVerdict.Consistent : ClaimVerdict.Inconsistent;
        return new(FigureErrorCodes.Change, verdict, ClaimCheck.SeverityOf(verdict), new(
            $"{versus.In(Language.Vietnamese)}: {before.In(Language.Vietnamese)}; {(agrees ? "khớp" : "không khớp")}.",
            $"{versus}: {before.In(Language.English)}; {(agrees ? "agrees" : "does not agree")}."));
    }

    private static PovertyRateKind? Kind(Indicator indicator) =>
        indicator == IndicatorCatalogue.PoorRate ? PovertyRateKind.Poor
        : indicator == IndicatorCatalogue.NearPoorRate ? PovertyRateKind.NearPoor
        : null;

    private ClaimCheck Standard(PovertyRateKind kind, StatedNumber stated, Figure figure)
    {
        try
        {
            PovertyRate rate = poverty.Published(kind, new(stated.Value), figure.Period.LastDay);
            return new(PovertyErrorCodes.Rate, ClaimVerdict.CannotBeChecked, CheckSeverity.Info, new(
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

    private static ClaimCheck Sources(Figure other, Figure reported)
    {
        bool agree = (other.Stated!.Rounded * other.Unit.InBase).Overlaps(reported.Stated!.Rounded * reported.Unit.InBase);
        string Values(Language language) => $"{other.Stated.In(language)} / {reported.Stated.In(language)} {reported.Unit.Name.In(language)}";
        return agree
            ? new(FigureErrorCodes.SourcesDiffer, ClaimVerdict.Consistent, CheckSeverity.Info, new(
                $"Nguồn khác, khớp với báo cáo sau làm tròn ({Values(Language.Vietnamese)}).", $"Another source; agrees with the report after rounding ({Values(Language.English)})."))
            : new(FigureErrorCodes.SourcesDiffer, ClaimVerdict.Inconsistent, CheckSeverity.Warning, new(
                $"Nguồn khác cho số khác với báo cáo ({Values(Language.Vietnamese)}); giữ cả hai.", $"Another source differs from the report ({Values(Language.English)}); both are kept."));
    }
}
