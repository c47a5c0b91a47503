using BacKan.Indicators.Emulation;
using BacKan.Indicators.Json.Engine;
using static BacKan.Indicators.Json.Forms.FindingForms;
using static BacKan.Indicators.Json.Forms.LawForms;
using static BacKan.Indicators.Json.Forms.RecordForms;
using static BacKan.Indicators.Json.Forms.RootForms;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;

namespace BacKan.Indicators.Json.Forms;

/// <summary>Candidates, proposals, and the advice on them; keys are those of the tool's files.</summary>
internal static class ProposalForms
{
    private static readonly Form<Completeness> CompletenessForm = Object<Completeness>(
        "complete", "những năm mà danh sách là đầy đủ",
        "of which years a list is the whole truth, so that a year without an entry says \"none\"", o =>
    {
        var years = Years(o, "years", c => c.Years);
        var titles = Years(o, "titles", c => c.Titles);
        var initiatives = Years(o, "initiatives", c => c.Initiatives);
        var topics = Years(o, "topics", c => c.Topics);
        var combat = Years(o, "combat", c => c.Combat);
        var all = Years(o, "all", c => c.All, mayLast: true);
        return v => new(years(v), titles(v), initiatives(v), topics(v), combat(v), all(v));
    });

    private static readonly Form<StandardPoints> PointsForm = new ListForm<int>(Whole()).As<StandardPoints>(
        pair => pair is [var got, var most] && most > 0 && got <= most ? new(got, most) : null,
        points => [points.Got, points.Most],
        new("điểm đạt và điểm tối đa, [18, 20]", "points and the most that can be had, [18, 20]"));

    public static readonly Form<Candidate> CandidateForm =
        Object<Candidate>("candidate", "hồ sơ của một người hoặc tập thể", "a dated record; a fact that is absent is not known", o =>
    {
        var kind = o.Required("kind", RecipientForm, c => c.Recipient, "cá nhân, tập thể, hộ …", "individual, collective, household …");
        var candidate = CandidateOf(o, c => c);
        return v => candidate(v, kind(v));
    });

    // As offices name a document; what is stored is its number.
    private static readonly Form<string> DocumentForm = StringForm.As<string>(
        name => Proposal.DocumentIn(name),
        number => number,
        new("số văn bản, \"38/2018/TT-BYT\"", "the number of a document, \"38/2018/TT-BYT\""));

    private static readonly Form<Options> OptionsForm =
        Object<Options>("proposal-options", "cách áp dụng quy định", "how rules are applied", o =>
    {
        var sector = o.Optional("sector", DocumentForm, x => x.Circular, "thông tư của ngành", "the circular of a sector");
        var local = o.Optional(
            "local", DocumentForm, _ => (string?)null, "văn bản của địa phương, cơ quan; viết lại thành “sector”",
            "a document of a province or an office; written as \"sector\"");
        var votes = o.Optional("vote_rules", StringForm, x => x.VoteRules, "quy chế bỏ phiếu", "the rules of votes");
        var enough = o.Default(
            "htxs_is_independent_limb", YesNoForm, x => x.IsEnough, false, "hoàn thành xuất sắc là đủ",
            "whether an excellent rating is enough by itself");
        return v =>
        {
            if (sector(v) is not null && local(v) is not null)
                throw new RefusedException(
                    "một văn bản áp dụng thêm: “sector” hoặc “local”",
                    "with one document that applies too: \"sector\" or \"local\"");
            return new(sector(v) ?? local(v), votes(v), enough(v));
        };
    });

    private static readonly Form<Proposed> ProposedForm =
        Object<Proposed>("proposed-candidate", "người, tập thể được đề nghị", "who is proposed, with the record", o =>
    {
        var kind = o.Optional("kind", RecipientForm, p => (RecipientKind?)null, "cùng loại với “recipient”", "the kind of \"recipient\"");
        var year = o.Required("proposed_year", YearForm, p => p.Proposal!.Year, "năm đề nghị", "the year that is proposed");
        var attested = o.Optional(
            "attested", YesNoForm, p => p.Proposal!.IsAttested == true ? true : null, "đã xác nhận", "whether the achievement is attested");
        var refused = o.Default(
            "attestation_refused", YesNoForm, p => p.Proposal!.IsAttested == false, false, "từ chối xác nhận",
            "whether attestation was refused");
        var unit = o.Optional("proposing_unit", StringForm, p => p.Proposal!.Unit, "đơn vị đề nghị", "the unit that proposes");
        var met = o.Optional(
            "conditions_met_on", DayForm, p => p.Proposal!.ConditionsMetOn, "ngày đủ điều kiện", "when the conditions were met");
        var none = o.Default(
            "no_earlier_conditions", YesNoForm, p => p.Proposal!.HasNoEarlierConditions, false, "không đủ điều kiện sớm hơn",
            "whether they were not met earlier");
        var routes = o.Optional(
            "routes_claimed", new ListForm<string>(StringForm), p => p.Proposal!.Routes, "các trường hợp được nêu",
            "the routes that are claimed");
        var also = o.Optional(
            "also_proposed", new ListForm<EmulationTitle>(TitleForm), p => p.Proposal!.AlsoProposed, "cùng lúc đề nghị",
            "what is proposed at the same time");
        var ballot = o.Optional("votes", BallotForm, p => p.Proposal!.Ballot, "phiếu của hội đồng", "the vote of the council");
        var candidate = CandidateOf(o, p => p.Proposal!.Candidate);
        return v => new(
            v.At, null, kind(v), year(v), attested(v) == true ? true : refused(v) ? false : null, unit(v), met(v), none(v), routes(v),
            also(v), ballot(v), recipient => candidate(v, recipient));
    });

    public static readonly Form<Proposal> ProposalForm =
        Object<Proposal>("proposal", "hồ sơ đề nghị", "a proposal for a title or form", o =>
    {
        var id = o.Optional("id", StringForm, p => p.Id, "mã hồ sơ", "its id");
        var title = o.Required("title", TitleForm, p => p.Title, "danh hiệu, hình thức", "the title or form");
        var recipient = o.Required(
            "recipient", RecipientForm, p => p.Candidate.Recipient, "cá nhân, tập thể, hộ …", "individual, collective, household …");
        var on = o.Optional(
            "on", DayForm, p => (NodaTime.LocalDate?)p.On, "ngày xét; không có là ngày được cho",
            "the day; absent where one is given beside the file");
        var dossier = o.Optional("dossierDay", DayForm, p => p.DossierOn, "ngày nộp hồ sơ", "the day of the dossier");
        var decision = o.Optional("decisionDay", DayForm, p => p.DecidedOn, "ngày quyết định", "the day of the decision");
        var options = o.Optional(
            "options", OptionsForm,
            p => p.Circular is null && p.VoteRules is null && !p.ExcellentRatingIsEnough
                ? null
                : new(p.Circular, p.VoteRules, p.ExcellentRatingIsEnough),
            "cách áp dụng quy định", "how rules are applied");
        var proposed = o.Required(
            "candidate", ProposedForm, p => new(default, p, null, 0, null, null, null, false, null, null, null, null), "hồ sơ",
            "the record");
        return v =>
        {
            Proposed said = proposed(v);
            if (said.Kind is { } kind && kind != recipient(v))
                said.At.Member("kind"u8)!.Value.Problem(
                    JsonErrorCodes.Member,
                    new($"cùng loại với “recipient”: {Words.Of(recipient(v))}", $"the kind of \"recipient\": {Words.Of(recipient(v))}"));
            if ((on(v) ?? v.At.Document.Day) is not { } day)
            {
                v.At.Missing("on");
                return null!;
            }

            return new(title(v), said.Candidate!(recipient(v)), said.Year, day)
            {
                Id = id(v), DossierOn = dossier(v), DecidedOn = decision(v), Unit = said.Unit, Circular = options(v)?.Circular,
                VoteRules = options(v)?.VoteRules, ExcellentRatingIsEnough = options(v)?.IsEnough ?? false,
                IsAttested = said.IsAttested, Routes = said.Routes, AlsoProposed = said.Also, ConditionsMetOn = said.MetOn,
                HasNoEarlierConditions = said.HasNone, Ballot = said.Ballot,
            };
        };
    });

    private static readonly Form<Shortfall> ShortfallForm =
        Answer<Shortfall>("shortfall", "còn thiếu gì", "by what a standard is missed", o =>
    {
        o.Required("kind", Word<ShortfallKind>("shortfall-kind"), s => s.Kind, "loại", "its kind");
        o.Required("fact", StringForm, s => s.Fact, "mã dữ kiện", "the key of the fact");
        o.Optional("missing", NumberForm, s => s.Missing, "thiếu bao nhiêu", "how much is missing");
        o.Optional("unit", MeasureForm, s => s.Unit, "đơn vị tính", "its unit");
        o.List("missingYears", YearForm, s => s.MissingYears, "những năm còn thiếu", "the years that are missing");
        o.Optional("until", DayForm, s => s.Until, "đến ngày", "until when");
    });

    /// <summary>Advice to a council: briefly what decides; in full every finding.</summary>
    public static readonly Form<EligibilityAdvice> AdviceForm = new DetailForm<EligibilityAdvice>(
        "advice",
        Answer<EligibilityAdvice>("advice-brief", "ý kiến tham mưu cho hội đồng, gọn", "advice to a council, briefly", Brief),
        Answer<EligibilityAdvice>("advice-full", "ý kiến tham mưu cho hội đồng, đầy đủ", "advice to a council, in full", o =>
        {
            Brief(o);
            o.Optional("applied", RuleForm, a => a.Rule, "quy định được áp dụng", "the rule that is applied");
            o.List(
                "findings", FindingForm, a => [.. a.Standard?.Parts ?? [], .. a.Vote?.Findings ?? []], "mọi nhận định", "every finding",
                isRequired: true);
            o.List("data", LineForm, a => a.Data, "dữ kiện", "what was known", isRequired: true);
        }));

    private static void Brief(Members<EligibilityAdvice> o)
    {
        o.Optional("candidate", StringForm, a => a.Proposal.Id, "mã hồ sơ", "the id of the proposal");
        o.Required("title", TitleForm, a => a.Proposal.Title, "danh hiệu, hình thức", "the title or form");
        o.Required(
            "outcome", OutcomeForm, a => a.Outcome, "đạt, không đạt, chưa rõ, cần xem xét",
            "met, not met, unknown, or for people to judge");
        o.Required("basis", CitationForm, a => a.Citation, "điều khoản quyết định", "the provision that decides");
        o.Optional("rule", StringForm, a => a.Rule?.Id, "mã quy định", "the id of the rule with its days");
        o.Optional("confidence", ConfidenceForm, a => a.Standard?.WeakestConfidence, "mức kiểm chứng", "how well what decides was checked");
        o.List(
            "reasons", ReasonForm, a => a.Deciding is { } decides ? decides.Parts.Count > 0 ? decides.Parts : [decides] : [], "lý do",
            "why");
        o.List("gap", ShortfallForm, a => a.Shortfalls, "còn thiếu gì", "by what the standard is missed");
        Missing(o, a => a.Missing, a => a.FirstQuestion);
        o.List(
            "assumptions", TextForm, a => a.Assumptions, "điều coi như đã biết về nhóm đối tượng",
            "what was taken for granted of the group");
        o.Required("nature", TextForm, _ => EligibilityAdvice.Nature, "ý kiến, không phải quyết định", "advice, and no decision");
    }

    // The members of a record, beside its kind.
    private static Func<ReadValues, RecipientKind, Candidate> CandidateOf<T>(Members<T> o, Func<T, Candidate> get)
        where T : notnull
    {
        var id = o.Optional("id", StringForm, t => get(t).Id, "mã", "the id");
        var name = o.Optional("name", StringForm, t => get(t).Name, "tên", "the name");
        var group = o.Optional(
            "group", GroupForm, t => get(t).Group, "công chức, viên chức, nông dân …", "civil servant, public employee, farmer …");
        var years = o.List("years", WorkForm, t => get(t).Years.Items, "các năm công tác", "the years of work");
        var titles = o.List("titles", AwardedForm, t => get(t).Titles.Items, "danh hiệu, hình thức đã được tặng", "the awards held");
        var initiatives = o.List("initiatives", InitiativeForm, t => get(t).Initiatives.Items, "sáng kiến", "the initiatives");
        var topics = o.List("topics", TopicForm, t => get(t).Topics.Items, "đề tài", "the topics");
        var combat = o.List("combat", CombatForm, t => get(t).Combat.Items, "thành tích chiến đấu", "the feats in combat");
        var lost = o.List(
            "records_missing", YearForm, t => get(t).Titles.LostYears, "những năm mất hồ sơ", "the years whose papers are lost");
        var complete = o.Optional(
            "complete", CompletenessForm, t => Completeness.Of(get(t)), "những năm đầy đủ", "of which years the lists are complete");
        var pending = o.Optional("pending", YesNoForm, t => get(t).HasPendingCase, "đang bị xem xét", "whether a case is pending");
        var education = o.Optional("in_education", YesNoForm, t => get(t).IsInEducation, "ngành giáo dục", "whether it is in education");
        var heads = o.Optional("leads_unit", YesNoForm, t => get(t).HeadsUnit, "đứng đầu đơn vị", "whether the candidate heads a unit");
        var excellent = o.Optional(
            "leads_excellent_unit", YesNoForm, t => get(t).HeadedUnitIsExcellent, "đơn vị đó xuất sắc", "whether that unit is excellent");
        var collective = CollectiveOf(o, t => get(t).Collective);
        var culture = CultureOf(o, t => get(t).Culture);
        return (v, kind) => new(kind)
        {
            Id = id(v), Name = name(v), Group = group(v), CompleteFrom = complete(v)?.All.From, CompleteTo = complete(v)?.All.To,
            Years = Of(years(v), complete(v)?.Years), Titles = Of(titles(v), complete(v)?.Titles, lost(v)),
            Initiatives = Of(initiatives(v), complete(v)?.Initiatives), Topics = Of(topics(v), complete(v)?.Topics),
            Combat = Of(combat(v), complete(v)?.Combat),
            HasPendingCase = pending(v), IsInEducation = education(v), HeadsUnit = heads(v), HeadedUnitIsExcellent = excellent(v),
            Collective = collective(v), Culture = culture(v),
        };
    }

    private static Func<ReadValues, CollectiveYear?> CollectiveOf<T>(Members<T> o, Func<T, CollectiveYear?> get)
        where T : notnull
    {
        var members = o.Optional("members", Whole(), t => get(t)?.Members, "số thành viên", "its members");
        var basic = o.Optional("members_with_LDTT", Whole(), t => get(t)?.WithBasicTitle, "số lao động tiên tiến", "advanced workers");
        var fighters = o.Optional(
            "members_with_CSTDCS", Whole(), t => get(t)?.WithFighterTitle, "số chiến sĩ thi đua cơ sở", "grassroots fighters");
        var below = o.Optional(
            "members_below_HTNV", Whole(), t => get(t)?.NotCompleted, "số không hoàn thành nhiệm vụ",
            "those who did not complete their task");
        var disciplined = o.Optional(
            "members_disciplined_from_canh_cao", Whole(), t => get(t)?.Disciplined, "số bị kỷ luật từ cảnh cáo",
            "those disciplined with a warning or more");
        var reprimanded = o.Optional(
            "members_khien_trach", Whole(), t => get(t)?.Reprimanded, "số bị khiển trách", "those who were reprimanded");
        var months = o.Optional(
            "months_existing", Whole(), t => get(t)?.MonthsExisting, "số tháng đã thành lập", "months since it was founded");
        var existing = o.Optional(
            "years_existing", Whole(), t => get(t)?.YearsExisting, "số năm đã thành lập", "years since it was founded");
        var exceeds = o.Optional(
            "exceeds_targets", YesNoForm, t => get(t)?.ExceedsTargets, "vượt chỉ tiêu", "whether it exceeds its targets");
        var bloc = o.Optional("leads_bloc", YesNoForm, t => get(t)?.LeadsBloc, "dẫn đầu cụm, khối", "whether it leads its bloc");
        var national = o.Optional(
            "leads_national_bloc", YesNoForm, t => get(t)?.LeadsNationalBloc, "dẫn đầu cụm, khối toàn quốc",
            "whether it leads a national bloc");
        var clean = o.Optional(
            "party_clean", YesNoForm, t => get(t)?.PartyIsClean, "tổ chức đảng trong sạch", "whether its party cell is clean");
        var flag = o.Optional(
            "meets_flag_standard", YesNoForm, t => get(t)?.MeetsFlagStandard, "đạt tiêu chuẩn cờ",
            "whether it meets the standard of a flag");
        var receive = o.Optional(
            "can_receive_flag", YesNoForm, t => get(t)?.CanReceiveFlag, "thuộc đối tượng tặng cờ", "whether it can receive a flag");
        var movement = o.Optional(
            "leads_movement", YesNoForm, t => get(t)?.LeadsMovement, "dẫn đầu phong trào", "whether it leads a movement");
        var long_ = o.Optional("movement_years", Whole(), t => get(t)?.MovementYears, "số năm của phong trào", "the years of the movement");
        return v => !IsSaid(
            members(v), basic(v), fighters(v), below(v), disciplined(v), reprimanded(v), months(v), existing(v), exceeds(v), bloc(v),
            national(v), clean(v), flag(v), receive(v), movement(v), long_(v)) ? null : new CollectiveYear
        {
            Members = members(v), WithBasicTitle = basic(v), WithFighterTitle = fighters(v), NotCompleted = below(v),
            Disciplined = disciplined(v), Reprimanded = reprimanded(v), MonthsExisting = months(v), YearsExisting = existing(v),
            ExceedsTargets = exceeds(v),
            LeadsBloc = bloc(v), LeadsNationalBloc = national(v), PartyIsClean = clean(v), MeetsFlagStandard = flag(v),
            CanReceiveFlag = receive(v), LeadsMovement = movement(v), MovementYears = long_(v),
        };
    }

    private static Func<ReadValues, CultureYear?> CultureOf<T>(Members<T> o, Func<T, CultureYear?> get)
        where T : notnull
    {
        var registered = o.Optional("registered_on", DayForm, t => get(t)?.RegisteredOn, "ngày đăng ký", "the day of registration");
        var area = o.Optional("area", CultureAreaForm, t => get(t)?.Area, "khu vực", "the kind of area");
        var points = o.Optional("points", Whole(), t => get(t)?.Points, "tổng điểm", "all points");
        var standards = o.Optional(
            "standard_points", new ListForm<StandardPoints>(PointsForm),
            t => get(t)?.Standards, "điểm từng tiêu chuẩn", "the points of each standard");
        var violations = o.Optional("violations", new ListForm<string>(StringForm), t => get(t)?.Violations, "vi phạm", "violations");
        var contribution = o.Optional("contribution", NumberForm, t => get(t)?.Contribution, "đóng góp", "the contribution");
        return v => !IsSaid(registered(v), area(v), points(v), standards(v), violations(v), contribution(v)) ? null : new CultureYear
        {
            RegisteredOn = registered(v), Area = area(v), Points = points(v),
            Standards = standards(v), Violations = violations(v),
            Contribution = contribution(v),
        };
    }

    private static bool IsSaid(params ReadOnlySpan<object?> members)
    {
        foreach (object? member in members)
        {
            if (member is not null)
                return true;
        }

        return false;
    }

    private static YearRecord<T> Of<T>(IReadOnlyList<T> items, (int? From, int? To)? complete, IReadOnlyList<int>? lost = null)
        where T : class => new(items, complete?.From, complete?.To, lost);

    private static Func<ReadValues, (int? From, int? To)> Years(
        Members<Completeness> o, string name, Func<Completeness, (int? From, int? To)> get, bool mayLast = false)
    {
        var years = o.List(
            name, YearForm, c => get(c) switch { ({ } from, { } to) => [from, to], ({ } from, null) => [from], _ => [] },
            mayLast ? "năm đầu và năm cuối; chỉ năm đầu là từ năm đó trở đi" : "năm đầu và năm cuối",
            mayLast ? "the first and last year; the first alone is from that year on" : "the first and last year");
        return v => years(v) switch
        {
            [] => (null, null),
            [var from] when mayLast => (from, null),
            [var from, var to] => (from, to),
            _ => throw new RefusedException($"“{name}” là hai năm", $"with two years in \"{name}\""),
        };
    }

    private sealed record Options(string? Circular, string? VoteRules, bool IsEnough);

    private sealed record Proposed(
        At At, Proposal? Proposal, RecipientKind? Kind, int Year, bool? IsAttested, string? Unit, NodaTime.LocalDate? MetOn, bool HasNone,
        IReadOnlyList<string>? Routes, IReadOnlyList<EmulationTitle>? Also, CouncilBallot? Ballot,
        Func<RecipientKind, Candidate>? Candidate);

    private sealed record Completeness(
        (int? From, int? To) Years, (int? From, int? To) Titles, (int? From, int? To) Initiatives, (int? From, int? To) Topics,
        (int? From, int? To) Combat, (int? From, int? To) All)
    {
        public static Completeness? Of(Candidate c)
        {
            var all = new Completeness(
                (c.Years.CompleteFrom, c.Years.CompleteTo), (c.Titles.CompleteFrom, c.Titles.CompleteTo),
                (c.Initiatives.CompleteFrom, c.Initiatives.CompleteTo), (c.Topics.CompleteFrom, c.Topics.CompleteTo),
                (c.Combat.CompleteFrom, c.Combat.CompleteTo), (c.CompleteFrom, c.CompleteTo));
            return all == new Completeness(default, default, default, default, default, default) ? null : all;
        }
    }
}
