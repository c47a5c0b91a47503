using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using static BacKan.Indicators.Json.Forms.JudgingForms;
using static BacKan.Indicators.Json.Forms.LawForms;
using static BacKan.Indicators.Json.Forms.RootForms;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;

namespace BacKan.Indicators.Json.Forms;

/// <summary>Conditions by their kind, and the tables that are made of them.</summary>
internal static class CriterionForms
{
    public static readonly Form<Criterion> CriterionForm = new CountedForm<Criterion>(
        Kinds(
            "criterion", "một điều kiện", "a condition", "kind",
            Testing<YesNoCriterion, YesNoFact>("yes-no", "một dữ kiện là có (hoặc không)", "that a fact is yes, or no", c => c.Fact, o =>
            {
                var expected = o.Default("expected", YesNoForm, c => c.Expected, true, "có hay không", "yes or no");
                return (v, said, fact) => new(said.Id, said.Words, said.Citation, said.Confidence, fact, expected(v));
            }),
            Testing<JudgementCriterion, JudgementFact>(
                "judgement", "do người xem xét", "that people judge so", c => c.Fact,
                o => (v, said, fact) => new(said.Id, said.Words, said.Citation, said.Confidence, fact)),
            Testing<ThresholdCriterion, NumberFact>(
                "threshold", "một số nằm trong khoảng", "that a number lies in a range", c => c.Fact, o =>
            {
                var allowed = o.Required("allowed", RootForms.RangeForm, c => c.Allowed, "khoảng được phép", "the range that is allowed");
                return (v, said, fact) => new(said.Id, said.Words, said.Citation, said.Confidence, fact, allowed(v));
            }),
            Testing<FactCountCriterion, CountFact>(
                "fact-count", "số dữ kiện là có nằm trong khoảng", "that so many facts are yes", c => c.Fact, o =>
            {
                var allowed = o.Required("allowed", RootForms.RangeForm, c => c.Allowed, "khoảng được phép", "the range that is allowed");
                return (v, said, fact) => new(said.Id, said.Words, said.Citation, said.Confidence, fact, allowed(v));
            }),
            Testing<ChoiceCriterion, ChoiceFact>(
                "choice", "câu trả lời thuộc những câu được phép", "that the answer is one of several", c => c.Fact, o =>
            {
                var allowed = o.List(
                    "allowed", StringForm, c => c.Allowed, "các mã được phép", "the codes that are allowed", isRequired: true);
                return (v, said, fact) => new(said.Id, said.Words, said.Citation, said.Confidence, fact, allowed(v));
            }),
            Testing<DateCriterion, DateFact>("date", "một ngày nằm giữa hai ngày", "that a day lies between two", c => c.Fact, o =>
            {
                var from = o.Optional("from", BoundForm, c => c.From, "từ ngày", "from when");
                var until = o.Optional("until", BoundForm, c => c.Until, "đến ngày", "until when");
                return (v, said, fact) => new(said.Id, said.Words, said.Citation, said.Confidence, fact, from(v), until(v));
            }),
            Of<YearsCriterion>("years", "đủ số năm trong nhiều năm", "that a fact is yes in so many of several years", o =>
            {
                var fact = o.Required("fact", YearlyForm, c => c.Fact, "dữ kiện của năm", "the fact of a year");
                var years = o.Required("years", Whole(1, 100), c => c.Years, "xét mấy năm", "how many years are looked at");
                var least = o.Optional(
                    "least", Whole(1, 100), c => c.Least, "ít nhất mấy năm; không có là tất cả",
                    "in how many of them; in all where it is absent");
                var offset = o.Default(
                    "lastYearOffset", Whole(-100, 100), c => c.LastYearOffset, 0, "năm cuối lệch mấy năm so với năm xét",
                    "how many years the last lies after the year that is judged");
                return (v, said) => new(said.Id, said.Words, said.Citation, said.Confidence, fact(v), years(v), least(v), offset(v));
            }),
            Of<RunCriterion>("run", "nhiều năm liên tục", "that years follow one another", o =>
            {
                var run = o.Optional("run", YearlyForm, c => c.Run, "năm nào cũng phải có", "what every year of the run must have");
                var years = o.Required("years", Whole(1, 50), c => c.Years, "mấy năm liên tục", "how many years follow one another");
                var counted = o.Required("counted", YearlyForm, c => c.Counted, "đếm gì trong những năm đó", "what is counted in them");
                var least = o.Required("least", Whole(1, 50), c => c.Least, "ít nhất mấy lần", "how often at least");
                var after = o.Optional("after", YearlyForm, c => c.After, "kể từ sau năm có", "after which the run begins");
                var longest = o.Required(
                    "longest", Whole(1, 50), c => c.Longest, "nhìn lại nhiều nhất mấy năm", "how many years are looked back at most");
                return (v, said) =>
                    new(said.Id, said.Words, said.Citation, said.Confidence, run(v), years(v), counted(v), least(v), after(v), longest(v));
            }),
            Of<AllCriterion>("all", "tất cả các điều kiện", "that all its parts are met", o =>
            {
                var parts = Parts(o);
                return (v, said) => new(said.Id, said.Words, said.Citation, said.Confidence, parts(v));
            }),
            Of<AnyCriterion>("any", "một trong các điều kiện", "that one of its parts is met", o =>
            {
                var parts = Parts(o);
                return (v, said) => new(said.Id, said.Words, said.Citation, said.Confidence, parts(v));
            }),
            Of<CountCriterion>("count", "đủ số điều kiện", "that so many of its parts are met", o =>
            {
                var least = o.Required("least", Whole(), c => c.Least, "ít nhất", "at least");
                var most = o.Optional("most", Whole(), c => c.Most, "nhiều nhất", "at most");
                var parts = Parts(o);
                return (v, said) => new(said.Id, said.Words, said.Citation, said.Confidence, parts(v), least(v), most(v));
            })),
        criterion =>
            criterion is YearsCriterion { Years: var years } ? years : criterion is RunCriterion { Longest: var longest } ? longest : 1);

    private static Kind<Criterion, T> Testing<T, TFact>(
        string kind, string vi, string en, Func<T, TFact> factOf, Func<Members<T>, Func<ReadValues, Said, TFact, T>> rest)
        where T : Criterion
        where TFact : Fact => Of<T>(kind, vi, en, o =>
        {
            var fact = o.Required("fact", FactForm, c => factOf(c), "dữ kiện", "the fact that is tested");
            var make = rest(o);
            return (v, said) => make(v, said, fact(v) as TFact ?? throw Mismatch(fact(v), typeof(TFact).Name));
        });

    private static Kind<Criterion, T> Of<T>(string kind, string vi, string en, Func<Members<T>, Func<ReadValues, Said, T>> rest)
        where T : Criterion => new(kind, "kind", new(vi, en), o =>
        {
            var id = o.Required("id", StringForm, c => c.Id, "mã", "its id");
            var words = o.Required("words", TextForm, c => c.Words, "lời", "in words");
            var basis = o.Required("basis", CitationForm, c => c.Citation, "căn cứ", "by which provision");
            var confidence = o.Required("confidence", ConfidenceForm, c => c.Confidence, "mức kiểm chứng", "how well it was checked");
            var make = rest(o);
            return v => make(v, new(id(v), words(v), basis(v), confidence(v)));
        });

    private static Func<ReadValues, IReadOnlyList<Criterion>> Parts<T>(Members<T> o)
        where T : Criterion => o.List("parts", Later(() => CriterionForm!), c => c.Parts, "các điều kiện", "its parts", isRequired: true);

    private readonly record struct Said(string Id, BilingualText Words, Citation Citation, Confidence Confidence);
}
