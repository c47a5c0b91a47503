using BacKan.Indicators.Emulation;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Targets;
using FluentValidation;
using FluentValidation.Results;

namespace BacKan.Indicators.Reporting;

/// <summary>Joins the services of the fields over one report: <i>kiểm tra báo cáo</i>. Stateless and thread-safe.</summary>
internal sealed class ReportExaminer(
    IPlanAssessor plans, IStructureExaminer structures, Timeline<PovertyStandard> standards, ITitleShares titles, IComparer<Figure> order,
    IValidator<Figure> figures, IValidator<DevelopmentPlan> plan, IValidator<EconomicStructure> structure) : IReportExaminer
{
    private readonly FigureExaminer examiner = new(standards, figures, order);

    public ExaminedReport Examine(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        PlanAssessment assessment = plans.Assess(
            report.Plan, [.. report.Figures.Concat(report.OtherFigures).Select(f => f.Figure)], report.Period, report.Source);
        StructureExamination? examined = report.Structure is null ? null : structures.Examine(report.Structure);
        FigureRows[] own = [.. report.Figures.Select(f => new FigureRows(f, [.. examiner.Rows(f, report, assessment, isOther: false)]))];
        ReportRow[] rows =
        [
            .. Shares(examined, report),
            .. own.SelectMany(f => f.Rows),
            .. report.OtherFigures.Where(
                f => f.Figure.Period == report.Period || f.Figure.Place != report.Place || !figures.Validate(f.Figure).IsValid)
                .SelectMany(f => examiner.Rows(f, report, assessment, isOther: true)),
            .. assessment.Rows.Where(a => a.Actual is null).Select(Alone),
            .. report.Appraisals.Select(Words),
            .. report.Assignments.Select(a => Said(
                "assignment", new("Quyết định giao chỉ tiêu", "Decision assigning targets"), BilingualText.Same($"{a.Instrument.Number}"),
                new Citation(a.Instrument))),
            .. Titles(report),
            .. report.Standings.Select(s => Said(
                "group_leader", new("Đơn vị dẫn đầu khối", "Acclaimed leader of the bloc"), BilingualText.Same(s.Leader.FullName), null)),
            .. report.Pledges.Select(
                p => Said("pledge", new("Ký giao ước thi đua", "Signed emulation pledge"), BilingualText.Same(p.Key.FullName), null)),
        ];
        return new(report, assessment, examined, rows, plan.Validate(report.Plan), own);
    }

    private IEnumerable<ReportRow> Shares(StructureExamination? examined, Report report)
    {
        if (examined is null)
            yield break;
        IReadOnlyList<ValidationFailure> doubts = structure.Validate(examined.Structure).Errors;
        foreach (SectorShare share in examined.Structure.Shares)
        {
            yield return new(
                $"structure.{share.Sector.Code}", new($"Tỷ trọng {share.Sector.Name.Vi}", $"Share of {share.Sector.Name.En}"),
                new RowCheck(examined.Check))
            {
                Value = share.Stated,
                Unit = MeasureUnits.Percent,
                Doubts = share == examined.Structure.Shares[0] ? doubts : [],
                Place = report.StructurePlace,
            };
        }

        if (report.Shift is { } direction)
        {
            yield return new("structure.shift", new("Chuyển dịch cơ cấu", "Shift of the structure"), new RowCheck(new ClaimCheck(
                ErrorCodes.ReportShift,
                ClaimVerdict.CannotBeChecked,
                CheckSeverity.Info,
                new("Không có cơ cấu năm trước để so sánh.", "No earlier structure to compare with."))))
            {
                Words = direction == StructureShift.Positive ? new("theo hướng tích cực", "positive") : new("chậm", "slow"),
                Place = report.StructurePlace,
            };
        }
    }

    // A target without a figure, or one of several together, whose figures have rows of their own.
    private static ReportRow Alone(Attainment row) => new(
        row.Target.Indicator.Id, new(row.Target.Indicator.FullName(Language.Vietnamese), row.Target.Indicator.FullName(Language.English)),
        new RowCheck(row.Parts.Any(p => p.Actual is not null)
            ? new(ErrorCodes.TargetAttainment, ClaimVerdict.CannotBeChecked, CheckSeverity.Info, new(
                "Gồm nhiều chỉ tiêu; báo cáo không nêu tỷ lệ để kiểm tra.",
                "Several targets together; the report states no percent to check."))
            : new(ErrorCodes.TargetAttainment, ClaimVerdict.CannotBeChecked, CheckSeverity.Warning, new(
                "Chưa có số liệu.", "No figure was given."))))
    {
        Attainment = row,
        Unit = row.Target.Indicator.Unit,
        Words = row.Parts.Any(p => p.Actual is not null) ? Parts(row) : null,
    };

    private static BilingualText Parts(Attainment row)
    {
        string Say(Presentation p) => string.Join(
            "; ", row.Parts.Select(part => $"{part.Target.Indicator.FullName(p.Language)}: {part.Actual?.ToText(p) ?? p.Absence}"));
        return new(Say(Presentation.Vietnamese), Say(Presentation.English));
    }

    private static ReportRow Words(Appraisal appraisal) => new(
        "appraisal", BilingualText.Same(appraisal.Subject),
        new RowCheck(new ClaimCheck(ErrorCodes.TargetAppraisal, ClaimVerdict.CannotBeChecked, CheckSeverity.Info, new(
            "Nhận định bằng lời, không có con số.", "A verdict in words, without a number."))))
    { Words = appraisal.Words };

    private static ReportRow Said(string id, BilingualText name, BilingualText words, Citation? citation) => new(
        id, name,
        new RowCheck(new ClaimCheck(ErrorCodes.ReportNothingToCheck, ClaimVerdict.CannotBeChecked, CheckSeverity.Info, new(
            "Ghi nhận như báo cáo nêu.", "Recorded as the report says."), citation)))
    { Words = words };

    private IEnumerable<ReportRow> Titles(Report report)
    {
        int? Holders(EmulationTitle title) =>
            report.Titles.FirstOrDefault(t => t.Key == title) is { Key: not null } found ? found.Value : null;
        foreach ((EmulationTitle title, int holders) in report.Titles)
        {
            (ClaimCheck Check, decimal? Share) answer = title == EmulationTitles.GrassrootsEmulationFighter
                && Holders(EmulationTitles.AdvancedWorker) is { } workers
                ? Share(holders, workers, report)
                : (
                    new(ErrorCodes.ReportNothingToCheck, ClaimVerdict.CannotBeChecked, CheckSeverity.Info, new(
                        "Ghi nhận như báo cáo nêu.", "Recorded as the report says.")),
                    null);
            yield return new($"title.{title.Code}", title.Name, new RowCheck(answer.Check))
            {
                Value = new(holders),
                Unit = MeasureUnits.Person,
                Place = report.TitlesPlace,
                Doubts = answer is { Check: { Verdict: ClaimVerdict.AgainstTheLaw } check, Share: var share }
                    ? [new("$.titles", check.Reason.En, share)
                    {
                        ErrorCode = check.Code, Severity = Severity.Error, CustomState = check.Reason,
                    }]
                    : [],
            };
        }
    }

    private (ClaimCheck Check, decimal? Share) Share(int fighters, int workers, Report report)
    {
        try
        {
            TitleShare share = titles.OfGrassrootsFighters(fighters, workers, report.ReportedOn);
            return (share.Check, share.Share?.Value);
        }
        catch (NoRuleInForceException gap)
        {
            return (NoLaw.Check(gap), null);
        }
        catch (LawNotHeldException gap)
        {
            return (NoLaw.Check(gap), null);
        }
    }
}
