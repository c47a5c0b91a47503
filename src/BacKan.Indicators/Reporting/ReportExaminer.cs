using BacKan.Indicators.Emulation;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Targets;
using FluentValidation;

namespace BacKan.Indicators.Reporting;

/// <summary>Joins the services of the fields over one report: <i>kiểm tra báo cáo</i>. Stateless and thread-safe.</summary>
public sealed class ReportExaminer : IReportExaminer
{
    private readonly IPlanAssessor plans;
    private readonly IStructureExaminer structures;
    private readonly ITitleShares titles;
    private readonly IValidator<AnnualSummary> validator;
    private readonly FigureExaminer figures;

    /// <summary>Creates the examiner.</summary>
    public ReportExaminer(
        IPlanAssessor plans, IStatedPercentChecker percents, IStructureExaminer structures, IPovertyRates poverty, ITitleShares titles, IValidator<AnnualSummary> validator)
    {
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(percents);
        ArgumentNullException.ThrowIfNull(structures);
        ArgumentNullException.ThrowIfNull(poverty);
        ArgumentNullException.ThrowIfNull(titles);
        ArgumentNullException.ThrowIfNull(validator);
        (this.plans, this.structures, this.titles, this.validator) = (plans, structures, titles, validator);
        figures = new(percents, poverty);
    }

    /// <inheritdoc/>
    public AnnualReport Examine(AnnualSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        PlanAssessment assessment = plans.Assess(summary.Plan, [.. summary.Figures, .. summary.OtherFigures]);
        StructureExamination? structure = summary.Structure is null ? null : structures.Examine(summary.Structure);
        ReportRow[] rows =
        [
            .. Shares(structure, summary.Shift),
            .. summary.Figures.SelectMany(f => figures.Rows(f, summary, assessment, isOther: false)),
            .. summary.OtherFigures.Where(f => f.Period == summary.Period).SelectMany(f => figures.Rows(f, summary, assessment, isOther: true)),
            .. assessment.Rows.Where(a => a.Actual is null).Select(WithoutFigure),
            .. summary.Appraisals.Select(Words),
            .. summary.Assignments.Select(a => Said("assignment", new("Quyết định giao chỉ tiêu", "Decision assigning targets"), BilingualText.Same($"{a.Instrument.Number}"), new Citation(a.Instrument))),
            .. Titles(summary),
            .. summary.Standings.Select(s => Said("group_leader", new("Đơn vị dẫn đầu khối", "Acclaimed leader of the bloc"), BilingualText.Same(s.Leader.FullName), null)),
            .. summary.Pledges.Select(p => Said("pledge", new("Ký giao ước thi đua", "Signed emulation pledge"), BilingualText.Same(p.Unit.FullName), null)),
        ];
        return new(summary, assessment, structure, rows, validator.Validate(summary));
    }

    private static IEnumerable<ReportRow> Shares(StructureExamination? examined, StructureShift? shift)
    {
        if (examined is null)
            yield break;
        foreach (SectorShare share in examined.Structure.Shares)
            yield return new($"structure.{share.Sector.Code}", new($"Tỷ trọng {share.Sector.Name.Vi}", $"Share of {share.Sector.Name.En}"), examined.Check) { Value = share.Stated, Unit = MeasureUnits.Percent };
        if (shift is { } direction)
            yield return new(
                "structure.shift", new("Chuyển dịch cơ cấu", "Shift of the structure"),
                new ClaimCheck(ReportErrorCodes.Shift, ClaimVerdict.CannotBeChecked, CheckSeverity.Info, new(
                    "Không có cơ cấu năm trước để so sánh.", "No earlier structure to compare with.")))
            { Words = direction == StructureShift.Positive ? new("theo hướng tích cực", "positive") : new("chậm", "slow") };
    }

    private static ReportRow WithoutFigure(Attainment row) => new(
        row.Target.Indicator.Id, new(row.Target.Indicator.FullName(Language.Vietnamese), row.Target.Indicator.FullName(Language.English)),
        new ClaimCheck(TargetErrorCodes.Attainment, ClaimVerdict.CannotBeChecked, CheckSeverity.Warning, new("Chưa có số liệu.", "No figure was given.")))
    { Attainment = row, Unit = row.Target.Indicator.Unit };

    private static ReportRow Words(Appraisal appraisal) => new(
        "appraisal", BilingualText.Same(appraisal.Subject),
        new ClaimCheck(TargetErrorCodes.Appraisal, ClaimVerdict.CannotBeChecked, CheckSeverity.Info, new(
            "Nhận định bằng lời, không có con số.", "A verdict in words, without a number.")))
    { Words = appraisal.Words };

    private static ReportRow Said(string id, BilingualText name, BilingualText words, Citation? citation) => new(
        id, name,
        new ClaimCheck(ReportErrorCodes.NothingToCheck, ClaimVerdict.CannotBeChecked, CheckSeverity.Info, new(
            "Ghi nhận như báo cáo nêu.", "Recorded as the report says."), citation))
    { Words = words };

    private IEnumerable<ReportRow> Titles(AnnualSummary summary)
    {
        int? Holders(EmulationTitle title) => summary.Titles.FirstOrDefault(t => t.Title == title)?.Holders;
        foreach (TitleCount count in summary.Titles)
        {
            ClaimCheck check = count.Title == EmulationTitles.GrassrootsEmulationFighter && Holders(EmulationTitles.AdvancedWorker) is { } workers
                ? Share(count.Holders, workers, summary)
                : new(ReportErrorCodes.NothingToCheck, ClaimVerdict.CannotBeChecked, CheckSeverity.Info, new("Ghi nhận như báo cáo nêu.", "Recorded as the report says."));
            yield return new($"title.{count.Title.Code}", count.Title.Name, check) { Value = new(count.Holders), Unit = MeasureUnits.Person };
        }
    }

    private ClaimCheck Share(int fighters, int workers, AnnualSummary summary)
    {
        try
        {
            return titles.OfGrassrootsFighters(fighters, workers, summary.ReportedOn).Check;
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
}
