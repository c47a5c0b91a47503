using BacKan.Indicators.Emulation;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Targets;
using static System.FormattableString;

namespace BacKan.Indicators.Reporting;

/// <summary>Writes a report (<i>viết báo cáo</i>) in the style of Vietnamese local reports, every number as printed. Stateless and thread-safe.</summary>
public sealed class VietnameseReportWriter : IReportWriter
{
    private const Language Vi = Language.Vietnamese;

    /// <inheritdoc/>
    public IReadOnlyList<string> Write(AnnualSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        string[] paragraphs =
        [
            Invariant($"Ngày {DateText.Format(summary.ReportedOn, Vi)}, {summary.Place} tổng kết công tác {summary.Period.In(Vi)}, triển khai nhiệm vụ {summary.Period.Next.In(Vi)}."),
            Sentences([.. Structure(summary), .. Figures(summary)]),
            Sentences([Appraisals(summary, shortcomings: false), .. Goals(summary)]),
            Sentences([Appraisals(summary, shortcomings: true)]),
            Sentences([.. summary.Assignments.Select(a => Assignment(a)), .. Movement(summary)]),
            Sentences([.. Titles(summary), .. Pledges(summary)]),
        ];
        return [.. paragraphs.Where(p => p.Length > 0)];
    }

    private static string Sentences(IEnumerable<string> sentences) =>
        string.Join(" ", sentences.Where(s => s.Length > 0).Select(s => Capital(s) + "."));

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static IEnumerable<string> Structure(AnnualSummary summary)
    {
        if (summary.Structure is not { Shares.Count: > 0 } structure)
            yield break;
        string shift = summary.Shift switch
        {
            StructureShift.Positive => " chuyển dịch theo hướng tích cực",
            StructureShift.Slow => " chuyển dịch chậm",
            _ => "",
        };
        IEnumerable<string> shares = structure.Shares.Select((s, i) => $"{s.Sector.Name.Vi} {(i == 0 ? "chiếm " : "")}{s.Stated.In(Vi, MeasureUnits.Percent)}");
        yield return $"cơ cấu kinh tế{shift}: {string.Join("; ", shares)}";
    }

    private static IEnumerable<string> Figures(AnnualSummary summary)
    {
        Figure? before = null;
        string? sentence = null;
        foreach (Figure figure in summary.Figures.Where(f => f.Stated is not null && f.Period == summary.Period))
        {
            // The two rates of households share one sentence, as reports put them.
            if (sentence is not null && before?.Indicator == IndicatorCatalogue.PoorRate && figure.Indicator == IndicatorCatalogue.NearPoorRate)
            {
                sentence += " và " + Sentence(figure, "hộ cận nghèo", summary);
            }
            else
            {
                if (sentence is not null)
                    yield return sentence;
                sentence = Sentence(figure, figure.Indicator.FullName(Vi), summary);
            }

            before = figure;
        }

        if (sentence is not null)
            yield return sentence;
    }

    private static string Sentence(Figure figure, string name, AnnualSummary summary)
    {
        LevelTarget[] targets = [.. summary.Plan.Targets.OfType<LevelTarget>().Where(t => t.Indicator == figure.Indicator)];
        return $"{name} {Level(figure, targets, summary)}{Percents(figure, targets, summary)}";
    }

    private static string Level(Figure figure, LevelTarget[] targets, AnnualSummary summary)
    {
        string value = LocalNumber.Format(figure.Stated!.Value, Vi);
        // One plan that a text gives is printed beside the figure, "125/120 ha".
        if (targets is [{ Origin: TargetOrigin.Assigned, Level: var level }] && level.Unit == figure.Unit && figure.Unit != MeasureUnits.Percent)
            value += "/" + level.NumberIn(Vi);
        value = QualifierText.Print(figure.Stated.Qualifier, figure.Unit.After(value, Vi), Vi);

        string? completion = summary.Completions.FirstOrDefault(c => ReferenceEquals(c.Actual, figure))?.Completion switch
        {
            StatedCompletion.Early => "hoàn thành sớm so với kế hoạch, đạt ",
            StatedCompletion.OnTime => "hoàn thành đúng kế hoạch, đạt ",
            StatedCompletion.Late => "hoàn thành chậm so với kế hoạch, đạt ",
            _ => null,
        };
        string lead = completion ?? figure switch
        {
            { Change: { Versus: { } versus } change } => $"{Word(change)} so với {versus.In(Vi)}, đạt ",
            { Change: { Direction: ChangeDirection.Down } change } => $"{Word(change)} xuống còn ",
            { Change: { } change } => $"{Word(change)} lên ",
            { Stated.Qualifier: not Qualifier.Exactly } => figure.Nature == FigureNature.Estimate ? "ước đạt " : "",
            { Nature: FigureNature.Estimate } => "ước đạt ",
            _ => "là ",
        };
        return lead + value;
    }

    private static string Word(StatedChange change) => (change.Direction, change.Strongly) switch
    {
        (ChangeDirection.Up, true) => "tăng cao",
        (ChangeDirection.Up, false) => "tăng",
        (_, true) => "giảm mạnh",
        _ => "giảm",
    };

    private static string Percents(Figure figure, LevelTarget[] targets, AnnualSummary summary)
    {
        IEnumerable<string> stated = summary.StatedAttainments
            .Where(s => ReferenceEquals(s.Actual, figure))
            .Select(s => $", đạt {s.Percent.In(Vi, MeasureUnits.Percent)} KH{(s.Target?.Assigner is { } assigner ? " " + assigner : "")}");
        IEnumerable<string> computed = targets
            .Where(t => t.Origin == TargetOrigin.Assigned && !summary.StatedAttainments.Any(s => ReferenceEquals(s.Actual, figure) && ReferenceEquals(s.Target, t)))
            .Select(t => (Target: t, new AttainmentCalculator().Measure(t, figure).Percent))
            .Where(x => x.Percent is not null)
            .Select(x => $", đạt {LocalNumber.Format(Rounding.HalfAwayFromZero.Round(x.Percent!.Value.Value, 2), Vi)}% KH{(x.Target.Assigner is { } assigner ? " " + assigner : "")}");
        return string.Concat(stated.Concat(computed));
    }

    private static string Appraisals(AnnualSummary summary, bool shortcomings)
    {
        string said = string.Join("; ", summary.Appraisals.Where(a => a.IsShortcoming == shortcomings).Select(a => $"{a.Subject} {a.Words.Vi}"));
        return said.Length > 0 && shortcomings ? "tuy nhiên, " + said : said;
    }

    private static IEnumerable<string> Goals(AnnualSummary summary) =>
        from target in summary.Plan.Targets.OfType<MilestoneTarget>()
        let done = summary.Figures.FirstOrDefault(f => f.Indicator == target.Indicator)?.DoneOn
        let name = char.ToLowerInvariant(target.Indicator.Name.Vi[0]) + target.Indicator.Name.Vi[1..]
        let limit = target.Deadline is { Month: 12, Day: 31 } ? Invariant($"vào năm {target.Deadline.Year}") : $"trước hết ngày {DateText.Format(target.Deadline, Vi)}"
        select done is { } day
            ? $"mục tiêu {summary.Place} {name} {limit} đã hoàn thành ngày {DateText.Format(day, Vi)}"
            : $"tiếp tục phấn đấu xây dựng {summary.Place} {name} {limit}";

    private static string Assignment(PlanAssignment assignment)
    {
        string to = assignment.Addressees.Count == 0 ? "" : $" cho {string.Join(" và ", assignment.Addressees)}";
        string day = assignment.Instrument.IssuedOn is { } issued ? $" ngày {DateText.Format(issued, Vi)}" : "";
        string issuer = assignment.Instrument.Issuer is { } by ? $"{by.Vi} đã ban hành" : "Đã ban hành";
        return $"{issuer} {assignment.Instrument.Kind.In(Vi)} số {assignment.Instrument.Number}{day} về việc giao chỉ tiêu phát triển kinh tế – xã hội {assignment.Period.In(Vi)}{to}";
    }

    private static IEnumerable<string> Movement(AnnualSummary summary)
    {
        if (summary.Movement is { } movement)
            yield return $"{movement.Period.In(Vi)} tập trung đẩy mạnh phong trào thi đua “{movement.Name}”";
    }

    private static IEnumerable<string> Titles(AnnualSummary summary)
    {
        if (summary.Titles.Count == 0)
            yield break;
        string holders = string.Join(", ", summary.Titles.Select((t, i) => i == 0
            ? $"{LocalNumber.Format(t.Holders, Vi)} cá nhân đạt danh hiệu {t.Title.Name.Vi}"
            : $"{LocalNumber.Format(t.Holders, Vi)} {t.Title.Name.Vi}"));
        yield return summary.Commendation is { } granted
            ? $"nhân dịp này, {granted.Grantor} trao tặng {CommendationForms.NameOf(granted.Form).Vi} cho {holders}"
            : holders;
    }

    private static IEnumerable<string> Pledges(AnnualSummary summary)
    {
        foreach (GroupStanding standing in summary.Standings)
        {
            EmulationPledge? pledge = summary.Pledges.FirstOrDefault(p => p.Unit == standing.Leader);
            string signs = pledge is null ? "" : $", ký giao ước thi đua {pledge.Period.In(Vi)}";
            yield return $"UBND {standing.Leader}, đơn vị được suy tôn dẫn đầu {standing.Group} {standing.Period.In(Vi)}{signs}";
        }

        foreach (EmulationPledge pledge in summary.Pledges.Where(p => summary.Standings.All(s => s.Leader != p.Unit)))
            yield return $"UBND {pledge.Unit} ký giao ước thi đua {pledge.Period.In(Vi)}";
    }
}
