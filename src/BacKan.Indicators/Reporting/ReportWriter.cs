using BacKan.Indicators.Emulation;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using static System.FormattableString;

namespace BacKan.Indicators.Reporting;

/// <summary>Writes a report in the style of local reports, every stated number as printed.</summary>
internal sealed class ReportWriter(ExaminedReport examined, Presentation p)
{
    private readonly Report report = examined.Report;
    private readonly FigureSentence sentences = new(examined, p);

    public IReadOnlyList<string> Write()
    {
        string[] paragraphs =
        [
            Heading(),
            Sentences([Structure(), .. Figures()]),
            Sentences([Appraisals(shortcomings: false), .. Goals(), Missing()]),
            Sentences([Appraisals(shortcomings: true)]),
            Sentences([.. report.Assignments.Select(Assignment), Movement()]),
            Sentences([Titles(), .. Pledges()]),
        ];
        return [.. paragraphs.Where(text => text.Length > 0)];
    }

    private static string Sentences(IEnumerable<string> all) =>
        string.Join(" ", all.Where(s => s.Length > 0).Select(s => char.ToUpperInvariant(s[0]) + s[1..] + "."));

    private string Heading()
    {
        string place = report.Place.In(p.Language),
            day = p.Day(report.ReportedOn),
            period = p.Period(report.Period),
            next = p.NextPeriod(report.Period);
        string verb = report.Period.Kind switch
        {
            PeriodKind.YearToDate => "sơ kết",
            PeriodKind.Quarter or PeriodKind.Month => "báo cáo",
            _ => "tổng kết",
        };
        return p.Say(
            $"Ngày {day}, {place} {verb} công tác {period}, triển khai nhiệm vụ {next}.",
            $"On {day}, {place} reviewed the work of {period} and set the tasks of {next}.");
    }

    private string Structure()
    {
        if (report.Structure is not { Shares.Count: > 0 } structure)
            return "";
        string shift = report.Shift switch
        {
            StructureShift.Positive => p.Say(" chuyển dịch theo hướng tích cực", " shifted in a positive direction"),
            StructureShift.Slow => p.Say(" chuyển dịch chậm", " shifted slowly"),
            _ => "",
        };
        return $"{p.Say("cơ cấu kinh tế", "the economic structure")}{shift}: {structure.ToText(p)}";
    }

    private IEnumerable<string> Figures()
    {
        Figure? before = null;
        string? sentence = null;
        foreach (FigureRows figure in examined.Figures.Where(
            f => f.Reported.Figure is { Stated: not null } or { Range: not null } or { Words: not null }
            or { Absence: AbsenceReason.DidNotOccur }
            && f.Reported.Figure.Period == report.Period))
        {
            Indicator indicator = figure.Reported.Figure.Indicator;

            // The two rates of households share one sentence, as reports put them.
            if (sentence is not null && before?.Indicator == IndicatorCatalogue.PoorRate && indicator == IndicatorCatalogue.NearPoorRate)
            {
                sentence += p.Say(" và ", " and ") + sentences.Write(figure, p.Say("hộ cận nghèo", "that of near-poor households"));
            }
            else
            {
                if (sentence is not null)
                    yield return sentence;
                sentence = sentences.Write(figure, indicator.FullName(p.Language));
            }

            before = figure.Reported.Figure;
        }

        if (sentence is not null)
            yield return sentence;
    }

    private string Appraisals(bool shortcomings)
    {
        string said = string.Join("; ", report.Appraisals.Where(a => a.IsShortcoming == shortcomings).Select(a => p.Say(
            $"{a.Subject} {a.Words.Vi}", $"{a.Subject}: {a.Words.En}")));
        return said.Length > 0 && shortcomings ? p.Say("tuy nhiên, ", "however, ") + said : said;
    }

    private IEnumerable<string> Goals() => examined.Assessment.Rows.Where(r => r.Target is MilestoneTarget).Select(Goal)
        .Concat(examined.Assessment.Rows.Where(r => r.Target is CompositeTarget)
            .Select(r => $"{r.Target.Indicator.FullName(p.Language)}: {PlanWords.Status(r, p)}"));

    private string Goal(Attainment goal)
    {
        var target = (MilestoneTarget)goal.Target;
        string name = target.Indicator.Name.In(p.Language), place = report.Place.In(p.Language);
        name = char.ToLowerInvariant(name[0]) + name[1..];
        string limit = target.Deadline is { Month: 12, Day: 31 }
            ? p.Say(Invariant($"vào năm {target.Deadline.Year}"), Invariant($"in {target.Deadline.Year}"))
            : p.Say($"trước hết ngày {p.Day(target.Deadline)}", $"by {p.Day(target.Deadline)}");
        bool becomes = target.Indicator == IndicatorCatalogue.CityStatus;
        string goalIs = becomes
            ? p.Say($"mục tiêu {place} {name} {limit}", $"the goal of {place} {name} {limit}")
            : p.Say($"mục tiêu “{name}” {limit}", $"the goal of '{name}' {limit}");
        string late = goal.Status == AttainmentStatus.NotAttained ? p.Say(", chậm so với thời hạn", ", after its day") : "";
        return (goal.DoneOn, goal.Status) switch
        {
            ({ } day, _) => goalIs + p.Say($" đã hoàn thành ngày {p.Day(day)}{late}", $" was reached on {p.Day(day)}{late}"),
            (_, AttainmentStatus.NotAttained) => goalIs + p.Say(" không đạt: đã quá thời hạn", " was missed: its day has passed"),
            _ when goal.Actual is null => goalIs + p.Say(" chưa có số liệu", " has no figure yet"),
            _ => becomes
                ? p.Say($"tiếp tục phấn đấu xây dựng {place} {name} {limit}", $"{place} goes on towards {name} {limit}")
                : p.Say($"tiếp tục thực hiện {goalIs}", $"{goalIs} is under way"),
        };
    }

    private string Missing()
    {
        string[] names = [.. examined.Assessment.Rows
            .Where(
                r => r is { Target: not MilestoneTarget, Parts.Count: 0 } && r.Actual is null
                or { Absence: AbsenceReason.NotReported } && r.Target is not MilestoneTarget)
            .Select(
                r => $"{r.Target.Indicator.FullName(p.Language)} ({p.Say("kế hoạch", "plan")}{Assigner(r.Target)}: {r.Target.ToText(p)})")];
        return names.Length == 0 ? "" : p.Say("chưa có số liệu: ", "no figures yet: ") + string.Join("; ", names);
    }

    private static string Assigner(Target target) => target.Assigner is { } assigner ? " " + assigner : "";

    private string Assignment(PlanAssignment assignment)
    {
        string day = assignment.Instrument.IssuedOn is { } issued ? p.Say($" ngày {p.Day(issued)}", $" of {p.Day(issued)}") : "";
        string kind = assignment.Instrument.Kind.In(p.Language),
            number = assignment.Instrument.Number.Text,
            period = p.Period(assignment.Period);
        string to = assignment.Addressees.Count == 0
            ? ""
            : p.Say($" cho {string.Join(" và ", assignment.Addressees)}", $" to {string.Join(" and ", assignment.Addressees)}");
        string issuer =
            assignment.Instrument.Issuer is { } by ? p.Say($"{by.Vi} đã ban hành", $"{by.En} issued") : p.Say("Đã ban hành", "Issued was");
        return p.Say(
            $"{issuer} {kind} số {number}{day} về việc giao chỉ tiêu phát triển kinh tế – xã hội {period}{to}",
            $"{issuer} {kind} {number}{day}, which assigns the targets of socio-economic development of {period}{to}");
    }

    private string Movement() => report.Movement is not { } movement ? "" : p.Say(
        $"{p.Period(report.MovementPeriod ?? report.Period)} tập trung đẩy mạnh phong trào thi đua “{movement}”",
        $"{p.Period(report.MovementPeriod ?? report.Period)} is the time of the emulation movement “{movement}”");

    private string Titles()
    {
        if (report.Titles.Count == 0)
            return "";
        string holders = string.Join(", ", report.Titles.Select((t, i) => i == 0
            ? p.Say($"{p.Number(t.Value)} cá nhân đạt danh hiệu {t.Key.Name.Vi}", $"{t.Key.Name.En} ({p.Number(t.Value)} persons)")
            : p.Say($"{p.Number(t.Value)} {t.Key.Name.Vi}", $"{t.Key.Name.En} ({p.Number(t.Value)})")));
        return report is not { Commendation: { } form, CommendedBy: { } grantor } ? holders : p.Say(
            $"nhân dịp này, {grantor} trao tặng {CommendationForms.NameOf(form).Vi} cho {holders}",
            $"on this occasion {grantor} granted the {CommendationForms.NameOf(form).En} to holders of titles: {holders}");
    }

    private IEnumerable<string> Pledges()
    {
        foreach (GroupStanding standing in report.Standings)
        {
            string unit = standing.Leader.In(p.Language), period = p.Period(standing.Period);
            string signs = report.Pledges.FirstOrDefault(pledge => pledge.Key == standing.Leader).Value is { } own
                ? p.Say($", ký giao ước thi đua {p.Period(own)}", $", signed the emulation pledge of {p.Period(own)}")
                : "";
            yield return p.Say(
                $"UBND {unit}, đơn vị được suy tôn dẫn đầu {standing.Group} {period}{signs}",
                $"{unit}, acclaimed leader of {standing.Group} in {period}{signs}");
        }

        foreach ((AdministrativeUnit signer, ReportingPeriod time) in report.Pledges.Where(
            pledge => report.Standings.All(s => s.Leader != pledge.Key)))
        {
            string unit = signer.In(p.Language), period = p.Period(time);
            yield return p.Say($"UBND {unit} ký giao ước thi đua {period}", $"{unit} signed the emulation pledge of {period}");
        }
    }
}
