using BacKan.Indicators.Emulation;
using BacKan.Indicators.Json.Engine;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;

namespace BacKan.Indicators.Json.Forms;

/// <summary>
/// What a dated record of a candidate is made of; keys and codes are those of the tool's files. What is absent is not known.
/// </summary>
internal static class RecordForms
{
    public static readonly Form<int> YearForm = Whole(1, 9999);

    public static readonly WordForm<EmulationTitle> TitleForm = new(
        EmulationTitles.All.Select(t => (t.Code, t)), "title", ErrorCodes.EmulationTitle);

    public static readonly WordForm<RecipientKind> RecipientForm = InWords<RecipientKind>("recipient");

    public static readonly WordForm<PersonGroup> GroupForm = InWords<PersonGroup>("person-group");

    private static readonly WordForm<LeaveReason> LeaveForm = InWords<LeaveReason>("leave-reason");

    public static readonly WordForm<TaskRating> RatingForm = new(
        [
            ("HTXSNV", TaskRating.CompletedExcellently),
            ("HTTNV", TaskRating.CompletedWell),
            ("HTNV", TaskRating.Completed),
            ("KHTNV", TaskRating.NotCompleted),
        ],
        "task-rating");

    private static readonly WordForm<DisciplineLevel> DisciplineForm = new(
        [
            ("NONE", DisciplineLevel.None), ("KHIEN_TRACH", DisciplineLevel.Reprimand), ("CANH_CAO", DisciplineLevel.Warning),
            ("HA_BAC_LUONG", DisciplineLevel.SalaryCut),
            ("GIANG_CHUC", DisciplineLevel.Demotion), ("CACH_CHUC", DisciplineLevel.Removal), ("BUOC_THOI_VIEC", DisciplineLevel.Dismissal),
        ], "discipline");

    private static readonly WordForm<StudyResult> StudyForm = new(
        [
            ("YEU", StudyResult.BelowAverage), ("TRUNG_BINH", StudyResult.Average), ("KHA", StudyResult.Fair), ("GIOI", StudyResult.Good),
            ("XUAT_SAC", StudyResult.Excellent)],
        "study-result");

    private static readonly WordForm<InitiativeRecogniser> RecogniserForm = new(
        [
            ("CO_SO", InitiativeRecogniser.UnitHead), ("CT_UBND_HUYEN", InitiativeRecogniser.DistrictChair),
            ("CT_UBND_TINH", InitiativeRecogniser.ProvinceChair),
            ("BO_TRUONG", InitiativeRecogniser.Minister), ("THU_TRUONG_DV_BO", InitiativeRecogniser.MinistryUnitHead),
        ], "initiative-recogniser");

    // The first code of a value is the one that is written.
    private static readonly WordForm<InitiativeScope> ScopeForm = new(
        [
            ("grassroots", InitiativeScope.Grassroots),
            ("province", InitiativeScope.Provincial),
            ("ministry", InitiativeScope.Provincial),
            ("national", InitiativeScope.National),
        ],
        "initiative-scope");

    private static readonly WordForm<InitiativeScope> CombatScopeForm = new(
        [("unit", InitiativeScope.Grassroots), ("force", InitiativeScope.Provincial), ("national", InitiativeScope.National)],
        "combat-scope");

    public static readonly WordForm<CultureArea> CultureAreaForm = new(
        [
            ("CITY_DISTRICT", CultureArea.CityDistrict),
            ("MOUNTAIN", CultureArea.Mountain),
            ("POOR_OR_NEAR_POOR", CultureArea.PoorOrNearPoor),
            ("OTHER", CultureArea.Other),
        ],
        "culture-area");

    public static readonly Form<AwardedTitle> AwardedForm =
        Object<AwardedTitle>("awarded-title", "danh hiệu, hình thức đã được tặng", "an award held", o =>
    {
        var title = o.Required("code", TitleForm, a => a.Title, "danh hiệu, hình thức", "the title or form");
        var year = o.Required("year", YearForm, a => a.Year, "năm", "its year");
        var decided = o.Optional("decision_date", DayForm, a => a.DecidedOn, "ngày quyết định", "the day of the decision");
        var period = o.List(
            "achievement_period", YearForm, a => a.PeriodFrom is { } from ? [from, a.Year] : [], "năm đầu và năm cuối của thành tích",
            "the first and last year of the achievement");
        var unit = o.Optional("unit", StringForm, a => a.Unit, "đơn vị", "the unit");
        var revoked = o.Default("revoked", YesNoForm, a => a.IsRevoked, false, "đã bị hủy bỏ, tước", "whether it was revoked");
        return v => period(v) is { Count: 0 } || (period(v) is [_, var last] && last == year(v))
            ? new(
                title(v),
                year(v)) { DecidedOn = decided(v), PeriodFrom = period(v) is [var from, _] ? from : null, Unit = unit(v),
                IsRevoked = revoked(v) }
            : throw new RefusedException(
                "“achievement_period” là hai năm, năm cuối là “year”",
                "\"achievement_period\" is two years, the last one that of \"year\"");
    });

    public static readonly Form<Initiative> InitiativeForm = Object<Initiative>("initiative", "một sáng kiến", "an initiative", o =>
    {
        var year = o.Required("year", YearForm, i => i.Year, "năm", "its year");
        var scope = o.Optional("scope", ScopeForm, i => i.Scope, "phạm vi ảnh hưởng", "its scope");
        var recogniser = o.Optional("recogniser", RecogniserForm, i => i.Recogniser, "người công nhận", "who recognised it");
        var applied = o.Optional("applied", YesNoForm, i => i.IsApplied, "đã áp dụng", "whether it is applied");
        var replicable = o.Optional("replicable", YesNoForm, i => i.IsReplicable, "có thể nhân rộng", "whether it can be replicated");
        var used = o.Optional("used", YesNoForm, i => i.IsUsed, "đã dùng cho danh hiệu khác", "whether it was used for another title");
        return v => new(year(v), scope(v), recogniser(v)) { IsApplied = applied(v), IsReplicable = replicable(v), IsUsed = used(v) };
    });

    public static readonly Form<ScientificTopic> TopicForm =
        Object<ScientificTopic>("scientific-topic", "một đề tài khoa học", "a scientific topic", o =>
    {
        var year = o.Required("year", YearForm, t => t.Year, "năm", "its year");
        var scope = o.Optional("scope", ScopeForm, t => t.Scope, "cấp", "its scope");
        var accepted = o.Optional("accepted", YesNoForm, t => t.IsAccepted, "đã nghiệm thu", "whether it was accepted");
        var applied = o.Optional("applied", YesNoForm, t => t.IsApplied, "đã áp dụng", "whether it is applied");
        return v => new(year(v), scope(v)) { IsAccepted = accepted(v), IsApplied = applied(v) };
    });

    public static readonly Form<CombatFeat> CombatForm =
        Object<CombatFeat>("combat-feat", "mưu trí, dũng cảm trong chiến đấu", "a feat in combat", o =>
    {
        var year = o.Required("year", YearForm, f => f.Year, "năm", "its year");
        var scope = o.Optional("scope", CombatScopeForm, f => f.Scope, "phạm vi ảnh hưởng", "its scope");
        var certificate = o.Optional("certificate", YesNoForm, f => f.HasCertificate, "có xác nhận", "whether it is certified");
        return v => new(year(v)) { Scope = scope(v), HasCertificate = certificate(v) };
    });

    public static readonly Form<CandidateYear> WorkForm = Object<CandidateYear>("candidate-year", "một năm công tác", "a year of work", o =>
    {
        var year = o.Required("year", YearForm, y => y.Year, "năm", "the year");
        var rating = o.Optional("rating", RatingForm, y => y.Rating, "xếp loại chất lượng", "the rating of the task");
        var notRated = o.Optional(
            "not_rated_by_law", YesNoForm, y => y.IsNotRated, "luật không xếp loại", "whether the law does not rate it");
        var score = o.Optional("score", NumberForm, y => y.Score, "điểm", "the score");
        var hired = o.Optional("months_since_hire", Whole(), y => y.MonthsSinceHire, "số tháng từ khi tuyển", "months since the hire");
        var contract = o.Optional(
            "months_contract_before", Whole(), y => y.MonthsUnderContract, "số tháng hợp đồng trước đó", "months under contract before");
        var worked = o.Optional("months_worked", Whole(), y => y.MonthsWorked, "số tháng làm việc", "months worked");
        var days = o.Optional("leave_working_days", Whole(), y => y.LeaveDays, "số ngày làm việc đã nghỉ", "working days on leave");
        var months = o.Optional("leave_months", Whole(), y => y.LeaveMonths, "số tháng đã nghỉ", "months on leave");
        var reason = o.Optional("leave_reason", LeaveForm, y => y.LeaveReason, "lý do nghỉ", "why");
        var study = o.Optional("study", Object<CandidateYear>("study", "thời gian học", "time of study", s =>
        {
            var length = s.Required("months", Whole(), y => y.StudyMonths ?? 0, "số tháng", "months");
            var obeyed = s.Optional(
                "obeyed_rules", YesNoForm, y => y.ObeyedSchoolRules, "chấp hành quy định", "whether the rules were obeyed");
            var result = s.Optional("result", StudyForm, y => y.StudyResult, "kết quả", "the result");
            return v => new(0) { StudyMonths = length(v), ObeyedSchoolRules = obeyed(v), StudyResult = result(v) };
        }), y => y.StudyMonths is null ? null : y, "đi học", "study");
        var transfer = o.Optional("transfer", Object<CandidateYear>("transfer", "chuyển đơn vị", "a transfer", t =>
        {
            var old = t.Required("months_at_old", Whole(), y => y.MonthsAtOldUnit ?? 0, "số tháng ở đơn vị cũ", "months at the old unit");
            var opinion = t.Optional(
                "old_opinion", YesNoForm, y => y.OldUnitSupports, "đơn vị cũ nhất trí", "whether the old unit supports it");
            return v => new(0) { MonthsAtOldUnit = old(v), OldUnitSupports = opinion(v) };
        }), y => y.MonthsAtOldUnit is null ? null : y, "chuyển đơn vị", "a transfer to another unit");
        var away = o.Optional("secondment", Object<CandidateYear>("secondment", "biệt phái", "a secondment", s =>
        {
            var sending = s.Required("sending", AnyStringForm, y => y.SecondedFrom ?? "", "đơn vị cử đi", "the unit that sends");
            var confirms = s.Optional(
                "receiving_confirms", YesNoForm, y => y.ReceiverConfirms, "nơi nhận xác nhận", "whether the receiver confirms");
            return v => new(0) { SecondedFrom = sending(v), ReceiverConfirms = confirms(v) };
        }), y => y.SecondedFrom is null ? null : y, "biệt phái", "a secondment");
        var registered = o.Optional(
            "registered", YesNoForm, y => y.IsRegistered, "có đăng ký thi đua", "whether the title was registered for");
        var objective = o.Optional(
            "objective_reason", YesNoForm, y => y.HasObjectiveReason, "lý do khách quan", "whether there was an objective reason");
        var fined = o.Optional("administrative_fine", YesNoForm, y => y.IsFined, "bị phạt hành chính", "whether there was a fine");
        var discipline = o.Optional("discipline", DisciplineForm, y => y.Discipline, "kỷ luật", "discipline");
        var ends = o.Optional("discipline_ends", DayForm, y => y.DisciplineEndsOn, "ngày hết kỷ luật", "when it ends");
        return v => new(year(v))
        {
            Rating = rating(v), IsNotRated = notRated(v), Score = score(v), MonthsSinceHire = hired(v), MonthsUnderContract = contract(v),
            MonthsWorked = worked(v), LeaveDays = days(v), LeaveMonths = months(v), LeaveReason = reason(v),
            StudyMonths = study(v)?.StudyMonths, ObeyedSchoolRules = study(v)?.ObeyedSchoolRules, StudyResult = study(v)?.StudyResult,
            MonthsAtOldUnit = transfer(v)?.MonthsAtOldUnit, OldUnitSupports = transfer(v)?.OldUnitSupports,
            SecondedFrom = away(v)?.SecondedFrom, ReceiverConfirms = away(v)?.ReceiverConfirms,
            IsRegistered = registered(v), HasObjectiveReason = objective(v), IsFined = fined(v), Discipline = discipline(v),
            DisciplineEndsOn = ends(v),
        };
    });

    public static readonly Form<CouncilBallot> BallotForm =
        Object<CouncilBallot>("council-ballot", "phiếu của hội đồng", "a vote of a council", o =>
    {
        var members = o.Required("members", Whole(), b => b.Members, "số thành viên", "members");
        var present = o.Optional("present", Whole(), b => b.Present, "có mặt", "present");
        var yes = o.Optional("yes", Whole(), b => b.Yes, "đồng ý", "in favour");
        var written = o.Default("in_writing", Whole(), b => b.InWriting, 0, "lấy ý kiến bằng văn bản", "asked in writing");
        var yesWritten = o.Default("yes_in_writing", Whole(), b => b.YesInWriting, 0, "đồng ý bằng văn bản", "in favour in writing");
        return v => new(members(v), present(v), yes(v), written(v), yesWritten(v));
    });

    // The English names in lower case: "civil_servant".
    private static WordForm<T> InWords<T>(string name)
        where T : struct, Enum => new(Enum.GetValues<T>().Select(v => (Words.Of(v).Replace('-', '_'), v)), name);
}
