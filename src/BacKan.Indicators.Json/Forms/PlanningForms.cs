using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Law;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Targets;
using static BacKan.Indicators.Json.Forms.CriterionForms;
using static BacKan.Indicators.Json.Forms.FigureForms;
using static BacKan.Indicators.Json.Forms.LawForms;
using static BacKan.Indicators.Json.Forms.RootForms;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;
using static BacKan.Indicators.Json.Forms.TargetForms;

namespace BacKan.Indicators.Json.Forms;

/// <summary>Plans, their amendments and how they are handed down; criteria and scores.</summary>
internal static class PlanningForms
{
    private static readonly Form<Change> ChangeOfTargetForm =
        Object<Change>("target-change", "một thay đổi của kế hoạch", "a target added, replaced or withdrawn", o =>
    {
        var original = o.Optional(
            "original", Whole(), c => c.Original, "chỉ tiêu thứ mấy của kế hoạch lúc đó, từ 0; không có là thêm",
            "which target of the plan as it was, from 0; absent where one is added");
        var adjusted = o.Optional(
            "adjusted", TargetForm, c => c.Adjusted, "chỉ tiêu mới; không có là bỏ", "the new target; absent where one is withdrawn");
        return v => original(v) is null && adjusted(v) is null
            ? throw new RefusedException("có original hoặc adjusted", "with original or adjusted")
            : new(v.At, original(v), adjusted(v));
    });

    private static readonly Form<Amendment> AmendmentForm =
        Object<Amendment>("plan-amendment", "một lần điều chỉnh kế hoạch", "an amendment of a plan", o =>
    {
        var basis = o.Required("basis", CitationForm, a => a.Citation, "căn cứ", "by which provision");
        var changes = o.List(
            "changes", ChangeOfTargetForm, a => a.Changes, "các thay đổi theo thứ tự", "the changes in order", isRequired: true);
        return v => new(basis(v), changes(v));
    });

    public static readonly Form<DevelopmentPlan> PlanForm =
        Object<DevelopmentPlan>("plan", "kế hoạch", "a plan: the targets first decided, and what amended them", o =>
    {
        var place = o.Required("place", TerritoryForms.PlaceForm, p => p.Place, "đơn vị hành chính", "of which place");
        var period = o.Required("period", PeriodForm, p => p.Period, "kỳ", "its period");
        var basis = o.Optional("basis", CitationForm, p => p.Citation, "căn cứ", "by which provision");
        var targets = o.List(
            "targets", TargetForm, p => p.Original.Targets, "các chỉ tiêu ban đầu", "the targets first decided", isRequired: true);
        var amendments = o.List("amendments", AmendmentForm, AmendmentsOf, "các lần điều chỉnh", "what amended them");
        return v =>
        {
            DevelopmentPlan? plan = new() { Place = place(v), Period = period(v), Citation = basis(v), Targets = targets(v) };
            foreach (Amendment amendment in amendments(v))
                plan = plan is null ? null : Amended(plan, amendment);
            return plan!;
        };
    });

    public static readonly Form<PlanAssignment> AssignmentForm =
        Object<PlanAssignment>("plan-assignment", "quyết định giao chỉ tiêu", "a decision that hands out targets", o =>
    {
        var instrument = o.Required("instrument", InstrumentForm, a => a.Instrument, "văn bản", "the instrument");
        var period = o.Required("period", PeriodForm, a => a.Period, "kỳ", "its period");
        var addressees = o.List("addressees", StringForm, a => a.Addressees, "giao cho ai", "to whom", isRequired: true);
        return v => new(instrument(v), period(v), addressees(v));
    });

    public static readonly Form<TargetCascade> CascadeForm =
        Object<TargetCascade>("target-cascade", "chỉ tiêu giao xuống các đơn vị", "a target handed down to units", o =>
    {
        var indicator = o.Required("indicator", IndicatorForm, c => c.Indicator, "chỉ tiêu", "what is measured");
        var whole = o.Required("whole", StatedRangeForm, c => c.Whole, "chỉ tiêu chung", "what is handed down");
        var parts = o.List("parts", Object<CascadePart>("cascade-part", "phần của một đơn vị", "the part of a unit", part =>
        {
            var unit = part.Required("unit", StringForm, p => p.Unit, "đơn vị", "the unit");
            var amount = part.Optional("amount", StatedRangeForm, p => p.Amount, "phần được giao", "what it is given");
            var weight = part.Optional("weight", NumberForm, p => p.Weight, "trọng số", "its weight");
            return v => new(unit(v), amount(v)) { Weight = weight(v) };
        }), c => c.Parts, "từng đơn vị", "each unit", isRequired: true);
        var reserve = o.Default("reserve", NumberForm, c => c.Reserve, 0m, "phần để lại", "what is held back");
        return v => new(indicator(v), whole(v), [.. parts(v)]) { Reserve = reserve(v) };
    });

    public static readonly Form<CriteriaSet> CriteriaForm =
        Object<CriteriaSet>("criteria-set", "bộ tiêu chí", "criteria all of which must be met", o =>
    {
        var id = o.Required("id", StringForm, s => s.Id, "mã", "its id");
        var name = o.Required("name", TextForm, s => s.Name, "tên", "its name");
        var basis = o.Required("basis", CitationForm, s => s.Citation, "căn cứ", "by which provision");
        var confidence = o.Required("confidence", ConfidenceForm, s => s.Confidence, "mức kiểm chứng", "how well it was checked");
        var items =
            o.List("items", Object<CriteriaItem>("criteria-item", "một tiêu chí", "a criterion: one for all, or one for each group", item =>
        {
            var held = item.Default(
                "held", YesNoForm, i => i.IsHeld, true, "có ngưỡng; không thì do thẩm định",
                "whether its threshold is held; else people appraise it");
            var criterion = item.Optional(
                "criterion", CriterionForm, i => i.Groups.Count == 0 ? i.For(group: null) : null, "điều kiện chung",
                "the condition for all");
            var own = item.Optional("id", StringForm, i => i.Groups.Count == 0 ? null : i.Id, "mã", "its id");
            var title = item.Optional("name", TextForm, i => i.Groups.Count == 0 ? null : i.Name, "tên", "its name");
            var byGroup = item.Map(
                "byGroup", CriterionForm, i => i.Groups.Select(g => KeyValuePair.Create(g, i.For(g))), "điều kiện của từng nhóm",
                "the condition of each group");
            return v => (criterion(v), own(v), title(v)) switch
            {
                ({ } common, null, null) when byGroup(v).Count == 0 =>
                    held(v) ? new(common) : CriteriaItem.NotHeld(common.Id, common.Words, common.Citation, common.Confidence),
                (null, { } key, { } words) => new(key, words, byGroup(v)),
                _ => throw new RefusedException("có criterion, hoặc id, name và byGroup", "with criterion, or with id, name and byGroup"),
            };
        }), s => s.Items, "các tiêu chí", "the criteria", isRequired: true);
        var groups = o.List("groups", JudgingForms.ChoiceForm, s => s.Groups, "các nhóm", "the groups");
        return v => new(id(v), name(v), basis(v), confidence(v), items(v), groups(v));
    });

    public static readonly Form<ScoreSet> ScoresForm = Object<ScoreSet>("score-set", "tiêu chí chấm điểm", "criteria that are scored", o =>
    {
        var id = o.Required("id", StringForm, s => s.Id, "mã", "its id");
        var name = o.Required("name", TextForm, s => s.Name, "tên", "its name");
        var basis = o.Required("basis", CitationForm, s => s.Citation, "căn cứ", "by which provision");
        var confidence = o.Required("confidence", ConfidenceForm, s => s.Confidence, "mức kiểm chứng", "how well it was checked");
        var items = o.List("items", Object<ScoreItem>("score-item", "một tiêu chí chấm điểm", "a criterion that is scored", item =>
        {
            var own = item.Required("id", StringForm, i => i.Id, "mã", "its id");
            var title = item.Required("name", TextForm, i => i.Name, "tên", "its name");
            var maximum = item.Required("maximum", NumberForm, i => i.Maximum, "điểm tối đa", "the most points");
            var minimum = item.Optional("minimum", NumberForm, i => i.Minimum, "điểm tối thiểu", "the fewest points");
            var check = item.Optional("confidence", ConfidenceForm, i => i.Confidence, "mức kiểm chứng", "how well it was checked");
            return v => new(own(v), title(v), maximum(v), minimum(v)) { Confidence = check(v) };
        }), s => s.Items, "các tiêu chí", "the criteria", isRequired: true);
        var pass = o.Optional("pass", NumberForm, s => s.Pass, "điểm đạt", "the pass mark");
        var passConfidence = o.Optional(
            "passConfidence", ConfidenceForm, s => (Confidence?)s.PassConfidence, "mức kiểm chứng của điểm đạt",
            "how well the pass mark was checked");
        return v => new(id(v), name(v), basis(v), confidence(v), items(v), pass(v), passConfidence(v));
    });

    // Each change is of the plan that those before it left, so that it names the same target and not an equal one.
    private static IEnumerable<Amendment> AmendmentsOf(DevelopmentPlan value)
    {
        DevelopmentPlan plan = value.Original;
        foreach (PlanAmendment amendment in value.Amendments)
        {
            var changes = new List<Change>();
            foreach (TargetChange change in amendment.Changes)
            {
                changes.Add(new(
                    default, change.Original is { } original ? plan.Targets.TakeWhile(t => t != original).Count() : null, change.Adjusted));
                plan = plan.Amend(new(amendment.Citation, change));
            }

            yield return new(amendment.Citation, changes);
        }
    }

    private static DevelopmentPlan? Amended(DevelopmentPlan before, Amendment amendment)
    {
        DevelopmentPlan plan = before;
        var changes = new List<TargetChange>();
        foreach ((At at, int? original, Target? adjusted) in amendment.Changes)
        {
            if (original >= plan.Targets.Count)
            {
                at.Member("original"u8)!.Value.Problem(JsonErrorCodes.Member, new(
                    $"một số nhỏ hơn số chỉ tiêu lúc đó, {plan.Targets.Count}",
                    $"a number below that of the targets as they were, {plan.Targets.Count}"));
                return null;
            }

            TargetChange change = original is not { } index ? TargetChange.Add(adjusted!)
                : adjusted is null ? TargetChange.Withdraw(plan.Targets[index])
                : TargetChange.Replace(plan.Targets[index], adjusted);
            changes.Add(change);
            plan = plan.Amend(new(amendment.Citation, change));
        }

        return before.Amend(new(amendment.Citation, changes));
    }

    private sealed record Change(At At, int? Original, Target? Adjusted);

    private sealed record Amendment(Citation Citation, IReadOnlyList<Change> Changes);
}
