using System.Text.Json;
using BacKan.Indicators.Json.Values.Judging;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;

namespace BacKan.Indicators.Json.Values.Planning;

/// <summary>Criteria all of which must be met: { "id", "name", "basis", "confidence", "items": [ { "criterion" } or { "id", "name", "byGroup": [ { "group", "criterion" } ] } ], "groups" }.</summary>
/// <remarks>A criterion whose threshold is not held has "held": false, and its condition is the appraisal's result.</remarks>
internal sealed class CriteriaSetCodec : ObjectCodec<CriteriaSet>
{
    private static readonly CriterionCodec Criterion = new();
    private static readonly ItemCodec Item = new();
    private static readonly ChoiceCodec Group = new();

    protected override CriteriaSet? Read(ObjectReader o)
    {
        string? id = o.String("id", required: true);
        BilingualText? name = o.Get("name", Codecs.Text);
        Citation? basis = o.Get("basis", Codecs.Citation);
        Confidence? confidence = o.Maybe("confidence", Codecs.Confidence, required: true);
        List<CriteriaItem> items = o.Items("items", Item);
        List<Choice> groups = o.Items("groups", Group);
        return o.IsGood ? new(id!, name!, basis!, confidence!.Value, items, groups) : null;
    }

    protected override void Members(Utf8JsonWriter json, CriteriaSet value)
    {
        json.WriteString("id", value.Id);
        json.Put("name", Codecs.Text, value.Name);
        json.Put("basis", Codecs.Citation, value.Citation);
        json.Put("confidence", Codecs.Confidence, value.Confidence);
        json.PutList("items", Item, value.Items);
        if (value.Groups.Count > 0)
            json.PutList("groups", Group, value.Groups);
    }

    private sealed class ItemCodec : ObjectCodec<CriteriaItem>
    {
        private static readonly NamedCodec<Criterion> ForGroup = new("criterion", CriteriaSetCodec.Criterion, "group");

        protected override CriteriaItem? Read(ObjectReader o)
        {
            bool held = o.Boolean("held") ?? true;
            Criterion? common = o.Get("criterion", Criterion, required: false);
            List<KeyValuePair<string, Criterion>> byGroup = o.Items("byGroup", ForGroup);
            string? id = o.String("id", required: common is null);
            BilingualText? name = o.Get("name", Codecs.Text, required: common is null);
            return !o.IsGood ? null
                : common is null ? new(id!, name!, byGroup.ToDictionary(StringComparer.Ordinal))
                : held ? new(common)
                : CriteriaItem.NotHeld(common.Id, common.Words, common.Citation, common.Confidence);
        }

        protected override void Members(Utf8JsonWriter json, CriteriaItem value)
        {
            if (!value.IsHeld)
                json.WriteBoolean("held", value.IsHeld);
            if (value.Groups.Count == 0)
            {
                json.Put("criterion", Criterion, value.For(group: null));
                return;
            }

            json.WriteString("id", value.Id);
            json.Put("name", Codecs.Text, value.Name);
            json.PutList("byGroup", ForGroup, value.Groups.Select(g => KeyValuePair.Create(g, value.For(g))));
        }
    }
}
