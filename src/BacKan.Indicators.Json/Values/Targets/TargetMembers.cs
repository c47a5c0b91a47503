using System.Text.Json;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Json.Values.Targets;

/// <summary>The members that say what a target asks for, by its "sense"; the same in a value and in a report file.</summary>
internal static class TargetMembers
{
    public const string Senses = "at-least, above, at-most, below, exactly, between, reduce-by, reduce-to, growth, share, done-by, together, words";
    private static readonly string[] Shapes = ["value", "unit", "range", "better", "base", "side", "percent", "deadline", "parts", "words", "meaning"];
    private static readonly WordCodec<Tendency> Direction = new();
    private static readonly WordCodec<TargetSense> Side = new();
    private static readonly WordCodec<TargetOrigin> Origins = new();
    private static readonly WordCodec<AttainmentMethod> Methods = new();

    /// <summary>Reads what is asked for of an indicator, and the members that every target has; null with a problem where it cannot be.</summary>
    public static Target? Read(ObjectReader o, Indicator? indicator)
    {
        string? sense = o.String("sense", required: true), assigner = o.String("assigner");
        Citation? basis = o.Get("basis", Codecs.Citation, required: false);
        TargetOrigin? origin = o.Maybe("origin", Origins);
        ReportingPeriod? period = o.Get("period", Codecs.ReportingPeriod, required: false);
        AttainmentMethod? method = o.Maybe("method", Methods);
        if (indicator is null || sense is null)
        {
            // What is asked for cannot be read, but its members are no strangers.
            foreach (string member in Shapes)
                o.Member(member);
            return null;
        }

        Target? target = sense switch
        {
            "between" => Between(o, indicator),
            "reduce-by" or "reduce-to" => Reduction(o, indicator, byAmount: string.Equals(sense, "reduce-by", StringComparison.Ordinal)),
            "growth" => (Rate(o), o.Get("base", Codecs.Quantity, required: false)) is ({ } rate, var from) && o.IsGood ? new GrowthTarget(indicator, rate.Side, rate.Percent, from) : null,
            "share" => Rate(o) is { } rate ? new ShareTarget(indicator, rate.Side, rate.Percent) : null,
            "done-by" => o.Maybe("deadline", Codecs.Day, required: true) is { } deadline ? new MilestoneTarget(indicator, deadline) : null,
            "together" => o.Items("parts", Codecs.Target) is var parts && o.IsGood ? new CompositeTarget(indicator, parts) : null,
            "words" => Worded(o, indicator),
            _ => Level(o, indicator, sense),
        };
        return o.IsGood ? target?.With(assigner, basis, origin, period, method) : null;
    }

    public static void Write(Utf8JsonWriter json, Target target)
    {
        switch (target)
        {
            case LevelTarget level:
                json.Put("sense", Side, level.Sense);
                QuantityMembers.Write(json, level.Level);
                break;
            case BetweenTarget between:
                json.WriteString("sense", "between");
                json.Put("range", Codecs.Interval, between.Plan);
                json.Put("unit", Codecs.Unit, between.Unit);
                json.Put("better", Direction, between.Better);
                break;
            case ReductionTarget reduction:
                json.WriteString("sense", reduction.IsByAmount ? "reduce-by" : "reduce-to");
                json.Put("base", Codecs.Quantity, reduction.Base);
                QuantityMembers.Write(json, reduction.IsByAmount ? reduction.Reduction : reduction.Level);
                break;
            case GrowthTarget growth:
                json.WriteString("sense", "growth");
                json.Put("side", Side, growth.Sense);
                json.Put("percent", Codecs.Percentage, growth.Rate);
                json.PutSome("base", Codecs.Quantity, growth.Base);
                break;
            case ShareTarget share:
                json.WriteString("sense", "share");
                json.Put("side", Side, share.Sense);
                json.Put("percent", Codecs.Percentage, share.Value);
                break;
            case MilestoneTarget done:
                json.WriteString("sense", "done-by");
                json.Put("deadline", Codecs.Day, done.Deadline);
                break;
            case CompositeTarget several:
                json.WriteString("sense", "together");
                json.PutList("parts", Codecs.Target, several.Parts);
                break;
            case QualitativeTarget words:
                json.WriteString("sense", "words");
                json.Put("words", Codecs.Text, words.Words);
                json.PutSome("meaning", Codecs.Target, words.Meaning);
                break;
        }

        json.PutSome("assigner", Codecs.String, target.Assigner);
        json.PutSome("basis", Codecs.Citation, target.Citation);
        if (target.Origin != TargetOrigin.Assigned)
            json.Put("origin", Origins, target.Origin);
        json.PutSome("period", Codecs.ReportingPeriod, target.Period);
        json.PutSome("method", Methods, target.Method);
    }


    private static LevelTarget? Level(ObjectReader o, Indicator indicator, string sense)
    {
        if (!Words.TryParse(sense, out TargetSense side))
            o.Problem(ReportErrorCodes.Member, o.Member("sense")!, new($"một trong: {Senses}", $"one of: {Senses}"));
        Quantity? level = QuantityMembers.Read(o, indicator.Unit);
        return o.IsGood ? new(indicator, side, level!) : null;
    }

    private static BetweenTarget? Between(ObjectReader o, Indicator indicator)
    {
        ValueRange? range = o.Get("range", Codecs.Interval);
        MeasureUnit? unit = o.Get("unit", Codecs.Unit, required: false);
        Tendency? better = o.Maybe("better", Direction);
        return o.IsGood ? new(indicator, range!, unit ?? indicator.Unit, better ?? indicator.Tendency) : null;
    }

    private static ReductionTarget? Reduction(ObjectReader o, Indicator indicator, bool byAmount)
    {
        Quantity? from = o.Get("base", Codecs.Quantity), number = QuantityMembers.Read(o, indicator.Unit);
        return !o.IsGood ? null : byAmount ? Target.ReducedBy(indicator, from!, number!) : Target.ReducedTo(indicator, from!, number!);
    }

    private static QualitativeTarget? Worded(ObjectReader o, Indicator indicator)
    {
        BilingualText? words = o.Get("words", Codecs.Text);
        Target? meaning = o.Get("meaning", Codecs.Target, required: false);
        if (meaning is not (null or NumericTarget))
            throw new ArgumentException("the meaning of words is a target of numbers");
        return o.IsGood ? new(indicator, words!, (NumericTarget?)meaning) : null;
    }

    private static (TargetSense Side, Percentage Percent)? Rate(ObjectReader o)
    {
        TargetSense? side = o.Maybe("side", Side, required: true);
        Percentage? percent = o.Maybe("percent", Codecs.Percentage, required: true);
        return o.IsGood ? (side!.Value, percent!.Value) : null;
    }
}
