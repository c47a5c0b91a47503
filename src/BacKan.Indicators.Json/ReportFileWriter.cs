using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Json.Forms;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Json;

/// <summary>Writes a report in the form that the reader reads.</summary>
internal sealed class ReportFileWriter
{
    /// <summary>Readable Vietnamese, still escaped where HTML or a script could be hurt.</summary>
    public static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Utf8JsonWriter json;
    private readonly Report report;
    private readonly Dictionary<Target, string> ids = new(ReferenceEqualityComparer.Instance);

    private ReportFileWriter(Utf8JsonWriter json, Report report)
    {
        (this.json, this.report) = (json, report);
    }

    public static byte[] Write(Report report)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
            new ReportFileWriter(writer, report).File();
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private void File()
    {
        DataSource own = report.Source ?? Unnamed();
        DataSource[] sources =
            [own, .. report.Figures.Concat(report.OtherFigures).Select(f => f.Figure.Source).Distinct().Where(s => s != own)];
        json.WriteStartObject();
        Unit("place", report.Place);
        Period(report.Period);
        if (report.Plan.Period != report.Period)
            json.WriteString("planPeriod", report.Plan.Period.ToString());
        Date("reportedOn", report.ReportedOn);
        json.WritePropertyName("source");
        Source(own);
        List("otherSources", sources.Skip(1), Source);
        if (report.Structure is { } structure)
            Structure(structure);
        if (report.Plan.Targets.Count > 0)
        {
            json.WriteStartArray("targets");
            foreach (Target target in report.Plan.Targets)
                Target(target);
            json.WriteEndArray();
        }

        List("figures", report.Figures.Concat(report.OtherFigures), f => Figure(f, sources));
        List("appraisals", report.Appraisals, a =>
        {
            json.WriteString("subject", a.Subject);
            json.WriteString("verdict", Words.Of(a.Grade));
        });
        List("assignments", report.Assignments, Assignment);
        if (report.Movement is { } movement)
        {
            json.WriteStartObject("movement");
            json.WriteString("name", movement);
            Period(report.MovementPeriod ?? report.Period);
            json.WriteEndObject();
        }

        List("titles", report.Titles, t =>
        {
            json.WriteString("title", t.Key.Code);
            json.WriteNumber("holders", t.Value);
        });
        if (report is { Commendation: { } form, CommendedBy: { } grantor })
        {
            json.WriteStartObject("commendation");
            json.WriteString("form", Words.Of(form));
            json.WriteString("grantor", grantor);
            json.WriteEndObject();
        }

        List("standings", report.Standings, s =>
        {
            json.WriteString("group", s.Group);
            Period(s.Period);
            Unit("leader", s.Leader);
        });
        List("pledges", report.Pledges, p =>
        {
            Unit("unit", p.Key);
            Period(p.Value);
        });
        json.WriteEndObject();
    }

    // A report that says nothing of itself has an id that no other publication has.
    private DataSource Unnamed()
    {
        HashSet<string> taken = [.. report.OtherFigures.Select(f => f.Figure.Source.Id)];
        string id = "report";
        while (taken.Contains(id))
            id += "-own";
        return new(id, id);
    }

    private void List<T>(string name, IEnumerable<T> items, Action<T> members)
    {
        T[] all = [.. items];
        if (all.Length == 0)
            return;
        json.WriteStartArray(name);
        foreach (T item in all)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Date(string name, LocalDate date) => json.WriteString(name, Invariant($"{date:uuuu-MM-dd}"));

    // Years keep their old member, so that older readers read them; other periods have the new one.
    private void Period(ReportingPeriod period)
    {
        if (period.Kind == PeriodKind.Year)
            json.WriteNumber("year", period.CalendarYear);
        else
            json.WriteString("period", period.ToString());
    }

    private void Named(string name, ReportingPeriod period)
    {
        if (period.Kind == PeriodKind.Year)
            json.WriteNumber(name, period.CalendarYear);
        else
            json.WriteString(name, period.ToString());
    }

    private void Unit(string name, AdministrativeUnit unit)
    {
        json.WriteStartObject(name);
        json.WriteString("code", unit.Id.Code);
        Date("validFrom", unit.Id.ValidFrom);
        json.WriteString("type", Words.Of(unit.Type));
        json.WriteString("name", unit.Name);
        json.WriteEndObject();
    }

    private void Source(DataSource source)
    {
        bool alone = json.CurrentDepth == 1;
        if (alone)
            json.WriteStartObject();
        json.WriteString("id", source.Id);
        json.WriteString("title", source.Title);
        if (source.Address is { } address)
            json.WriteString("address", address);
        if (alone)
            json.WriteEndObject();
    }

    private void Structure(EconomicStructure structure)
    {
        json.WriteStartObject("structure");
        json.WriteString("scheme", structure.Scheme.Code);
        if (report.Shift is { } shift)
            json.WriteString("shift", Words.Of(shift));
        List("shares", structure.Shares, s =>
        {
            json.WriteString("sector", s.Sector.Code);
            Stated("value", s.Stated);
        });
        json.WriteEndObject();
    }

    private void Stated(string name, StatedNumber stated)
    {
        json.WriteNumber(name, stated.Value);
        if (stated.Qualifier != Qualifier.Exactly)
            json.WriteString("qualifier", Words.Of(stated.Qualifier));
    }

    private void Indicator(Indicator indicator)
    {
        json.WriteString("indicator", indicator.Id);
        if (indicator.Threshold is { } threshold)
        {
            json.WriteStartObject("threshold");
            json.WriteNumber("value", threshold.Value);
            json.WriteString("unit", threshold.Unit.Code);
            json.WriteEndObject();
        }
    }

    private void Target(Target target)
    {
        ids[target] = Invariant($"t{ids.Count + 1}");
        var to = new DocumentWriter(json, JsonWriteOptions.Default, isPart: true);
        to.Tag(("id", ids[target]));
        TargetForms.TargetForm.Write(to, target);
    }

    private void Figure(ReportedFigure reported, DataSource[] sources)
    {
        Figure figure = reported.Figure;
        Indicator(figure.Indicator);
        if (figure.Stated is { } stated)
        {
            Stated("value", stated);
            json.WriteString("unit", figure.Unit.Code);
        }

        if (figure.Range is { } range)
        {
            new DocumentWriter(json, JsonWriteOptions.Default, isPart: true)
                .Put("range", RootForms.StatedRangeForm, new(range.Low, range.High));
            json.WriteString("unit", figure.Unit.Code);
        }

        if (figure.Words is { } words)
            json.WriteString("words", words.Vi);
        if (figure.Absence is { } absence)
            json.WriteString("absence", Words.Of(absence));
        if (figure.DoneOn is { } day)
            Date("doneOn", day);
        if (figure.Nature != FigureNature.Actual)
            json.WriteString("nature", Words.Of(figure.Nature));
        if (figure.Period != report.Period)
            Period(figure.Period);
        if (figure.AsOf != report.ReportedOn)
            Date("asOf", figure.AsOf);
        if (figure.Source != sources[0])
            json.WriteString("source", figure.Source.Id);
        if (figure.Change is { } change)
        {
            json.WriteStartObject("change");
            json.WriteString("direction", Words.Of(change.Direction));
            if (change.Versus is { } versus)
                Named("versus", versus);
            if (change.Strongly)
                json.WriteBoolean("strongly", value: true);
            json.WriteEndObject();
        }

        if (reported.Completion is { } claim)
            json.WriteString("completion", Words.Of(claim));
        if (reported.Grade is { } grade)
            json.WriteString("grade", Words.Of(grade));
        List("stated", reported.Percents, s =>
        {
            if (ids.FirstOrDefault(t =>
                    t.Key.Indicator == figure.Indicator && string.Equals(t.Key.Assigner, s.Assigner, StringComparison.Ordinal))
                .Value is { } id)
                json.WriteString("target", id);
            else if (s.Assigner is { } assigner)
                json.WriteString("assigner", assigner);
            Stated("percent", s.Percent);
        });
        List("comparisons", reported.Comparisons, c =>
        {
            json.WriteString("form", Words.Of(c.Form));
            Stated("value", c.Stated);
            if (c.Versus is { } versus)
                Named("versus", versus);
        });
    }

    private void Assignment(PlanAssignment assignment)
    {
        json.WriteString("kind", assignment.Instrument.Kind.Name.Vi);
        json.WriteString("number", assignment.Instrument.Number.Text);
        json.WriteString("issuer", assignment.Instrument.Issuer?.Vi);
        if (assignment.Instrument.IssuedOn is { } issued)
            Date("issuedOn", issued);
        Period(assignment.Period);
        json.WriteStartArray("to");
        foreach (string addressee in assignment.Addressees)
            json.WriteStringValue(addressee);
        json.WriteEndArray();
    }
}
