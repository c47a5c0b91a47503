using BacKan.Indicators.Emulation;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using static BacKan.Indicators.Json.Forms.FigureForms;
using static BacKan.Indicators.Json.Forms.RootForms;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;

namespace BacKan.Indicators.Json.Forms;

/// <summary>The report file of a locality; its figures are in <see cref="ReportFigureForms"/>.</summary>
internal static class ReportFileForms
{
    private static readonly Form<ReportingPeriod> YearForm = Whole(1945, 2999).As(ReportingPeriod.Year, period => period.CalendarYear);

    /// <summary>A year as a number, or the machine form of any period.</summary>
    public static readonly Form<ReportingPeriod> YearOrPeriodForm = new EitherForm<ReportingPeriod>(
        PeriodForm, YearForm, period => period.Kind != PeriodKind.Year);

    private static readonly Form<AdministrativeUnit> UnitForm =
        Object<AdministrativeUnit>("report-unit", "đơn vị hành chính", "an administrative unit by its code", o =>
    {
        var code = o.Required("code", StringForm.As<string>(
            digits => digits.Length is 2 or 3 or 5 && digits.All(char.IsAsciiDigit) ? digits : null, digits => digits,
            new("mã 2, 3 hoặc 5 chữ số", "a code of 2, 3 or 5 digits")), u => u.Id.Code, "mã", "its code");
        var from = o.Required("validFrom", DayForm, u => u.Id.ValidFrom, "từ ngày", "the first day on which it is valid");
        var type = o.Required("type", TerritoryForms.TypeForm, u => u.Type, "loại đơn vị", "its type");
        var name = o.Required("name", StringForm, u => u.Name, "tên", "its name");
        return v =>
        {
            var id = new AdministrativeUnitId(code(v), from(v));
            if (AdministrativeUnit.Objection(id, type(v)) is not { } objection)
                return new(id, type(v), name(v));
            v.Problem(code(v).Length == type(v).Level().CodeLength() ? "validFrom" : "code", objection);
            return null!;
        };
    });

    private static readonly PlacedForm<DataSource> SourcesForm = new(SourceForm);

    private static readonly FileTargetForm TargetForm = new();

    private static readonly Form<FileShare> ShareForm =
        Object<FileShare>("report-share", "tỷ trọng của một ngành", "a share with the code of its sector", o =>
    {
        var sector = o.Required("sector", StringForm, s => s.Sector, "mã ngành", "the code of the sector");
        var stated = Stated(o, s => s.Stated);
        return v => new(sector(v), stated(v), v.At);
    });

    private static readonly Form<FileStructure> StructureForm =
        Object<FileStructure>("report-structure", "cơ cấu kinh tế", "the economic structure of the period", o =>
    {
        var scheme = o.Required("scheme", StructureForms.SchemeForm, s => s.Scheme, "hệ phân ngành", "its scheme of sectors");
        var shift = o.Optional(
            "shift", Word<StructureShift>("structure-shift"), s => s.Shift, "chuyển dịch theo hướng nào", "which way it is said to shift");
        var shares = o.Parts("shares", ShareForm, s => s.Shares, "tỷ trọng các ngành", "the shares of its sectors");
        return v => new(scheme(v), shift(v), shares(v));
    });

    private static readonly Form<Appraisal> AppraisalForm =
        Object<Appraisal>("report-appraisal", "đánh giá bằng lời", "a verdict in words", o =>
    {
        var subject = o.Required("subject", StringForm, a => a.Subject, "về việc gì", "on what");
        var verdict = o.Required("verdict", Word<AppraisalGrade>("appraisal-grade"), a => a.Grade, "đánh giá", "the verdict");
        return v => new(subject(v), verdict(v));
    });

    private static readonly Form<PlanAssignment> AssignmentForm = Object<PlanAssignment>(
        "report-assignment", "quyết định giao chỉ tiêu", "a decision that hands out targets", o =>
    {
        var kind = o.Required("kind", StringForm.As(
            InstrumentKind.Find, known => known.Name.Vi,
            new("một loại văn bản như Quyết định, Nghị quyết, Kế hoạch", "a kind of document like Quyết định, Nghị quyết, Kế hoạch")),
            a => a.Instrument.Kind, "loại văn bản", "the kind of document");
        var number = o.Required("number", StringForm.As(
            text => InstrumentNumber.TryParse(text, null, out InstrumentNumber? read) ? read : null, known => known.Text,
            new("số văn bản như 2888/QĐ-UBND", "the number of an instrument like 2888/QĐ-UBND")),
            a => a.Instrument.Number, "số, ký hiệu", "its number");
        var issuer = o.Required("issuer", StringForm, a => a.Instrument.Issuer?.Vi!, "cơ quan ban hành", "who issued it");
        var issued = o.Optional("issuedOn", DayForm, a => a.Instrument.IssuedOn, "ngày ban hành", "the day on which it was issued");
        var period = Period(o, a => a.Period, isRequired: true);
        var to = o.List("to", AnyStringForm, a => a.Addressees, "giao cho ai", "to whom");
        return v => new(
            new() { Kind = kind(v), Number = number(v), Issuer = BilingualText.Same(issuer(v)), IssuedOn = issued(v) }, period(v)!, to(v));
    });

    private static readonly Form<FileMovement> MovementForm =
        Object<FileMovement>("report-movement", "phong trào thi đua", "an emulation movement", o =>
    {
        var name = o.Required("name", StringForm, m => m.Name, "tên", "its name");
        var period = Period(o, m => m.Period, isRequired: true);
        return v => new(name(v), period(v)!);
    });

    private static readonly Form<KeyValuePair<EmulationTitle, int>> TitleForm =
        Object<KeyValuePair<EmulationTitle, int>>("report-title", "số người đạt danh hiệu", "holders of a title", o =>
    {
        var title = o.Required("title", RecordForms.TitleForm, t => t.Key, "danh hiệu", "the title");
        var holders = o.Required("holders", Whole(), t => t.Value, "số người đạt", "how many hold it");
        return v => new(title(v), holders(v));
    });

    private static readonly Form<FileCommendation> CommendationForm =
        Object<FileCommendation>("report-commendation", "hình thức khen thưởng", "the commendation granted to them", o =>
    {
        var form = o.Required("form", Word<CommendationForm>("commendation-form"), c => c.Form, "hình thức", "its form");
        var grantor = o.Required("grantor", StringForm, c => c.Grantor, "cơ quan khen", "who granted it");
        return v => new(form(v), grantor(v));
    });

    private static readonly Form<GroupStanding> StandingForm =
        Object<GroupStanding>("report-standing", "đơn vị dẫn đầu cụm, khối", "the acclaimed leader of a bloc", o =>
    {
        var group = o.Required("group", StringForm, s => s.Group, "cụm, khối", "the bloc");
        var period = Period(o, s => s.Period, isRequired: true);
        var leader = o.Required("leader", UnitForm, s => s.Leader, "đơn vị dẫn đầu", "the leading unit");
        return v => new(group(v), period(v)!, leader(v));
    });

    private static readonly Form<KeyValuePair<AdministrativeUnit, ReportingPeriod>> PledgeForm =
        Object<KeyValuePair<AdministrativeUnit, ReportingPeriod>>("report-pledge", "giao ước thi đua", "a signed pledge", o =>
    {
        var unit = o.Required("unit", UnitForm, p => p.Key, "đơn vị", "the unit");
        var period = Period(o, p => p.Value, isRequired: true);
        return v => new(unit(v), period(v)!);
    });

    public static readonly Form<FileReport> FileForm =
        Object<FileReport>("report-file", "báo cáo của một địa phương", "the report of a locality", o =>
    {
        var place = o.Required("place", UnitForm, f => f.Report.Place, "đơn vị hành chính", "of which place");
        var period = Period(o, f => f.Report.Period, isRequired: true);
        var planned = o.Part(
            "planPeriod", PeriodForm, f => f.Report.Plan.Period == f.Report.Period ? null : f.Report.Plan.Period,
            "kỳ kế hoạch; không có là kỳ báo cáo, hoặc năm của kỳ báo cáo",
            "the period of the plan; absent where it is that of the report, or its year");
        var day = o.Required("reportedOn", DayForm, f => f.Report.ReportedOn, "ngày báo cáo", "the day of the report");
        var own = o.Required("source", SourcesForm, f => new(f.Sources[0]), "chính báo cáo này", "the report itself");
        var sources = o.Parts("otherSources", SourcesForm, f => f.Sources.Skip(1).Select(s => new Placed<DataSource>(s)),
            "các nguồn khác", "other publications");
        var structure = o.Part("structure", new PlacedForm<FileStructure>(StructureForm), f => f.Report.Structure is { } s
            ? new(new(s.Scheme, f.Report.Shift, [.. s.Shares.Select(part => new FileShare(part.Sector.Code, part.Stated))])) : null,
            "cơ cấu kinh tế", "the economic structure");
        var targets = o.Parts("targets", TargetForm, f => f.Targets, "chỉ tiêu kế hoạch", "the targets of the plan");
        var figures = o.Parts("figures", ReportFigureForms.FigureForm, f => f.Figures, "số liệu", "the figures");
        var appraisals = o.Parts("appraisals", AppraisalForm, f => f.Report.Appraisals, "đánh giá bằng lời", "verdicts in words");
        var assignments = o.Parts(
            "assignments", AssignmentForm, f => f.Report.Assignments, "quyết định giao chỉ tiêu năm sau",
            "decisions that hand out the next year's targets");
        var movement = o.Part(
            "movement", MovementForm, f => f.Report.Movement is { } name ? new(name, f.Report.MovementPeriod ?? f.Report.Period) : null,
            "phong trào thi đua", "the emulation movement");
        var titles = o.Parts("titles", new PlacedForm<KeyValuePair<EmulationTitle, int>>(TitleForm),
            f => f.Report.Titles.Select(t => new Placed<KeyValuePair<EmulationTitle, int>>(t)), "danh hiệu thi đua", "holders of titles");
        var commendation = o.Part(
            "commendation", CommendationForm,
            f => f.Report is { Commendation: { } form, CommendedBy: { } grantor } ? new(form, grantor) : null, "khen thưởng",
            "the commendation granted to them");
        var standings = o.Parts("standings", StandingForm, f => f.Report.Standings, "đơn vị dẫn đầu", "acclaimed leaders");
        var pledges = o.Parts("pledges", PledgeForm, f => f.Report.Pledges, "giao ước thi đua", "signed pledges");
        return v =>
        {
            var context = new FileContext(place(v), period(v)!, day(v));
            foreach (Placed<DataSource> source in sources(v).Prepend(own(v)))
                context.Add(source);
            Target[] plan = [.. targets(v).Where(context.Add).Select(t => t.Target)];
            ReportedFigure[] all = [.. figures(v).Select(f => f.In(context)).OfType<ReportedFigure>()];
            bool IsOwn(ReportedFigure figure) => figure.Figure.Source == own(v).Value && figure.Figure.Period == context.Period;
            return new(new()
            {
                Place = context.Place,
                Period = context.Period,
                ReportedOn = context.ReportedOn,
                Plan = new() { Place = context.Place, Period = PlanPeriod(v, context.Period, planned(v)), Targets = plan },
                Source = own(v).Value,
                Figures = [.. all.Where(IsOwn)],
                OtherFigures = [.. all.Where(f => !IsOwn(f))],
                Structure = structure(v) is { } shares ? context.Structure(shares.Value) : null,
                StructurePlace = structure(v) is { } at ? FileContext.PlaceOf(at.At) : null,
                Shift = structure(v)?.Value.Shift,
                Appraisals = appraisals(v),
                Assignments = assignments(v),
                Movement = movement(v)?.Name,
                MovementPeriod = movement(v)?.Period,
                Titles = [.. titles(v).Select(t => t.Value)],
                TitlesPlace = titles(v) is [var first, ..] ? FileContext.PlaceOf(first.At) : null,
                Commendation = commendation(v)?.Form,
                CommendedBy = commendation(v)?.Grantor,
                Standings = standings(v),
                Pledges = pledges(v),
            });
        };
    });

    public static readonly Form<Report> ReportForm = FileForm.As(file => file.Report, report => new FileReport(report));

    /// <summary>The members "period" ("2016-01..06"), and "year", which older readers know and which stands for years.</summary>
    public static Func<ReadValues, ReportingPeriod?> Period<T>(Members<T> o, Func<T, ReportingPeriod?> get, bool isRequired)
        where T : notnull
    {
        var year = o.Optional(
            "year", YearForm, t => get(t) is { Kind: PeriodKind.Year } own ? own : null, "năm", "the year",
            unless: isRequired ? "period" : null);
        var period = o.Optional(
            "period", PeriodForm, t => get(t) is { Kind: not PeriodKind.Year } own ? own : null, "kỳ không phải cả năm",
            "a period that is no year");
        return v =>
        {
            if (period(v) is { } said && year(v) is { } other && said != other)
                v.Problem("year", new("chỉ “period”, hoặc “year” cùng kỳ", "'period' alone, or a 'year' of the same period"));
            return period(v) ?? year(v);
        };
    }

    // The months of a year are reported against the plan of the year, unless the file names another.
    private static ReportingPeriod PlanPeriod(ReadValues v, ReportingPeriod period, ReportingPeriod? planned)
    {
        if (planned is null)
            return period.Kind is PeriodKind.YearToDate or PeriodKind.Quarter or PeriodKind.Month
                ? ReportingPeriod.Year(period.FirstYear) : period;
        if (planned == period || (planned.HasDays && period.HasDays && period.IsPartOf(planned)))
            return planned;
        v.Problem("planPeriod", new($"một kỳ gồm {period}", $"a period that contains {period}"));
        return period;
    }
}
