using BacKan.Indicators.Figures;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Reporting;

/// <summary>Writes one figure: its value, how it changed, and how it stands to its plans.</summary>
internal sealed class FigureSentence(ExaminedReport examined, Presentation p)
{
    public string Write(FigureRows rows, string name)
    {
        Figure figure = rows.Reported.Figure;
        return figure.Absence == AbsenceReason.DidNotOccur
            ? $"{name} {p.Say("không phát sinh", "did not occur")}{Plans(rows)}"
            : $"{name}{(figure.Words is null ? " " : "")}{Lead(rows.Reported)}{Value(figure)}{Comparisons(rows.Reported)}{Plans(rows)}";
    }

    private string Value(Figure figure)
    {
        if (figure.Stated is not { } stated)
            return figure.ToText(p);
        string value = p.Number(stated.Value);

        // One plan that a text gives is printed beside the figure, "125/120 ha".
        LevelTarget[] targets = [.. examined.Report.Plan.Targets.OfType<LevelTarget>().Where(t => t.Indicator == figure.Indicator)];
        if (targets is [{ IsImplied: false, Level: var level }]
            && level.Unit == figure.Unit
            && figure.Unit != MeasureUnits.Percent)
            value += "/" + level.NumberIn(p.Language);
        return QualifierText.Print(stated.Qualifier, figure.Unit.After(value, p.Language), p.Language);
    }

    private string Lead(ReportedFigure reported)
    {
        Figure figure = reported.Figure;
        string? completion = reported.Completion switch
        {
            StatedCompletion.Early => p.Say("hoàn thành sớm so với kế hoạch, đạt ", "was fulfilled ahead of the plan and reached "),
            StatedCompletion.OnTime => p.Say("hoàn thành đúng kế hoạch, đạt ", "was fulfilled on time and reached "),
            StatedCompletion.Late => p.Say("hoàn thành chậm so với kế hoạch, đạt ", "was fulfilled late and reached "),
            _ => null,
        };
        return completion ?? figure switch
        {
            { Change: { Versus: { } versus } change } =>
                p.Say($"{Word(change)} so với {p.Period(versus)}, đạt ", $"{Word(change)} against {p.Period(versus)} and reached "),
            { Change: { Direction: ChangeDirection.Down } change } => p.Say($"{Word(change)} xuống còn ", $"{Word(change)} to "),
            { Change: { } change } => p.Say($"{Word(change)} lên ", $"{Word(change)} to "),
            { Words: not null } => p.Say(": ", ": "),
            { Stated.Qualifier: not Qualifier.Exactly } =>
                figure.Nature == FigureNature.Estimate ? p.Say("ước đạt ", "is estimated at ") : p.Say("", "is "),
            { Nature: FigureNature.Estimate } => p.Say("ước đạt ", "is estimated at "),
            _ => p.Say("là ", "is "),
        };
    }

    private string Word(StatedChange change) => (change.Direction, change.Strongly) switch
    {
        (ChangeDirection.Up, true) => p.Say("tăng cao", "rose strongly"),
        (ChangeDirection.Up, false) => p.Say("tăng", "rose"),
        (_, true) => p.Say("giảm mạnh", "fell strongly"),
        _ => p.Say("giảm", "fell"),
    };

    private string Comparisons(ReportedFigure reported) => string.Concat(reported.Comparisons.Select(c =>
    {
        string versus = c.Versus is { } other ? p.Period(other) : p.Say("cùng kỳ", "the same period of last year"),
            number = p.Stated(c.Stated);
        return ", " + c.Form switch
        {
            ClaimForm.PercentOf => p.Say($"bằng {number}% so với {versus}", $"{number}% of {versus}"),
            ClaimForm.PercentMore => p.Say($"tăng {number}% so với {versus}", $"{number}% more than {versus}"),
            ClaimForm.PercentLess => p.Say($"giảm {number}% so với {versus}", $"{number}% less than {versus}"),
            ClaimForm.Times => p.Say($"gấp {number} lần {versus}", $"{number} times {versus}"),
            ClaimForm.TimesMore => p.Say($"tăng {number} lần so với {versus}", $"up {number} times on {versus}"),
            ClaimForm.PointsMore => p.Say($"tăng {number} điểm % so với {versus}", $"{number} percentage points more than {versus}"),
            _ => p.Say($"giảm {number} điểm % so với {versus}", $"{number} percentage points less than {versus}"),
        };
    }));

    // The percents that the report states, as printed; then, of plans that a text gives, what was computed; then the verdict in words.
    private string Plans(FigureRows rows)
    {
        bool progress = rows.Rows.Any(r => r.Attainment is { IsProgress: true });
        IEnumerable<string> stated = rows.Reported.Percents.Select(s => p.Say(
            $", {(progress ? "bằng" : "đạt")} {p.Stated(s.Percent, MeasureUnits.Percent)} KH{Assigner(s.Assigner)}",
            $", {p.Stated(s.Percent, MeasureUnits.Percent)} of the plan{Assigner(s.Assigner)}"));
        IEnumerable<string> computed = rows.Rows
            .Where(r => r is { StatedPercent: null, Attainment.Target.IsImplied: false })
            .Select(r => Plan(r.Attainment!));
        return string.Concat(stated.Concat(computed)) + (rows.Reported.Grade is { } grade ? $", {StatedGradeCheck.Word(grade, p)}" : "");
    }

    private string Plan(Attainment attainment)
    {
        Target target = attainment.Target;
        string assigner = Assigner(target.Assigner);
        bool plain = attainment is { PercentRange: not null, Method: AttainmentMethod.PlainRatio, Early: null }
            && target is LevelTarget { Sense: TargetSense.AtLeast };
        string whole = attainment.Planned?.Kind == PeriodKind.Year ? "KH năm" : "KH cả kỳ";
        if (plain)
            return attainment.IsProgress
                ? p.Say(
                    $", bằng {attainment.ToText(p)} {whole}{assigner}",
                    $", {attainment.ToText(p)} of the plan of "
                        + $"{(attainment.Planned is { } all ? p.Period(all) : "the whole period")}{assigner}")
                : p.Say($", đạt {attainment.ToText(p)} KH{assigner}", $", {attainment.ToText(p)} of the plan{assigner}");
        string number = attainment.PercentRange is not null
            ? $", {attainment.ToText(p)} {p.Say("theo", "by")} {attainment.Method!.Value.Name().In(p.Language)}"
            : PlanWords.Gap(attainment, p) is { } gap ? $", {gap}" : "";
        return p.Say($"; kế hoạch{assigner} {target.ToText(p)}: ", $"; plan{assigner} {target.ToText(p)}: ")
            + PlanWords.Status(attainment, p)
            + number;
    }

    private static string Assigner(string? assigner) => assigner is null ? "" : " " + assigner;
}
