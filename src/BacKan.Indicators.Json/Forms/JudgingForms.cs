using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using static BacKan.Indicators.Json.Forms.RootForms;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;

namespace BacKan.Indicators.Json.Forms;

/// <summary>Facts, conditions and tables: what a host's rule is made of.</summary>
internal static class JudgingForms
{
    public static readonly Form<Choice> ChoiceForm = Object<Choice>("choice", "một câu trả lời", "one of the answers of a choice", o =>
    {
        var code = o.Required("code", StringForm, c => c.Code, "mã", "its code");
        var name = o.Required("name", TextForm, c => c.Name, "tên", "its name");
        return v => new(code(v), name(v));
    });

    public static readonly Form<Fact> FactForm = Kinds(
        "fact", "một dữ kiện của hồ sơ", "a fact of a case", "kind",
        FactOf<YesNoFact>("yes-no", "có hay không", "yes or no", o => (_, key, name, question) => new(key, name, question)),
        FactOf<JudgementFact>(
            "judgement", "cần người xem xét", "for people to judge", o => (_, key, name, question) => new(key, name, question)),
        FactOf<DateFact>("date", "một ngày", "a day", o => (_, key, name, question) => new(key, name, question)),
        FactOf<NumberFact>("number", "một số", "a number", o =>
        {
            var unit = o.Required("unit", MeasureForm, f => f.Unit, "đơn vị tính", "its unit");
            var possible = o.Optional(
                "possible", RootForms.RangeForm, f => f.Possible, "những giá trị có thể có", "the values that it can have");
            var isWhole = o.Default("isWhole", YesNoForm, f => f.IsWhole, false, "số nguyên", "whether it is whole");
            return (v, key, name, question) => new(key, name, question, unit(v), possible(v), isWhole(v));
        }),
        FactOf<ChoiceFact>("choice", "một trong nhiều câu trả lời", "one of several answers", o =>
        {
            var options = o.List("options", ChoiceForm, f => f.Options, "các câu trả lời", "the answers", isRequired: true);
            return (v, key, name, question) => new(key, name, question, options(v));
        }),
        FactOf<CountFact>("count", "số dữ kiện là có", "how many facts are yes", o =>
        {
            var unit = o.Required("unit", MeasureForm, f => f.Unit, "đơn vị tính", "its unit");
            var of = o.List(
                "of", Later(() => FactForm!), f => f.Of, "đếm những dữ kiện nào", "the facts that are counted", isRequired: true);
            return (v, key, name, question) =>
                new(key, name, question, unit(v), of(v).Select(f => f as YesNoFact ?? throw Mismatch(f, "yes-no")));
        }));

    public static readonly Form<YearlyFact> YearlyForm =
        Object<YearlyFact>("yearly-fact", "một dữ kiện của từng năm", "a fact of every year", o =>
    {
        var key = o.Required("key", StringForm, f => f.Key, "mã", "its key");
        var name = o.Required("name", TextForm, f => f.Name, "tên", "its name");
        var question = o.Required("question", TextForm, f => f.Question, "câu hỏi", "how it is asked for");
        return v => new(key(v), name(v), question(v));
    });

    public static readonly Form<DateBound> BoundForm = Object<DateBound>(
        "date-bound", "một đầu của những ngày được phép", "an end of the days that are allowed: a day, or a day of the year that is judged",
        o =>
    {
        var day = o.Optional("day", DayForm, b => b.Day, "ngày", "a day");
        var ofYear = o.Optional("dayOfYear", DayOfYearForm, b => b.DayOfYear, "ngày trong năm xét", "a day of the year that is judged");
        var offset = o.Default(
            "yearOffset", Whole(-100, 100), b => b.Day is null ? b.YearOffset : 0, 0, "lệch mấy năm so với năm xét",
            "how many years after it");
        var included = o.Required("included", YesNoForm, b => b.IsIncluded, "kể cả ngày đó", "whether that day is allowed");
        return v => (day(v), ofYear(v)) switch
        {
            ({ } fixedDay, null) when offset(v) == 0 => DateBound.On(fixedDay, included(v)),
            (null, { } yearly) => DateBound.OfYear(yearly, offset(v), included(v)),
            _ => throw new RefusedException("có day, hoặc dayOfYear với yearOffset", "with day, or with dayOfYear and yearOffset"),
        };
    });

    private static readonly Form<KnownFact> KnownForm =
        Object<KnownFact>("known-fact", "một dữ kiện đã biết", "a fact that is known, and its value", o =>
    {
        var fact = o.Required("fact", FactForm, k => k.Fact, "dữ kiện", "the fact");
        var value = o.Required(
            "value", FactValue.Form, k => k.Value, "có hay không, số, khoảng số, ngày hoặc mã",
            "true or false, a number, a range, a day or a code");
        return v => new(fact(v), value(v));
    });

    public static readonly Form<FactSheet> SheetForm = Object<FactSheet>(
        "fact-sheet", "những gì đã biết của một hồ sơ", "what is known of one case; a fact that is not listed is not known", o =>
    {
        var year = o.Optional("year", Whole(1, 9999), s => s.Year, "năm xét", "the year that is judged");
        var known = o.List(
            "known", KnownForm, s => s.Facts.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new KnownFact(f, FactValue.Of(s, f))),
            "những dữ kiện đã biết", "the facts that are known", isRequired: true);
        return v =>
        {
            var sheet = new FactSheetBuilder { Year = year(v) };
            foreach (KnownFact fact in known(v))
                fact.Value.Set(sheet, fact.Fact);
            return sheet.Build();
        };
    });

    internal static RefusedException Mismatch(Fact fact, string expected) =>
        new($"dữ kiện {fact.Key} phải là loại {expected}", $"the fact {fact.Key} must be of the kind {expected}");

    private static Kind<Fact, T> FactOf<T>(
        string kind, string vi, string en, Func<Members<T>, Func<ReadValues, string, BilingualText, BilingualText, T>> rest)
        where T : Fact => new(kind, "kind", new(vi, en), o =>
        {
            var key = o.Required("key", StringForm, f => f.Key, "mã", "its key");
            var name = o.Required("name", TextForm, f => f.Name, "tên", "its name");
            var question = o.Required("question", TextForm, f => f.Question, "câu hỏi", "how it is asked for");
            var make = rest(o);
            return v => make(v, key(v), name(v), question(v));
        });

    private sealed record KnownFact(Fact Fact, FactValue Value);
}
