using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using static BacKan.Indicators.Json.Forms.LawForms;
using static BacKan.Indicators.Json.Forms.RootForms;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;

namespace BacKan.Indicators.Json.Forms;

/// <summary>What judging answers: findings, evaluations, determinations.</summary>
internal static class FindingForms
{
    public static readonly Form<Finding> FindingForm = Answer<Finding>("finding", "một nhận định", "a finding", o =>
    {
        o.Required("id", StringForm, f => f.Id, "mã điều kiện", "the id of the condition");
        o.Required(
            "outcome", OutcomeForm, f => f.Outcome, "đạt, không đạt, chưa rõ, cần xem xét",
            "met, not met, unknown, or for people to judge");
        o.Required("words", TextForm, f => f.Words, "điều kiện bằng lời", "the condition in words");
        o.Optional("value", TextForm, f => f.Value, "giá trị của hồ sơ", "what the case has");
        o.Optional("threshold", TextForm, f => f.Threshold, "ngưỡng", "what is asked for");
        o.Required("basis", CitationForm, f => f.Citation, "căn cứ", "by which provision");
        o.Required("confidence", ConfidenceForm, f => f.Confidence, "mức kiểm chứng", "how well the condition was checked");
        o.List("parts", Later(() => FindingForm!), f => f.Parts, "các phần", "its parts");
    });

    /// <summary>A finding as a reason: what the case has and what is asked for, without its provision.</summary>
    public static readonly Form<Finding> ReasonForm =
        Answer<Finding>("reason", "một lý do: hồ sơ có gì (quy định hỏi gì)", "a reason: what the case has (what is asked for)", o =>
    {
        o.Required("id", StringForm, f => f.Id, "mã điều kiện", "the id of the condition");
        o.Required(
            "outcome", OutcomeForm, f => f.Outcome, "đạt, không đạt, chưa rõ, cần xem xét",
            "met, not met, unknown, or for people to judge");
        o.Required("vi", StringForm, f => WordsOf(f, Language.Vietnamese), "tiếng Việt", "in Vietnamese");
        o.Required("en", StringForm, f => WordsOf(f, Language.English), "tiếng Anh", "in English");
    });

    public static readonly Form<FactLine> LineForm = Answer<FactLine>("fact-line", "một dữ kiện của hồ sơ", "what was known of a fact", o =>
    {
        o.Required("key", StringForm, l => l.Key, "mã", "its key");
        o.Required("name", TextForm, l => l.Name, "tên", "its name");
        o.Required("value", TextForm, l => l.Value, "giá trị", "its value");
    });

    public static readonly Form<AppliedRule> RuleForm =
        Answer<AppliedRule>("applied-rule", "quy định được áp dụng", "the rule under which a case is judged", o =>
    {
        o.Required("id", StringForm, r => r.Id, "mã", "its id");
        o.Required("name", TextForm, r => r.Name, "tên", "its name");
        o.Required("on", DayForm, r => r.On, "vào ngày", "on which day");
        o.Required("basis", CitationForm, r => r.Citation, "căn cứ", "by which provision");
        o.Required("confidence", ConfidenceForm, r => r.Confidence, "mức kiểm chứng", "how well it was checked");
        o.Default("isSetByHost", YesNoForm, r => r.IsSetByHost, false, "do bên dùng đặt", "whether the host set it");
    });

    private static readonly Form<Fact> AskedForm =
        Answer<Fact>("missing-fact", "dữ kiện còn thiếu", "a fact that is missing", o =>
    {
        o.Required("key", StringForm, m => m.Key, "mã", "its key");
        o.Required("question", TextForm, m => m.Question, "câu hỏi", "how it is asked for");
    });

    public static readonly Form<Evaluation> EvaluationForm =
        Answer<Evaluation>("evaluation", "kết quả xét một điều kiện", "what a condition says of a case", o =>
    {
        o.Required("finding", FindingForm, e => e.Finding, "nhận định", "the finding");
        o.List("data", LineForm, e => e.Data, "dữ kiện", "what was known");
        Missing(o, e => e.Missing, e => e.FirstQuestion);
    });

    /// <summary>A determination: briefly what decides, why and what is missing; in full every finding and all data.</summary>
    public static Form<Determination<T>> Determination<T>(string name, Form<T> result)
        where T : notnull => new DetailForm<Determination<T>>(
            name,
            Answer<Determination<T>>(name + "-brief", "một kết luận, gọn", "a determination, briefly", o => Result(o, result)),
            Answer<Determination<T>>(name + "-full", "một kết luận, đầy đủ", "a determination, in full", o =>
            {
                Result(o, result);
                Findings(o, d => d);
            }));

    /// <summary>The members of every determination but its result.</summary>
    public static void Brief<T, TResult>(Members<T> o, Func<T, Determination<TResult>> get)
        where T : notnull
        where TResult : notnull
    {
        o.Optional(
            "unknownReason", Word<UnknownReason>("unknown-reason"), t => get(t).UnknownReason, "vì sao chưa kết luận được",
            "why it is not decided");
        o.Required("rule", StringForm, t => get(t).Rule.Id, "mã quy định", "the id of the rule with its days");
        o.Required("on", DayForm, t => get(t).Rule.On, "vào ngày", "on which day");
        o.Required(
            "basis", CitationForm, t => (get(t).Deciding ?? get(t).Simulation)?.Citation ?? get(t).Rule.Citation, "điều khoản quyết định",
            "the provision that decides");
        o.Required("confidence", ConfidenceForm, t => get(t).Confidence, "mức kiểm chứng", "how well what decides was checked");
        o.Default(
            "isSetByHost", YesNoForm, t => get(t).Rule.IsSetByHost, false, "quy định do bên dùng đặt", "whether the host set the rule");
        o.List(
            "reasons", ReasonForm,
            t => get(t) is var d && (d.Deciding ?? d.Simulation) is { } decides ? decides.Parts.Count > 0 ? decides.Parts : [decides] : [],
            "lý do", "why");
        Missing(o, t => get(t).Missing, t => get(t).FirstQuestion);
    }

    /// <summary>What the full form has beside the brief one.</summary>
    public static void Findings<T, TResult>(Members<T> o, Func<T, Determination<TResult>> get)
        where T : notnull
        where TResult : notnull
    {
        o.Required("applied", RuleForm, t => get(t).Rule, "quy định được áp dụng", "the rule that is applied");
        o.List("findings", FindingForm, t => get(t).Findings, "mọi nhận định", "every finding", isRequired: true);
        o.List("data", LineForm, t => get(t).Data, "dữ kiện", "what was known", isRequired: true);
    }

    private static void Result<T>(Members<Determination<T>> o, Form<T> result)
        where T : notnull
    {
        o.Required("kind", Name<DeterminationKind>("determination-kind"), d => d.Kind, "kết luận được hay không", "whether it is decided");
        o.When("result", result, d => d.IsDecided, d => d.Result!, "kết quả", "what is decided");
        o.When(
            "simulated", result, d => d.Simulation is not null, d => d.SimulatedResult!, "kết quả mô phỏng theo quy định chưa kiểm chứng",
            "what the unverified rule would give");
        Brief(o, d => d);
    }

    private static string WordsOf(Finding finding, Language language)
    {
        string said = (finding.Value ?? finding.Words).In(language);
        return finding.Threshold?.In(language) is { } asked && !string.Equals(said, asked, StringComparison.Ordinal)
            ? $"{said} ({asked})"
            : said;
    }

    public static void Missing<T>(Members<T> o, Func<T, IEnumerable<Fact>> missing, Func<T, Fact?> first)
        where T : notnull
    {
        o.List("missing", AskedForm, missing, "còn thiếu", "what is missing");
        o.Optional("firstQuestion", StringForm, t => first(t)?.Key, "hỏi gì trước", "what to ask first");
    }
}
