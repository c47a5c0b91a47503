using System.Text.Json;
using BacKan.Indicators.Law;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Json.Values.Planning;

/// <summary>A plan: { "place", "period", "basis", "targets", "amendments": [ { "basis", "changes": [ { "original", "adjusted" } ] } ] }.</summary>
/// <remarks>"targets" are those first decided. "original" is the place, from 0, of a target in the plan as the amendments before this one left it, so that it is the same target and not an equal one.</remarks>
internal sealed class DevelopmentPlanCodec : ObjectCodec<DevelopmentPlan>
{
    protected override DevelopmentPlan? Read(ObjectReader o)
    {
        AdministrativeUnit? place = o.Get("place", Codecs.AdministrativeUnit);
        ReportingPeriod? period = o.Get("period", Codecs.ReportingPeriod);
        Citation? basis = o.Get("basis", Codecs.Citation, required: false);
        List<Target> targets = o.Items("targets", Codecs.Target);
        DevelopmentPlan? plan = o.IsGood ? new() { Place = place!, Period = period!, Citation = basis, Targets = targets } : null;
        foreach (JsonAt item in o.List("amendments"))
        {
            if (plan is not null)
                plan = Amended(plan, o.Inside(item));
        }

        return plan;
    }

    protected override void Members(Utf8JsonWriter json, DevelopmentPlan value)
    {
        json.Put("place", Codecs.AdministrativeUnit, value.Place);
        json.Put("period", Codecs.ReportingPeriod, value.Period);
        json.PutSome("basis", Codecs.Citation, value.Citation);
        json.PutList("targets", Codecs.Target, value.Original.Targets);
        if (value.Amendments.Count == 0)
            return;
        DevelopmentPlan plan = value.Original;
        json.WriteStartArray("amendments");
        foreach (PlanAmendment amendment in value.Amendments)
        {
            json.WriteStartObject();
            json.Put("basis", Codecs.Citation, amendment.Citation);
            json.WriteStartArray("changes");
            foreach (TargetChange change in amendment.Changes)
            {
                json.WriteStartObject();
                if (change.Original is { } original)
                    json.WriteNumber("original", plan.Targets.TakeWhile(t => t != original).Count());
                json.PutSome("adjusted", Codecs.Target, change.Adjusted);
                json.WriteEndObject();
                plan = plan.Amend(new(amendment.Citation, change));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static DevelopmentPlan? Amended(DevelopmentPlan plan, ObjectReader o)
    {
        Citation? basis = o.Get("basis", Codecs.Citation);
        List<TargetChange> changes = [];
        DevelopmentPlan before = plan;
        foreach (JsonAt item in o.List("changes"))
        {
            ObjectReader at = o.Inside(item);
            int? original = at.Whole("original", 0, plan.Targets.Count - 1);
            Target? adjusted = at.Get("adjusted", Codecs.Target, required: original is null);
            at.Finish();
            if (!at.IsGood || basis is null)
                return null;
            TargetChange change = original is not { } index ? TargetChange.Add(adjusted!)
                : adjusted is null ? TargetChange.Withdraw(plan.Targets[index])
                : TargetChange.Replace(plan.Targets[index], adjusted);
            changes.Add(change);
            plan = plan.Amend(new(basis, change));
        }

        o.Finish();
        return o.IsGood ? before.Amend(new(basis!, changes)) : null;
    }
}
