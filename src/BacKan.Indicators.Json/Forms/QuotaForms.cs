using BacKan.Indicators.Emulation.Bonuses;
using BacKan.Indicators.Emulation.Quotas;
using BacKan.Indicators.Emulation.Ratings;
using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Judging;
using static BacKan.Indicators.Json.Forms.FindingForms;
using static BacKan.Indicators.Json.Forms.LawForms;
using static BacKan.Indicators.Json.Forms.RecordForms;
using static BacKan.Indicators.Json.Forms.RootForms;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;

namespace BacKan.Indicators.Json.Forms;

/// <summary>Quotas and what they allow, bonuses, yearly ratings.</summary>
internal static class QuotaForms
{
    private static readonly WordForm<Rounding> RoundingForm = Word<Rounding>("rounding");

    private static readonly WordForm<AnnualRating> LevelForm = new(
        [
            ("HTXSNV", AnnualRating.CompletedExcellently), ("HTTNV", AnnualRating.CompletedWell), ("HTNV", AnnualRating.Completed),
            ("KHTNV", AnnualRating.NotCompleted), ("NOT_RATED", AnnualRating.NotRated),
        ], "annual-rating");

    /// <summary>A rule that a host makes reads back; the library's tables and numbers are shown by their thresholds.</summary>
    public static readonly Form<QuotaRule> RuleForm = Object<QuotaRule>("quota-rule", "một trần tỷ lệ", "a ceiling on awards", o =>
    {
        var id = o.Required("id", StringForm, r => r.Id, "mã", "its id");
        var name = o.Required("name", TextForm, r => r.Name, "danh hiệu, mức xếp loại", "what may be granted");
        var of = o.Required("of", TextForm, r => r.Of, "tính trên", "what the share is taken of");
        var share = o.Optional(
            "share", FractionForm, r => r.Share, "phần, 15% là 0.15 hoặc \"3/20\"", "the share: 15% is 0.15 or \"3/20\"");
        var readings = o.List(
            "rounding", RoundingForm, r => r.Share is null ? [] : r.Readings, "cách làm tròn; nhiều cách khi văn bản không nêu",
            "how it is rounded; several where the text does not say");
        o.List("thresholds", ParameterForm, r => r.Share is null ? r.Parameters : [], "các ngưỡng không phải một phần", "other thresholds");
        return v => share(v) is { } part && readings(v) is { Count: 1 } one
            ? QuotaRule.AtMost(id(v), name(v), of(v), part, one[0])
            : throw new RefusedException("với share và một cách làm tròn", "with a share and one way of rounding");
    });

    public static readonly Form<QuotaQuestion> QuestionForm =
        Object<QuotaQuestion>("quota-question", "số liệu xét tỷ lệ", "the numbers of a list and its quota", o =>
    {
        var number = o.Required("base", Whole(), q => q.Number, "số để tính tỷ lệ", "the number of which the share is taken");
        var listed = o.Optional("listed", Whole(), q => q.Listed, "số trong danh sách", "how many the list has");
        var units = o.Optional("units", Whole(), q => q.Units, "số đơn vị trực thuộc", "the number of units");
        var reading = o.Optional(
            "reading", RoundingForm, q => q.Reading, "cách làm tròn khi văn bản không nêu", "how to round where the text does not say");
        var stated = o.Optional(
            "statedCeiling", PercentageForm, q => q.StatedCeiling, "tỷ lệ do nơi khác nêu", "the ceiling that another body stated");
        return v => new(number(v)) { Listed = listed(v), Units = units(v), Reading = reading(v), StatedCeiling = stated(v) };
    });

    public static readonly Form<QuotaCheck> CheckForm =
        Answer<QuotaCheck>("quota-check", "kết quả đối chiếu tỷ lệ", "a list and its quota", o =>
    {
        o.Required("asked", QuestionForm, c => c.Asked, "số liệu", "the numbers");
        o.Optional(
            "outcome", OutcomeForm, c => c.Outcome, "đạt, không đạt, chưa rõ, cần xem xét; không có khi chỉ hỏi trần",
            "met, not met, unknown, for people to judge; absent where only the ceiling is asked for");
        o.Optional("ceiling", Whole(), c => c.Ceiling, "trần", "the ceiling");
        o.Optional("lowest", Whole(), c => c.Ceiling is null ? c.LowestCeiling : null, "trần thấp nhất có thể", "the lowest it can be");
        o.Optional("highest", Whole(), c => c.Ceiling is null ? c.HighestCeiling : null, "trần cao nhất có thể", "the highest it can be");
        o.Optional("exact", FractionForm, c => c.Exact, "số đúng trước khi làm tròn", "the exact share of the base");
        o.Optional("over", Whole(), c => c.Over, "vượt bao nhiêu", "by how many the list is over");
        o.Optional("rule", FindingForms.RuleForm, c => c.Applied, "quy định được áp dụng", "the rule that is applied");
        o.Required("finding", FindingForm, c => c.Finding, "nhận định", "the finding");
        o.Optional(
            "simulation", Later(() => CheckForm!), c => c.Simulation, "mô phỏng theo quy định chưa kiểm chứng",
            "what the unverified rule would give");
    });

    public static readonly Form<QuotaUnit> UnitForm = Object<QuotaUnit>("quota-unit", "đơn vị nhận phân bổ", "a unit of an allocation", o =>
    {
        var key = o.Required("unit", StringForm, u => u.Key, "đơn vị", "its name or code");
        var number = o.Required("base", Whole(), u => u.Number, "số để tính tỷ lệ", "the number of which the share is taken");
        var order = o.Optional("order", Whole(int.MinValue), u => u.Order, "thứ tự khi bằng nhau", "its place among equals");
        return v => new(key(v), number(v), order(v));
    });

    private static readonly Form<AllocatedQuota> AllocatedForm =
        Answer<AllocatedQuota>("allocated-quota", "phần phân bổ", "what a unit gets", o =>
    {
        o.Required("unit", UnitForm, u => u.Unit, "đơn vị", "the unit");
        o.Required("exact", FractionForm, u => u.Exact, "số đúng", "the exact share");
        o.Required("ceiling", Whole(), u => u.Ceiling, "trần của đơn vị", "the most that it may get");
        o.Required("given", Whole(), u => u.Given, "được phân bổ", "what it gets");
    });

    public static readonly Form<QuotaAllocation> AllocationForm =
        Answer<QuotaAllocation>("quota-allocation", "kết quả phân bổ", "a quota divided over units", o =>
    {
        o.Required("total", CheckForm, a => a.Total, "toàn cơ quan", "the whole body");
        o.Required("method", Word<QuotaMethod>("quota-method"), a => a.Method, "cách phân bổ", "how the rest is divided");
        o.Default(
            "isOnWholeAlone", YesNoForm, a => a.IsOnWholeAlone, false, "trần chỉ tính trên toàn cơ quan",
            "whether the ceiling is taken on the whole alone");
        o.List("units", AllocatedForm, a => a.Units, "các đơn vị", "the units", isRequired: true);
        o.Required("given", Whole(), a => a.Given, "đã phân bổ", "given in all");
        o.Optional("unallocated", Whole(), a => a.Unallocated, "chưa phân bổ", "what stays free");
        o.Required("proof", TextForm, a => a.Proof, "chứng minh", "the line that proves it");
        o.Optional("simulation", Later(() => AllocationForm!), a => a.Simulation, "mô phỏng", "what an unverified rule would give");
    });

    public static readonly Form<Bonus> BonusForm = Answer<Bonus>("bonus", "tiền thưởng", "the bonus of an award", o =>
    {
        o.Required("title", TitleForm, b => b.Title, "danh hiệu, hình thức", "the title or form");
        o.Required("recipient", RecipientForm, b => b.Recipient, "đối tượng", "who gets it");
        o.Required("decidedOn", DayForm, b => b.DecidedOn, "ngày quyết định", "the day of the decision");
        o.Required("kind", Name<DeterminationKind>("bonus-kind"), b => b.Kind, "xác định được hay không", "whether it is decided");
        o.Optional("times", NumberForm, b => b.Times, "hệ số", "the multiplier");
        o.Optional("baseSalary", NumberForm, b => b.BaseSalary, "mức lương cơ sở", "the base salary");
        o.Optional("product", NumberForm, b => b.Product, "tích trước khi làm tròn", "the product before it is rounded");
        o.Optional("amount", NumberForm, b => b.Amount, "số tiền (đồng)", "the amount in đồng");
        o.Default("isCeiling", YesNoForm, b => b.IsCeiling, false, "chỉ là mức cao nhất", "whether it is only the most that may be paid");
        o.List("findings", FindingForm, b => b.Findings, "căn cứ", "the findings", isRequired: true);
        o.Optional("simulation", Later(() => BonusForm!), b => b.Simulation, "mô phỏng", "what an unverified rule would give");
    });

    public static readonly Form<BonusPayment> PaymentForm =
        Answer<BonusPayment>("bonus-payment", "có được chi thưởng", "whether a bonus is paid", o =>
    {
        o.Required("award", AwardedForm, p => p.Award, "danh hiệu, hình thức", "the award");
        o.Required("outcome", OutcomeForm, p => p.Outcome, "được chi hay không", "whether it is paid");
        o.Required("bonus", BonusForm, p => p.Bonus, "tiền thưởng", "its bonus");
        o.Required("finding", FindingForm, p => p.Finding, "lý do", "the reason");
    });

    public static readonly Form<RatingRecord> RecordForm =
        Object<RatingRecord>("rating-record", "hồ sơ xếp loại cá nhân", "a person's year before it is rated", o =>
    {
        var group = o.Required("group", GroupForm, r => r.Group, "cán bộ, công chức, viên chức", "cadre, civil servant, public employee");
        var year = o.Required("year", YearForm, r => r.Year, "năm xếp loại", "the rated year");
        var points = o.Optional("points", NumberForm, r => r.Points, "điểm", "the points");
        var worked = o.Optional("monthsWorked", Whole(0, 12), r => r.MonthsWorked, "số tháng làm việc", "months worked");
        var insured = o.Optional("isOffByInsurance", YesNoForm, r => r.IsOffByInsurance, "nghỉ ốm, thai sản", "sick or maternity leave");
        var disciplined = o.Optional("isDisciplined", YesNoForm, r => r.IsDisciplined, "bị kỷ luật trong năm", "disciplined in the year");
        var elsewhere = o.Optional(
            "isCountedElsewhere", YesNoForm, r => r.IsCountedElsewhere, "hành vi tính ở năm khác, nơi khác",
            "whether the act counts for another year or body");
        var finding = o.Optional("hasFinding", YesNoForm, r => r.HasFinding, "bị kết luận suy thoái", "whether a decline was found");
        var corrupt = o.Optional(
            "hasCorruptUnit", YesNoForm, r => r.HasCorruptUnit, "nơi phụ trách có tham nhũng", "corruption in what is managed");
        var head = o.Optional("isHead", YesNoForm, r => r.IsHead, "là người đứng đầu", "whether it is a head");
        var unit = o.Optional("unitRating", RatingForm, r => r.UnitRating, "xếp loại của đơn vị", "the rating of the unit");
        var regulation = o.Optional(
            "unitHasRegulation", YesNoForm, r => r.UnitHasRegulation, "đơn vị đã có quy chế", "whether the unit has its regulation");
        return v => new(group(v), year(v))
        {
            Points = points(v), MonthsWorked = worked(v), IsOffByInsurance = insured(v), IsDisciplined = disciplined(v),
            IsCountedElsewhere = elsewhere(v), HasFinding = finding(v), HasCorruptUnit = corrupt(v), IsHead = head(v),
            UnitRating = unit(v), UnitHasRegulation = regulation(v),
        };
    });

    public static readonly Form<UnitRatingRecord> UnitRecordForm =
        Object<UnitRatingRecord>("unit-rating-record", "hồ sơ xếp loại đơn vị", "a unit's year before it is rated", o =>
    {
        var year = o.Required("year", YearForm, r => r.Year, "năm xếp loại", "the rated year");
        var points = o.Optional("points", NumberForm, r => r.Points, "điểm", "the points");
        var done = o.Optional("done", PercentageForm, r => r.Done, "tỷ lệ nhiệm vụ hoàn thành", "the share of tasks done");
        var late = o.Optional("late", PercentageForm, r => r.Late, "tỷ lệ chậm tiến độ", "the share of tasks late");
        var beyond = o.Optional("beyond", PercentageForm, r => r.Beyond, "tỷ lệ vượt mức", "the share beyond what was asked");
        var quality = o.Optional("isGoodQuality", YesNoForm, r => r.IsGoodQuality, "bảo đảm chất lượng", "whether quality was assured");
        var part = o.Optional("hasFailedPart", YesNoForm, r => r.HasFailedPart, "có phần không hoàn thành", "whether a part failed");
        var mended = o.Optional("isMended", YesNoForm, r => r.IsMended, "đã khắc phục", "whether faults are mended");
        var fault = o.Optional("hasFault", YesNoForm, r => r.HasFault, "bị kết luận sai phạm", "whether faults were found");
        return v => new(year(v))
        {
            Points = points(v), Done = done(v), Late = late(v), Beyond = beyond(v), IsGoodQuality = quality(v), HasFailedPart = part(v),
            IsMended = mended(v), HasFault = fault(v),
        };
    });

    public static readonly Form<Determination<AnnualRating>> RatingDeterminationForm =
        Determination("annual-rating-determination", LevelForm);
}
