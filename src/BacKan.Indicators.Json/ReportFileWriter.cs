using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Json.Values.Targets;
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
    private readonly AnnualSummary summary;
    private readonly Dictionary<Target, string> ids = new(ReferenceEqualityComparer.Instance);

    private ReportFileWriter(Utf8JsonWriter json, AnnualSummary summary)
    {
        (this.json, this.summary) = (json, summary);
    }

    public static byte[] Write(AnnualSummary summary)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
            new ReportFileWriter(writer, summary).File();
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private void File()
    {
        DataSource[] sources = [.. summary.Figures.Concat(summary.OtherFigures.Where(f => f.Period != summary.Period)).Concat(summary.OtherFigures).Select(f => f.Source).Distinct()];
        json.WriteStartObject();
        Unit("place", summary.Place);
        Year("year", summary.Period);
        Date("reportedOn", summary.ReportedOn);
        json.WritePropertyName("source");
        Source(sources.FirstOrDefault() ?? new("report", "report"));
        List("otherSources", sources.Skip(1), Source);
        if (summary.Structure is { } structure)
            Structure(structure);
        List("targets", summary.Plan.Targets, Target);
        List("figures", summary.Figures.Concat(summary.OtherFigures), f => Figure(f, sources));
        List("appraisals", summary.Appraisals, a =>
        {
            json.WriteString("subject", a.Subject);
            json.WriteString("verdict", Words.Of(a.Grade));
        });
        List("assignments", summary.Assignments, Assignment);
        if (summary.Movement is { } movement)
        {
            json.WriteStartObject("movement");
            json.WriteString("name", movement.Name);
            Year("year", movement.Period);
            json.WriteEndObject();
        }

        List("titles", summary.Titles, t =>
        {
            json.WriteString("title", t.Title.Code);
            json.WriteNumber("holders", t.Holders);
        });
        if (summary.Commendation is { } commendation)
        {
            json.WriteStartObject("commendation");
            json.WriteString("form", Words.Of(commendation.Form));
            json.WriteString("grantor", commendation.Grantor);
            json.WriteEndObject();
        }

        List("standings", summary.Standings, s =>
        {
            json.WriteString("group", s.Group);
            Year("year", s.Period);
            Unit("leader", s.Leader);
        });
        List("pledges", summary.Pledges, p =>
        {
            Unit("unit", p.Unit);
            Year("year", p.Period);
        });
        json.WriteEndObject();
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

    // A quarter belongs to a year as well; written as that year it would come back as another period.
    private void Year(string name, ReportingPeriod period) => json.WriteNumber(name, period.Kind == PeriodKind.Year
        ? period.CalendarYear
        : throw new NotSupportedException($"A report file holds whole years, not {period}."));

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
        if (summary.Shift is { } shift)
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
        json.WriteString("id", ids[target]);
        Indicator(target.Indicator);
        TargetMembers.Write(json, target);
    }

    private void Figure(Figure figure, DataSource[] sources)
    {
        Indicator(figure.Indicator);
        if (figure.Stated is { } stated)
        {
            Stated("value", stated);
            json.WriteString("unit", figure.Unit.Code);
        }

        if (figure.Absence is { } absence)
            json.WriteString("absence", Words.Of(absence));
        if (figure.DoneOn is { } day)
            Date("doneOn", day);
        if (figure.Nature != FigureNature.Actual)
            json.WriteString("nature", Words.Of(figure.Nature));
        if (figure.Period != summary.Period)
            Year("year", figure.Period);
        if (figure.AsOf != summary.ReportedOn)
            Date("asOf", figure.AsOf);
        if (figure.Source != sources[0])
            json.WriteString("source", figure.Source.Id);
        if (figure.Change is { } change)
        {
            json.WriteStartObject("change");
            json.WriteString("direction", Words.Of(change.Direction));
            if (change.Versus is { } versus)
                Year("versus", versus);
            if (change.Strongly)
                json.WriteBoolean("strongly", value: true);
            json.WriteEndObject();
        }

        if (summary.Completions.FirstOrDefault(c => ReferenceEquals(c.Actual, figure)) is { } claim)
            json.WriteString("completion", Words.Of(claim.Completion));
        List("stated", summary.StatedAttainments.Where(s => ReferenceEquals(s.Actual, figure)), s =>
        {
            if (s.Target is { } target)
                json.WriteString("target", ids[target]);
            Stated("percent", s.Percent);
        });
    }

    private void Assignment(PlanAssignment assignment)
    {
        json.WriteString("kind", assignment.Instrument.Kind.Name.Vi);
        json.WriteString("number", assignment.Instrument.Number.Text);
        json.WriteString("issuer", assignment.Instrument.Issuer?.Vi);
        if (assignment.Instrument.IssuedOn is { } issued)
            Date("issuedOn", issued);
        Year("year", assignment.Period);
        json.WriteStartArray("to");
        foreach (string addressee in assignment.Addressees)
            json.WriteStringValue(addressee);
        json.WriteEndArray();
    }
}
