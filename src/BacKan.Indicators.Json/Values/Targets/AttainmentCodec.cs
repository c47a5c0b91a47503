using System.Text.Json;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Json.Values.Figures;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;
using NodaTime;

namespace BacKan.Indicators.Json.Values.Targets;

/// <summary>What was measured, and what came of it: { "target", "actual" or "measured" or "doneOn" or "parts", "planned", "method", "status", "absence", "percent", "gap" }.</summary>
/// <remarks>Measured anew when read: a status, percent or gap that its own numbers do not have is a problem, not a stored truth.</remarks>
internal sealed class AttainmentCodec : ObjectCodec<Attainment>
{
    private static readonly AttainmentCalculator Calculator = new();
    private static readonly WordCodec<AttainmentStatus> Statuses = new();
    private static readonly WordCodec<AttainmentMethod> Methods = new();
    private static readonly WordCodec<PercentAbsence> Absences = new();

    protected override Attainment? Read(ObjectReader o)
    {
        Target? target = o.Get("target", Codecs.Target);
        Figure? actual = o.Get("actual", FigureCodecs.Figure, required: false);
        StatedQuantity? number = o.Get("measured", Codecs.StatedQuantity, required: false);
        LocalDate? doneOn = o.Maybe("doneOn", Codecs.Day);
        List<Attainment> parts = o.Items("parts", this);
        ReportingPeriod? planned = o.Get("planned", Codecs.ReportingPeriod, required: false);
        AttainmentMethod? method = o.Maybe("method", Methods);
        AttainmentStatus? status = o.Maybe("status", Statuses, required: true);
        PercentAbsence? absence = o.Maybe("absence", Absences);
        ValueRange? percent = o.Get("percent", Codecs.Interval, required: false);
        Quantity? gap = o.Get("gap", Codecs.Quantity, required: false);
        if (!o.IsGood)
            return null;
        Attainment measured = (target, actual) switch
        {
            (CompositeTarget several, null) when parts.Count > 0 => Calculator.MeasureAll(several, parts.Select(p => p.Actual).OfType<Figure>()),
            (_, not null) => planned is null ? Calculator.Measure(target!, actual) : Calculator.Measure(target!, actual, planned),
            (MilestoneTarget milestone, null) when doneOn is not null => Calculator.MeasureDay(milestone, doneOn),
            _ => number is null ? Calculator.Measure(target!, null) : Calculator.MeasureNumber(target!, number),
        };
        // A method that gives no percent leaves only its reason: the first that has it measures the same.
        if (method is { } named && named != measured.Method)
            measured = measured.By(named);
        else if (method is null && measured.Method is not null)
            measured = target!.Methods.Select(measured.By).FirstOrDefault(m => m.Method is null && m.Absence == absence) ?? measured;
        if (status != measured.Status)
            Differs(o, "status", Words.Of(measured.Status));
        Require(o, "percent", percent, measured.PercentRange);
        Require(o, "gap", gap, measured.Gap);
        return measured;
    }

    protected override void Members(Utf8JsonWriter json, Attainment value)
    {
        json.Put("target", Codecs.Target, value.Target);
        json.PutSome("actual", FigureCodecs.Figure, value.Actual);
        if (value.Actual is null)
        {
            json.PutSome("measured", Codecs.StatedQuantity, value.Measured);
            json.PutSome("doneOn", Codecs.Day, value.DoneOn);
        }

        if (value.Parts.Count > 0)
            json.PutList("parts", this, value.Parts);
        json.PutSome("planned", Codecs.ReportingPeriod, value.Planned);
        json.PutSome("method", Methods, value.Method);
        json.Put("status", Statuses, value.Status);
        json.PutSome("absence", Absences, value.Absence);
        json.PutSome("percent", Codecs.Interval, value.PercentRange);
        json.PutSome("gap", Codecs.Quantity, value.Gap);
    }

    private static void Require<T>(ObjectReader o, string member, T? stored, T? measured)
        where T : class
    {
        if (!Equals(stored, measured))
            Differs(o, member, $"{measured}");
    }

    private static void Differs(ObjectReader o, string member, string measured) => o.Problem(
        ReportErrorCodes.Member, o.Member(member) ?? o.At, new($"{member} mà các con số của nó cho: {measured}", $"the {member} that its own numbers give: {measured}"));
}
