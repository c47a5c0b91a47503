using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Blocs;
using BacKan.Indicators.Json.Engine;
using static BacKan.Indicators.Json.Forms.LawForms;
using static BacKan.Indicators.Json.Forms.RecordForms;
using static BacKan.Indicators.Json.Forms.RootForms;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;

namespace BacKan.Indicators.Json.Forms;

/// <summary>Emulation blocs: rules, members, pledges, score sheets, and how they are ranked.</summary>
internal static class BlocForms
{
    private const string HungYen = "hung-yen-draft-2021";

    private static readonly Form<VoteShare> AcclamationForm =
        Object<VoteShare>("acclamation-share", "tỷ lệ đơn vị tín nhiệm", "the share of members whose vote acclaims", o =>
    {
        var least = o.Required("least", FractionForm, s => s.Least, "ít nhất, \"2/3\"", "the share, \"2/3\"");
        var strict = o.Default("isStrict", YesNoForm, s => s.IsStrict, false, "phải trên mức đó", "whether more is needed");
        return v => new(least(v), VoteBase.AllMembers, strict(v));
    });

    /// <summary>Rules of a bloc; the draft that the library knows is written by its id.</summary>
    public static readonly Form<BlocRules> RulesForm = Object<BlocRules>("bloc-rules", "quy chế cụm, khối", "the rules of a bloc", o =>
    {
        var id = o.Optional(
            "id", new WordForm<string>([(HungYen, HungYen)], "known-bloc-rules"),
            r => ReferenceEquals(r, BlocRules.HungYenDraft2021) ? HungYen : null, "quy chế có sẵn của thư viện",
            "rules that the library knows");
        var name = o.Optional("name", TextForm, r => Own(r)?.Name, "tên", "the name");
        var basis = o.Optional("basis", CitationForm, r => Own(r)?.Citation, "căn cứ", "by which provision");
        var confidence = o.Default(
            "confidence", ConfidenceForm, r => Own(r)?.Confidence ?? Confidence.OfficialText, Confidence.OfficialText, "mức kiểm chứng",
            "how well they were checked");
        var by = o.Optional("pledgeBy", DayOfYearForm, r => Own(r)?.PledgeBy, "hạn ký giao ước", "the last day of pledges");
        var special = o.Optional(
            "pledgeInSpecialCasesBy", DayOfYearForm, r => Own(r)?.PledgeInSpecialCasesBy, "hạn trong trường hợp đặc biệt",
            "the last day in special cases");
        var flags = o.Optional("flags", Whole(), r => Own(r)?.Flags, "số cờ", "the number of flags");
        var acclaims = o.Optional("acclamation", AcclamationForm, r => Own(r)?.Acclamation, "tỷ lệ suy tôn", "the share that acclaims");
        var ballots = o.Optional("mostBallots", Whole(1), r => Own(r)?.MostBallots, "số lần bỏ phiếu", "how many ballots");
        var most = o.Optional(
            "mostBeyondTarget", FractionForm, r => Own(r)?.MostBeyondTarget, "tổng điểm thưởng vượt tối đa", "the most bonuses in all");
        var item = o.Optional(
            "beyondTargetOfItem", FractionForm, r => Own(r)?.BeyondTargetOfItem, "điểm thưởng vượt tối đa của một nội dung",
            "the most bonus of one content, as a part of its points");
        return v => id(v) is not null ? BlocRules.HungYenDraft2021
            : name(v) is { } own ? new(own)
            {
                Citation = basis(v), Confidence = confidence(v), PledgeBy = by(v), PledgeInSpecialCasesBy = special(v), Flags = flags(v),
                Acclamation = acclaims(v), MostBallots = ballots(v), MostBeyondTarget = most(v), BeyondTargetOfItem = item(v),
            }
            : throw new RefusedException("với id hoặc name", "with an id or a name");
    });

    public static readonly Form<BlocPledge> PledgeForm = Object<BlocPledge>("bloc-pledge", "giao ước thi đua", "a pledge", o =>
    {
        var year = o.Required("year", YearForm, p => p.Year, "năm", "its year");
        var signed = o.Optional("signedOn", DayForm, p => p.SignedOn, "ngày ký", "the day of the signature");
        var targets = o.List("targets", TargetForms.TargetForm, p => p.Targets, "chỉ tiêu đăng ký", "the registered targets");
        var special = o.Optional("specialCase", StringForm, p => p.SpecialCase, "trường hợp đặc biệt", "the special case");
        return v => new(year(v), signed(v)) { Targets = targets(v), SpecialCase = special(v) };
    });

    public static readonly Form<ScoreLine> LineForm = Object<ScoreLine>("score-line", "nội dung chấm điểm", "a line of a score sheet", o =>
    {
        var name = o.Required("name", StringForm, l => l.Name, "nội dung", "what is scored");
        var kind = o.Default(
            "kind", Word<ScoreLineKind>("score-line-kind"), l => l.Kind, ScoreLineKind.Content, "nội dung, thưởng, trừ",
            "a content, a bonus or a penalty");
        var maximum = o.Optional("maximum", FractionForm, l => l.Maximum, "điểm tối đa", "the most points");
        var self = o.Optional("self", FractionForm, l => l.Self, "tự chấm", "the unit's own points");
        var cross = o.Optional("cross", FractionForm, l => l.Cross, "chấm chéo", "the points of the cross-check");
        var council = o.Optional("council", FractionForm, l => l.Council, "hội đồng chấm", "the council's points");
        return v => new(name(v), kind(v), maximum(v)) { Self = self(v), Cross = cross(v), Council = council(v) };
    });

    public static readonly Form<BlocMember> MemberForm = Object<BlocMember>("bloc-member", "đơn vị thành viên", "a member of a bloc", o =>
    {
        var name = o.Optional("name", StringForm, m => m.Place is null ? m.Name : null, "tên", "its name");
        var place = o.Optional("place", TerritoryForms.PlaceForm, m => m.Place, "đơn vị hành chính", "the administrative unit that it is");
        var pledge = o.Optional("pledge", PledgeForm, m => m.Pledge, "giao ước", "its pledge");
        var lines = o.List("lines", LineForm, m => m.Lines, "bảng chấm điểm", "its score sheet");
        var points = o.Optional("points", FractionForm, m => m.Points, "tổng điểm, khi không có bảng", "points where there are no lines");
        var barred = o.Optional("barredBecause", StringForm, m => m.BarredBecause, "lý do không xét", "why it gets no flag");
        var women = o.Optional("women", PercentageForm, m => m.Women, "tỷ lệ nữ (%)", "the share of women in percent");
        return v => (name(v), place(v)) switch
        {
            (null, { } unit) => new(unit)
            {
                Pledge = pledge(v), Lines = lines(v), Points = points(v), BarredBecause = barred(v), Women = women(v),
            },
            ({ } own, null) => new(own)
            {
                Pledge = pledge(v), Lines = lines(v), Points = points(v), BarredBecause = barred(v), Women = women(v),
            },
            _ => throw new RefusedException("với name hoặc place", "with a name or a place"),
        };
    });

    public static readonly Form<EmulationBloc> BlocForm =
        Object<EmulationBloc>("emulation-bloc", "cụm, khối thi đua", "an emulation bloc", o =>
    {
        var name = o.Required("name", StringForm, b => b.Name, "tên", "its name");
        var year = o.Required("year", YearForm, b => b.Year, "năm", "the year");
        var members = o.List("members", MemberForm, b => b.Members, "các thành viên", "its members", isRequired: true);
        var rules = o.Optional("rules", RulesForm, b => b.Rules, "quy chế", "its rules");
        var flags = o.Optional("flags", Whole(), b => b.Flags == b.Rules?.Flags ? null : b.Flags, "số cờ năm nay", "the flags of the year");
        var acclaimed = o.Optional("acclaimed", StringForm, b => b.Acclaimed, "đơn vị được suy tôn", "the acclaimed leader");
        var because = o.Optional("acclaimedBecause", StringForm, b => b.AcclaimedBecause, "lý do", "why another than the first");
        var votes = o.Optional("votesFor", Whole(), b => b.VotesFor, "số phiếu tín nhiệm", "the votes for it");
        var voters = o.Optional(
            "voters", Whole(), b => b.Voters == b.Members.Count ? null : b.Voters, "số đơn vị được bỏ phiếu", "how many may vote");
        var ballots = o.Optional("ballots", Whole(), b => b.Ballots, "số lần đã bỏ phiếu", "the ballots held");
        return v => new(name(v), year(v), members(v), rules(v))
        {
            Flags = flags(v), Acclaimed = acclaimed(v), AcclaimedBecause = because(v), VotesFor = votes(v), Voters = voters(v),
            Ballots = ballots(v),
        };
    });

    public static readonly Form<BlocCheck> CheckForm = Answer<BlocCheck>("bloc-check", "nhận định về cụm, khối", "what was looked at", o =>
    {
        o.Required("id", StringForm, c => c.Id, "mã", "its id");
        o.Required("outcome", OutcomeForm, c => c.Outcome, "kết quả", "the outcome");
        o.Required("words", TextForm, c => c.Words, "bằng lời", "in words");
        o.Optional("basis", CitationForm, c => c.Citation, "căn cứ", "by which provision");
    });

    private static readonly Form<RankedMember> RankedForm =
        Answer<RankedMember>("ranked-member", "thành viên đã xếp hạng", "a member in the ranking", o =>
    {
        o.Required("name", StringForm, m => m.Member.Name, "tên", "its name");
        o.Optional("total", FractionForm, m => m.Total, "tổng điểm", "the points in all");
        o.Optional("rank", Whole(), m => m.Rank, "thứ hạng theo điểm", "the rank by points");
        o.Default("isTied", YesNoForm, m => m.IsTied, false, "bằng điểm", "whether another has the same points");
        o.Default("isLeading", YesNoForm, m => m.IsLeading, false, "dẫn đầu", "whether it leads");
        o.Optional("isFlagged", OutcomeForm, m => m.IsFlagged, "trong số cờ theo điểm", "whether it is within the flags by points");
    });

    public static readonly Form<BlocRanking> RankingForm = Answer<BlocRanking>("bloc-ranking", "xếp hạng cụm, khối", "a ranked bloc", o =>
    {
        o.Required("name", StringForm, r => r.Bloc.Name, "tên cụm, khối", "the bloc");
        o.Required("year", YearForm, r => r.Bloc.Year, "năm", "the year");
        o.Required("on", DayForm, r => r.On, "ngày họp", "the day of the meeting");
        o.Required("outcome", OutcomeForm, r => r.Outcome, "kết quả", "the outcome");
        o.Default("isSimulation", YesNoForm, r => r.IsSimulation, false, "mô phỏng theo dự thảo", "whether it rests on a draft");
        o.List("members", RankedForm, r => r.Members, "các thành viên", "its members", isRequired: true);
        o.List("firstByPoints", StringForm, r => r.FirstByPoints.Select(m => m.Name), "đứng đầu về điểm", "the first by points");
        o.Optional("acclaimed", StringForm, r => r.Bloc.Acclaimed, "được suy tôn", "the acclaimed leader");
        o.List("checks", CheckForm, r => r.Checks, "nhận định", "what was looked at", isRequired: true);
    });

    private static BlocRules? Own(BlocRules rules) => ReferenceEquals(rules, BlocRules.HungYenDraft2021) ? null : rules;
}
